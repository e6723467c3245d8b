using System.Globalization;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>What the dates of a text say about the day of its publication, one rule after another, the firmest first.</summary>
internal sealed class PublicationClues(DateTokens tokens, IReadOnlyList<DateMention> mentions, Candidates candidates)
{
    /// <summary>A report names no later month as its own than about this long after the last full date it prints.</summary>
    private const int SameSeason = 120;

    /// <summary>A full date may be a plan for this many days later, though nothing beside it says so.</summary>
    private const int PlannedAhead = 60;

    private readonly AnalyzedText _text = tokens.Text;

    private readonly List<DateContradiction> _contradictions = [];

    internal IReadOnlyList<DateContradiction> Contradictions => _contradictions;

    /// <summary>Whether some expression names the day, month or year of publication itself.</summary>
    internal bool NamesItself { get; private set; }

    /// <summary>Applies all rules that cannot be chance.</summary>
    internal void ApplyFirm(KnownName? youngest, PastName? past, KnownEvents events)
    {
        if (youngest is not null)
        {
            candidates.TryNarrow(day => day >= youngest.Since, new Reason("published.name", youngest.Name, Iso(youngest.Since)));
        }

        ApplyBounds();
        NamesItself |= new YearClues(tokens, mentions, candidates).Apply();
        ApplyToday();
        ApplyCurrent();
        ApplyPast();
        NamesItself |= ToldTwice.Apply(_text, mentions, candidates);
        ApplyWeekdays();
        ApplyDayOfWeek();
        NamesItself |= StatementDay.Apply(tokens, mentions, candidates);
        NamesItself |= !NamesItself && new NewsOfEvent(_text, mentions, candidates).Apply(events);
        NamesItself |= new EventClues(_text, mentions, candidates).Apply(events);
        ApplyPrintedYears();
        if (!NamesItself && LeadDay.Find(_text, mentions) is { } news)
        {
            NamesItself |= candidates.TryNarrow(day => day == news.Published, new Reason("published.lead-day", news.Mention.Surface));
        }

        // The least firm: a later report may tell of earlier days in the words of those days, but not without a later name.
        if (NamesItself && past is not null && !(youngest?.Since > past.Until.AddDays(-31)))
        {
            candidates.TryNarrow(day => day <= past.Until, new Reason("published.past-name", past.Name, Iso(past.Until)));
        }
    }

    /// <summary>The last full date has passed when the report is written, or lies not far ahead of it.</summary>
    private void ApplyBounds()
    {
        DateMention? last = null;
        var bound = DateOnly.MinValue;
        foreach (var mention in mentions)
        {
            var said = mention.Expression;
            if (WeekdaySlips.Printed(said) is { } printed)
            {
                _contradictions.Add(new DateContradiction(mention.Span, new Reason("contradiction.weekday", Iso(printed))));
                candidates.TryNarrow(
                    day => Math.Abs(day.Year - printed.Year) <= 1,
                    new Reason("published.near-year", printed.Year.ToString(CultureInfo.InvariantCulture))
                );
            }
            else if (
                said is { Year: not null, IsFuture: false, Shift: not DateShift.Next }
                && Reckoning.Reckon(said with { Position = null, Unit = null, Offset = null }, Candidates.First) is { } value
                && value.From > bound
                && value.From <= Candidates.Last
            )
            {
                (last, bound) = (mention, value.From);
            }
        }

        if (last is not null)
        {
            var ahead = last.Expression.Day is null ? 0 : PlannedAhead;
            candidates.TryNarrow(day => day.DayNumber >= bound.DayNumber - ahead, new Reason("published.not-before", last.Surface));
        }
    }

    /// <summary>«اليوم السبت 9 شباط», «أمس السبت 9 شباط»: of several days that call themselves today the latest is the report's own.</summary>
    private void ApplyToday()
    {
        var named = NamesItself;
        ApplyToday(mention => mention.Passage == 0);
        if (NamesItself == named)
        {
            ApplyToday(mention => mention.Passage > 0);
        }
    }

