using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>«عنصر سابق في قوات النظام», «متطوع سابق في لواء القدس»: who has left a party is a civilian, and the party has no part in what befell him.</summary>
internal static class FormerMembers
{
    /// <summary>How many words may stand between the word for former and the party («سابق ضمن صفوف ...»).</summary>
    private const int Reach = 2;

    internal static bool IsOfOne(EventGround ground, int party) => PersonOf(ground, party) >= 0;

    /// <summary>Whoever was killed, hurt or taken, where he follows the word for it.</summary>
    internal static void Add(EventGround ground, Telling telling, int party)
    {
        if (telling.Triggers.Exists(static trigger => ((TriggerCue)trigger.Cue).Outcome != Outcome.None) || telling.HeadCue.Type == "assassination")
        {
            var person = PersonOf(ground, party);
            ActorFinder.Add(telling, ground.Lexicon.Actor("civilians"), ActorRole.Target, ground.Text.SpanOf(person));
        }
    }

    /// <summary>Who the former member is; -1 for nobody.</summary>
    private static int PersonOf(EventGround ground, int party)
    {
        var token = ground.Before(party, 0);
        if (token < 1 || !ground.IsOneOf(token, ground.Lexicon.PartySigns.OfFormerParty))
        {
            return -1;
        }

        for (var words = 0; words < Reach && token > 0 && ground.IsOneOf(token, ground.Lexicon.PartySigns.OfFormerParty); words++)
        {
            token--;
        }

        return
            ground.IsOneOf(token, ground.Lexicon.PartySigns.FormerMember)
            && ground.Scan.TryFind(token - 1, CueKind.Person, out var person)
            && person.Cue.Code is "fighter" or "civilian" or "neutral"
            ? token - 1
            : -1;
    }
}
