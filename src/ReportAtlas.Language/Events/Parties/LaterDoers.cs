using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>
/// Finds who did what no telling names a known doer for, where a later sentence says so: «وتبنى التنظيم العملية», «وحملت قسد خلايا التنظيم
/// المسؤولية», «قال ذووه إن خاطفيه من عناصر التنظيم», «الحملة قادها ...».
/// </summary>
internal static class LaterDoers
{
    /// <summary>How many sentences later it may be said.</summary>
    private const int SentenceReach = 3;

    internal static void Find(EventGround ground, List<Telling> tellings)
    {
        for (var i = 0; i < tellings.Count; i++)
        {
            if (!NeedsDoer(ground, tellings[i]))
            {
                continue;
            }

            var end = Math.Min(ground.Text.Sentences.Length, tellings[i].LastSentence + SentenceReach + 1);
            for (
                var sentence = tellings[i].Sentence;
                sentence < end && (sentence == tellings[i].Sentence || !IsOfAnother(tellings, i, sentence));
                sentence++
            )
            {
                if (
                    (sentence == tellings[i].Sentence && TryClaimer(ground, tellings[i], out var doer, out var span))
                    || DoerWords.TryFind(ground, sentence, sentence == tellings[i].Sentence ? tellings[i].Head.End : 0, out doer, out span)
                )
                {
                    // They were unknown only until then.
                    tellings[i].Actors.RemoveAll(static actor => actor.Actor.Code == "unknown gunmen");
                    ActorFinder.Add(tellings[i], doer, ActorRole.Perpetrator, span);
                    break;
                }
            }
        }
    }

    /// <summary>An act of violence of which no known party is said to have done it.</summary>
    private static bool NeedsDoer(EventGround ground, Telling telling) =>
        telling is { IsBackground: false, InHeadline: false }
        && (
            telling.Type == "body_recovery"
            || telling.FamilyIn(ground.Lexicon) is "violence" or "custody"
            || (telling.Type == "other" && telling.Triggers.Exists(static trigger => ((TriggerCue)trigger.Cue).Outcome == Outcome.Killed))
        )
        && telling.Actors.TrueForAll(static actor => actor.Role == ActorRole.Target || actor.Actor.Code is "unknown gunmen" or "civilians");

    /// <summary>Whether a sentence tells another incident.</summary>
    private static bool IsOfAnother(List<Telling> tellings, int telling, int sentence)
    {
        for (var next = telling + 1; next < tellings.Count && tellings[next].Sentence <= sentence; next++)
        {
            if (tellings[next].Sentence == sentence)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«أعلن داعش مسؤوليته عن مقتل مختار», «تبنى التنظيم اغتيال ...»: who takes upon himself what comes next.</summary>
    private static bool TryClaimer(EventGround ground, Telling telling, out Actor doer, out TextSpan span)
    {
        (doer, span) = (null!, default);
        var first = ground.Text.Sentences[telling.Sentence].FirstToken;
        for (var token = telling.Head.First - 1; token >= Math.Max(first, telling.Head.First - DoerWords.PartyReach); token--)
        {
            var isClaim = ground.Scan.TryFind(token, CueKind.Saying, out var saying) && saying.Cue.Code == "claimed";
            if ((!isClaim && !ground.IsOneOf(token, ground.Lexicon.PartySigns.Responsibility)) || DoerWords.IsDenied(ground, token, first))
            {
                continue;
            }

            var party =
                isClaim && DoerWords.After(ground, saying.End, telling.Head.First) is >= 0 and var after
                    ? after
                    : DoerWords.Before(ground, token, first);
            if (party >= 0 && ActorNaming.TryActor(ground, party, first, out doer, out var end))
            {
                span = ground.Text.SpanOf(party, end, 0);
                return true;
            }
        }

        return false;
    }

    /// <summary>«قتل رجل برصاص مجهولين، وأوقف ثلاثة مطلوبين»: a verb for arrests in the singular is none of several gunmen's.</summary>
    internal static bool ArePolice(EventGround ground, Telling later) =>
        later.HeadCue.Type == "arrest"
        && later.Head.End == later.Head.First + 1
        && ground.Text.Word(later.Head.First) is not [.., 'ا'] and not [.., 'ت'] and not [.., 'ه'];
}
