using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Types;

/// <summary>Tells who or what fell into somebody's hands: a man is taken («وقع قيادي في يد الأمن»), a place is won («وقعت البلدة في قبضة الجيش»).</summary>
internal static class FallsInto
{
    /// <summary>How many words the name of a place may stand behind what it is («وقعت ناحية ... في قبضة»).</summary>
    private const int NameReach = 2;

    /// <summary>Whether a place is what fell.</summary>
    internal static bool IsOfPlace(EventGround ground, Telling telling) =>
        Is(ground, telling)
        && !(ground.Scan.TryFind(telling.Head.End, CueKind.Person, out var person) && person.Cue.Code != "thing")
        && Names(ground, telling.Head.End);

    /// <summary>Whether a man is who fell.</summary>
    internal static bool IsOfPerson(EventGround ground, Telling telling) =>
        Is(ground, telling)
        && ground.Scan.TryFind(telling.Head.End, CueKind.Person, out var person)
        && person.Cue.Code is "fighter" or "civilian" or "neutral"
        && person.Cue.Is(WordShape.Singular)
        && !person.Cue.Is(WordShape.Plural);

    /// <summary>«وقع أمير من داعش في قبضة الاستخبارات»: whether the party that is named first is that of the man who fell, since he stands before the hands that took him.</summary>
    internal static bool IsOfMember(EventGround ground, Telling telling)
    {
        for (
            var token = telling.Head.First + 1;
            ground.IsOneOf(telling.Head.First, ground.Lexicon.Kinds.Falls)
                && token < telling.End
                && !ground.IsPause(token)
                && !ground.IsOneOf(token, ground.Lexicon.Kinds.Hands);
            token++
        )
        {
            if (ground.Scan.TryFind(token, CueKind.Actor, out var party) && party.Cue is ActorCue { Actor.Group: not "civilians" })
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(EventGround ground, Telling telling) =>
        ground.IsOneOf(telling.Head.First, ground.Lexicon.Kinds.Falls) && telling.Head.End == telling.Head.First + 1;

    private static bool Names(EventGround ground, int first)
    {
        for (var token = first; token < first + NameReach; token++)
        {
            if (ground.PlaceOver(token) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
