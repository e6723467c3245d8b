using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Retelling;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Events.Types;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>Tells news from context: totals over a time, how things stand, and earlier events told again.</summary>
internal static class BackgroundJudge
{
    /// <summary>Tokens of the longest line that can stand for a headline.</summary>
    private const int ItemLength = 16;

    /// <summary>So many dead are the sum of a campaign or a war, and of no incident.</summary>
    private const int Total = 1000;

    /// <summary>How many words a length of time may stand from «قبل».</summary>
    private const int AgoReach = 6;

    /// <summary>How many words what a place sees may stand from «تشهد».</summary>
    private const int SeenReach = 16;

    /// <summary>Tokens of the longest label before a line and its colon.</summary>
    private const int LabelLength = 5;

    /// <summary>The same, of a line that names the very place.</summary>
    private const int LongItemLength = 30;

    /// <summary>What the subject of such a line may be, as bits: people, a party, its forces or what they struck with.</summary>
    private const uint Subjects = (1u << (int)CueKind.Actor) | (1u << (int)CueKind.Force) | (1u << (int)CueKind.Person) | (1u << (int)CueKind.Means);

    internal static bool IsBackground(EventGround ground, Telling telling, Sentence sentence)
    {
        if (telling.InHeadline)
        {
            return false;
        }

        var from = Math.Max(sentence.FirstToken, telling.ReachBack - 40);
        var until = Math.Min(sentence.EndToken, telling.End);
        foreach (var match in ground.Scan.In(from, until, CueKind.Background))
        {
            if (match.Cue.Kind == CueKind.Background && BackgroundCue.Reaches(ground, telling, match) && BackgroundCue.Holds(ground, telling, sentence, match))
            {
                return true;
            }
        }

        return (telling.Counts.TryGetValue(Outcome.Killed, out var dead) && dead.Min >= Total) || IsNamedAfterPlace(ground, telling) || IsHabit(ground, telling) || IsEscape(ground, telling) || IsDescription(ground, telling) || HasOpenStretch(ground, telling) || IsMultitude(ground, telling) || IsSeen(ground, telling) || IsLongAgo(ground, telling);
    }

