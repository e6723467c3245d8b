using System.Collections.Immutable;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>What the dates that a report tells say of a day that it prints as its own.</summary>
internal static class PrintedDay
{
    /// <summary>Mentions that are asked: a file of nothing but dates is no report.</summary>
    private const int MostAsked = 300;

    /// <summary>A date that much later may be a plan, though no word says so.</summary>
    private const int SoonAfter = 60;

    /// <summary>The mentions that are asked about the stated ones.</summary>
    internal static List<DateMention> Asked(ImmutableArray<DateMention> mentions, List<DateMention> stated)
    {
        var others = new List<DateMention>(Math.Min(mentions.Length, MostAsked));
        foreach (var mention in mentions.AsSpan()[..Math.Min(mentions.Length, MostAsked)])
        {
            if (!Holds(stated, mention.Span))
            {
                others.Add(mention);
            }
        }

        return others;
    }

    private static bool Holds(List<DateMention> stated, TextSpan span)
    {
        foreach (var own in stated)
        {
            if (own.Span == span)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What in the text cannot be true of a report printed on that day; a day's difference is a time zone or a late hour.</summary>
    /// <param name="ahead">Days by which the text may be ahead: tomorrow's paper, put online in the evening, calls the day of its stamp yesterday.</param>
    internal static DateContradiction? Against(DateMention printed, DateValue value, List<DateMention> asked, int ahead)
    {
        foreach (var mention in asked)
        {
            var said = mention.Expression;
            if (mention.Passage != 0 || said.IsHijri || said.IsFuture)
            {
                continue;
            }

            if (
                said.Offset is { } offset
                && !MayBe(said, value.From.AddDays(offset))
                && !MayBe(said, value.From.AddDays(offset - 1))
                && !(ahead > 0 && offset < 0 && MayBe(said, value.From.AddDays(offset + ahead)))
            )
            {
                return new DateContradiction(printed.Span, new Reason("contradiction.today", printed.Surface, mention.Surface));
            }

            if (
                said is { IsFullDate: true, Shift: null }
                && MayBeLater(said, value.From)
                && mention.Role is DateRole.At or DateRole.Since
                && WeekdaySlips.Printed(said) is null
                && Reckoning.Reckon(said, Candidates.First) is { } told
                && told.From.DayNumber - value.From.DayNumber is > 1 and var later
                && later > SoonAfter
            )
            {
                return new DateContradiction(printed.Span, new Reason("contradiction.told-later", printed.Surface, mention.Surface));
            }
        }

        return null;
    }

    /// <summary>Whether «اليوم الجمعة» and the like mean the day before a printed one: the stamp of a page in another time zone, beside the agency's own.</summary>
    internal static bool IsLate(DateValue value, List<DateMention> asked) =>
        asked.Exists(mention =>
            mention is { Passage: 0, Expression: { Offset: { } offset, IsHijri: false } said } && !MayBe(said, value.From.AddDays(offset))
        );

    /// <summary>Whether a full date may lie weeks after a day; nearly all that a report tells are of its own month or before, and need no reckoning.</summary>
    private static bool MayBeLater(DateExpression said, DateOnly day) =>
        said.Season is not null || said.Year > day.Year || (said.Year == day.Year && said.Month > day.Month);

    private static bool MayBe(DateExpression said, DateOnly day) =>
        (said.Weekday is null || said.Weekday == day.DayOfWeek)
        && (!said.HasDayAndMonth || (said.Day == day.Day && said.Month == day.Month))
        && (said.Year is null || said.Year == day.Year);
}
