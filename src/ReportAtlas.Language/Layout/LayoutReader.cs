using System.Collections.Immutable;
using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Headlines;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Pages;
using ReportAtlas.Language.Layout.Publishers;
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
        if (publisher is { Byline: { } byline })
        {
            parts.MakeByline(byline);
        }

        var text = new ArticleText(sourceText, lines);
        var blocks = text.Blocks;
        layout = new ArticleLayout
        {
            Text = text.Text,
            Source = text.Map,
            Blocks = blocks,
            Emphases = Carry(source.Emphases, text),
            Title = title ?? TitleOf(parts.Headline, publisher),
            Publisher = source.Publisher ?? publisher?.Name,
            PublisherSpan =
                publisher is { } named && (source.Publisher is null || source.Publisher == named.Name) ? text.Find(named.SourceSpan) : null,
            Byline = SpanOf(BlockRole.Byline),
            Dateline = SpanOf(BlockRole.Dateline) ?? (dateline is null ? null : text.Find(dateline.Span.Shift(parts.Lead!.Span.Start))),
            StatedDates = StatedDates(parts, dateline, text),
            AddressDay = AddressDay.Of(parts),
            PageAge = PageAgeOf(parts),
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

    private static string? TitleOf(SourceLine? headline, NamedOutlet? publisher) =>
        headline is null
            ? null
            : string.Join(
                ' ',
                System
                    .Net.WebUtility.HtmlDecode(HeadlineLabel.Bare(headline, publisher).ToString())
                    .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            );

    /// <summary>The dates of the credit lines and of the first paragraph's dateline; where these print none, the headline's.</summary>
    private static ImmutableArray<TextSpan> StatedDates(ArticleParts parts, InlineDateline? dateline, ArticleText text)
    {
        // The dates of an update count only where no other credit line prints one.
        var isPrinted = parts.Credits.Exists(credit => credit.Credit is { IsUpdate: false, Dates.Length: > 0 });
        List<TextSpan> dates = [];
        foreach (var (line, credit) in parts.Credits)
        {
            if (!isPrinted || !credit.IsUpdate)
            {
                AddDates(credit.Dates, line);
            }
        }

        if (dateline is not null)
        {
            AddDates(dateline.Dates, parts.Lead!);
        }

        if (
            dates.Count == 0
            && parts.Lines.Find(static line =>
                line is { IsChrome: false, Role: BlockRole.Paragraph } && PictureCredit.DayOfAbstract(line) is not null
            )
                is { } about
        )
        {
            AddDates([PictureCredit.DayOfAbstract(about)!.Value], about);
        }

        if (dates.Count == 0 && ReportedDay.Of(parts.Headline) is { } reported)
        {
            dates.Add(reported);
        }

        if (dates.Count == 0 && TailDate.Of(parts.Lines) is { } tail)
        {
            dates.Add(tail);
        }

        return InText(dates, text);

        void AddDates(ImmutableArray<TextSpan> printed, SourceLine line)
        {
            foreach (var date in printed)
            {
                dates.Add(date.Shift(line.Span.Start));
            }
        }
    }

    /// <summary>Where dates of the source stand in the text, in its order; those that it leaves out, nowhere.</summary>
    private static ImmutableArray<TextSpan> InText(List<TextSpan> dates, ArticleText text)
    {
        var found = new List<TextSpan>(dates.Count);
        foreach (var date in dates)
        {
            if (!date.IsEmpty && text.Find(date) is { } span)
            {
                found.Add(span);
            }
        }

        if (found.Count > 1)
        {
            found.Sort();
        }

        return [.. found];
    }

    /// <summary>What a page counts above the first paragraph; below the text it counts for other reports.</summary>
    private static string? PageAgeOf(ArticleParts parts)
    {
        foreach (var line in parts.Lines)
        {
            if (line == parts.Lead)
            {
                break;
            }

            for (var at = 0; line.ChromeRule is "clock" && at < line.Words.Count; at++)
            {
                if (LayoutWords.All[LayoutWord.Age].IsAt(line.Words, at))
                {
                    return line.ToString();
                }
            }
        }

        return null;
    }

    private static ImmutableArray<Emphasis> Carry(ImmutableArray<Emphasis> emphases, ArticleText text) =>
        emphases.IsEmpty
            ? []
            : [.. emphases.Select(emphasis => text.Find(emphasis.Span) is { } span ? emphasis with { Span = span } : null).OfType<Emphasis>()];

    private static ImmutableArray<Chrome> SetAside(List<SourceLine> lines, ImmutableArray<Chrome> told)
    {
        var pieces = lines.FindAll(line => line.IsChrome);
        return pieces.Count == 0 && told.IsEmpty
            ? []
            : [.. pieces.Select(line => new Chrome(line.Span, line.ToString(), line.ChromeRule!)).Concat(told).OrderBy(piece => piece.SourceSpan)];
    }
}
