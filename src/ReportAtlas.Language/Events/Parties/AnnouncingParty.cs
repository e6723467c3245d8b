using ReportAtlas.Language.Events.Claims;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Finds the party that tells what befell its enemy, in a verb of saying or before a colon, and so did it.</summary>
internal static class AnnouncingParty
{
    /// <summary>How many words who announces something may stand from it.</summary>
    private const int AnnouncerReach = 8;

    /// <summary>
    /// «قالت قيادة العمليات المشتركة إن سبعة من عناصر داعش قتلوا بغارة», «أكدت الدفاع الروسية تدمير مقرين للتنظيم»: a state's forces that tell what befell
    /// their enemy did it themselves, unless they name somebody else.
    /// </summary>
    internal static void Add(EventGround ground, Telling telling, TokenRange speaker)
    {
        if (
            telling.HeadCue.Frame is not ("does" or "suffers")
            || telling.Actors.Exists(static actor => actor.Role != ActorRole.Target)
            || !telling.Actors.Exists(static actor => actor.Actor.Group is "rebel" or "political militia" && actor.Actor.Code != "unknown gunmen")
        )
        {
            return;
        }

        var says = speaker.First < speaker.End ? speaker : Announcer(ground, telling);
        for (var token = says.First; token < says.End; token++)
        {
            if (
                ActorNaming.TryActor(ground, token, says.First, out var actor, out var end)
                && (actor.Group is "state" or "external" || says.IsDoer)
                && actor.Group != "civilians"
                && !ActorRoles.IsSupporter(ground, token)
            )
            {
                ActorFinder.Add(telling, actor, ActorRole.Perpetrator, ground.Text.SpanOf(token, end, 0));
                return;
            }
        }
    }

    /// <summary>«قسد: مقتل ثلاثة من خلايا داعش»: whoever stands before a colon announces it.</summary>
    private static TokenRange Announcer(EventGround ground, Telling telling)
    {
        var first = ground.Text.Sentences[telling.Sentence].FirstToken;
        for (var token = telling.Head.First - 1; token > Math.Max(first, telling.Head.First - AnnouncerReach); token--)
        {
            if (ground.Text.Is(token, ":"))
            {
                return token - first <= AnnouncerReach
                    ? new TokenRange(
                        first,
                        token,
                        telling.Head.Cue.Is(WordShape.Noun | WordShape.Fixed) && !ActorFinder.TellsOfOthers(ground, telling)
                    )
                    : default;
            }
        }

        return default;
    }
}
