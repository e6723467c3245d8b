using System.Collections.Immutable;
using System.Globalization;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Tests.Dates;

/// <summary>The date parts of the reader on their own, built once for all tests.</summary>
internal static class DateReading
{
    private static readonly TextAnalyzer Analyzer;
    private static readonly DateFinder Finder;
    private static readonly PublicationDater Dater;

    static DateReading()
    {
        var vocabulary = new Vocabulary();
        Analyzer = new TextAnalyzer(vocabulary);
        Finder = new DateFinder(vocabulary);
        Dater = new PublicationDater(vocabulary, Finder);
        vocabulary.Freeze();
    }

    /// <summary>The dates of a text that was published on a day, or on no known day.</summary>
    internal static ImmutableArray<DateMention> Resolve(string text, string published)
    {
        var analyzed = Analyzer.Analyze(text, Lines(text));
        return DateResolver.Resolve(analyzed, Finder.Find(analyzed), Published(published));
    }

    internal static PublicationDate Determine(string text, string? given = null)
    {
        var blocks = Lines(text);
        var analyzed = Analyzer.Analyze(text, blocks);
        var layout = new ArticleLayout
        {
            Text = text,
            Source = SourceMap.Identity(text.Length),
            Blocks = blocks,
        };
        var source = new ReportSource(text) { Published = given is null ? null : Published(given) };
        return Dater.Determine(analyzed, layout, Finder.Find(analyzed), source);
    }

    /// <summary>When a page's report was published, the page laid out first.</summary>
    internal static PublicationDate DeterminePage(string page)
    {
        var source = new ReportSource(page);
        var layout = LayoutReader.Read(source)[0];
        var analyzed = Analyzer.Analyze(layout.Text, layout.Blocks);
        return Dater.Determine(analyzed, layout, Finder.Find(analyzed), source);
    }

    /// <summary>The dates of a page that was published on a day, or on no known day, the page laid out first.</summary>
    internal static ImmutableArray<DateMention> ResolvePage(string page, string published)
    {
        var layout = LayoutReader.Read(new ReportSource(page))[0];
        var analyzed = Analyzer.Analyze(layout.Text, layout.Blocks);
        return DateResolver.Resolve(analyzed, Finder.Find(analyzed), Published(published));
    }

    /// <summary>Takes the [ ] out of a marked text.</summary>
    internal static (string Text, ImmutableArray<TextSpan> Spans) Unmark(string marked)
    {
        var text = new System.Text.StringBuilder();
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var start = 0;
        foreach (var character in marked)
        {
            switch (character)
            {
                case '[':
                    start = text.Length;
                    break;
                case ']':
                    spans.Add(TextSpan.FromBounds(start, text.Length));
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        return (text.ToString(), spans.ToImmutable());
    }

    /// <summary>Puts [ ] around the mentions of a text.</summary>
    internal static string Mark(string text, ImmutableArray<DateMention> mentions)
    {
        foreach (var mention in mentions.Reverse())
        {
            text = text.Insert(mention.Span.End, "]").Insert(mention.Span.Start, "[");
        }

        return text;
    }

    internal static string Values(ImmutableArray<DateMention> mentions) =>
        string.Join(" ; ", mentions.Select(mention => mention.Value?.ToString() ?? "-"));

    private static PublicationDate Published(string value) =>
        value.Split('-') switch
        {
            [""] => PublicationDate.Unknown,
            [var year] => new PublicationDate(DateValue.Year(Number(year)), PublicationBasis.Given),
            [var year, var month] => new PublicationDate(DateValue.Month(Number(year), Number(month)), PublicationBasis.Given),
            _ => new PublicationDate(DateValue.Day(DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture)), PublicationBasis.Given),
        };

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    /// <summary>The days of the years that are sought which have a name: «الجمعة 3 حزيران».</summary>
    internal static IReadOnlyList<DateOnly> Days(int month, int day, DayOfWeek weekday) =>
        [
            .. Enumerable
                .Range(2011, 16)
                .Where(year => day <= DateTime.DaysInMonth(year, month))
                .Select(year => new DateOnly(year, month, day))
                .Where(named => named.DayOfWeek == weekday),
        ];

    internal static ImmutableArray<Block> Lines(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0)
            {
                blocks.Add(new Block(new TextSpan(start, line.Length), BlockRole.Paragraph, blocks.Count));
            }

            start += line.Length + 1;
        }

        return blocks.ToImmutable();
    }
}
