using ReportAtlas.Language.Places.Senses;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>Roads and ways are named by their ends: a sure one vouches for the other.</summary>
internal static class WayEnds
{
    /// <summary>«طريق الشدادي - الصور»: the other end of a road is a place that is in, wherever it lies.</summary>
    public static bool IsEndOfRoad(PlaceScan scan, int at)
    {
        var hit = scan.Hits[at];
        return (at > 0 && scan.Hits[at - 1].IsIn && IsDashed(scan, scan.Hits[at - 1], hit) && IsOnRoad(scan, scan.Hits[at - 1]))
            || (at + 1 < scan.Hits.Count && scan.Hits[at + 1].IsIn && IsDashed(scan, hit, scan.Hits[at + 1]) && IsOnRoad(scan, hit));
    }

    private static bool IsDashed(PlaceScan scan, PlaceHit left, PlaceHit right) =>
        left.Sentence == right.Sentence
        && right.First == left.End + 1
        && (scan.IsSign(left.End, '-') || scan.IsSign(left.End, '–') || scan.IsSign(left.End, '—'));

    private static bool IsOnRoad(PlaceScan scan, PlaceHit left)
    {
        var before = left.First - 1;
        while (scan.IsQuote(before) || scan.IsSign(before, '(') || scan.Is(before, WordClasses.RoadPart))
        {
            before--;
        }

        return scan.Is(before, WordClasses.Road);
    }

    /// <summary>«الطريق الواصل من الزر إلى الشحيل»: of two ends of a way that lie close, one is sure.</summary>
    public static bool IsEndOfWay(PlaceScan scan, int at) =>
        (
            at + 1 < scan.Hits.Count
            && IsWay(scan, scan.Hits[at], scan.Hits[at + 1])
            && scan.Hits[at + 1].IsIn
            && Nearness.AreClose(scan.Hits[at + 1], scan.Hits[at].Name!)
        )
        || (
            at > 0
            && IsWay(scan, scan.Hits[at - 1], scan.Hits[at])
            && scan.Hits[at - 1] is { IsIn: true, Name: not null }
            && Nearness.AreClose(scan.Hits[at - 1], scan.Hits[at].Name!)
        );

    private static bool IsWay(PlaceScan scan, PlaceHit from, PlaceHit to) =>
        from.Sentence == to.Sentence
        && to.Name is not null
        && scan.Text.Is(from.First - 1, "من")
        && to.First == from.End + 1
        && LeadsOn(scan, from.End);

    private static bool LeadsOn(PlaceScan scan, int token)
    {
        foreach (var form in scan.Text.Forms(token))
        {
            if (form.Clitics == Clitics.None && scan.Words.IsOnward(form.Word))
            {
                return true;
            }
        }

        return false;
    }
}
