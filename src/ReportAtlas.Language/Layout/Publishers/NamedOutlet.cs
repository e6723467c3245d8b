using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>An outlet where an article names it.</summary>
internal sealed class NamedOutlet
{
    private readonly string _given;
    private string? _name;

    private NamedOutlet(Outlet outlet, string given, TextSpan sourceSpan) => (Outlet, _given, SourceSpan) = (outlet, given, sourceSpan);

    public Outlet Outlet { get; }

    /// <summary>The name as the text gives it.</summary>
    public string Name => _name ??= PublisherName.Of(Outlet, _given);

    /// <summary>Where it stands in the source.</summary>
    public TextSpan SourceSpan { get; }

    /// <summary>The line that this makes a byline, since it holds the name and tells nothing; null for a line whose part is settled.</summary>
    public SourceLine? Byline { get; private init; }

    /// <summary>The same, with the line that it makes a byline.</summary>
    public NamedOutlet Making(SourceLine? byline) => byline is null ? this : new(Outlet, _given, SourceSpan) { Byline = byline };

    /// <summary>The same, called as the list has it: an address gives no name.</summary>
    public NamedOutlet CalledAsListed() => new(Outlet, _given, SourceSpan) { Byline = Byline, _name = Outlet.Name };

    /// <summary>The same, called by all the words of a line (half-open) that end with its name: «وكالة أنباء ضفاف».</summary>
    public NamedOutlet CalledBy(SourceLine line, int first, int end, int prefix = 0) =>
        line.Words.SpanOf(first, end, prefix) is var span
            ? new(Outlet, _given, span.Shift(line.Span.Start)) { Byline = Byline, _name = span.In(line.Text.ToString()) }
            : this;

    public static NamedOutlet In(SourceLine line, OutletName named) =>
        In(line, (named.Outlet, line.Words.SpanOf(named.First, named.End, named.Prefix)));

    public static NamedOutlet In(SourceLine line, (Outlet Outlet, TextSpan Span) named) =>
        new(named.Outlet, line.Text.Slice(named.Span.Start, named.Span.Length).ToString(), named.Span.Shift(line.Span.Start));

    /// <summary>The listed outlets anywhere in the head of a line.</summary>
    public static IEnumerable<NamedOutlet> ListedIn(SourceLine line)
    {
        var words = line.Words;
        for (var at = 0; at < words.Count; at++)
        {
            if (OutletName.MayBeListedAt(words, at) && OutletName.FindAt(words, at) is { Outlet.IsListed: true } named)
            {
                yield return In(line, named);
                at = named.End - 1;
            }
        }
    }
}
