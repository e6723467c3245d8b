using ReportAtlas.Language.Events.Counts;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>Reads the words that may tell an event, and passes over those that are something else where they stand: a date, a preposition, a particle.</summary>
internal static class TriggerReader
{
    private const uint Crossers =
        (1u << (int)CueKind.Number)
        | (1u << (int)CueKind.Bound)
        | (1u << (int)CueKind.Person)
        | (1u << (int)CueKind.Actor)
        | (1u << (int)CueKind.Force)
        | (1u << (int)CueKind.Means);

    /// <summary>How many words damage may stand before the verb for whom or what it befell.</summary>
    private const int DamageReach = 3;

    /// <summary>The trigger that begins at a token of a sentence; false for none.</summary>
    internal static bool TryRead(EventGround ground, Sentence sentence, int token, out CueMatch trigger) =>
        TryFind(ground, token, out trigger)
        && !ground.IsInDate(token)
        && !ground.IsDawn(token)
        && !IsThrough(ground, sentence, token)
        && !IsNoDeed(ground, trigger)
        && !NoBreak.IsTimeOfVerb(ground, token)
        && !UncountedPeople.FallsOtherwise(ground, trigger)
        && !UncountedPeople.BringsKnown(ground, trigger);

    /// <summary>Where the words of a trigger end: «لغم يقتل أربعة» is known by both its words, and the second has its own people.</summary>
    internal static int EndOf(EventGround ground, CueMatch trigger)
    {
        var last = trigger.End - 1;
        return
            last > trigger.First
            && trigger.Cue is TriggerCue { Outcome: Outcome.None }
            && trigger.Cue.Is(WordShape.Fixed)
            && ground.Scan.TryFind(last, CueKind.Trigger, out var befalls)
            && befalls.Cue is TriggerCue { Type: "casualty", Outcome: Outcome.Killed or Outcome.Injured } cue
            && cue.Is(WordShape.Verb)
            && !cue.Is(WordShape.Noun)
            // «قذيفة تصيب مدرسة»: a school, written like a teacher.
            && (cue.Outcome == Outcome.Killed || ground.IsNumber(trigger.End))
            ? last
            : trigger.End;
    }

    /// <summary>Of several readings of the words the surest, else the first; of two that wait for a word the one whose word comes first («أطلقوا النار ... وعثر على قذيفة», «خسرت ثمانية من أفرادها في مدينة ...»).</summary>
    private static bool TryFind(EventGround ground, int token, out CueMatch trigger)
    {
        trigger = default;
        if (!ground.Scan.Has(token, CueKind.Trigger))
        {
            return false;
        }

        var found = false;
        foreach (var match in ground.Scan.At(token))
        {
            if (
                match.Cue is TriggerCue cue
                && (!found || IsNearer(ground, match, trigger) || (cue.Sure && !((TriggerCue)trigger.Cue).Sure && !IsNearer(ground, trigger, match)))
            )
            {
                (trigger, found) = (match, true);
            }
        }

        return found;
    }

    private static bool IsNearer(EventGround ground, CueMatch one, CueMatch other) =>
        one.Cue is { Tails: { } tails, Code: "attack" or "shelling" or "casualty" or "territorial_change" }
        && other.Cue is { Tails: { } others, Code: "attack" or "shelling" or "casualty" or "territorial_change" }
        && one.Cue.Code != other.Cue.Code
        && one.End == other.End
        && tails.FirstAfter(ground.Text, one.End) is >= 0 and var nearer
        && others.FirstAfter(ground.Text, other.End) > nearer;

    /// <summary>«تسلم العراق عشرين معتقلا، عبر معبر ربيعة»: through it, and crossed by nobody.</summary>
    private static bool IsThrough(EventGround ground, Sentence sentence, int token) =>
        token > sentence.FirstToken
        && token + 1 < sentence.EndToken
        && ground.Text.Is(token, TokenKind.Word)
        && (
            ground.Text.Word(token) is "عبره" or "عبرها" or "عبرهما"
            || (
                ground.Text.Word(token) is "عبر" or "وعبر"
                && (ground.PlaceOver(token + 1) is not null || !MayCross(ground, token + 1) || ground.IsOneOf(token + 1, ground.Lexicon.Beside.Gate))
            )
        );

    /// <summary>«وبحسب المصدر فقد استهدف ...»: indeed, and nobody lost anything; other words that only look like one for a deed.</summary>
    private static bool IsNoDeed(EventGround ground, CueMatch trigger)
    {
        // «لجان التنسيق»: committees, which without their hamza look like people who fled.
        // «الأسر كانت تقصد المخيمات»: families, and no capture.
        if (
            ground.IsOneOf(trigger.First, ground.Lexicon.DeedSigns.LookAlike)
            || (ground.IsOneOf(trigger.First, ground.Lexicon.Kinds.Families) && ground.IsOneOf(trigger.First + 1, ground.Lexicon.Kinds.OfFamilies))
        )
        {
            return true;
        }

        // «دمار واسع أصاب المدينة»: no people were hurt by it.
        if (
            trigger.Cue is TriggerCue { Type: "casualty", Outcome: Outcome.Injured }
            && trigger.Cue.Is(WordShape.Verb)
            && ground.HasOneOf(trigger.First - DamageReach, trigger.First, ground.Lexicon.Tolls.Damage)
        )
        {
            return true;
        }

        if (!ground.IsOneOf(trigger.First, ground.Lexicon.DeedSigns.Indeed))
        {
            return false;
        }

        foreach (var next in ground.Scan.At(trigger.First + 1))
        {
            if (
                next.Cue.Kind is CueKind.Trigger or CueKind.Light or CueKind.Saying
                && next.Cue.Is(WordShape.Past)
                && !next.Cue.Is(WordShape.Noun)
                && next.Clitics == Clitics.None
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word may begin the name of who crosses: a number, people, a force.</summary>
    private static bool MayCross(EventGround ground, int token) =>
        ground.Text.Is(token, TokenKind.Number) || ground.IsInDate(token) || ground.Scan.HasAny(token, Crossers);
}
