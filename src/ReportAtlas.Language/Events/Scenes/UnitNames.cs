using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Retelling;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>«عناصر الفرقة 17», «نقطة للواء 93»: a unit after which a base is called, where its men or its posts elsewhere are told of and not the base.</summary>
internal static class UnitNames
{
    /// <summary>How many words before the name may be its men.</summary>
    private const int MenReach = 3;

    internal static bool Is(EventGround ground, Placed<PlaceMention> place, string code)
    {
        if (place.Mention.Kind != PlaceKind.Base || !ground.IsOneOf(place.First, ground.Lexicon.Beside.Unit))
        {
            return false;
        }

        if (code == "of")
        {
            return true;
        }

        for (
            var token = place.First - 1;
            code is not ("at" or "near" or "on") && token >= Math.Max(0, place.First - MenReach) && !ground.IsPause(token);
            token--
        )
        {
            if (ground.Scan.TryFind(token, CueKind.Person, out var men) && men.Cue.Code != "civilian")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«اعتقلت قوى الأمن الداخلي في الرقة ثلاثة في قرية ...»: the city from which the force that did it is led, where a village follows.</summary>
    internal static bool IsSeatOfForce(EventGround ground, Telling telling, Placed<PlaceMention> city)
    {
        if (
            !Whereabouts.IsSeatOf(city.Mention)
            || !ground.Text.Is(city.First - 1, "في")
            || !telling.Head.Cue.Is(WordShape.Past)
            || telling.Head.Cue.Is(WordShape.Noun)
            || !IsForce(ground, telling.Head.End, city.First - 1)
        )
        {
            return false;
        }

        foreach (var village in MentionTables.In(ground.Places, city.End, telling.End))
        {
            if (
                village.Mention.Kind is PlaceKind.Village or PlaceKind.Town
                && PlaceSupport.Of(ground, village, city.End) is { IsPlace: true, Code: "at" or "near" }
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing but the name of a force stands between two tokens.</summary>
    private static bool IsForce(EventGround ground, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            foreach (var force in ground.Scan.At(token))
            {
                if (force.Cue.Kind == CueKind.Actor && force.End >= end)
                {
                    return true;
                }
            }

            if (ground.IsPause(token) || ground.IsNumber(token) || ground.Scan.Has(token, CueKind.Locative))
            {
                return false;
            }
        }

        return false;
    }
}
