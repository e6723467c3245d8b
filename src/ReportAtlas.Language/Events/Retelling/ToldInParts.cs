using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>«شهد الريف هجومين منفصلين أسفرا عن مقتل شخص ونجاة آخر», and then each at its own place: the sum is no incident beside them.</summary>
internal static class ToldInParts
{
    /// <summary>How many sentences on the first of the parts may be told.</summary>
    private const int FirstReach = 5;

    /// <summary>How many sentences on all of them are told.</summary>
    private const int Reach = 8;

    /// <summary>Drops the sums whose parts follow, which keep the day that the sum gives.</summary>
    internal static void Drop(EventGround ground, SceneAgreement scene, List<Telling> kept)
    {
        for (var at = kept.Count - 3; at >= 0; at--)
        {
            var sum = kept[at];
            if (
                sum.IsBackground
                || (sum.Place is { } place && !Whereabouts.IsWide(place.Mention) && !Whereabouts.IsSeatOf(place.Mention))
                || !LeadSummary.IsOne(ground, sum)
            )
            {
                continue;
            }

            var parts = PartsOf(ground, scene, kept, at);
            if (parts.Count < 2 || parts[0].Sentence - sum.Sentence > FirstReach || SceneAgreement.SamePlace(parts[0], parts[1]))
            {
                continue;
            }

            foreach (var part in parts.Where(static part => part is { Date: null, Day: null }))
            {
                (part.Date, part.Day) = (sum.Date, sum.Day);
            }

            sum.ToldIn = parts[0];
            parts[0].Retellings.Add(EventQuote.Of(ground, sum));
            parts[0].Retellings.AddRange(sum.Retellings);
            kept.RemoveAt(at);
        }
    }

    /// <summary>What is told after a sum, and of it.</summary>
    private static List<Telling> PartsOf(EventGround ground, SceneAgreement scene, List<Telling> kept, int sum)
    {
        List<Telling> parts = [];
        for (var at = sum + 1; at < kept.Count; at++)
        {
            if (IsPart(ground, scene, kept[sum], kept[at]))
            {
                parts.Add(kept[at]);
            }
        }

        return parts;
    }

    /// <summary>«في البادية السورية», and then «في بادية معدان»: the steppe of one place.</summary>
    private static bool IsNarrower(Telling sum, PlaceMention one) =>
        sum.Place is { Mention.Place: { GovernorateId: null } }
        && one is { Kind: PlaceKind.Desert or PlaceKind.Region, Place.GovernorateId: not null };

    private static bool IsPart(EventGround ground, SceneAgreement scene, Telling sum, Telling one) =>
        one is { IsBackground: false, Place: { } place }
        && one.Sentence > sum.Sentence
        && one.Sentence - sum.Sentence <= Reach
        && (!Whereabouts.IsWide(place.Mention) || IsNarrower(sum, place.Mention))
        && (one.FamilyIn(ground.Lexicon) == sum.FamilyIn(ground.Lexicon) || (sum.IsOpen && one.FamilyIn(ground.Lexicon) == "violence"))
        && (scene.PlacesAgree(sum, one) || SceneAgreement.IsAroundSeat(sum, one))
        && TellingAgreement.DatesAgree(sum, one);
}
