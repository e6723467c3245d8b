using ReportAtlas.Language.Places.Names;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Senses;

/// <summary>
/// Tells in which town a quarter, roundabout or cemetery lies that the gazetteer does not have, since the same names recur
/// in all towns: the one told right after it («حي اللابد بمدينة موحسن»), else the last town named before it.
/// </summary>
internal static class UnlistedQuarters
{
    /// <summary>Sentences back to which a town still frames what is told.</summary>
    private const int Reach = 3;

    /// <summary>Words between a quarter and the town told after it («حي اللابد في مدينة ...»).</summary>
    private const int ToTown = 3;

    public static void Place(PlaceScan scan)
    {
        PlaceHit? town = null;
        for (var at = 0; at < scan.Hits.Count; at++)
        {
            var hit = scan.Hits[at];
            if (!hit.IsIn)
            {
                continue;
            }

            if (IsTown(hit) && MayHold(scan, hit))
            {
                town = hit;
            }
            else if (IsQuarter(hit))
            {
                hit.Town = (TownAfter(scan, at) ?? (town is not null && hit.Sentence - town.Sentence <= Reach ? town : null))?.Place;
                hit.Reason = hit.Town is { } holder ? new Reason("place.unknown-in", holder.Name) : hit.Reason;
            }
        }
    }

    private static bool IsTown(PlaceHit hit) => hit is { Surrounding: SurroundingKind.None, Place.Kind: PlaceKind.City or PlaceKind.Town };

    /// <summary>«بحسب واشنطن»: a capital abroad that only speaks or acts holds no quarter of the report.</summary>
    private static bool MayHold(PlaceScan scan, PlaceHit town) =>
        !IsPassing(scan, town)
        && (town.Place!.GovernorateId is not null || town.Head is not null || (town.Clitics & Clitics.Bi) != 0 || scan.Text.Is(town.First - 1, "في"));

    /// <summary>«عائلة نازحة من بلدة موحسن», «طريق معدان»: where people came from or a road leads.</summary>
    private static bool IsPassing(PlaceScan scan, PlaceHit town) =>
        scan.Is(town.First - 1, WordClasses.Road)
        || IsFrom(scan, town.First - 1)
        || (scan.Is(town.First - 1, WordClasses.Head) && IsFrom(scan, town.First - 2));

    /// <summary>«من», unless it only ends what says on which side («إلى الشمال من مدينة الرقة»).</summary>
    private static bool IsFrom(PlaceScan scan, int token) =>
        scan.Text.Is(token, "من") && !scan.Is(token - 1, WordClasses.Direction | WordClasses.Relation | WordClasses.Side);

    private static bool IsQuarter(PlaceHit hit) =>
        hit
            is {
                Place: null,
                Head.IsPartOfName: true,
                Kind: PlaceKind.Neighbourhood or PlaceKind.Cemetery or PlaceKind.Facility or PlaceKind.Prison
            };

    /// <summary>The town led to by «في», «وسط» or ب after the last of the quarters that stand together: «حيي العمال والجبيلة في ...».</summary>
    private static PlaceHit? TownAfter(PlaceScan scan, int at)
    {
        var last = scan.Hits[at];
        for (
            var next = at + 1;
            next < scan.Hits.Count && scan.Hits[next] is var hit && hit.Sentence == last.Sentence && hit.First - last.End <= ToTown;
            next++
        )
        {
            if (hit is { IsIn: true, Place.Kind: PlaceKind.City or PlaceKind.Town or PlaceKind.Village, Surrounding: SurroundingKind.None })
            {
                return IsLed(scan, last.End, hit) ? hit : null;
            }

            if (!IsQuarter(hit) && hit.Place?.Kind is not PlaceKind.Neighbourhood)
            {
                return null;
            }

            last = hit;
        }

        return null;
    }

    private static bool IsLed(PlaceScan scan, int from, PlaceHit town)
    {
        for (var token = from; token <= town.First; token++)
        {
            if (
                scan.Is(token, WordClasses.Urban)
                || scan.Text.Is(token, "في")
                || (scan.Text.Is(token, TokenKind.Word) && scan.Text.Word(token)[0] == 'ب')
            )
            {
                return true;
            }
        }

        return false;
    }
}
