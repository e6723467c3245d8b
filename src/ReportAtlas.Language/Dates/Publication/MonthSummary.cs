using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>
/// A report on one month («خلال شهر تشرين الثاني الفائت») that counts from the beginning of a year («منذ مطلع العام 2022»): the month is of
/// that year, and the report of the month after it, or of one of both where it does not call the month past. So it is where the headline
/// gives the month with its year («حصاد نيسان 2022») and the text calls it past («خلال الشهر المنصرم»).
/// </summary>
internal sealed class MonthSummary(AnalyzedText text, IReadOnlyList<DateMention> mentions, Candidates candidates)
{
    /// <summary>Paragraphs among which a report says of which month it is.</summary>
    private const int Lead = 3;

    /// <summary>How sure such a report is to appear in the month after.</summary>
    private const double Usual = 0.9;

    /// <summary>Narrows the days; null, with nothing changed, where the report is none or tells no year.</summary>
    /// <param name="isNear">Whether the year of publication is known, so that a month that is called past is told by it.</param>
    internal double? Apply(bool isNear)
    {
        if (Titled() is { } titled)
        {
            var after = new DateOnly(titled.Expression.Year!.Value, titled.Expression.Month!.Value, 1).AddMonths(1);
            return candidates.TryNarrow(day => day >= after && day < after.AddMonths(1), new Reason("published.month-after", titled.Surface))
                ? Usual
                : null;
        }

        var head = Head();
        var past = head.Find(static mention => mention.Expression.Shift == DateShift.Past);
        var month = past ?? head.Find(static mention => mention.Expression.Shift is null);
        if (month?.Expression.Month is not { } number || !IsAbout(number))
        {
            return null;
        }

        if (Tally() is { Expression.Year: { } year } tally)
        {
            var first = new DateOnly(year, number, 1);
            var (from, to) = past is null ? (first, first.AddMonths(2)) : (first.AddMonths(1), first.AddMonths(2));
            return candidates.TryNarrow(day => day >= from && day < to, new Reason("published.month-summary", month.Surface, tally.Surface))
                ? Usual
                : null;
        }

        return
            isNear
            && past is not null
            && candidates.Days[^1].Year - candidates.Days[0].Year <= 1
            && candidates.TryNarrow(day => day.AddMonths(-1).Month == number, new Reason("published.month-after", past.Surface))
            ? Usual
            : null;
    }

    /// <summary>The month and year of the headline, where the first paragraphs call a month past without its name.</summary>
    private DateMention? Titled()
    {
        var end = EndOfLead();
        return mentions.Any(mention =>
            mention is { Passage: 0, Expression: { Unit: DateUnit.Month, Shift: DateShift.Past, Month: null, Day: null, Count: null } }
            && BlockOf(mention) < end
        )
            ? mentions.FirstOrDefault(mention =>
                mention
                    is { Passage: 0, Role: DateRole.At, Expression: { Month: not null, Year: not null, Day: null, IsHijri: false, IsFuture: false } }
                && text.Blocks[BlockOf(mention)].Role is BlockRole.Headline
            )
            : null;
    }

    private int BlockOf(DateMention mention) => text.Sentences[text.SentenceOf(mention.Tokens.First)].Block;

    private int EndOfLead()
    {
        var (end, paragraphs) = (0, 0);
        while (end < text.Blocks.Length && (text.Blocks[end].Role is not (BlockRole.Paragraph or BlockRole.ListItem) || ++paragraphs <= Lead))
        {
            end++;
        }

        return end;
    }

    /// <summary>The months without a day or year that stand above the text or in its first paragraphs.</summary>
    private List<DateMention> Head()
    {
        var end = EndOfLead();
        return
        [
            .. mentions.Where(mention =>
                mention
                    is {
                        Passage: 0,
                        Role: DateRole.At,
                        Expression:
                        { Month: not null, Day: null, Year: null, YearShift: null, Offset: null, IsHijri: false, IsFuture: false, Position: null }
                    }
                && BlockOf(mention) < end
            ),
        ];
    }

    /// <summary>Whether most of the months that are told without a year are that one.</summary>
    private bool IsAbout(int month)
    {
        var (own, all) = (0, 0);
        foreach (var mention in mentions)
        {
            if (mention is { Passage: 0, Expression: { Month: { } told, Year: null, YearShift: null, IsHijri: false, IsFuture: false } })
            {
                (own, all) = (own + (told == month ? 1 : 0), all + 1);
            }
        }

        return own > 1 && own * 3 >= all * 2;
    }

    /// <summary>«منذ مطلع العام 2022», of the last year that the report names.</summary>
    private DateMention? Tally()
    {
        var last = mentions
            .Select(static mention => mention.Expression is { IsFuture: false, IsHijri: false, Year: { } year } ? year : 0)
            .DefaultIfEmpty()
            .Max();
        return mentions.FirstOrDefault(mention =>
            mention
                is {
                    Role: DateRole.Since,
                    Passage: 0,
                    Expression: { Position: DatePosition.Start, Month: null, Day: null, Shift: null or DateShift.Current, IsHijri: false } said
                }
            && said.Year == last
        );
    }
}
