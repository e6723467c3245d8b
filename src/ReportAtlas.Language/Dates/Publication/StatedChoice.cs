using System.Collections.Immutable;
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
    /// <summary>Printed dates that are weighed, and mentions that are asked about them: a file of nothing but dates is no report.</summary>
    private const int MostPrinted = 12;

    private const int MostAsked = 300;

    /// <summary>A date that much later may be a plan, though no word says so.</summary>
    private const int SoonAfter = 60;

    /// <summary>Letters that a paragraph of the body has at least.</summary>
    private const int BodyLetters = 60;

    /// <summary>Days between a report's stamps that are those of its printing and its last change.</summary>
    private const int SamePrinting = 14;

    private readonly List<DateContradiction> _contradictions = [];

    /// <summary>The chosen mention; null when none is printed, or when only the top of the page prints one and the text speaks against it.</summary>
    internal DateMention? Mention { get; }

    /// <summary>The day that it names.</summary>
    internal DateValue? Value { get; }

    internal IReadOnlyList<DateContradiction> Contradictions => _contradictions;

    /// <param name="text">The article.</param>
    /// <param name="stated">The dates that it prints as its own, best first.</param>
    /// <param name="mentions">All its dates.</param>
    /// <param name="layout">Its layout, which knows the hour printed beside a date.</param>
    internal StatedChoice(AnalyzedText text, List<DateMention> stated, ImmutableArray<DateMention> mentions, ArticleLayout layout)
    {
        if (stated.Count == 0)
        {
            return;
        }

        var asked = Others(mentions, stated);
        var printed = (
            from mention in stated.Where(mention => mention.Expression.IsFullDate).Take(MostPrinted)
            let value = Reckoning.Reckon(mention.Expression, Candidates.First)
            where value is { Precision: DatePrecision.Day }
            let isClock = StandsAboveHeadline(text, mention) || StandsAboveOlder(text, mention, value, stated)
            let against = (isClock ? OutOfAge(layout, mention) : null) ?? SpokenAgainst(mention, value, asked, isClock && !PrintsHour(layout, mention) ? 0 : 1)
            orderby against is not null, isClock, IsDayLate(value, asked)
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

    /// <summary>The mentions that are asked about the stated ones.</summary>
    private static List<DateMention> Others(ImmutableArray<DateMention> mentions, List<DateMention> stated)
    {
        var own = stated.Select(mention => mention.Span).ToHashSet();
        var others = new List<DateMention>(mentions.Length);
        foreach (var mention in mentions.AsSpan()[..Math.Min(mentions.Length, MostAsked)])
        {
            if (!own.Contains(mention.Span))
            {
                others.Add(mention);
            }
        }

        return others;
    }

    /// <summary>A page that counts years since it printed the report has at its top the day on which it was opened.</summary>
    private static DateContradiction? OutOfAge(ArticleLayout layout, DateMention printed) =>
        layout.PageAge is { } age ? new DateContradiction(printed.Span, new Reason("contradiction.age", printed.Surface, age)) : null;

    /// <summary>Whether an hour stands beside a date: a report is stamped with one, and the day at the top of a page seldom.</summary>
    private static bool PrintsHour(ArticleLayout layout, DateMention mention)
    {
        foreach (var span in layout.StatedDates)
        {
            if (span.Overlaps(mention.Span) && span.In(layout.Text).Contains(':', StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
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

    /// <summary>
    /// Whether another stamp of an earlier day stands between it and the body: what a site prints at its top is the day
    /// on which the page was opened, and what stands next to the report is its own.
    /// </summary>
    private static bool StandsAboveOlder(AnalyzedText text, DateMention mention, DateValue value, List<DateMention> stated)
    {
        var body = text.Blocks.FirstOrDefault(block => block.Role == BlockRole.Paragraph && block.Span.Length >= BodyLetters);
        return body is not null && stated.Any(other =>
            other.Span.Start > mention.Span.End && other.Span.End <= body.Span.Start && other.Expression.IsFullDate
            && Reckoning.Reckon(other.Expression, Candidates.First) is { } day && value.From.DayNumber - day.To.DayNumber > SamePrinting);
    }

    /// <summary>What in the text cannot be true of a report printed on that day; a day's difference is a time zone or a late hour.</summary>
    /// <param name="ahead">Days by which the text may be ahead: tomorrow's paper, put online in the evening, calls the day of its stamp yesterday.</param>
    private static DateContradiction? SpokenAgainst(DateMention printed, DateValue value, List<DateMention> asked, int ahead)
    {
        foreach (var mention in asked)
        {
            var said = mention.Expression;
            if (mention.Passage != 0 || said.IsHijri || said.IsFuture)
            {
                continue;
            }

            if (said.Offset is { } offset && !MayBe(said, value.From.AddDays(offset)) && !MayBe(said, value.From.AddDays(offset - 1))
                && !(ahead > 0 && offset < 0 && MayBe(said, value.From.AddDays(offset + ahead))))
            {
                return new DateContradiction(printed.Span, new Reason("contradiction.today", printed.Surface, mention.Surface));
            }

            if (said is { IsFullDate: true, Shift: null } && MayBeLater(said, value.From) && mention.Role is DateRole.At or DateRole.Since && WeekdaySlips.Printed(said) is null
                && Reckoning.Reckon(said, Candidates.First) is { } told && told.From.DayNumber - value.From.DayNumber is > 1 and var later && later > SoonAfter)
            {
                return new DateContradiction(printed.Span, new Reason("contradiction.told-later", printed.Surface, mention.Surface));
            }
        }

        return null;
    }

    /// <summary>Whether «اليوم الجمعة» and the like mean the day before a printed one: the stamp of a page in another time zone, beside the agency's own.</summary>
    private static bool IsDayLate(DateValue value, List<DateMention> asked) =>
        asked.Exists(mention => mention is { Passage: 0, Expression: { Offset: { } offset, IsHijri: false } said } && !MayBe(said, value.From.AddDays(offset)));

    /// <summary>Whether a full date may lie weeks after a day; nearly all that a report tells are of its own month or before, and need no reckoning.</summary>
    private static bool MayBeLater(DateExpression said, DateOnly day) =>
        said.Season is not null || said.Year > day.Year || (said.Year == day.Year && said.Month > day.Month);

    private static bool MayBe(DateExpression said, DateOnly day) =>
        (said.Weekday is null || said.Weekday == day.DayOfWeek)
        && (!said.HasDayAndMonth || (said.Day == day.Day && said.Month == day.Month))
        && (said.Year is null || said.Year == day.Year);
}
