using ReportAtlas.Language.Layout;

namespace ReportAtlas.Archive.Articles;

/// <summary>A piece of the web page that was set aside from an article, see <see cref="Chrome"/>; the span points into the report's source.</summary>
public sealed class ArticleChrome
{
    public int ArticleId { get; set; }

    public int Ordinal { get; set; }

    public int SourceStart { get; set; }

    public int SourceLength { get; set; }

    public required string Text { get; set; }

    public required string Rule { get; set; }
}
