using System.Collections.Immutable;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout;

/// <summary>
/// One article of a report, laid out: the one text that is stored and shown (headline, byline, dateline and paragraphs,
/// each character as it stands in the source), its blocks, and what was set aside.
/// </summary>
public sealed record ArticleLayout
{
    /// <summary>The article's text. Every span of the article's reading points into it.</summary>
    public required string Text { get; init; }

    /// <summary>The way back to the report's source.</summary>
    public required SourceMap Source { get; init; }

    /// <summary>Blocks in text order; they do not overlap.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    public ImmutableArray<Emphasis> Emphases { get; init; } = [];

    /// <summary>The headline; null when the text has none.</summary>
    public string? Title { get; init; }

    /// <summary>The publisher as the text or its front matter names it; null when neither does.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where the publisher is named in the text; null when it is not.</summary>
    public TextSpan? PublisherSpan { get; init; }

    /// <summary>The reporter or agency line; null when there is none.</summary>
    public TextSpan? Byline { get; init; }

    /// <summary>The dateline: a block of its own or the head of the first paragraph («محافظة دير الزور – المرصد:»).</summary>
    public TextSpan? Dateline { get; init; }

    /// <summary>Where datelines print a publication date («Sun, 24 Jun 2018 09:41:13 GMT», «27/05/2017»).</summary>
    public ImmutableArray<TextSpan> StatedDates { get; init; } = [];

    /// <summary>The day in the address at which the page stood, where the report has that address; null where it names none.</summary>
    public DateOnly? AddressDay { get; init; }

    /// <summary>How many days, months or years ago the page says it printed the report («منذ 8 سنوات»); null where it counts none, or only hours.</summary>
    public string? PageAge { get; init; }

    /// <summary>Site chrome that was set aside.</summary>
    public ImmutableArray<Chrome> Chrome { get; init; } = [];
}
