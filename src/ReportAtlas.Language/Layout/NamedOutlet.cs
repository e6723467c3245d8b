using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout;

/// <summary>An outlet where a text names it.</summary>
/// <param name="Outlet">Who it is.</param>
/// <param name="Span">Where its name stands, in the line or the source as said where it is used.</param>
/// <param name="Surface">How it is written there.</param>
internal readonly record struct NamedOutlet(Outlet Outlet, TextSpan Span, string Surface)
{
    /// <summary>The same, its span counted from further back.</summary>
    public NamedOutlet Shift(int by) => this with { Span = Span.Shift(by) };
}
