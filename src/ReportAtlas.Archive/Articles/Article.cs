using System.Collections.Immutable;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Articles;

/// <summary>An article of a report's current version. Its id outlives new versions of the report.</summary>
public sealed class Article
{
    public int Id { get; set; }

    public int ReportId { get; set; }

    public Report? Report { get; set; }

    /// <summary>Its 0-based place in the report.</summary>
    public int Ordinal { get; set; }

    public string? Title { get; set; }

    public string? Publisher { get; set; }

    /// <summary>First day of the publication date; null when that is not known.</summary>
    public DateOnly? PublishedFrom { get; set; }

    public DateOnly? PublishedTo { get; set; }

    public DatePrecision? PublishedPrecision { get; set; }

    public PublicationBasis PublishedBasis { get; set; }

    public ImmutableArray<Reason> PublishedReasons { get; set; } = [];

    public ImmutableArray<DateContradiction> PublishedContradictions { get; set; } = [];

    public int? PublisherStart { get; set; }

    public int? PublisherLength { get; set; }

    public int? BylineStart { get; set; }

    public int? BylineLength { get; set; }

    public int? DatelineStart { get; set; }

    public int? DatelineLength { get; set; }

    public ImmutableArray<TextSpan> StatedDates { get; set; } = [];

    /// <summary>The way back to the report's decoded text, see <see cref="SourceMap"/>.</summary>
    public ImmutableArray<SourceMap.Piece> SourcePieces { get; set; } = [];

    /// <summary>The one text that is stored and shown; every span of the article points into it.</summary>
    public required string Text { get; set; }

    public List<ArticleBlock> Blocks { get; } = [];

    public List<ArticleEmphasis> Emphases { get; } = [];

    public List<ArticleChrome> Chrome { get; } = [];
}
