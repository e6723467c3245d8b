using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout;

/// <summary>A headline, paragraph or other line of an article.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Role">What it is.</param>
/// <param name="SourceLine">Its 0-based number among the non-empty lines of the report's source.</param>
/// <param name="Level">Depth of a heading (2-6), list or quote (1 and up); 0 for other blocks.</param>
public sealed record Block(TextSpan Span, BlockRole Role, int SourceLine, int Level = 0);
