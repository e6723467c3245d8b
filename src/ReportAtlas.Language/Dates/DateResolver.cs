using System.Collections.Immutable;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates;

/// <summary>
/// Reckons the dates of an article from its publication date, never from the clock. Where only the month or year of
/// publication is known, an expression is settled when every day of it would give the same value. Thread-safe.
/// </summary>
public static class DateResolver
{
    /// <summary>The same mentions with value, anchor and reason; those that cannot be settled keep what they name and say why.</summary>
    public static ImmutableArray<DateMention> Resolve(AnalyzedText text, ImmutableArray<DateMention> mentions, PublicationDate published)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(published);
        var resolved = mentions.ToBuilder();
        var passages = new PassageAnchors(mentions, published.Value);
        var frame = new YearFrame(text, mentions);
        DateMention? before = null;
        DateMention? month = null;
        for (var i = 0; i < resolved.Count; i++)
        {
            var anchor = passages.AnchorOf(i, resolved);
            var context = new DateContext(text, resolved, i, before, month);
            var settled = Settle(WithYearOf(before, mentions[i]), anchor, context, frame);
            var confidence = settled.Anchor is null ? settled.Confidence : settled.Confidence * published.Confidence;
            var isChanged = settled.Expression != mentions[i].Expression || settled.Confidence != confidence;
            resolved[i] = isChanged ? settled with { Expression = mentions[i].Expression, Confidence = confidence } : settled;
            if (resolved[i].Value is not null)
            {
                before = resolved[i];
            }

            month = resolved[i].Expression.NamesMonth ? resolved[i] : month;
        }

        return resolved.ToImmutable();
    }

    /// <summary>«آذار من العام نفسه»: the year of the date told before.</summary>
    private static DateMention WithYearOf(DateMention? before, DateMention mention)
    {
        var by = mention.Expression.YearShift switch
        {
            DateShift.Same => 0,
            DateShift.Following => 1,
            DateShift.Preceding => -1,
            _ => (int?)null,
        };
        return by is { } years && before?.Value is { } value
            ? mention with
            {
                Expression = mention.Expression with { Year = (short)(value.From.Year + years), YearShift = null },
            }
            : mention;
    }

    private static DateMention Settle(DateMention mention, DateValue? anchor, DateContext context, YearFrame frame)
    {
        var said = mention.Expression;
        if (WeekdaySlips.Printed(said) is { } printed)
        {
            return WeekdaySlips.Corrected(mention, printed, anchor);
        }

        if (said.IsFullDate || (Reckoning.IsAbsolute(said) && said.Month is not null))
        {
            return Absolute(mention);
        }

        if (context.TryInherit(anchor, out var inherited, out var from))
        {
            return mention with { Value = inherited, Confidence = 0.8, Reason = new Reason("date.inherited", from) };
        }

        if (Reckoning.IsAbsolute(said))
        {
            return Absolute(mention);
        }

        if (
            frame.Find(mention, anchor is { Precision: DatePrecision.Day }) is { } framed
            && (anchor is null || Reckoning.Reckon(framed.Said, DateOnly.MinValue)?.From <= anchor.To)
        )
        {
            return mention with
            {
                Value = Reckoning.Reckon(framed.Said, DateOnly.MinValue),
                Confidence = 0.8,
                Reason = new Reason("date.inherited", framed.From),
            };
        }

        if (said is { Shift: DateShift.Same, Unit: DateUnit.Month, Day: not null })
        {
            return OfSameMonth(mention, context.MonthBefore);
        }

        if (said.Shift is DateShift.Same or DateShift.Following or DateShift.Preceding)
        {
            return Reckoning.Reckon(said, DateOnly.MinValue, context.Before?.Value) is { } value
                ? mention with
                {
                    Value = value,
                    Confidence = 0.7,
                    Reason = new Reason("date.from-previous", context.Before!.Surface),
                }
                : mention with
                {
                    Reason = new Reason("date.no-previous"),
                };
        }

        return anchor is null ? mention with { Reason = new Reason("date.no-anchor") } : Relative(mention, anchor);
    }

    /// <summary>«التاسع منه»: a day of the month named before, which is known to be that month's even where its year is not.</summary>
    private static DateMention OfSameMonth(DateMention mention, DateMention? month) =>
        Reckoning.Reckon(mention.Expression, DateOnly.MinValue, month?.Value) is { } value
            ? mention with
            {
                Value = value,
                NamedMonth = value.From.Month,
                Confidence = 0.8,
                Reason = new Reason("date.from-previous", month!.Surface),
            }
            : mention with
            {
                NamedMonth = month?.NamedMonth,
                Reason = new Reason("date.no-previous"),
            };

    private static DateMention Absolute(DateMention mention) =>
        Reckoning.Reckon(mention.Expression, DateOnly.MinValue) is { } value
            ? mention with
            {
                Value = value,
                Confidence = mention.Expression.IsHijri ? 0.8 : 1,
                Reason = new Reason(mention.Expression.IsHijri ? "date.hijri" : "date.absolute"),
            }
            : mention with
            {
                Reason = new Reason("date.impossible"),
            };

    private static DateMention Relative(DateMention mention, DateValue anchor)
    {
        var said = OfMonth(mention.Expression, anchor);
        var value = Reckoning.Reckon(said, anchor.From);
        if (value is null)
        {
            return mention with { Reason = new Reason("date.impossible") };
        }

        if (anchor.From != anchor.To && !IsSameThroughout(said, anchor, value))
        {
            return mention with { Reason = new Reason("date.anchor-coarse", anchor.ToString()) };
        }

        if (anchor.From == anchor.To && WeekdaySlips.Neighbour(said, value.From) is { } neighbour)
        {
            return mention with
            {
                Value = DateValue.Day(neighbour),
                Anchor = anchor.From,
                Confidence = 0.85,
                Reason = new Reason(ReasonCode(said), anchor.ToString()),
            };
        }

        return mention with
        {
            Value = value,
            Anchor = anchor.From == anchor.To ? anchor.From : null,
            Confidence =
                said.IsHijri ? 0.7
                : said.IsFuture ? 0.8
                : 0.95,
            Reason = new Reason(ReasonCode(said), anchor.ToString()),
        };
    }

    /// <summary>«2 أيار» in a report of which no more is known than that it is of May 2018: a day of that month.</summary>
    private static DateExpression OfMonth(DateExpression said, DateValue anchor) =>
        anchor.Precision == DatePrecision.Month
        && said is { Day: not null, Year: null, YearShift: null, Shift: null, Offset: null, IsHijri: false }
        && said.Month == anchor.From.Month
            ? said with
            {
                Year = (short)anchor.From.Year,
            }
            : said;

    /// <summary>A month or year moves only at its ends, so the ends and the middle of the anchor stand for all of its days.</summary>
    private static bool IsSameThroughout(DateExpression said, DateValue anchor, DateValue value)
    {
        var middle = anchor.From.AddDays((anchor.To.DayNumber - anchor.From.DayNumber) / 2);
        return value.Equals(Reckoning.Reckon(said, middle)) && value.Equals(Reckoning.Reckon(said, anchor.To));
    }

    private static string ReasonCode(DateExpression said) =>
        said switch
        {
            { IsHijri: true } => "date.hijri-year",
            { Month: not null } => said.IsFuture || said.Shift == DateShift.Next ? "date.year-next" : "date.year-latest",
            { Weekday: not null, Offset: null } => said.IsFuture || said.Shift == DateShift.Next ? "date.weekday-next" : "date.weekday-latest",
            _ => "date.offset",
        };
}
