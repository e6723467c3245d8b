using System.Collections.Immutable;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Web.Components.Reader;

/// <summary>A run of text that the same marks cover from end to end.</summary>
/// <param name="Span">Where it stands in the article's text; never empty.</param>
/// <param name="Marks">The marks that cover it, by kind and then the longest first; empty for plain text.</param>
public sealed record Segment(TextSpan Span, ImmutableArray<Mark> Marks)
{
    /// <summary>The mark of a kind that covers it, the longest of several; null when none does.</summary>
    public Mark? Find(MarkKind kind) => Marks.FirstOrDefault(mark => mark.Kind == kind);

    public bool Has(MarkKind kind) => Find(kind) is not null;
}
