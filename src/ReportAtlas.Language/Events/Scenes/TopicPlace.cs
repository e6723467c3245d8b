using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>
/// Tells a place that its sentence is about, named at its head with no preposition: «والشحيل نفسها ودعت أمس شابا ...», «أما مخيم عين عيسى فقد وصل إليه ...».
/// </summary>
internal static class TopicPlace
{
    /// <summary>How many words may open the sentence before the name: «أما», and the noun that says what it is.</summary>
    private const int OpeningReach = 3;

    /// <summary>How many words may stand between the name and its verb («نفسها», «فقد»).</summary>
    private const int VerbReach = 3;

    internal static bool Is(EventGround ground, Placed<PlaceMention> place)
    {
        if (!IsOfPeople(place.Mention.Kind) || ground.IsSeat(place.Mention) || !OpensSentence(ground, place))
        {
            return false;
        }

        for (var token = place.End; token < Math.Min(place.End + VerbReach, ground.Text.TokenCount) && !ground.IsPause(token); token++)
        {
            if (ground.IsOneOfJoined(token, ground.Lexicon.Beside.LivedThrough))
            {
                return true;
            }

            if (!ground.IsOneOfJoined(token, ground.Lexicon.Beside.Itself))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Where people live or are held; the name of a base or a road may be that of a unit or an operation.</summary>
    private static bool IsOfPeople(PlaceKind kind) =>
        kind is PlaceKind.City or PlaceKind.Town or PlaceKind.Village or PlaceKind.Neighbourhood or PlaceKind.Camp;

    private static bool OpensSentence(EventGround ground, Placed<PlaceMention> place)
    {
        var first = ground.Text.Sentences[ground.Text.SentenceOf(place.First)].FirstToken;
        if (place.First - first > OpeningReach)
        {
            return false;
        }

        for (var token = first; token < place.First; token++)
        {
            if (
                !ground.Text.Is(token, "اما")
                && !ground.Text.Is(token, "و")
                && !(ground.Scan.TryFind(token, CueKind.Locative, out var head) && head.Cue.Code == "head")
            )
            {
                return false;
            }
        }

        return true;
    }
}
