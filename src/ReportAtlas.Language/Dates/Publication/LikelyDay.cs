using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>
/// Picks the likely day where firm clues leave a few: what reporters usually do. Each rule says so in its reason,
/// and none is tried where firm clues leave more than its reach.
/// </summary>
internal sealed class LikelyDay(DateTokens tokens, IReadOnlyList<DateMention> mentions, KnownEvents events, KnownEvents kept, Candidates candidates)
{
    /// <summary>Days after what it tells within which a report mostly appears.</summary>
    private const int SoonAfter = 2;

    /// <summary>The rule of «ليل الجمعة السبت»: told when the night is over, on the second day.</summary>
    private const string NightBetween = "night-between";

    private readonly AnalyzedText _text = tokens.Text;

    /// <summary>Applies them; tells whether the report is now known to name its month or year.</summary>
    /// <param name="isNear">Whether the report, or another beside it, names its month or year; only then is a short stretch more than chance.</param>
    internal bool Apply(bool isNear)
    {
        if (candidates.Width > 62)
        {
            ApplyAnnouncement();
            isNear |=
                RunningDay.Apply(tokens, mentions, candidates)
                || LastDays.Apply(mentions, candidates)
                || AnniversaryDay.Apply(tokens, mentions, events, kept, candidates)
                || ApplySaying()
                || KeptSeason.Apply(tokens, mentions, kept, candidates)
                || WeekdayAfter.Apply(mentions, candidates);
            isNear |=
                !isNear
                && HeadlineDay.Find(tokens, mentions) is { } head
                && candidates.TryNarrow(
                    published => IsOf(published, head.Day, head.Mention.Expression),
                    new Reason("published.headline-day", head.Mention.Surface)
                );
        }

        isNear = isNear || ApplyRecentDay();
        ApplyNear(isNear);
        return isNear;
    }

    /// <summary>A bulletin of some days comes out within the week after them.</summary>
    private static bool IsOf(DateOnly published, DateOnly last, DateExpression said) =>
        said.LastDay is null ? published == last : published.DayNumber - last.DayNumber is >= 0 and < 7;

    private void ApplyNear(bool isNear)
    {
        if (!isNear)
        {
            return;
        }

        if (candidates.Width is > 1 and <= 62)
        {
            new CountedDays(tokens, mentions, candidates).Apply();
            ApplyNextWeekday();
        }

        if (candidates.Width is > 1 and <= 8)
        {
            ApplyLastWeekday();
        }
    }

    /// <summary>«أعلنت، الخميس، القبض قبل أيام على ...» with the day of the arrest printed in full: the first such Thursday a few days after it.</summary>
    private void ApplyAnnouncement()
    {
        var last = mentions
            .Where(mention =>
                mention.Expression is { IsFullDate: true, IsFuture: false, IsHijri: false } && WeekdaySlips.Printed(mention.Expression) is null
            )
            .MaxBy(mention => Reckoning.Reckon(mention.Expression, Candidates.First)?.From);
        var announced = mentions.FirstOrDefault(mention => mention is { Form: DateForm.Weekday, Expression.Shift: null, Passage: 0 });
        if (last is null || announced?.Weekday is not { } weekday || !SaysDaysAgo(_text.SentenceOf(announced.Tokens.First)))
        {
            return;
        }

        var day = Reckoning.Reckon(last.Expression, Candidates.First)!.From;
        candidates.TryNarrow(
            published => published.DayOfWeek == weekday && published.DayNumber - day.DayNumber is >= 2 and <= 8,
            new Reason("published.announced", announced.Surface, last.Surface)
        );
    }

    /// <summary>«نقلت الوكالة عن المرصد، الأحد 30 كانون الثاني 2022، قوله»: the last day of all, and the day of what a source said, is the report's own.</summary>
    private bool ApplySaying()
    {
        if (mentions.Any(mention => mention is { Passage: 0, Expression: { Offset: not null } or { Weekday: not null, Day: null } }))
        {
            return false; // Such words count from another day, which may be later.
        }

        var last = mentions
            .Where(mention =>
                mention is { Role: DateRole.At, Passage: 0, Expression: { IsFullDate: true, IsFuture: false, IsHijri: false } }
                && WeekdaySlips.Printed(mention.Expression) is null
            )
            .MaxBy(mention => Reckoning.Reckon(mention.Expression, Candidates.First)?.From);
        if (last is null || Reckoning.Reckon(last.Expression, Candidates.First)?.From is not { } day || !Sayings.IsDayOfSaying(tokens, last))
        {
            return false;
        }

        // «وثقت الشبكة بتاريخ 12-11-2024 اعتقال ...»: a body that documents prints its record on its day; others may tell of some days ago.
        return last.Expression.Weekday is not null || IsRecordOfDay(last)
            ? candidates.TryNarrow(published => published == day, new Reason("published.saying", last.Surface))
            : tokens.IsCue(last.Tokens.First - 1, "label")
                && candidates.TryNarrow(
                    published => published.DayNumber - day.DayNumber is >= 0 and < 7,
                    new Reason("published.next-weekday", last.Surface)
                );
    }

