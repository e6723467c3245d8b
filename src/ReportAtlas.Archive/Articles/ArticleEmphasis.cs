using ReportAtlas.Language.Layout;

namespace ReportAtlas.Archive.Articles;

/// <summary>Inline structure of an article, see <see cref="Emphasis"/>.</summary>
public sealed class ArticleEmphasis
{
    public int ArticleId { get; set; }

    public int Ordinal { get; set; }

    public int Start { get; set; }

    public int Length { get; set; }

    public EmphasisKind Kind { get; set; }

    public string? Target { get; set; }
}
