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
        return LayOut(source, static (layout, _) => layout);
    }

    /// <summary>The same, each article with its tokens, which layout has cut already.</summary>
    internal static ImmutableArray<(ArticleLayout Layout, TokenizedText Text)> ReadTokenized(ReportSource source) =>
        LayOut(source, static (layout, text) => (layout, text.Tokenize()));

    private static ImmutableArray<TArticle> LayOut<TArticle>(ReportSource source, Func<ArticleLayout, ArticleText, TArticle> article)
    {
        using var text = new SourceText(source.Text);
        var lines = SourceLines.Of(text, source.Blocks);
        PageChrome.Mark(lines);
        var articles = source.Blocks is null ? ArticleSplitter.Split(lines) : [lines];
        var laidOut = ImmutableArray.CreateBuilder<TArticle>(articles.Count);
        foreach (var own in articles)
        {
            var ownText = LayOut(source, text, own, isFirst: laidOut.Count == 0, out var layout);
            laidOut.Add(article(layout, ownText));
        }

        return laidOut.DrainToImmutable();
    }

    private static ArticleText LayOut(ReportSource source, SourceText sourceText, List<SourceLine> lines, bool isFirst, out ArticleLayout layout)
    {
        var title = isFirst ? source.Title : null;
        var parts = ArticleParts.Of(lines, title);
        var dateline = parts.Lead is null ? null : InlineDateline.Read(parts.Lead);
        var publisher = PublisherFinder.Find(parts, dateline);
        var text = new ArticleText(sourceText, lines);
        var blocks = text.Blocks;
        layout = new ArticleLayout
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
            Chrome = SetAside(lines, isFirst ? source.SetAside : []),
        };
        return text;

        TextSpan? SpanOf(BlockRole role)
        {
            foreach (var block in blocks)
            {
                if (block.Role == role)
                {
                    return block.Span;
                }
            }

            return null;
        }
    }

    private static string? TitleOf(SourceLine? headline) =>
        headline is null ? null : string.Join(' ', headline.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

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
        emphases.IsEmpty ? [] : [.. emphases.Select(emphasis => text.Find(emphasis.Span) is { } span ? emphasis with { Span = span } : null).OfType<Emphasis>()];

    private static ImmutableArray<Chrome> SetAside(List<SourceLine> lines, ImmutableArray<Chrome> told)
    {
        var pieces = lines.FindAll(line => line.IsChrome);
        return pieces.Count == 0 && told.IsEmpty
            ? []
            : [.. pieces.Select(line => new Chrome(line.Span, line.ToString(), line.ChromeRule!)).Concat(told).OrderBy(piece => piece.SourceSpan)];
    }
}
