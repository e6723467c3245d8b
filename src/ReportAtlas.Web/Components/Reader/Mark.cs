using ReportAtlas.Language.Text;

namespace ReportAtlas.Web.Components.Reader;

/// <summary>A marked stretch of an article's text.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Item">What was read there: a place mention, a date mention, an event or an emphasis.</param>
public sealed record Mark(TextSpan Span, MarkKind Kind, object? Item = null)
{
    /// <summary>The item, when it is of this type.</summary>
    public T? As<T>()
        where T : class => Item as T;
}
