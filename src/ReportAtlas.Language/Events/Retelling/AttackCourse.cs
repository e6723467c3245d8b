using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Events.Types;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>
/// Tells how the attack told last went on, at no place of its own: what the attackers did first, which of the things known was hit, how the guards
/// answered: «المهاجمون فجروا أولا عبوات», «أصابت قذيفة إحدى الحافلات», «فتح الحراس نيرانهم على الرجلين».
/// </summary>
internal sealed class AttackCourse(EventGround ground, TellingAgreement same)
{
    /// <summary>How many sentences on an attack may be told by its steps.</summary>
    private const int Reach = 2;

    /// <summary>How many words before a step those may stand who took it, and behind it what it was done to.</summary>
    private const int Beside = 5;

    private readonly NamedPlaces _named = new(ground);

    internal bool IsOf(Telling earlier, Telling later) =>
        IsWithdrawal(earlier, later)
        || IsByBomber(earlier, later)
        || IsCapture(earlier, later)
        || IsItsBomb(earlier, later)
        || IsAttack(earlier)
            && later.FamilyIn(ground.Lexicon) == "violence"
            && later.Sentence - earlier.LastSentence is >= 0 and <= Reach
            && later.Sentence > earlier.Sentence
            && later.ClauseKind != ClauseKind.Turn
            && later.Place is null or { Mention.Status: PlaceStatus.Anaphor }
            && TellingAgreement.IsOnItsDay(earlier, later)
            && HasNoMore(later, earlier)
            && NamesNoOther(earlier, later)
            && !same.Further.IsFurther(later)
            && !same.Further.IsSetApart(later)
            && _named.NamesNoOther(earlier, later)
            && (IsByAttackers(later) || IsAnswer(later) || (later.HeadCue.Type != "casualty" && IsOnOneOfThem(later)));

    /// <summary>«هاجموا نقطة لقسد», «وردت القوات على مصادر النيران»: how those answered who were attacked, with nothing but what they had at hand.</summary>
    private bool IsAnswer(Telling step) =>
        step.Counts.Count == 0
        && step.Triggers.Count == 1
        && MeansFinder.Find(ground, step, "strike") is null
        && ground.IsOneOf(step.Head.First, ground.Lexicon.DeedSigns.Replies)
        && ground.HasOneOf(step.Head.End, Math.Min(step.End, step.Head.End + Beside), ground.Lexicon.DeedSigns.FireSource);

    /// <summary>«قتل تسعة بهجوم على المقر», and then «قال نقيب إن انتحاريا فجر نفسه وسط المراجعين»: how it was done, with no toll, place or day of its own.</summary>
    private bool IsByBomber(Telling attack, Telling later) =>
        attack is { Type: "armed_clash", IsBackground: false }
        && attack.Triggers.Exists(static trigger => trigger.Cue.Code is "attack" or "target")
        && later is { Type: "suicide_attack", Counts.Count: 0, IsBackground: false, ClauseKind: not ClauseKind.Turn }
        && later.Sentence - attack.LastSentence is 1 or 2
        && (later.Place is null or { Mention.Status: PlaceStatus.Anaphor } || SceneAgreement.SamePlace(attack, later))
        && TellingAgreement.IsOnItsDay(attack, later)
        && NamesNoOther(attack, later)
        && !same.Further.IsFurther(later)
        && !same.Further.IsSetApart(later)
        && _named.NamesNoOther(attack, later);

    /// <summary>«شن التنظيم هجوما على النقاط», and then «التنظيم أسر ثلاثة مقاتلين خلال الهجوم»: whom the attackers took in it.</summary>
    private bool IsCapture(Telling attack, Telling later) =>
        IsAttack(attack)
        && !attack.Counts.ContainsKey(Outcome.Detained)
        && later is { Type: "arrest" or "abduction", IsBackground: false, ClauseKind: not ClauseKind.Turn }
        && JoinerySigns.IsTakenPrisoner(ground, later.Head)
        && later.Sentence - attack.LastSentence is 1 or 2
        && (later.Place is null or { Mention.Status: PlaceStatus.Anaphor } || SceneAgreement.SamePlace(attack, later))
        && TellingAgreement.IsOnItsDay(attack, later)
        && NamesNoOther(attack, later)
        && !same.Further.IsFurther(later)
        && !same.Further.IsSetApart(later)
        && _named.NamesNoOther(attack, later);