    private void ApplyToday(Func<DateMention, bool> stands)
    {
        var own = mentions
            .Where(mention => stands(mention) && mention.Expression is { Offset: not null, IsHijri: false } said && said.HasDayAndMonth)
            .OrderByDescending(mention => (mention.Expression.Month, mention.Expression.Day!.Value - mention.Expression.Offset!.Value));
        foreach (var mention in own)
        {
            var said = mention.Expression;
            var wrong = WeekdaySlips.Printed(said) is not null;
            NamesItself |= candidates.TryNarrow(
                day => Names(said, day.AddDays(said.Offset!.Value), wrong),
                new Reason("published.today", mention.Surface)
            );
        }
    }

    private static bool Names(DateExpression said, DateOnly day, bool ignoreYear) =>
        day.Day == said.Day
        && day.Month == said.Month
        && (ignoreYear || said.Year is null || said.Year == day.Year)
        && (said.Weekday is null || said.Weekday == day.DayOfWeek);

    /// <summary>«10 شباط الجاري»: the report's own month, and no day before the one that has passed.</summary>
    private void ApplyCurrent()
    {
        foreach (var mention in mentions)
        {
            if (mention.Expression is { Shift: DateShift.Current, Month: { } month, IsHijri: false } said)
            {
                var day = said.IsFuture ? 1 : said.Day ?? 1;
                NamesItself |= candidates.TryNarrow(
                    published =>
                        published.Month == month
                        && published.Day >= day
                        && (said.Year is null || said.Year == published.Year || WeekdaySlips.Printed(said) is not null),
                    new Reason("published.current", mention.Surface)
                );
                if (said is { Weekday: { } weekday, Day: { } named })
                {
                    candidates.TryNarrow(
                        published => new DateOnly(published.Year, published.Month, named).DayOfWeek == weekday,
                        new Reason("published.weekday-date", mention.Surface)
                    );
                }
            }
        }
    }

    /// <summary>«أيلول الفائت من العام 2017»: within the year after it.</summary>
    private void ApplyPast()
    {
        foreach (var mention in mentions)
        {
            if (
                mention.Expression is { Shift: DateShift.Past, Month: not null, Year: not null } said
                && WeekdaySlips.Printed(said) is null
                && Reckoning.Reckon(said with { Position = null }, Candidates.First) is { } value
            )
            {
                candidates.TryNarrow(day => day > value.From && day <= value.To.AddYears(1), new Reason("published.past-of", mention.Surface));
            }
        }
    }

    /// <summary>«السبت 9 شباط» without a year: a year in which the last such day is a Saturday.</summary>
    private void ApplyWeekdays()
    {
        foreach (var mention in mentions)
        {
            if (
                mention.Expression is { Weekday: { } weekday, Year: null, YearShift: null, IsHijri: false, Shift: null or DateShift.Past } said
                && said.HasDayAndMonth
            )
            {
                candidates.TryNarrow(
                    day => Reckoning.Reckon(said with { Weekday = null, Offset = null }, day) is { } value && value.From.DayOfWeek == weekday,
                    new Reason("published.weekday-date", mention.Surface)
                );
            }
        }
    }

    /// <summary>«أمس الثلاثاء»: published on a Wednesday.</summary>
    private void ApplyDayOfWeek()
    {
        foreach (var mention in mentions)
        {
            if (mention is { Passage: 0, Expression: { Offset: { } offset, Weekday: { } weekday, Month: null, Day: null } })
            {
                candidates.TryNarrow(day => day.AddDays(offset).DayOfWeek == weekday, new Reason("published.weekday-today", mention.Surface));
            }
        }
    }

    /// <summary>Where the report names its own month but no year, the year is that of the last full date it prints, if that was lately.</summary>
    private void ApplyPrintedYears()
    {
        if (!NamesItself || candidates.Width <= Candidates.DaysOfYear)
        {
            return;
        }

        var last = mentions
            .Where(mention => mention.Expression is { IsFullDate: true, IsFuture: false } && WeekdaySlips.Printed(mention.Expression) is null)
            .Select(mention => Reckoning.Reckon(mention.Expression, Candidates.First)?.From)
            .Max();
        if (last is { } day)
        {
            candidates.TryNarrow(
                published => published.DayNumber >= day.DayNumber - PlannedAhead && published.DayNumber - day.DayNumber <= SameSeason,
                new Reason("published.after-last", Iso(day))
            );
        }
    }

    private static string Iso(DateOnly day) => DateValue.Day(day).ToString();
}
