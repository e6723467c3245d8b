using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>
/// Chooses among the full dates that a report prints as its own. A page may print today's date at its top, whatever day
/// the report is of: so what the text agrees with goes before what it speaks against, and the report's own stamp before
/// what stands above its headline.
/// </summary>
internal sealed class StatedChoice
{
    private readonly List<DateContradiction> _contradictions = [];

    /// <summary>The chosen mention; null when none is printed, or when only the top of the page prints one and the text speaks against it.</summary>
    internal DateMention? Mention { get; }

    /// <summary>The day that it names.</summary>
    internal DateValue? Value { get; }

    internal IReadOnlyList<DateContradiction> Contradictions => _contradictions;

    /// <param name="text">The article.</param>
    /// <param name="stated">The dates that it prints as its own, best first.</param>
    /// <param name="mentions">All its dates.</param>
    internal StatedChoice(AnalyzedText text, IReadOnlyList<DateMention> stated, IReadOnlyList<DateMention> mentions)
    {
        var printed = (
            from mention in stated
            where mention.Expression.IsFullDate
            let value = Reckoning.Reckon(mention.Expression, Candidates.First)
            where value is { Precision: DatePrecision.Day }
            let isClock = StandsAboveHeadline(text, mention)
            let against = SpokenAgainst(mention, value, stated, mentions)
            orderby against is not null, isClock
            select (mention, value, isClock, against)).ToList();
        if (printed.Count == 0)
        {
            return;
        }

        var (chosen, day, clock, speaks) = printed[0];
        if (speaks is not null)
        {
            _contradictions.Add(speaks);
        }

        if (speaks is not null && clock)
        {
            return;
        }

        (Mention, Value) = (chosen, day);
        _contradictions.AddRange(
            from other in printed.Skip(1)
            where other.isClock && Math.Abs(other.value.From.DayNumber - day.From.DayNumber) > 1
            select new DateContradiction(other.mention.Span, new Reason("contradiction.clock", other.mention.Surface, day.ToString())));
    }

    private static bool StandsAboveHeadline(AnalyzedText text, DateMention mention)
    {
        foreach (var block in text.Blocks)
        {
            if (block.Role == BlockRole.Headline)
            {
                return mention.Span.End <= block.Span.Start;
            }
        }

        return false;
    }

    /// <summary>What in the text cannot be true of a report printed on that day; a day's difference is a time zone or a late hour.</summary>
    private static DateContradiction? SpokenAgainst(DateMention printed, DateValue value, IReadOnlyList<DateMention> stated, IReadOnlyList<DateMention> mentions)
    {
        foreach (var mention in mentions)
        {
            var said = mention.Expression;
            if (mention.Passage != 0 || said.IsHijri || said.IsFuture || stated.Contains(mention))
            {
                continue;
            }

            if (said.Offset is { } offset && !MayBe(said, value.From.AddDays(offset)) && !MayBe(said, value.From.AddDays(offset - 1)))
            {
                return new DateContradiction(printed.Span, new Reason("contradiction.today", printed.Surface, mention.Surface));
            }

            if (said is { IsFullDate: true, Shift: null } && mention.Role is DateRole.At or DateRole.Since && DateResolver.WrongWeekday(said) is null
                && Reckoning.Reckon(said, Candidates.First) is { } told && told.From.DayNumber - value.From.DayNumber is > 1 and var later && later > SoonAfter)
            {
                return new DateContradiction(printed.Span, new Reason("contradiction.told-later", printed.Surface, mention.Surface));
            }
        }

        return null;
    }

    /// <summary>A date that much later may be a plan, though no word says so.</summary>
    private const int SoonAfter = 60;

    private static bool MayBe(DateExpression said, DateOnly day) =>
        (said.Weekday is null || said.Weekday == day.DayOfWeek)
        && (!said.HasDayAndMonth || (said.Day == day.Day && said.Month == day.Month))
        && (said.Year is null || said.Year == day.Year);
}
