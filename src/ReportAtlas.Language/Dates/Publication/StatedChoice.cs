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
    /// <summary>Printed dates that are weighed: a file of nothing but dates is no report.</summary>
    private const int MostPrinted = 12;

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

        var printed = Weigh(text, stated, mentions, layout);
        if (printed.Count == 0)
        {
            return;
        }

        var chosen = printed[0];
        if (chosen.Against is { } speaks)
        {
            _contradictions.Add(speaks);
        }

        if (chosen is { Against: not null, IsClock: true })
        {
            return;
        }

        (Mention, Value) = (chosen.Mention, chosen.Value);
        for (var at = 1; at < printed.Count; at++)
        {
            if (printed[at] is { IsClock: true } other && Math.Abs(other.Value.From.DayNumber - chosen.Value.From.DayNumber) > 1)
            {
                _contradictions.Add(
                    new DateContradiction(other.Mention.Span, new Reason("contradiction.clock", other.Mention.Surface, chosen.Value.ToString()))
                );
            }
        }
    }

    /// <summary>The full dates among the stated ones, the likeliest first; of two that are as likely the one that is stated first.</summary>
    private static List<Printed> Weigh(AnalyzedText text, List<DateMention> stated, ImmutableArray<DateMention> mentions, ArticleLayout layout)
    {
        List<Printed> printed = [];
        List<DateMention>? asked = null;
        var full = 0;
        foreach (var mention in stated)
        {
            if (!mention.Expression.IsFullDate)
            {
                continue;
            }

            if (++full > MostPrinted)
            {
                break;
            }

            if (Reckoning.Reckon(mention.Expression, Candidates.First) is { Precision: DatePrecision.Day } value)
            {
                asked ??= PrintedDay.Asked(mentions, stated);
                var isClock = StandsAboveHeadline(text, mention) || StandsAboveOlder(text, mention, value, stated);
                var against =
                    (isClock ? OutOfAge(layout, mention) : null)
                    ?? PrintedDay.Against(mention, value, asked, isClock && !PrintsHour(layout, mention) ? 0 : 1);
                Put(
                    printed,
                    new Printed(
                        mention,
                        value,
                        isClock,
                        against,
                        (against is null ? 0 : 4) + (isClock ? 2 : 0) + (PrintedDay.IsLate(value, asked) ? 1 : 0)
                    )
                );
            }
        }

        return printed;
    }

    /// <summary>Puts a date behind those that no more speaks against.</summary>
    private static void Put(List<Printed> printed, Printed one)
    {
        var at = printed.Count;
        while (at > 0 && printed[at - 1].Doubts > one.Doubts)
        {
            at--;
        }

        printed.Insert(at, one);
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
        if (BodyStart(text) is not { } body)
        {
            return false;
        }

        foreach (var other in stated)
        {
            if (
                other.Span.Start > mention.Span.End
                && other.Span.End <= body
                && other.Expression.IsFullDate
                && Reckoning.Reckon(other.Expression, Candidates.First) is { } day
                && value.From.DayNumber - day.To.DayNumber > SamePrinting
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the first paragraph begins that is no short line; null where there is none.</summary>
    private static int? BodyStart(AnalyzedText text)
    {
        foreach (var block in text.Blocks)
        {
            if (block.Role == BlockRole.Paragraph && block.Span.Length >= BodyLetters)
            {
                return block.Span.Start;
            }
        }

        return null;
    }

    /// <summary>A full date that is weighed.</summary>
    /// <param name="IsClock">Whether it stands where a page prints today's date.</param>
    /// <param name="Against">What the text says against it.</param>
    /// <param name="Doubts">The more speaks against it, the higher.</param>
    private readonly record struct Printed(DateMention Mention, DateValue Value, bool IsClock, DateContradiction? Against, int Doubts);
}
