using System.Collections.Immutable;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Web.State;

namespace ReportAtlas.Web.Screens;

/// <summary>Loads what an address shows and checks that what it names exists. May be shared and used from any thread.</summary>
public sealed class AtlasScreens(
    PlaceDirectories directories,
    FilterCheck check,
    Totals totals,
    PlaceTree tree,
    TypeCounts types,
    Facets facets,
    Timeline timeline,
    EventList events,
    ArticleList articles,
    ArticleView view
)
{
    /// <summary>The screen of an address's query.</summary>
    public Task<AtlasScreen> LoadAsync(string query, CancellationToken cancel = default) => LoadAsync(query, ScreenParts.All, cancel);

    /// <summary>The screen of an address's query, of which some parts may be left out. The counts of an empty list are always there: it tells of the filters.</summary>
    public async Task<AtlasScreen> LoadAsync(string query, ScreenParts parts, CancellationToken cancel = default)
    {
        var (state, read) = AtlasState.Read(query);
        var notices = read.ToBuilder();
        var places = await directories.GetAsync(cancel);
        (state, var unknown) = await CheckAsync(state, cancel);
        notices.AddRange(unknown);
        (state, var article) = await FindArticleAsync(state, notices, cancel);

        var filter = state.Filter;
        var archive = await totals.CountArchiveAsync(cancel);
        var matching = await totals.CountAsync(filter, cancel);
        // The list is read from the file while the rest is counted in memory.
        var list = parts.HasFlag(ScreenParts.List)
            ? Task.Run(() => ListAsync(state, cancel), cancel)
            : Task.FromResult<(EventPage?, ArticlePage?)>((null, null));
        var screen = new AtlasScreen
        {
            State = state,
            Notices = [],
            Places = places,
            Archive = archive,
            Totals = matching,
            Article = article,
        };
        if (parts.HasFlag(ScreenParts.Counts))
        {
            screen = await CountAsync(screen, cancel);
        }

        var (listed, stories) = await list;
        screen = screen with { Events = listed, Articles = stories };
        if (screen.HasList && state.Page > screen.Pages)
        {
            notices.Add(new StateNotice("notice.page", $"{state.Page}"));
            (listed, stories) = await ListAsync(state with { Page = 1 }, cancel);
            screen = screen with { State = state with { Page = 1 }, Events = listed, Articles = stories };
        }

        screen = screen with { Notices = notices.ToImmutable() };
        return screen.IsEmpty && !parts.HasFlag(ScreenParts.Counts) ? await CountAsync(screen, cancel) : screen;
    }

    /// <summary>The state without what its filter names and the archive does not know, and a notice for each of that.</summary>
    public async Task<(AtlasState State, ImmutableArray<StateNotice> Notices)> CheckAsync(AtlasState state, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(state);
        var (known, unknown) = await check.CheckAsync(state.Filter, cancel);
        return unknown.IsEmpty
            ? (state, [])
            : (state with { Filter = known }, [.. unknown.Select(value => new StateNotice($"notice.{value.Part}", value.Value))]);
    }

    private async Task<AtlasScreen> CountAsync(AtlasScreen screen, CancellationToken cancel)
    {
        var filter = screen.State.Filter;
        return screen with
        {
            Tree = await tree.FindAsync(filter, cancel),
            Types = await types.FindAsync(filter, cancel),
            Facets = await facets.FindAsync(filter, cancel),
            Time = await TimeAsync(screen.State, screen.Archive, cancel),
        };
    }

    /// <summary>The timeline of a state; null when the archive has no dated event.</summary>
    private async Task<TimeStrip?> TimeAsync(AtlasState state, ArchiveTotals archive, CancellationToken cancel)
    {
        if (archive is not { First: { } first, Last: { } last })
        {
            return null;
        }

        var whole = TimeStrip.Broad(new DayRange(first, last));
        var shown = TimeStrip.Stretch(state, whole);
        return new TimeStrip(whole, await timeline.FindAsync(state.Filter, TimeStrip.MostBars, shown.First, shown.Last, cancel));
    }

    /// <summary>The state's page of events, or of articles.</summary>
    private async Task<(EventPage? Events, ArticlePage? Articles)> ListAsync(AtlasState state, CancellationToken cancel)
    {
        var skip = (state.Page - 1) * AtlasScreen.PageSize;
        return state.List == ListKind.Articles
            ? (null, await articles.FindAsync(state.Filter, skip, AtlasScreen.PageSize, cancel))
            : (await events.FindAsync(state.ToListFilter(), EventOrder.Latest, skip, AtlasScreen.PageSize, cancel), null);
    }

    private async Task<(AtlasState State, StoredArticle? Article)> FindArticleAsync(
        AtlasState state,
        ImmutableArray<StateNotice>.Builder notices,
        CancellationToken cancel
    )
    {
        // An event alone is enough of a link: it knows its article.
        var id = state.Article ?? (state.Event is { } lit ? (await events.FindAsync(lit, cancel))?.ArticleId : null);
        var article = id is { } known ? await view.FindAsync(known, cancel) : null;
        if (article is null)
        {
            Note("report", state.Article);
            Note("event", state.Article is null ? state.Event : null);
            return (state.Closed, null);
        }

        state = state with { Article = article.Id };
        if (state.Event is { } number && !article.Events.Any(item => item.Id == number))
        {
            Note("event", number);
            state = state with { Event = null };
        }

        if (state.Paragraph >= article.Blocks.Length)
        {
            Note("p", state.Paragraph);
            state = state with { Paragraph = null };
        }

        return (state, article);

        void Note(string key, int? value)
        {
            if (value is not null)
            {
                notices.Add(new StateNotice($"notice.{key}", $"{value}"));
            }
        }
    }
}
