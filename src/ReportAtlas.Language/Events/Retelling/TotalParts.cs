using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Finds the tellings that add up to a total told before them, each with its place and number.</summary>
internal static class TotalParts
{
    /// <summary>How many sentences on the parts of a total may be told («16 جثة ...», and then where each was found).</summary>
    private const int PartReach = 3;

    /// <summary>Parts of the longest sum.</summary>
    private const int MostParts = 12;

    /// <summary>The tellings behind a total that give as many of an outcome as it does; null where they do not.</summary>
    internal static List<Telling>? Of(EventGround ground, List<Telling> tellings, int at, bool isSummary, Outcome outcome)
    {
        var total = tellings[at];
        if (!total.Counts.TryGetValue(outcome, out var sum))
        {
            return null;
        }

        var counted = 0;
        var parts = new List<Telling>();
        for (var next = at + 1; next < tellings.Count && next - at <= MostParts && counted < sum.Min; next++)
        {
            var one = tellings[next];

            // «في قرية ... التي سيطرت عليها قسد»: beside the dead.
            if (!one.Counts.ContainsKey(outcome) && one.FamilyIn(ground.Lexicon) is "territory" or "movement")
            {
                continue;
            }

            // «طفلا قتل في قرية ...»: what killed him was told with the total.
            var isOfKind =
                one.Type == total.Type
                || (
                    total.FamilyIn(ground.Lexicon) == "violence"
                    && (one.FamilyIn(ground.Lexicon) == "violence" || one is { Type: "other", IsOpen: true, HeadCue.Type: "casualty" })
                );
            var isNear = one.Sentence - total.Sentence <= (isOfKind || isSummary ? PartReach : 0);
            var isPlaced = one.Place is not null || (isSummary && outcome == Outcome.Detained);
            if (!isNear || !isPlaced || (outcome == Outcome.Killed && IsOlder(total, one)) || !one.Counts.TryGetValue(outcome, out var part))
            {
                break;
            }

            counted += part.Min;
            parts.Add(one);
        }

        return parts.Count > 1 && counted == sum.Min ? parts : null;
    }

    /// <summary>«قتل ثلاثة اليوم ... إذ أعلنت قسد يوم الأربعاء مقتل اثنين»: what was before all that the total counts is no part of it.</summary>
    private static bool IsOlder(Telling total, Telling part) => total.Date?.Value is { } all && part.Date?.Value is { } own && own.To < all.From;
}
