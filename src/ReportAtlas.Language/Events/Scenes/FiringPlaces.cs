using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>«قصفت القواعد التركية في سلوك قرية ...», «قصفوا من مواقعهم في الميادين قاعدة ...»: where those who shell stand, and not what they shell.</summary>
internal static class FiringPlaces
{
    /// <summary>How many words whose bases they are may take up.</summary>
    private const int NameReach = 3;

    internal static bool Is(EventGround ground, Telling telling, Placed<PlaceMention> place)
    {
        if (telling.Type is not "shelling")
        {
            return false;
        }

        if (IsOrigin(ground, telling, place))
        {
            return true;
        }

        var token = PlaceBearing.BeforeHead(ground, place.First);

        // «في سلوك وتل أبيض»: the second of a list stands as the first.
        if (ground.PlaceOver(place.First - 1) is { } listed && listed.End == place.First)
        {
            token = PlaceBearing.BeforeHead(ground, listed.First);
        }

        if (!ground.Scan.TryFind(token, CueKind.Locative, out var within) || within.Cue.Code != "at")
        {
            return false;
        }

        // «اتهموا القوات المتمركزة في القورية بإطلاق القذيفة»: those who fired what was told of, named before it.
        if (telling.IsDefinite && place.First < telling.Head.First && ground.IsOneOf(token - 1, ground.Lexicon.Beside.Stationed))
        {
            return true;
        }

        for (var noun = token - 1; noun >= Math.Max(telling.ReachBack, token - NameReach) && !ground.IsPause(noun); noun--)
        {
            if (ground.IsOneOf(noun, ground.Lexicon.Beside.GunSites))
            {
                // As the subject behind its verb, or «من»: that they hit the sites there is said otherwise.
                return ground.Text.Is(noun - 1, "من")
                    || (
                        ground.Text.Word(noun) is ['ا', 'ل', ..]
                        && ground.Scan.TryFind(noun - 1, CueKind.Trigger, out var verb)
                        && verb.Cue.Is(WordShape.Past)
                    );
            }
        }

        return false;
    }

    /// <summary>«أطلقوا قذائف من أطراف المريعية باتجاه قاعدة ...»: where from, where it is said what they fired at.</summary>
    private static bool IsOrigin(EventGround ground, Telling telling, Placed<PlaceMention> place)
    {
        var token = PlaceBearing.BeforeHead(ground, place.First);
        if (!ground.Text.Is(token, "من") && !(ground.Scan.Has(token, CueKind.Locative) && ground.Text.Is(token - 1, "من")))
        {
            return false;
        }

        foreach (var goal in MentionTables.In(ground.Places, place.End, telling.End))
        {
            if (
                ground.Scan.TryFind(PlaceBearing.BeforeHead(ground, goal.First), CueKind.Locative, out var towards)
                && towards.Cue.Code is "to" or "on"
            )
            {
                return true;
            }
        }

        return false;
    }
}
