using System.Collections.Immutable;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Dates.Publication.CrossReport;
using ReportAtlas.Language.Events;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language;

/// <summary>
/// Reads Arabic incident reports: lays a report out into articles and finds in each its places, dates and events.
/// Build one and keep it: it is immutable and thread-safe, and building it reads all language resources.
/// </summary>
public sealed class ArticleReader
{
    private readonly TextAnalyzer _analyzer;
    private readonly PlaceFinder _places;
    private readonly DateFinder _dates;
    private readonly PublicationDater _publication;
    private readonly EventExtractor _events;
    private readonly ClueFinder _clues;

    public ArticleReader()
    {
        var vocabulary = new Vocabulary();
        _analyzer = new TextAnalyzer(vocabulary);
        Gazetteer = Gazetteer.Load();
        _places = new PlaceFinder(vocabulary, Gazetteer);
        _dates = new DateFinder(vocabulary);
        _publication = new PublicationDater(vocabulary, _dates);
        _events = new EventExtractor(vocabulary);
        _clues = new ClueFinder(vocabulary);
        vocabulary.Freeze();
    }

    /// <summary>A number that grows with every change to what a reading says, stored with each reading.</summary>
    public static int Version => 5;

    /// <summary>The places that a reading may name.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>Every kind of event that a reading can tell.</summary>
    public ImmutableArray<EventType> EventTypes => _events.Types;

    /// <summary>Every party that a reading can name by a code.</summary>
    public ImmutableArray<Actor> Actors => _events.Actors;

    /// <summary>The readings of a report's articles, in order.</summary>
    /// <param name="source">The report.</param>
    /// <param name="evidence">What other reports say of when its articles were published, by the article's place in the report; null when nobody was asked.</param>
    public ImmutableArray<ArticleReading> Read(ReportSource source, IReadOnlyDictionary<int, ImmutableArray<DatingEvidence>>? evidence = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return [.. LayoutReader.ReadTokenized(source).Select((article, ordinal) => Read(article.Layout, article.Text, source, evidence?.GetValueOrDefault(ordinal, []) ?? []))];
    }

    private ArticleReading Read(ArticleLayout layout, TokenizedText tokenized, ReportSource source, ImmutableArray<DatingEvidence> evidence)
    {
        using var text = _analyzer.Analyze(tokenized, layout.Blocks);
        var places = _places.Find(text, new PlaceContext(layout.PublisherSpan is { } publisher ? [publisher] : []));
        var found = _dates.Find(text);
        var published = _publication.Determine(text, layout, found, source, evidence);
        var dates = DateResolver.Resolve(text, found, published);
        var events = _events.Extract(text, layout, places, dates, published);
        return new ArticleReading
        {
            Layout = layout,
            Published = published,
            Sentences = text.Sentences,
            Places = places,
            Dates = dates,
            Events = events,
            Clues = _clues.Find(text, places, dates, events),
        };
    }
}
