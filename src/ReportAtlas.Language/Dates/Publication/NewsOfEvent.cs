using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>
/// A well-known event that is the report's own news, told by a weekday («احتجاز أبو خولة ليل الأحد») or by a day without its year: the weekday agrees with the
/// event's day, and weekdays alone are named for the last week only. Where the headline or the lead names the event, the first such date of the text is asked too.
/// </summary>
internal sealed class NewsOfEvent(AnalyzedText text, IReadOnlyList<DateMention> mentions, Candidates candidates)
{
    /// <summary>Tokens on either side of a date within which words name its event.</summary>
    private const int Reach = 14;

    /// <summary>Groups of words that name the event; one alone may be chance.</summary>
    private const int SureGroups = 2;

    /// <summary>Days after the event in which a weekday alone, or a day without its year, still means it.</summary>
    private const int Week = 7;

    /// <summary>Most reports follow within two days, so that a week running into the next month is of the month of these.</summary>
    private const int SoonAfter = 2;

    /// <summary>Narrows the days to the week of the event; true when some date turned out to be that of one.</summary>
    internal bool Apply(KnownEvents events)
    {
        if (candidates.Width <= Candidates.DaysOfYear)
        {
            return false;
        }

        var first = mentions.FirstOrDefault(static mention =>
            mention.Passage == 0 && mention.Expression is { IsFuture: false } and ({ Weekday: not null } or { Day: not null, Month: not null })
        );
        foreach (var mention in mentions)
        {
            if (
                IsBare(mention)
                && (mention.Expression.Weekday is not null || mention == first)
                && Known(events, mention, mention == first) is { } known
                && Narrow(known, mention)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«الأحد», «27 كانون الثاني»: of no year, and with no word that says which.</summary>
    private static bool IsBare(DateMention mention) =>
        mention
            is {
                Passage: 0,
                Role: DateRole.At,
                Expression: { Year: null, YearShift: null, Offset: null, Shift: null, IsFuture: false, IsHijri: false, LastDay: null } said
            }
        && (said is { Weekday: not null, Day: null, Month: null } || said.HasDayAndMonth);

    /// <summary>The one event that the words around a date name, or those of the headline and the lead where it is the first of the text.</summary>
    private KnownEvent? Known(KnownEvents events, DateMention mention, bool isFirst)
    {
        var sentence = text.Sentences[text.SentenceOf(mention.Tokens.First)];
        IEnumerable<KnownEvent> named = events.NamedIn(
            text,
            Math.Max(sentence.FirstToken, mention.Tokens.First - Reach),
            Math.Min(sentence.EndToken, mention.Tokens.End + Reach)
        );
        if (isFirst)
        {
            var lead = text.Blocks.FirstOrDefault(static block => block.Role == BlockRole.Paragraph);
            named = named.Concat(
                text.Sentences.Where(head => text.Blocks[head.Block] == lead || text.Blocks[head.Block].Role == BlockRole.Headline)
                    .SelectMany(head => events.NamedIn(text, head.FirstToken, head.EndToken))
            );
        }

        var possible = named
            .Where(known => known.Groups >= SureGroups && known.When.Precision == DatePrecision.Day && Agrees(mention.Expression, known.When.From))
            .ToList();
        return possible.Count > 0 && possible.TrueForAll(known => known.When == possible[0].When) ? possible[0] : null;
    }

    private static bool Agrees(DateExpression said, DateOnly day) =>
        (said.Weekday is null || said.Weekday == day.DayOfWeek) && (said.Day is null || (said.Day == day.Day && said.Month == day.Month));

    private bool Narrow(KnownEvent known, DateMention mention)
    {
        var (day, reason) = (known.When.From, new Reason("published.event", known.Name, known.When.ToString(), mention.Surface));
        if (!candidates.TryNarrow(published => published.DayNumber - day.DayNumber is >= 0 and < Week, reason))
        {
            return false;
        }

        if (day.AddDays(SoonAfter).Month == day.Month)
        {
            candidates.TryNarrow(published => published.Month == day.Month, reason);
        }

        return true;
    }
}
