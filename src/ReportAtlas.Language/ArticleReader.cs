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
    /// <summary>Letters of text that go through a step together: what their readings take up should not outgrow a processor's second cache by much.</summary>
    private const int Together = 128_000;

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
    public static int Version => 21;

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
        var articles = LayOut(source, evidence);
        Read(articles);
        return Readings(articles);
    }

    /// <summary>
    /// The readings of several reports, in their order: the same as of each by itself, and sooner. A step is taken for many
    /// articles before the next one, so that its instructions and tables stay in the processor's caches.
    /// </summary>
    public ImmutableArray<ImmutableArray<ArticleReading>> Read(IReadOnlyList<ReportSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var readings = ImmutableArray.CreateBuilder<ImmutableArray<ArticleReading>>(sources.Count);
        for (var first = 0; first < sources.Count; first = readings.Count)
        {
            var together = new List<ImmutableArray<ArticleDraft>>();
            for (var letters = 0; letters < Together && first + together.Count < sources.Count; )
            {
                var source = sources[first + together.Count];
                together.Add(LayOut(source, null));
                letters += source.Text.Length;
            }

            Read([.. together.SelectMany(static articles => articles)]);
            readings.AddRange(together.Select(Readings));
        }

        return readings.MoveToImmutable();
    }

    private static ImmutableArray<ArticleDraft> LayOut(ReportSource source, IReadOnlyDictionary<int, ImmutableArray<DatingEvidence>>? evidence)
    {
        var articles = LayoutReader.ReadTokenized(source);
        var drafts = ImmutableArray.CreateBuilder<ArticleDraft>(articles.Length);
        foreach (var (layout, text) in articles)
        {
            drafts.Add(new ArticleDraft(source, layout, text, evidence?.GetValueOrDefault(drafts.Count, []) ?? []));
        }

        return drafts.MoveToImmutable();
    }

    private static ImmutableArray<ArticleReading> Readings(ImmutableArray<ArticleDraft> articles)
    {
        var readings = ImmutableArray.CreateBuilder<ArticleReading>(articles.Length);
        foreach (var article in articles)
        {
            readings.Add(article.ToReading());
        }

        return readings.MoveToImmutable();
    }

    private void Read(ImmutableArray<ArticleDraft> articles)
    {
        foreach (var article in articles)
        {
            article.Text = _analyzer.Analyze(article.Tokens, article.Layout.Blocks);
        }

        foreach (var article in articles)
        {
            article.Places = _places.Find(article.Text, new PlaceContext(article.Layout.PublisherSpan is { } publisher ? [publisher] : []));
        }

        foreach (var article in articles)
        {
            article.Dates = _dates.Find(article.Text);
        }

        foreach (var article in articles)
        {
            article.Published = _publication.Determine(article.Text, article.Layout, article.Dates, article.Source, article.Evidence);
            article.Dates = DateResolver.Resolve(article.Text, article.Dates, article.Published);
        }

        foreach (var article in articles)
        {
            article.Ground = _events.Survey(article.Text, article.Layout, article.Places, article.Dates, article.Published);
        }

        foreach (var article in articles)
        {
            article.Told = EventExtractor.Gather(article.Ground);
        }

        foreach (var article in articles)
        {
            article.Tellings = EventExtractor.Tell(article.Ground, article.Told);
        }

        foreach (var article in articles)
        {
            article.Events = EventExtractor.Settle(article.Ground, article.Tellings);
            article.Ground.Dispose();
        }

        foreach (var article in articles)
        {
            article.Clues = _clues.Find(article.Text, article.Places, article.Dates, article.Events);
            article.Text.Dispose();
        }
    }
}
