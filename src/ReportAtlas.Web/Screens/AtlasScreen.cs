using System.Collections.Immutable;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Web.State;

namespace ReportAtlas.Web.Screens;

/// <summary>All that the page shows for one address, loaded and checked.</summary>
public sealed record AtlasScreen
{
    /// <summary>Entries on a page of a list.</summary>
    public const int PageSize = 40;

    /// <summary>The address's state, without what turned out not to exist.</summary>
    public required AtlasState State { get; init; }

    /// <summary>What in the address could not be used.</summary>
    public required ImmutableArray<StateNotice> Notices { get; init; }

    public required PlaceDirectory Places { get; init; }

    /// <summary>What the archive holds in all.</summary>
    public required ArchiveTotals Archive { get; init; }

    /// <summary>What the filter lets through, whichever list is shown.</summary>
    public required EventTotals Totals { get; init; }

    public ImmutableArray<PlaceNode> Tree { get; init; } = [];

    public ImmutableArray<TypeCount> Types { get; init; } = [];

    /// <summary>The values of every facet with their counts.</summary>
    public FacetCounts Facets { get; init; } = FacetCounts.None;

    /// <summary>The timeline; null when the archive has no dated event.</summary>
    public TimeStrip? Time { get; init; }

    /// <summary>The page of events; null when articles are listed or no list was asked for.</summary>
    public EventPage? Events { get; init; }

    /// <summary>The page of articles; null when events are listed or no list was asked for.</summary>
    public ArticlePage? Articles { get; init; }

    /// <summary>Whether the list was asked for; see <see cref="ScreenParts.List"/>.</summary>
    public bool HasList => Events is not null || Articles is not null;

    /// <summary>Whether the list was asked for and holds nothing.</summary>
    public bool IsEmpty => Events is { Items.IsEmpty: true } || Articles is { Items.IsEmpty: true };

    /// <summary>The open article; null when none is.</summary>
    public StoredArticle? Article { get; init; }

    /// <summary>Whether the address asks for a report or an event that the archive does not have.</summary>
    public bool IsOfNothing => Article is null && Notices.Any(notice => notice.Key is "notice.report" or "notice.event");

    /// <summary>The lit event, one of the open article's; null when none is.</summary>
    public EventItem? Event => Article?.Events.FirstOrDefault(item => item.Id == State.Event);

    /// <summary>
    /// The query of the map's data: the filters, but a chosen place only when it holds others. A single place is lit among
    /// its neighbours, so that one can go on to the next marker.
    /// </summary>
    public string MapQuery =>
        (Places.Find(State.Place) is { } place && place.TreeEnd == place.TreeStart ? State with { Place = null } : State).ToFilterQuery();

    /// <summary>The number of pages of the list, at least 1.</summary>
    public int Pages => Math.Max(1, ((Events?.Total ?? Articles?.Total ?? 0) + PageSize - 1) / PageSize);
}
