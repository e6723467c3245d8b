using System.Collections.Immutable;

namespace ReportAtlas.Language.Dates;

/// <summary>
/// The day that the dates of each passage count from. A report that prints an older bulletin again («نشر المرصد أمس
/// أن ...») keeps that bulletin's «اليوم» and «أمس», which count from the bulletin's own day.
/// </summary>
internal sealed class PassageAnchors
{
    /// <summary>Mentions back from a passage's date to the one that introduces the passage.</summary>
    private const int Reach = 20;

    private readonly DateValue? _outer;
    private readonly ImmutableArray<DateMention> _mentions;
    private readonly Dictionary<int, DateValue> _days = [];
    private readonly HashSet<int> _withToday = [];

    internal PassageAnchors(ImmutableArray<DateMention> mentions, DateValue? outer)
    {
        (_mentions, _outer) = (mentions, outer);
        foreach (var mention in mentions)
        {
            if (mention.OffsetDays == 0)
            {
                _withToday.Add(mention.Passage);
            }

            if (mention.Passage > 0 && outer is { Precision: DatePrecision.Day } && OwnDay(mention, outer.From) is { } day)
            {
                _days[mention.Passage] = DateValue.Day(day);
            }
        }
    }

    /// <summary>What a mention counts from; null when that is not known.</summary>
    internal DateValue? AnchorOf(int index, IReadOnlyList<DateMention> resolved)
    {
        var passage = _mentions[index].Passage;
        if (passage == 0)
        {
            return _outer;
        }

        if (!_days.TryGetValue(passage, out var day) && _withToday.Contains(passage))
        {
            // Only a passage with a «اليوم» of its own keeps its day: a paper's «أمس» counts from the paper.
            for (var i = index - 1; i >= Math.Max(0, index - Reach); i--)
            {
                if (resolved[i].Introduces == passage && resolved[i].Value is { Precision: DatePrecision.Day } introduced)
                {
                    _days.Add(passage, introduced);
                    return introduced;
                }
            }
        }

        return day ?? _outer;
    }

    /// <summary>The day of a passage by its own «اليوم السبت الـ 9 من شباط»; null for any other expression.</summary>
    private static DateOnly? OwnDay(DateMention mention, DateOnly published)
    {
        var said = mention.Expression;
        if (said.Offset is not { } offset || (said.Weekday is null && !said.HasDayAndMonth))
        {
            return null;
        }

        var named = Reckoning.Reckon(
            WeekdaySlips.Printed(said) is null ? said with { Offset = null } : said with { Offset = null, Year = null },
            published
        );
        return named is { Precision: DatePrecision.Day } && named.From <= published && published.DayNumber - named.From.DayNumber <= 31
            ? named.From.AddDays(-offset)
            : null;
    }
}
