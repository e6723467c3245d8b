using System.Globalization;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>
/// The day of a report that keeps an anniversary «اليوم», and tells which: so many years after the day of the event, which
/// the report prints or which is well known.
/// </summary>
internal static class AnniversaryDay
{
    /// <summary>Sentences on either side of the anniversary within which the event's date is sought.</summary>
    private const int Reach = 3;

    /// <summary>Narrows the days to that one; false, with nothing changed, when the report tells of none.</summary>
    internal static bool Apply(DateTokens tokens, IReadOnlyList<DateMention> mentions, KnownEvents events, KnownEvents kept, Candidates candidates)
    {
        var years = new YearsBySentence(tokens);
        return ApplyKept(tokens, mentions, candidates, years)
            || ApplyNamed(tokens, mentions, candidates, years)
            || ApplyToday(tokens, mentions, [kept, events], candidates, years);
    }

    /// <summary>«اليوم 9 آذار، الذكرى الثالثة لقصف السوق عام 2020», «24 آذار الجاري ... الذكرى الثالثة»: the day by its name, and so many years after that of the event.</summary>
    private static bool ApplyNamed(DateTokens tokens, IReadOnlyList<DateMention> mentions, Candidates candidates, YearsBySentence kept)
    {
        ILookup<int, DateMention>? withYear = null;
        foreach (var mention in mentions)
        {
            if (
                mention
                    is not (
                        { Passage: 0, Expression: { Offset: not null, Year: null, IsHijri: false, HasDayAndMonth: true } }
                        or { Passage: 0, Expression: { Shift: DateShift.Current, Month: not null, Year: null, IsHijri: false } }
                    )
                || tokens.Text.SentenceOf(mention.Tokens.First) is var sentence && kept.In(sentence) is not { } years
            )
            {
                continue;
            }

            withYear ??= mentions
                .Where(static other => other is { Passage: 0, Expression: { Year: not null, IsHijri: false, IsFuture: false } })
                .ToLookup(other => tokens.Text.SentenceOf(other.Tokens.First));
            var year = withYear[sentence - 1].FirstOrDefault() ?? withYear[sentence].FirstOrDefault() ?? withYear[sentence + 1].FirstOrDefault();
            if (
                year is not null
                && candidates.TryNarrow(published => published.Year == year.Expression.Year + years, Kept(mention.Surface, years, year.Surface))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«في الذكرى الثالثة ...، في مثل هذا اليوم الثالث من تشرين الثاني 2017».</summary>
    private static bool ApplyKept(DateTokens tokens, IReadOnlyList<DateMention> mentions, Candidates candidates, YearsBySentence kept)
    {
        ILookup<int, DateMention>? ago = null;
        foreach (var mention in mentions)
        {
            var before = mention.Tokens.First - 1;
            if (
                mention is { Passage: 0, Expression: { IsFullDate: true, IsHijri: false, Offset: null } said }
                && before >= 0
                && tokens.Text.Is(before, TokenKind.Word)
                && Particles.IsLike(tokens.Text.Word(before))
                && (kept.In(tokens.Text.SentenceOf(before)) ?? Ago(tokens, ago ??= ByYears(tokens, mentions), before)) is { } years
                && Reckoning.Reckon(said, Candidates.First) is { Precision: DatePrecision.Day } day
                && candidates.TryNarrow(published => published == day.From.AddYears(years), Kept(mention.Surface, years, mention.Surface))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«قبل ثلاث سنوات» in the sentence of a token.</summary>
    private static int? Ago(DateTokens tokens, ILookup<int, DateMention> byYears, int token) =>
        byYears[tokens.Text.SentenceOf(token)].FirstOrDefault()?.Expression.Count;

    private static ILookup<int, DateMention> ByYears(DateTokens tokens, IReadOnlyList<DateMention> mentions) =>
        mentions
            .Where(static mention => mention is { Passage: 0, Expression: { Unit: DateUnit.Year, Count: not null } })
            .ToLookup(mention => tokens.Text.SentenceOf(mention.Tokens.First));

    private static Reason Kept(string today, int years, string day) =>
        new("published.anniversary", today, years.ToString(CultureInfo.InvariantCulture), day);

    private static bool ApplyToday(
        DateTokens tokens,
        IReadOnlyList<DateMention> mentions,
        KnownEvents[] events,
        Candidates candidates,
        YearsBySentence bySentence
    )
    {
        var (read, years, day) = (-1, (int?)null, ((DateOnly When, string Name)?)null);
        ILookup<int, DateMention>? dates = null;
        foreach (var mention in mentions)
        {
            if (mention is not { Passage: 0, Expression: { Offset: { } offset, Month: null, Day: null } said })
            {
                continue;
            }

            var sentence = tokens.Text.SentenceOf(mention.Tokens.First);
            if (sentence != read)
            {
                (read, years) = (sentence, bySentence.In(sentence));
                day = years is null ? null : DayOfEvent(tokens.Text, dates ??= DatesBySentence(tokens.Text, mentions), events, sentence);
            }

            if (years is not { } count || day is not { } told)
            {
                continue;
            }

            var kept = told.When.AddYears(count).AddDays(-AnniversaryYears.DaysBefore(tokens, sentence));
            if (
                (said.Weekday is null || said.Weekday == kept.DayOfWeek)
                && candidates.TryNarrow(published => published == kept.AddDays(-offset), Kept(mention.Surface, count, told.Name))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The date that stands nearest, of two as near the later in the text; else the day of an event that the sentence names.</summary>
    private static (DateOnly When, string Name)? DayOfEvent(AnalyzedText text, ILookup<int, DateMention> dates, KnownEvents[] events, int sentence)
    {
        if (Nearest(dates, sentence) is { } nearest)
        {
            return Reckoning.Reckon(nearest.Expression, Candidates.First) is { Precision: DatePrecision.Day } day
                ? (day.From, nearest.Surface)
                : null;
        }

        foreach (var known in events)
        {
            if (
                known.NamedIn(text, text.Sentences[sentence].FirstToken, text.Sentences[sentence].EndToken)
                is [{ When: { Precision: DatePrecision.Day } when, Name: var name }]
            )
            {
                return (when.From, name);
            }
        }

        return null;
    }

    /// <summary>The whole dates of the report by the sentence in which they stand.</summary>
    private static ILookup<int, DateMention> DatesBySentence(AnalyzedText text, IReadOnlyList<DateMention> mentions) =>
        mentions
            .Where(mention =>
                mention is { Passage: 0, Expression: { IsFullDate: true, IsHijri: false, IsFuture: false, Offset: null, LastDay: null } }
            )
            .ToLookup(mention => text.SentenceOf(mention.Tokens.First));

    private static DateMention? Nearest(ILookup<int, DateMention> dates, int sentence)
    {
        for (var distance = 0; distance <= Reach; distance++)
        {
            if ((dates[sentence + distance].LastOrDefault() ?? dates[sentence - distance].LastOrDefault()) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>The years that a sentence says are kept, read once for all dates of the sentence: one without end may have thousands.</summary>
    private sealed class YearsBySentence(DateTokens tokens)
    {
        private int _sentence = -1;
        private int? _years;

        internal int? In(int sentence)
        {
            if (sentence != _sentence)
            {
                (_sentence, _years) = (sentence, AnniversaryYears.In(tokens, sentence));
            }

            return _years;
        }
    }
}
