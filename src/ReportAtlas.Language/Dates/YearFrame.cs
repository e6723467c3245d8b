using System.Collections.Immutable;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates;

/// <summary>
/// The year that a report's frame gives to its dates: «توثيق شهر أيار 2020» at its head makes each «3 أيار» below a day of
/// that year, as does «خلال عام 2020». A month printed with its year in the lead, or before in the paragraph, does so where
/// the day of publication is not known.
/// </summary>
internal sealed class YearFrame
{
    /// <summary>Months after those of the head of which a report may still tell.</summary>
    private const int MonthsAfter = 2;

    private readonly AnalyzedText _text;
    private readonly int _body;
    private readonly Dictionary<int, Framing> _headMonths = [];
    private readonly Dictionary<int, Framing> _told = [];
    private Framing? _headYear;

    internal YearFrame(AnalyzedText text, ImmutableArray<DateMention> mentions)
    {
        (_text, _body) = (text, FirstParagraph(text));
        if (HasOpen(mentions))
        {
            ReadHead(mentions);
            ReadTold(mentions);
        }
    }

    /// <summary>What a mention says with the year that the frame gives it, and the letters of the frame; null where it gives none.</summary>
    /// <param name="mention">A mention.</param>
    /// <param name="isDayKnown">Whether the day of publication is known, from which a date without a year may be counted.</param>
    internal (DateExpression Said, string From)? Find(DateMention mention, bool isDayKnown)
    {
        if (!isDayKnown && IsOfTheMonth(mention) && _headMonths.Count == 1 && _headMonths.First() is { Key: var only, Value.IsOne: true } framed)
        {
            return (mention.Expression with { Unit = null, Shift = null, Month = (byte)only, Year = (short)framed.Value.Year }, framed.Value.Surface);
        }

        if (!IsOpen(mention))
        {
            return null;
        }

        var said = mention.Expression;
        var framing =
            _headMonths.TryGetValue(said.Month!.Value, out var head) ? head
            : isDayKnown ? null
            : _headYear ?? _told.GetValueOrDefault(mention.Tokens.First) ?? SoonAfter(said.Month.Value);
        return framing is { IsOne: true } && Fits(said, framing.Year) ? (said with { Year = (short)framing.Year }, framing.Surface) : null;
    }

    /// <summary>A month that is not told, right after the last one that the head names, is still of its year.</summary>
    private Framing? SoonAfter(int month)
    {
        for (var before = month - 1; before >= Math.Max(1, month - MonthsAfter); before--)
        {
            if (_headMonths.TryGetValue(before, out var framing))
            {
                return framing;
            }
        }

        return null;
    }

    /// <summary>«الخامس من الشهر»: of the month that the report is about.</summary>
    private static bool IsOfTheMonth(DateMention mention) =>
        mention
            is {
                Passage: 0,
                Expression:
                {
                    Day: not null,
                    Unit: DateUnit.Month,
                    Shift: null or DateShift.Current,
                    Month: null,
                    Year: null,
                    YearShift: null,
                    Offset: null,
                    Weekday: null,
                    IsFuture: false
                }
            };

    private static bool IsOpen(DateMention mention) =>
        mention
            is {
                Passage: 0,
                Expression: { Month: not null, Year: null, YearShift: null, Offset: null, Shift: null, IsHijri: false, IsFuture: false }
            };

    /// <summary>Whether a frame could give any of them its year: most reports print each date with its own.</summary>
    private static bool HasOpen(ImmutableArray<DateMention> mentions)
    {
        foreach (var mention in mentions)
        {
            if (IsOpen(mention) || IsOfTheMonth(mention))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadHead(ImmutableArray<DateMention> mentions)
    {
        DateMention? since = null;
        foreach (var mention in mentions)
        {
            if (BlockOf(mention) >= _body)
            {
                return;
            }

            if (IsStamp(mention))
            {
                continue;
            }

            if (mention.Expression is { Year: { } year, IsHijri: false, Shift: null } said)
            {
                var framing = new Framing(year, mention.Surface, IsOne: true);
                if (said is { Month: { } month } && mention.Role is not (DateRole.Before or DateRole.After))
                {
                    var isRun = mention.Role == DateRole.Until && since?.Expression.Month <= month && (since.Expression.Year ?? year) == year;
                    for (var at = isRun ? since!.Expression.Month!.Value : month; at <= month; at++)
                    {
                        Tell(_headMonths, at, framing);
                    }
                }
                else if (said is { Month: null, Season: null } && mention.Role == DateRole.At)
                {
                    _headYear = _headYear is null || _headYear.Year == year ? framing : framing with { IsOne = false };
                }
            }

            since = mention.Role == DateRole.Since ? mention : null;
        }
    }

    /// <summary>For each date without a year the year of its month as told before it, by the token at which it stands.</summary>
    private void ReadTold(ImmutableArray<DateMention> mentions)
    {
        Dictionary<int, Framing> lead = [];
        Dictionary<int, Framing> own = [];
        var block = -1;
        foreach (var mention in mentions)
        {
            if (BlockOf(mention) is var here && here != block)
            {
                (block, own) = (here, []);
            }

            var said = mention.Expression;
            if (said is { Month: { } month, Year: { } year, IsHijri: false, Shift: null } && mention.Passage == 0 && !IsStamp(mention))
            {
                Tell(block <= _body ? lead : own, month, new Framing(year, mention.Surface, IsOne: true));
            }
            else if (IsOpen(mention) && (own.GetValueOrDefault(said.Month!.Value) ?? lead.GetValueOrDefault(said.Month.Value)) is { } told)
            {
                _told[mention.Tokens.First] = told;
            }
        }
    }

    private static void Tell(Dictionary<int, Framing> months, int month, Framing framing) =>
        months[month] = months.TryGetValue(month, out var before) && before.Year != framing.Year ? framing with { IsOne = false } : framing;

    /// <summary>What a page prints of its own day, or a picture of its, frames no report.</summary>
    private bool IsStamp(DateMention mention) => _text.Blocks[BlockOf(mention)].Role is BlockRole.Dateline or BlockRole.Byline or BlockRole.Caption;

    private int BlockOf(DateMention mention) => _text.Sentences[_text.SentenceOf(mention.Tokens.First)].Block;

    /// <summary>A weekday beside the date must fall on it in that year.</summary>
    private static bool Fits(DateExpression said, int year) =>
        said.Day is not { } day
        || (CalendarDays.Gregorian(year, said.Month!.Value, day) is { } date && (said.Weekday is null || said.Weekday == date.DayOfWeek));

    private static int FirstParagraph(AnalyzedText text)
    {
        var block = 0;
        while (block < text.Blocks.Length && text.Blocks[block].Role is not (BlockRole.Paragraph or BlockRole.ListItem or BlockRole.Quote))
        {
            block++;
        }

        return block;
    }

    /// <summary>A year that the report's frame names.</summary>
    /// <param name="IsOne">Whether no other year is named beside it, which would leave open which is meant.</param>
    private sealed record Framing(int Year, string Surface, bool IsOne);
}