    /// <summary>«نجا من محاولة اغتيال بعبوة استهدفت موكبه», and then «العبوة انفجرت على سيارة الحماية وأصابت اثنين»: the bomb of which was told.</summary>
    private bool IsItsBomb(Telling attack, Telling later) =>
        attack is { Type: "assassination", IsBackground: false }
        && TellingAgreement.Blast(later)
        && later.Sentence - attack.LastSentence is 1 or 2
        && (later.Place is null || later.IsPlaceCarried || SceneAgreement.SamePlace(attack, later))
        && TellingAgreement.IsOnItsDay(attack, later)
        && HasNoMore(later, attack)
        && ground.Scan.TryFind(later.Head.First - 1, CueKind.Means, out var bomb)
        && bomb.HasClitic(Text.Clitics.Article)
        && HasMeans(attack, bomb.Cue.Code)
        && !same.Further.IsFurther(later);

    private bool HasMeans(Telling attack, string code)
    {
        foreach (var match in ground.Scan.In(attack.First, ground.Text.Sentences[attack.Sentence].EndToken, CueKind.Means))
        {
            if (match.Cue.Code == code)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«وانسحب المهاجمون إلى عمق البادية»: where they went is not where they attacked.</summary>
    private bool IsWithdrawal(Telling attack, Telling later)
    {
        if (
            !IsAttack(attack)
            || later is not { Type: "troop_movement", HeadCue.Frame: "leaves", Counts.Count: 0, IsBackground: false }
            || later.Sentence - attack.LastSentence is not (1 or 2)
            || !TellingAgreement.IsOnItsDay(attack, later)
            || !IsByAttackers(later)
        )
        {
            return false;
        }

        later.IsOnKnownThing = true;
        return true;
    }

    /// <summary>Attacked from near: what falls from the sky has no steps.</summary>
    private bool IsAttack(Telling telling) =>
        telling is { IsBackground: false } && !TellingAgreement.IsFromAfar(telling) && telling.FamilyIn(ground.Lexicon) == "violence";

    private static bool HasNoMore(Telling step, Telling attack)
    {
        foreach (var (outcome, count) in step.Counts)
        {
            if (attack.Counts.TryGetValue(outcome, out var all) && count.Min > all.Min)
            {
                return false;
            }
        }

        return true;
    }

    private static bool NamesNoOther(Telling attack, Telling step) =>
        step.Actors.TrueForAll(actor => actor.Actor.Group == "civilians" || actor.Span is null || attack.Names(actor.Actor.Code));

    /// <summary>«المهاجمين فجروا», «وأطلق الملثمون النار»: by the armed men with their article.</summary>
    private bool IsByAttackers(Telling step) =>
        ground.HasOneOf(
            Math.Max(step.ReachBack, step.Head.First - Beside),
            Math.Min(step.End, step.Head.End + 2),
            ground.Lexicon.PartySigns.TheArmedMen
        );

    /// <summary>«أصابت قذيفة إحدى الحافلات», «فتحوا نيرانهم على الرجلين»: one of the things, or the men, of which was told.</summary>
    private bool IsOnOneOfThem(Telling step)
    {
        for (var token = step.Head.End; token < Math.Min(step.End - 1, step.Head.End + Beside); token++)
        {
            if (
                ground.IsOneOf(token, ground.Lexicon.People.OneOf)
                && ground.Text.Is(token + 1, Text.TokenKind.Word)
                && ground.Text.Word(token + 1) is ['ا', 'ل', ..]
            )
            {
                return true;
            }

            if (ground.IsOneOf(token, ground.Lexicon.Again.TheTwo))
            {
                return true;
            }
        }

        return false;
    }
}
