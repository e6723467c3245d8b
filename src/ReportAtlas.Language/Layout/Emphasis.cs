using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout;

/// <summary>Inline structure that the source's format gave to a stretch of text.</summary>
public enum EmphasisKind
{
    Strong,
    Emphasized,
    Link,
    Code,
}

/// <summary>A stretch of text that a Markdown source marks.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Kind">How it is marked.</param>
/// <param name="Target">Where a link leads; only http, https and mailto come this far.</param>
public sealed record Emphasis(TextSpan Span, EmphasisKind Kind, string? Target = null);
