using System.Collections.Immutable;
using ReportAtlas.Language.Dates;
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

    public ArticleReader()
    {
        var vocabulary = new Vocabulary();
        _analyzer = new TextAnalyzer(vocabulary);
        vocabulary.Freeze();
    }

    /// <summary>A number that grows with every change to what a reading says, stored with each reading.</summary>
    public static int Version => 1;

    /// <summary>Every place that a reading may name, with every place that holds it.</summary>
    public IReadOnlyCollection<Place> Places { get; } = [];

    /// <summary>The readings of a report's articles, in order.</summary>
    public ImmutableArray<ArticleReading> Read(ReportSource source) =>
        [.. LayoutReader.Read(source).Select(layout => Read(layout, source))];

    private ArticleReading Read(ArticleLayout layout, ReportSource source)
    {
        var text = _analyzer.Analyze(layout.Text, layout.Blocks);
        return new ArticleReading
        {
            Layout = layout,
            Published = source.Published ?? PublicationDate.Unknown,
            Sentences = text.Sentences,
            Places = [],
            Dates = [],
            Events = [],
        };
    }
}
