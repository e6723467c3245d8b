using System.Collections.Immutable;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout;

/// <summary>
/// Lays a report out: one or more articles, each with its headline, publisher, dateline and paragraphs, and with the
/// site chrome that was set aside. Reads any text without fail, in time that grows with its length. Thread-safe.
/// </summary>
public static class LayoutReader
{
    /// <summary>The articles of a report in order; at least one, which is empty when the report is.</summary>
    public static ImmutableArray<ArticleLayout> Read(ReportSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var lines = SourceLines.Of(source);
        PageChrome.Mark(lines);
        return source.Blocks is null
            ? [.. ArticleSplitter.Split(lines).Select((article, index) => LayOut(source, article, index == 0))]
            : [LayOut(source, lines, isFirst: true)];
    }

    private static ArticleLayout LayOut(ReportSource source, List<SourceLine> lines, bool isFirst)
    {
        var title = isFirst ? source.Title : null;
        var parts = ArticleParts.Of(lines, title);
        var dateline = parts.Lead is null ? null : InlineDateline.Read(parts.Lead);
        var publisher = PublisherFinder.Find(parts, dateline);
        var text = new ArticleText(source.Text, lines.Where(line => !line.IsChrome));
        var blocks = text.Blocks;
        return new ArticleLayout
        {
            Text = text.Text,
            Source = text.Map,
            Blocks = blocks,
            Emphases = Carry(source.Emphases, text),
            Title = title ?? TitleOf(parts.Headline),
            Publisher = source.Publisher ?? publisher?.Name,
            PublisherSpan = publisher is { } named && (source.Publisher is null || source.Publisher == named.Name) ? text.Find(named.SourceSpan) : null,
            Byline = SpanOf(BlockRole.Byline),
            Dateline = SpanOf(BlockRole.Dateline) ?? (dateline is null ? null : text.Find(dateline.Span.Shift(parts.Lead!.Span.Start))),
            StatedDates = [.. StatedDates(parts, dateline).Select(text.Find).OfType<TextSpan>().Order()],
            Chrome =
            [
                .. lines.Where(line => line.IsChrome).Select(line => new Chrome(line.Span, line.Text, line.ChromeRule!))
                    .Concat(isFirst ? source.SetAside : []).OrderBy(piece => piece.SourceSpan),
            ],
        };

        TextSpan? SpanOf(BlockRole role) => blocks.FirstOrDefault(block => block.Role == role)?.Span;
    }

    private static string? TitleOf(SourceLine? headline) =>
        headline is null ? null : string.Join(' ', headline.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<TextSpan> StatedDates(ArticleParts parts, InlineDateline? dateline) =>
        Printings(parts).SelectMany(credit => credit.Credit.Dates.Select(date => date.Shift(credit.Line.Span.Start)))
            .Concat(dateline?.Dates.Select(date => date.Shift(parts.Lead!.Span.Start)) ?? [])
            .DefaultIfEmpty(HeadlineCredit.DateOf(parts.Headline) ?? default)
            .Where(date => !date.IsEmpty);

    /// <summary>The credit lines but those of an update, unless these alone print a date.</summary>
    private static IEnumerable<(SourceLine Line, CreditLine Credit)> Printings(ArticleParts parts) =>
        parts.Credits.Exists(credit => credit.Credit is { IsUpdate: false, Dates.Length: > 0 })
            ? parts.Credits.Where(credit => !credit.Credit.IsUpdate)
            : parts.Credits;

    private static ImmutableArray<Emphasis> Carry(ImmutableArray<Emphasis> emphases, ArticleText text) =>
        [.. emphases.Select(emphasis => text.Find(emphasis.Span) is { } span ? emphasis with { Span = span } : null).OfType<Emphasis>()];
}
