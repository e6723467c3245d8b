using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout;

/// <summary>An outlet where an article names it.</summary>
/// <param name="Name">The name as the text gives it.</param>
/// <param name="SourceSpan">Where it stands in the source.</param>
internal sealed record NamedOutlet(Outlet Outlet, string Name, TextSpan SourceSpan)
{
    public static NamedOutlet In(SourceLine line, OutletName named) =>
        In(line, (named.Outlet, line.Words.SpanOf(named.First, named.End, named.Prefix)));

    public static NamedOutlet In(SourceLine line, (Outlet Outlet, TextSpan Span) named) =>
        new(named.Outlet, PublisherName.Of(named.Outlet, named.Span.In(line.ToString())), named.Span.Shift(line.Span.Start));
}
