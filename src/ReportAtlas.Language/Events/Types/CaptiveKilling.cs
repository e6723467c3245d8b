using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Types;

/// <summary>
/// Tells that people were killed while they were in the hands of their killers («اقتادوا الرعاة وأمطروهم بالرصاص», «أنزلوهم من الحافلة وأطلقوا
/// عليهم النار»): an execution, though no word for one stands there. The pronoun says that those shot are those taken.
/// </summary>
internal static class CaptiveKilling
{
    /// <summary>How many words the pronoun may stand from a word of shooting («فتحت نيران بنادقها عليهم»).</summary>
    private const int PronounReach = 5;

    /// <summary>How many words the captives may stand from the word for the killing; who killed them and their number come between.</summary>
    private const int ObjectReach = 7;

    /// <summary>«قتل التنظيم ستة من أسراه», «التنظيم يقتل أسيرين من الجيش»: captives are those killed, their own side or who held them named.</summary>
    internal static bool IsOfCaptives(EventGround ground, Telling telling)
    {
        if (
            !telling.Actors.Exists(static actor => actor.Actor.Group != "civilians")
            || telling.Triggers.Find(static trigger => ((TriggerCue)trigger.Cue).Outcome == Outcome.Killed) is not { Cue: not null } killing
        )
        {
            return false;
        }

        for (var token = killing.End; token < Math.Min(telling.End, killing.End + ObjectReach) && !ground.IsPause(token); token++)
        {
            if (ground.IsOneOf(token, ground.Lexicon.People.Captives))
            {
                return true;
            }

            if (ground.Scan.Has(token, CueKind.Trigger))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a word of violence takes up those whom the telling tells were taken.</summary>
    internal static bool TakesUp(EventGround ground, Telling current, Clause clause, CueMatch match)
    {
        var cue = (TriggerCue)match.Cue;
        return current.Triggers.Exists(static taken =>
                ((TriggerCue)taken.Cue).Outcome == Outcome.Detained && taken.Cue.Is(WordShape.Past | WordShape.Fixed)
            )
            && clause.Kind is ClauseKind.And or ClauseKind.Time or ClauseKind.Clause
            && (cue.Outcome == Outcome.Killed || cue.Type is "attack" or "bombardment" or "target")
            && cue.Is(WordShape.Past)
            && IsOnThem(ground, clause, match);
    }

    private static bool IsOnThem(EventGround ground, Clause clause, CueMatch match)
    {
        if (match.Cue.Is(WordShape.Suffixed) || IsDoneToThem(ground, match))
        {
            return true;
        }

        return ground.HasOneOf(match.First + 1, Math.Min(clause.End, match.First + PronounReach), ground.Lexicon.DeedSigns.OnCaptives);
    }

    /// <summary>«اقتيد سبعة رجال إلى الساحة ثم قتلوا»: of many, and nobody behind it whom they could have killed.</summary>
    private static bool IsDoneToThem(EventGround ground, CueMatch match) =>
        match.Cue is TriggerCue { Outcome: Outcome.Killed, Tails: null }
        && match.Cue.Is(WordShape.Plural)
        && !match.Cue.Is(WordShape.Noun)
        && !ground.IsNumber(match.End)
        && !ground.Scan.HasAny(match.End, (1u << (int)CueKind.Person) | (1u << (int)CueKind.Actor) | (1u << (int)CueKind.Bound))
        && !(
            ground.Text.Is(match.End, TokenKind.Word) && ground.Scan.HasAny(match.End + 1, (1u << (int)CueKind.Person) | (1u << (int)CueKind.Number))
        );
}
