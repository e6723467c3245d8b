using ReportAtlas.Archive.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Export;

/// <summary>A place name in an article.</summary>
/// <param name="Place">What it means; null when that is not settled.</param>
/// <param name="Span">Where it stands in the article's text.</param>
public sealed record ExportedMention(int Id, PlaceRow? Place, TextSpan Span, ExportedArticle Article);
