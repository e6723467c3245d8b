using ReportAtlas.Language.Layout;

namespace ReportAtlas.Archive.Articles;

/// <summary>A block of an article, see <see cref="Block"/>.</summary>
public sealed class ArticleBlock
{
    public int ArticleId { get; set; }

    public int Ordinal { get; set; }

    public int Start { get; set; }

    public int Length { get; set; }

    public BlockRole Role { get; set; }

    public int Level { get; set; }

    public int SourceLine { get; set; }
}
