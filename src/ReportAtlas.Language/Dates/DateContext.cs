using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates;

/// <summary>What a date may take over from the dates beside it: the year of a list or range, the start of a stretch.</summary>
/// <param name="Before">The last settled date before it.</param>
/// <param name="MonthBefore">The last date before it that tells of a month, settled or not.</param>
internal readonly record struct DateContext(
    AnalyzedText Text,
    IReadOnlyList<DateMention> Mentions,
    int Index,
    DateMention? Before,
    DateMention? MonthBefore
)
{
    /// <summary>A date without a year that follows one with a year by at most this many days belongs to the same year's telling.</summary>
    private const int SameTelling = 62;

    /// <summary>Tokens that may stand between two dates of one list or range.</summary>
    private const int ListGap = 5;

    /// <summary>Dates of one list that are looked through for a year.</summary>
    private const int ListLength = 8;

    /// <summary>The value that a neighbour gives it, and the neighbour's letters; false when it stands for itself.</summary>
    internal bool TryInherit(DateValue? anchor, out DateValue? value, out string from)
    {
        (value, from) = (null, "");
        var mention = Mentions[Index];
        var said = mention.Expression;
        if (said is { Weekday: { } weekday, Month: null, Unit: null, Offset: null, Shift: null } && mention.Role == DateRole.Until)
        {
            // The weekday that ends a stretch comes after the one that begins it, though it may lie ahead of publication.
            if (Previous(mention) is { Role: DateRole.Since, Value: { Precision: DatePrecision.Day } start } since)
            {
                value = DateValue.Day(start.From.AddDays(((int)weekday - (int)start.From.DayOfWeek + 6) % 7 + 1));
                from = since.Surface;
                return true;
            }

            return false;
        }

        if (said is not { Month: not null, Year: null, Shift: null, YearShift: null, Offset: null, Weekday: null, IsHijri: false })
        {
            return false;
        }

        return FromNext(mention, said, ref value, ref from) || FromPrevious(mention, said, anchor, ref value, ref from);
    }

    private DateMention? Previous(DateMention mention) =>
        Index > 0 && Text.SentenceOf(Mentions[Index - 1].Tokens.First) == Text.SentenceOf(mention.Tokens.First) ? Mentions[Index - 1] : null;

    /// <summary>«16 تشرين الثاني و28 كانون الأول 2017»: the year stands with the last of the list.</summary>
    private bool FromNext(DateMention mention, DateExpression said, ref DateValue? value, ref string from)
    {
        for (
            var next = Index + 1;
            next < Math.Min(Mentions.Count, Index + ListLength) && Mentions[next].Tokens.First - Mentions[next - 1].Tokens.End <= ListGap;
            next++
        )
        {
            var other = Mentions[next].Expression;
            if (other.Month is null || other.IsHijri || Text.SentenceOf(Mentions[next].Tokens.First) != Text.SentenceOf(mention.Tokens.First))
            {
                return false;
            }

            if (other.Year is { } year)
            {
                var later = (said.Month!.Value, said.Day ?? 0).CompareTo((other.Month.Value, other.Day ?? 31)) > 0;
                value = Reckoning.Reckon(said with { Year = (short)(later ? year - 1 : year) }, DateOnly.MinValue);
                from = Mentions[next].Surface;
                return value is not null;
            }
        }

        return false;
    }

    /// <summary>«بين التاسع من كانون الثاني 2017 و18 كانون الثاني», and dates told one after the other.</summary>
    private bool FromPrevious(DateMention mention, DateExpression said, DateValue? anchor, ref DateValue? value, ref string from)
    {
        if (
            Before is not { Value: { } start } before
            || before.Expression is not { Month: not null } and not { Year: not null }
            || !HasPrintedYear(before)
            || BlockOf(before) != BlockOf(mention)
        )
        {
            return false;
        }

        var first = start.From;
        var following = Reckoning.Reckon(said with { IsFuture = true, Position = null }, first);
        if (following is null || (anchor is not null && following.From > anchor.To))
        {
            return false;
        }

        var joined =
            ReferenceEquals(Mentions[Index - 1], before)
            && mention.Tokens.First - before.Tokens.End <= ListGap
            && before.Expression.Month is not null;
        var near =
            start.Precision != DatePrecision.Year
            && following.From.DayNumber - first.DayNumber <= SameTelling
            && Text.SentenceOf(mention.Tokens.First) - Text.SentenceOf(before.Tokens.First) <= 2;
        if (!near && !(joined && (anchor is null || mention.Role == DateRole.Until)))
        {
            return false;
        }

        value = Reckoning.Reckon(said with { Year = (short)following.From.Year }, DateOnly.MinValue);
        from = before.Surface;
        return value is not null;
    }

    private static bool HasPrintedYear(DateMention mention) => mention.Expression.Year is not null || mention.Reason?.Code == "date.inherited";

    private int BlockOf(DateMention mention) => Text.Sentences[Text.SentenceOf(mention.Tokens.First)].Block;
}