    /// <summary>«سيطرت قسد عليها قبل أكثر من خمسة أشهر», «عام 2017»: months or years back.</summary>
    private static bool IsLongAgo(EventGround ground, Telling telling)
    {
        // «دارت معارك في المنطقة عام 2017»: a mere year, and not that of the report.
        if (telling.Date is { NamedYear: { } year, NamedMonth: null, NamedDay: null, Weekday: null, OffsetDays: null } && (ground.Published.Anchor is not { } published || year < published.Year))
        {
            return true;
        }

        for (var token = telling.First; token < telling.End; token++)
        {
            if (token == telling.Head.First || (!ground.Text.Is(token, "قبل") && !ground.Text.Is(token, "وقبل")) || ground.IsInDate(token))
            {
                continue;
            }

            for (var next = token + 1; next < Math.Min(telling.End, token + AgoReach) && !ground.IsPause(next) && !ground.Scan.Has(next, CueKind.Trigger); next++)
            {
                if (ground.Text.Is(next, TokenKind.Word) && ground.Lexicon.Signs.LongTime.Has(ground.Text.Word(next)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>«وتشهد المنطقة عمليات اغتيال متكررة»: what a place sees in the present and in the plural goes on, and is no case.</summary>
    private static bool IsSeen(EventGround ground, Telling telling)
    {
        // «عادت عمليات الاغتيال إلى الواجهة»: the kind of thing, and no case.
        if (telling.Counts.Count == 0 && telling.Date is null && telling.Triggers.Count == 1 && telling.Head.HasClitic(Clitics.Article) && telling.Head.First > 0 && ground.Lexicon.Signs.KindOfThing.Has(ground.Text.Word(telling.Head.First - 1)) && !Spreads(ground, telling))
        {
            return true;
        }

        if (telling.Counts.Count > 0 || telling.Date is not null || telling.Head.Cue.Is(WordShape.Verb)
            || !(telling.Head.Cue.Is(WordShape.Plural | WordShape.Fixed) || (telling.Head.First > 0 && ground.Lexicon.Signs.Cases.Has(ground.Text.Word(telling.Head.First - 1)))))
        {
            return false;
        }

        for (var token = Math.Max(ground.Text.Sentences[telling.Sentence].FirstToken, telling.Head.First - SeenReach); token < telling.Head.First; token++)
        {
            if (ground.Text.Is(token, TokenKind.Word) && ground.Lexicon.Signs.Sees.Has(ground.Text.Word(token)) && telling.Triggers.TrueForAll(trigger => !trigger.Cue.Is(WordShape.Past)))
            {
                // «المناطق التي تشهد اشتباكات»: which they are.
                return IsRepeated(ground, telling) || (ground.Scan.TryFind(token - 1, CueKind.Break, out var which) && which.Cue.Code == "relative");
            }
        }

        return false;
    }

    /// <summary>«امتدت عمليات الاعتقال إلى بلدة ...», «طالت عمليات النهب ...»: on to one more place.</summary>
    private static bool Spreads(EventGround ground, Telling telling) =>
        telling.Place is { } place && Whereabouts.IsSettlement(place.Mention) && telling.Head.First > 1 && ground.Text.Is(telling.Head.First - 2, TokenKind.Word) && ground.Lexicon.Signs.Spread.Has(ground.Text.Word(telling.Head.First - 2));

    private static bool IsRepeated(EventGround ground, Telling telling)
    {
        for (var token = telling.Head.First; token < Math.Min(telling.End, telling.Head.End + 8); token++)
        {
            if (ground.Text.Is(token, TokenKind.Word) && ground.Lexicon.Signs.Repeated.Has(ground.Text.Word(token)))
            {
                return true;
            }
        }

        return false;
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
            return isBare && (ground.IsSeat(place.Mention) || (ground.Lexicon.Families[telling.Type] == "talks" && telling.Date is null)
                || (telling.Date?.Value is { } date && ground.Published.Anchor is { } published && published.DayNumber - date.To.DayNumber > BackgroundCue.NewsDays));
        }

        return false;
    }

    /// <summary>«تستهدف الطائرات مواقع ...»: what goes on, unless somebody saw it or it has a figure.</summary>
    private static bool IsHabit(EventGround ground, Telling telling)
    {
        if (!telling.Triggers.All(match => match.Cue.Is(WordShape.Present) && !match.Cue.Is(WordShape.Past | WordShape.Noun)))
        {
            return false;
        }

        if (IsItem(ground, telling) || HasOutcome(ground, telling) || (telling.Counts.Count > 0 && !telling.HeadCue.Is(WordShape.Suffixed)) || telling.Date is not null || telling.ClauseKind == ClauseKind.Time)
        {
            return false;
        }

        foreach (var match in ground.Scan.In(Math.Max(0, telling.ReachBack - 12), telling.Head.First))
        {
            if (match.Cue.Kind == CueKind.Light && match.Cue.Is(WordShape.Past))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>«يستهدف الطيران أطراف المدينة، حيث اقتصرت الأضرار على ...»: what came of it is told, and so one case.</summary>
    private static bool HasOutcome(EventGround ground, Telling telling)
    {
        foreach (var match in telling.Place is { } place && !Whereabouts.IsWide(place.Mention) ? ground.Scan.In(telling.Head.End, telling.End, CueKind.Break) : [])
        {
            if (match.Cue is { Kind: CueKind.Break, Code: "result" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«مجهولون يستهدفون سيارة في البلدة»: a short line of its own that tells in the present, its subject first, as headlines do.</summary>
    internal static bool IsItem(EventGround ground, Telling telling)
    {
        var sentence = ground.Text.Sentences[telling.Sentence];
        var start = AfterLabel(ground, sentence);
        var (first, length) = (start, sentence.EndToken - start);
        return telling.Place is { } place && telling.Head.First > first && telling.Head.First - first < 6
            && length <= (Whereabouts.IsWide(place.Mention) ? ItemLength : LongItemLength)
            && (ground.Scan.HasAny(first, Subjects) || (ground.PlaceOver(first) is { } state && ground.Lexicon.StateParty(state.Mention.Surface) is not null));
    }

    /// <summary>Where a line begins, after the name of whoever tells it («سانا: ...»).</summary>
    private static int AfterLabel(EventGround ground, Sentence sentence)
    {
        for (var token = sentence.FirstToken + 1; token < Math.Min(sentence.EndToken - 1, sentence.FirstToken + LabelLength); token++)
        {
            if (ground.Text.Is(token, TokenKind.Punctuation) && ground.Text.Text[ground.Text.SpanOf(token).Start] == ':')
            {
                return token + 1;
            }
        }

        return sentence.FirstToken;
    }

    /// <summary>«الطريق الذي قصفته ...» describes a thing that is known already.</summary>
    private static bool IsDescription(EventGround ground, Telling telling) =>
        (telling.ClauseKind == ClauseKind.Relative && ground.Distance(telling.First, telling.Head.First) < 2 && !IsCounted(ground, telling))
        || ((IsDating(ground, telling.Head.First) || (telling.ClauseKind == ClauseKind.Time && !telling.Head.Cue.Is(WordShape.Verb))) && telling.Type == "territorial_change" && telling.Counts.Count == 0
            && !HasOwnDay(ground, telling));

    /// <summary>«أنه بعد طرد التنظيم من الرقة»: a noun after a word of time only dates what is told.</summary>
    private static bool IsDating(EventGround ground, int token) =>
        token > 0 && ground.Text.Is(token - 1, TokenKind.Word) && ground.Lexicon.Signs.Dating.Has(ground.Text.Word(token - 1));

    /// <summary>«الذين أعدموا هم عشرة رجال في ...»: the clause after all says what is new.</summary>
    private static bool IsCounted(EventGround ground, Telling telling) =>
        telling.Counts.Values.Any(count => count.Span is { } span && span.Start >= ground.Text.SpanOf(telling.Head.End - 1).End);

    /// <summary>«عقب تمكنها اليوم من تقليص ...»: dated by itself.</summary>
    private static bool HasOwnDay(EventGround ground, Telling telling) =>
        !MentionTables.In(ground.Dates, telling.First, telling.Head.First).IsEmpty;

    /// <summary>Fighters who got away are the end of a fight, not people displaced.</summary>
    private static bool IsEscape(EventGround ground, Telling telling) =>
        telling.Type == "displacement" && !telling.HeadCue.Sure && telling.Counts.Count == 0
        && (HasFighterNext(ground, telling) || !ForcesOrPeople.HasCivilians(ground, telling))
        && ground.Scan.TryFind(telling.Head.First, CueKind.Background, out var escape) && escape.Cue.Code == "escape";

    private static bool HasFighterNext(EventGround ground, Telling telling) =>
        ground.Scan.TryFind(telling.Head.End, CueKind.Person, out var person) && person.Cue.Code == "fighter";

    /// <summary>What is told of a stretch that began «منذ» a day further back than the news is a total.</summary>
    private static bool HasOpenStretch(EventGround ground, Telling telling) =>
        telling.Date is { Role: DateRole.Since, Weekday: null, OffsetDays: null } date
        && (date.Value is not { } value || ground.Published.Anchor is not { } published || published.DayNumber - value.From.DayNumber > BackgroundCue.NewsDays);

    /// <summary>«أسرت قسد آلاف الجهاديين»: thousands, nowhere and at no time, are what a war adds up to.</summary>
    private static bool IsMultitude(EventGround ground, Telling telling)
    {
        if (telling.Place is not null || telling.Date is not null || telling.Counts.Count > 0 || telling.Type == "displacement" || ((TriggerCue)telling.Head.Cue).Outcome == Outcome.None)
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
