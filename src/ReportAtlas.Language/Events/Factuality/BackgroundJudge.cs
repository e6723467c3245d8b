using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events.Counts;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Events.Types;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>Tells news from context: totals over a time, how things stand, and earlier events told again.</summary>
internal static class BackgroundJudge
{
    /// <summary>So many dead are the sum of a campaign or a war, and of no incident.</summary>
    private const int Total = 1000;

    /// <summary>So many that one side lost, nobody says by what or when, are those of a campaign.</summary>
    private const int Losses = 200;

    /// <summary>Words at the head of a sentence that may say when all of it was.</summary>
    private const int OpeningReach = 3;

    /// <summary>How many words those who got away may stand before the word for it.</summary>
    private const int FugitiveReach = 8;

    /// <summary>How many words a length of time may stand from «قبل».</summary>
    private const int AgoReach = 6;

    internal static bool IsBackground(EventGround ground, Telling telling, Sentence sentence)
    {
        if (telling.InHeadline || EarlierNews.IsOfWeekday(ground, telling))
        {
            return false;
        }

        var from = Math.Max(sentence.FirstToken, telling.ReachBack - 40);
        var until = Math.Min(sentence.EndToken, telling.End);
        foreach (var match in ground.Scan.In(from, until, CueKind.Background))
        {
            if (
                match.Cue.Kind == CueKind.Background
                && BackgroundCue.Reaches(ground, telling, match)
                && BackgroundCue.Holds(ground, telling, sentence, match)
            )
            {
                return true;
            }
        }

        return IsSumOfWar(telling)
            || IsNamedAfterPlace(ground, telling)
            || Habit.Is(ground, telling)
            || Habit.IsOfAllThese(ground, telling)
            || IsEscape(ground, telling)
            || IsDescription(ground, telling)
            || HasOpenStretch(ground, telling)
            || IsOfMonth(ground, telling)
            || IsMultitude(ground, telling)
            || Habit.IsSeen(ground, telling)
            || IsLongAgo(ground, telling)
            || Remembered.Is(ground, telling)
            || IsIllness(ground, telling, sentence);
    }

    /// <summary>«سجلت الهيئة 15 إصابة بكورونا وثلاث وفيات», «توفي أربعة أطفال بالحصبة»: who fell ill or died of it, which is no incident of a war.</summary>
    private static bool IsIllness(EventGround ground, Telling telling, Sentence sentence) =>
        telling is { HeadCue.Type: "casualty", Type: "other" }
        && telling.Triggers.TrueForAll(static trigger => trigger.Cue.Code == "casualty")
        && ground.HasOneOf(sentence.FirstToken, Math.Min(sentence.EndToken, telling.End + FugitiveReach), ground.Lexicon.People.Illness);

    private static bool IsSumOfWar(Telling telling) =>
        telling.Counts.TryGetValue(Outcome.Killed, out var dead) && dead.Min >= (IsMereLoss(telling) ? Losses : Total);

    /// <summary>«وخسرت القوات 624 مقاتلا»: on no day and by no deed that is named.</summary>
    private static bool IsMereLoss(Telling telling) => telling is { Type: "other", HeadCue.Type: "casualty", Date: null };

