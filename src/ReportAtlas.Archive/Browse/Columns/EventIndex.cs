using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportAtlas.Archive.Events;
using ReportAtlas.Archive.Reviews;
using ReportAtlas.Archive.Search;
using ReportAtlas.Language.Events;

namespace ReportAtlas.Archive.Browse.Columns;

/// <summary>
/// All events of the archive as columns in memory, so that a count over a million of them takes a millisecond. An event's
/// position is its place in the order of the latest first, those without a date last, then by id; every column is
/// addressed by position. A snapshot: it never changes, and a changed archive gets another.
/// </summary>
internal sealed record EventIndex
{
    /// <summary>Stands in <see cref="From"/> and <see cref="To"/> of an event whose date is not settled.</summary>
    public const int NoDay = int.MinValue;

    private readonly SelectionCache _selections = new();
    private readonly Lazy<int[]> _byText;
    private readonly Lazy<int[]> _earliest;
    private readonly Lazy<ArchiveTotals> _totals;
    private readonly Lazy<KnownNames> _names;

    public EventIndex()
    {
        _byText = new Lazy<int[]>(() => EventOrders.ByText(this));
        _earliest = new Lazy<int[]>(() => EventOrders.Earliest(From!));
        _totals = new Lazy<ArchiveTotals>(() => ArchiveCounts.Of(this));
        _names = new Lazy<KnownNames>(() => KnownNames.Of(this));
    }

    /// <summary>The archive's version that it shows, see <see cref="EventIndexSource"/>.</summary>
    public required long Version { get; init; }

    /// <summary>Tells this snapshot from every other, of other runs of the program too.</summary>
    public required string Stamp { get; init; }

    public required IndexedPlaces Places { get; init; }

    public required IndexedArticles Articles { get; init; }

    /// <summary>Kinds of events by slot.</summary>
    public required ImmutableArray<EventType> Types { get; init; }

    /// <summary>The slot in <see cref="AcledFamily.All"/> of each kind's family; the number of families for a kind of none.</summary>
    public required ImmutableArray<int> Families { get; init; }

    public required ImmutableArray<ActorRow> Actors { get; init; }

    /// <summary>Those who claim, each in the commonest of its spellings.</summary>
    public required ImmutableArray<string> Speakers { get; init; }

    /// <summary>Slots of speakers by folded name.</summary>
    public required FrozenDictionary<string, int> SpeakerSlots { get; init; }

    public int Count => Ids.Length;

    public required int[] Ids { get; init; }

    /// <summary>Slots of articles.</summary>
    public required int[] Article { get; init; }

    /// <summary>Indexes of blocks in the article.</summary>
    public required int[] Block { get; init; }

    public required int[] Ordinal { get; init; }

    /// <summary>Slots of places; -1 where the place is not settled.</summary>
    public required int[] Place { get; init; }

    public required byte[] Type { get; init; }

    /// <summary>Numbers of first days, see <see cref="DateOnly.DayNumber"/>.</summary>
    public required int[] From { get; init; }

    public required int[] To { get; init; }

    /// <summary>As numbers of <see cref="Browse.TimePrecision"/>; 0 without a date.</summary>
    public required byte[] TimePrecision { get; init; }

    /// <summary>As numbers of <see cref="Language.Places.PlacePrecision"/>; 0 without a place.</summary>
    public required byte[] PlacePrecision { get; init; }

    public required float[] Confidence { get; init; }

    public required bool[] IsBackground { get; init; }

    /// <summary>As numbers of <see cref="ReviewStatus"/>.</summary>
    public required byte[] Review { get; init; }

    public required Postings EventActors { get; init; }

    public required Postings EventSpeakers { get; init; }

    /// <summary>Positions as the articles tell the events: by article id, block and place in the text.</summary>
    public ReadOnlySpan<int> ByText => _byText.Value;

    /// <summary>Positions from the earliest date to the latest, those without a date last.</summary>
    public ReadOnlySpan<int> Earliest => _earliest.Value;

    public ArchiveTotals Totals => _totals.Value;

    /// <summary>All that suggestions choose from, with its counts in the whole archive.</summary>
    public KnownNames Names => _names.Value;

    /// <summary>The slot of a speaker, however the name is spelt; null when nobody of this name claims anything.</summary>
    public int? FindSpeaker(string name) => SpeakerSlots.TryGetValue(SpeakerNames.Fold(name), out var slot) ? slot : null;

    /// <summary>What a filter lets through.</summary>
    /// <param name="paragraphs">The paragraphs that hold the filter's text, in rising order; null when it asks for none.</param>
    public EventSelection Select(EventFilter filter, long[]? paragraphs) =>
        _selections.GetOrAdd(filter, () => EventSelection.Create(this, filter, paragraphs));

    /// <summary>The selection of a filter when it was made before; null when not.</summary>
    public EventSelection? FindSelection(EventFilter filter) => _selections.Find(filter);

    /// <summary>The number of the paragraph that an event stands in, see <see cref="ParagraphKey"/>.</summary>
    public long ParagraphOf(int position) => ParagraphKey.Of(Articles.All[Article[position]].Id, Block[position]);
}
