using System.Collections.Immutable;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Web.State;

namespace ReportAtlas.Web.Screens;

/// <summary>Loads what an address shows and checks that what it names exists. May be shared and used from any thread.</summary>
public sealed class AtlasScreens(
    PlaceDirectories directories, Totals totals, PlaceTree tree, TypeCounts types, EventDays days, EventList events, ArticleList articles, ArticleView view)
{
    /// <summary>The screen of an address's query.</summary>
    public async Task<AtlasScreen> LoadAsync(string query, CancellationToken cancel = default)
    {
        var (state, read) = AtlasState.Read(query);
        var notices = read.ToBuilder();
        var places = await directories.GetAsync(cancel);
        state = CheckPlace(state, places, notices);
        var kinds = await types.FindAsync(FilterOf(state), cancel);
        state = CheckTypes(state, kinds, notices);
        (state, var article) = await FindArticleAsync(state, notices, cancel);

        var filter = FilterOf(state);
        var archive = await totals.CountArchiveAsync(cancel);
        DayRange? dated = archive is { First: { } first, Last: { } last } ? new DayRange(first, last) : null;
        var screen = new AtlasScreen
        {
            State = state,
            Notices = [],
            Places = places,
            Archive = archive,
            Totals = await totals.CountAsync(filter, cancel),
            Tree = await tree.FindAsync(filter, cancel),
            Types = kinds,
            Time = TimeStrip.Of(state, await days.FindAsync(filter, cancel), dated),
            Article = article,
        };
        screen = await WithListAsync(screen, cancel);
        if (state.Page > screen.Pages)
        {
            notices.Add(new StateNotice("notice.page", $"{state.Page}"));
            screen = await WithListAsync(screen with { State = state with { Page = 1 } }, cancel);
        }

        return screen with { Notices = notices.ToImmutable() };
    }

    /// <summary>The filter of a state, whichever list is shown.</summary>
    public static EventFilter FilterOf(AtlasState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new EventFilter { Place = state.Place, From = state.From, To = state.To, Types = state.Types };
    }

    private async Task<AtlasScreen> WithListAsync(AtlasScreen screen, CancellationToken cancel)
    {
        var (filter, skip) = (FilterOf(screen.State), (screen.State.Page - 1) * AtlasScreen.PageSize);
        if (screen.State.List == ListKind.Articles)
        {
            return screen with { Articles = await articles.FindAsync(filter, skip, AtlasScreen.PageSize, cancel) };
        }

        filter = screen.State.List switch
        {
            ListKind.Mapped => filter with { Placing = Placing.OnMap },
            ListKind.Region => filter with { Placing = Placing.RegionOnly },
            ListKind.Unplaced => filter with { Placing = Placing.None },
            ListKind.Undated => filter with { WithoutDate = true },
            _ => filter,
        };
        return screen with { Events = await events.FindAsync(filter, EventOrder.Latest, skip, AtlasScreen.PageSize, cancel) };
    }

    private static AtlasState CheckPlace(AtlasState state, PlaceDirectory places, ImmutableArray<StateNotice>.Builder notices)
    {
        if (state.Place is null || places.Find(state.Place) is not null)
        {
            return state;
        }

        notices.Add(new StateNotice("notice.place", state.Place));
        return state with { Place = null };
    }

    private static AtlasState CheckTypes(AtlasState state, ImmutableArray<TypeCount> known, ImmutableArray<StateNotice>.Builder notices)
    {
        var kept = state.Types.RemoveAll(code => !known.Any(type => type.Type.Code == code));
        notices.AddRange(state.Types.Except(kept).Select(code => new StateNotice("notice.type", code)));
        return state with { Types = kept };
    }

    private async Task<(AtlasState State, StoredArticle? Article)> FindArticleAsync(
        AtlasState state, ImmutableArray<StateNotice>.Builder notices, CancellationToken cancel)
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