    /// <summary>«سيطرت قسد عليها قبل أكثر من خمسة أشهر», «عام 2017»: months or years back.</summary>
    private static bool IsLongAgo(EventGround ground, Telling telling)
    {
        if (DayOfDeath.IsTold(ground, telling))
        {
            return false;
        }

        // «دارت معارك في المنطقة عام 2017»: a mere year, and not that of the report.
        if (
            telling.Date is { NamedYear: { } year, NamedMonth: null, NamedDay: null, Weekday: null, OffsetDays: null }
            && (ground.Published.Anchor is not { } published || year < published.Year)
        )
        {
            return true;
        }

        // «الشهر الماضي أعلن التنظيم مسؤوليته عن ...»: of another month, and of no day of it.
        var opening = ground.Text.Sentences[telling.Sentence].FirstToken;
        foreach (var date in MentionTables.In(ground.Dates, opening, Math.Min(telling.End, opening + OpeningReach)))
        {
            if (IsPastMonthOrYear(ground, date.Mention) && (telling.Date is null || telling.Date == date.Mention))
            {
                return true;
            }
        }

        for (var token = telling.First; token < telling.End; token++)
        {
            if (token == telling.Head.First || (!ground.Text.Is(token, "قبل") && !ground.Text.Is(token, "وقبل")) || ground.IsInDate(token))
            {
                continue;
            }

            for (
                var next = token + 1;
                next < Math.Min(telling.End, token + AgoReach) && !ground.IsPause(next) && !ground.Scan.Has(next, CueKind.Trigger);
                next++
            )
            {
                if (ground.IsOneOf(next, ground.Lexicon.TimeSigns.LongTime))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>«الشهر الماضي», «العام الفائت».</summary>
    private static bool IsPastMonthOrYear(EventGround ground, DateMention date)
    {
        var first = ground.Text.TokenAt(date.Span.Start);
        return first >= 0
            && ground.IsOneOf(first, ground.Lexicon.TimeSigns.Month)
            && ground.IsOneOf(ground.Text.TokenAt(date.Span.End - 1), ground.Lexicon.TimeSigns.PastMonth);
    }

    /// <summary>«هجمات نيس في 2016», «اتفاق أستانا»: an earlier event, known by the name of its place.</summary>
    private static bool IsNamedAfterPlace(EventGround ground, Telling telling)
    {
        if (telling.Counts.Count > 0 || !telling.Head.Cue.Is(WordShape.Noun | WordShape.Fixed) || telling.Head.Cue.Is(WordShape.Verb))
        {
            return false;
        }

        foreach (var place in MentionTables.In(ground.Places, telling.Head.End, telling.Head.End + 1))
        {
            var isBare = place.Mention.Span.Start == ground.Text.SpanOf(place.First).Start && place.Mention.Status != PlaceStatus.Anaphor;
            return isBare
                && (
                    ground.IsSeat(place.Mention)
                    || (telling.FamilyIn(ground.Lexicon) == "talks" && telling.Date is null)
                    || NounUse.IsKnownFight(ground, telling)
                    || (
                        telling.Date?.Value is { } date
                        && ground.Published.Anchor is { } published
                        && published.DayNumber - date.To.DayNumber > EarlierNews.NewsDays
                    )
                );
        }

        return false;
    }

    /// <summary>«الطريق الذي قصفته ...» describes a thing that is known already.</summary>
    private static bool IsDescription(EventGround ground, Telling telling) =>
        (telling.ClauseKind == ClauseKind.Relative && ground.Distance(telling.First, telling.Head.First) < 2 && !IsCounted(ground, telling))
        || (
            (
                IsDating(ground, telling.Head.First)
                || ground.IsOneOf(telling.Head.First - 1, ground.Lexicon.TimeSigns.During)
                || (telling.ClauseKind == ClauseKind.Time && !telling.Head.Cue.Is(WordShape.Verb))
            )
            && telling.Type == "territorial_change"
            && telling.Counts.Count == 0
            && !HasOwnDay(ground, telling)
        );

    /// <summary>«أنه بعد طرد التنظيم من الرقة»: a noun after a word of time only dates what is told.</summary>
    private static bool IsDating(EventGround ground, int token) => token > 0 && ground.IsOneOf(token - 1, ground.Lexicon.TimeSigns.Dating);

    /// <summary>«الذين أعدموا هم عشرة رجال في ...»: the clause after all says what is new.</summary>
    private static bool IsCounted(EventGround ground, Telling telling) =>
        // «ارتفع إلى 17 عدد العناصر الذين قتلوا في هجوم ...»: the number is that of the clause.
        (telling.Counts.Count > 0 && TollNumber.IsOfWho(ground, telling.Head.First))
        || telling.Counts.Values.Any(count => count.Span is { } span && span.Start >= ground.Text.SpanOf(telling.Head.End - 1).End);

    /// <summary>«عقب تمكنها اليوم من تقليص ...»: dated by itself.</summary>
    private static bool HasOwnDay(EventGround ground, Telling telling) => !MentionTables.In(ground.Dates, telling.First, telling.Head.First).IsEmpty;

    /// <summary>Fighters who got away are the end of a fight, not people displaced.</summary>
    private static bool IsEscape(EventGround ground, Telling telling) =>
        // «المهاجمين فروا بعد أن تركوا جثتين»: whoever attacked is driven out of no home.
        telling.Type == "displacement"
        && !telling.HeadCue.Sure
        && (telling.Counts.Count == 0 || ground.HasOneOf(telling.Head.First - 2, telling.Head.End + 1, ground.Lexicon.PartySigns.TheArmedMen))
        && (HasFighterNext(ground, telling) || HasFighterBefore(ground, telling) || !ForcesOrPeople.HasCivilians(ground, telling))
        && ground.Scan.TryFind(telling.Head.First, CueKind.Background, out var escape)
        && escape.Cue.Code == "escape";

    /// <summary>«تمكن العشرات من عناصر التنظيم من الهروب»: the first people named before are fighters.</summary>
    private static bool HasFighterBefore(EventGround ground, Telling telling)
    {
        foreach (var match in ground.Scan.In(Math.Max(telling.ReachBack, telling.Head.First - FugitiveReach), telling.Head.First, CueKind.Person))
        {
            if (match.Cue is { Kind: CueKind.Person, Code: not "neutral" })
            {
                return match.Cue.Code == "fighter";
            }
        }

        return false;
    }

    private static bool HasFighterNext(EventGround ground, Telling telling) =>
        ground.Scan.TryFind(telling.Head.End, CueKind.Person, out var person) && person.Cue.Code == "fighter";

    /// <summary>What is told of a stretch that began «منذ» a day further back than the news is a total.</summary>
    private static bool HasOpenStretch(EventGround ground, Telling telling) =>
        telling.Date is { Role: DateRole.Since, Weekday: null, OffsetDays: null } date
        && (
            date.Value is not { } value
            || ground.Published.Anchor is not { } published
            || published.DayNumber - value.From.DayNumber > EarlierNews.NewsDays
        );

    /// <summary>«64 قتيلا خلال أيار»: the sum of a month.</summary>
    private static bool IsOfMonth(EventGround ground, Telling telling) =>
        telling.Date is { NamedMonth: not null, NamedDay: null, Weekday: null, OffsetDays: null } month
        && ground.IsOneOf(ground.Text.TokenAt(month.Span.Start) - 1, ground.Lexicon.TimeSigns.Through);

    /// <summary>«أسرت قسد آلاف الجهاديين»: thousands, nowhere and at no time, are what a war adds up to.</summary>
    private static bool IsMultitude(EventGround ground, Telling telling)
    {
        if (
            telling.Place is not null
            || telling.Date is not null
            || telling.Counts.Count > 0
            || telling.Type == "displacement"
            || ((TriggerCue)telling.Head.Cue).Outcome == Outcome.None
        )
        {
            return false;
        }

        foreach (var match in ground.Scan.In(telling.Head.End, Math.Min(telling.End, telling.Head.End + 6)))
        {
            if (match.Cue.Kind == CueKind.Number && ground.Text.Word(match.First) is "الاف" or "الالاف")
            {
                return true;
            }
        }

        return false;
    }
}