    private bool IsRecordOfDay(DateMention mention)
    {
        var sentence = _text.Sentences[_text.SentenceOf(mention.Tokens.First)];
        return tokens.IsCue(sentence.FirstToken, "record") && tokens.IsCue(mention.Tokens.First - 1, "label");
    }

    /// <summary>«اليوم الثلاثاء» beside «الأحد 2 آب الجاري»: the first Tuesday after it, since nobody names the weekday of what is more than a week past.</summary>
    private void ApplyNextWeekday()
    {
        var weekday = candidates.Earliest.DayOfWeek;
        var last = mentions
            .Where(mention =>
                mention is { Passage: 0, Expression: { Weekday: not null, IsFuture: false, IsHijri: false, Offset: null } said }
                && said.HasDayAndMonth
                && WeekdaySlips.Printed(said) is null
            )
            .MaxBy(mention => Reckoning.Reckon(mention.Expression, candidates.Latest)?.From);
        if (
            last is not null
            && candidates.Days.All(day => day.DayOfWeek == weekday)
            && Reckoning.Reckon(last.Expression, candidates.Latest) is { } named
        )
        {
            candidates.TryNarrow(day => day.DayNumber - named.From.DayNumber is >= 0 and < 7, new Reason("published.next-weekday", last.Surface));
        }
    }

    /// <summary>«مساء الأحد 7 آب», where only one year is left: nobody names the weekday of what is more than a week past.</summary>
    private bool ApplyRecentDay()
    {
        var named = mentions
            .Where(mention =>
                mention
                    is {
                        Passage: 0,
                        Role: DateRole.At,
                        Expression:
                        { Weekday: not null, Year: null, YearShift: null, IsFuture: false, IsHijri: false, Offset: null, Shift: null } said
                    }
                && said.HasDayAndMonth
            )
            .Select(mention => (mention, value: Reckoning.Reckon(mention.Expression, candidates.Latest)))
            .Where(pair => pair.value is not null && pair.value == Reckoning.Reckon(pair.mention.Expression, candidates.Earliest))
            .OrderBy(pair => pair.value!.From)
            .LastOrDefault();
        return named.value is { Precision: DatePrecision.Day } last
            && last.From.DayOfWeek == named.mention.Weekday
            && !mentions.Any(mention =>
                mention is { Passage: 0, Expression: { IsFullDate: true, IsFuture: false, IsHijri: false } said }
                && Reckoning.Reckon(said, Candidates.First)?.From > last.From
            )
            && candidates.TryNarrow(
                day => day.DayNumber - last.From.DayNumber is >= 0 and < 7,
                new Reason("published.next-weekday", named.mention.Surface)
            )
            && KeepMonth(last.From);
    }

    /// <summary>Most reports follow within two days, so a week that runs on into the next month is of the one in which these lie.</summary>
    private bool KeepMonth(DateOnly day)
    {
        if (day.AddDays(SoonAfter).Month == day.Month)
        {
            candidates.TryNarrow(published => published.Month == day.Month, candidates.Reasons[^1]);
        }

        return true;
    }

    private bool SaysDaysAgo(int sentence)
    {
        for (var token = _text.Sentences[sentence].FirstToken; token < _text.Sentences[sentence].EndToken; token++)
        {
            if (tokens.IsCue(token, "near-past"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Within a known week: a report that never says «أمس» came out on the last weekday that it names. One that does is
    /// left to <see cref="LikeliestDay"/>.
    /// </summary>
    private void ApplyLastWeekday()
    {
        var own = mentions
            .Where(mention =>
                mention.Passage == 0
                && mention.Expression is { IsFuture: false, Weekday: not null, Day: null, Offset: null, Shift: null or DateShift.Past }
            )
            .ToList();
        if (own.Count == 0 || mentions.Any(mention => mention is { Passage: 0, OffsetDays: -1 }))
        {
            return;
        }

        var last = own.Select(mention =>
                (
                    mention,
                    value: Reckoning.Reckon(mention.Expression, candidates.Latest.AddDays(-1))!.From.AddDays(mention.Rule == NightBetween ? 1 : 0)
                )
            )
            .Where(pair => pair.value >= candidates.Earliest.AddDays(-1))
            .OrderBy(pair => pair.value)
            .LastOrDefault();
        if (last.mention is null)
        {
            return;
        }

        candidates.TryNarrow(published => published == last.value, new Reason("published.last-weekday", last.mention.Surface));
    }
}
