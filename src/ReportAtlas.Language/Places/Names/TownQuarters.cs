using ReportAtlas.Language.Places.Gazetteers;

namespace ReportAtlas.Language.Places.Names;

/// <summary>Quarters that are told of by their bare name, where the sentence names their town.</summary>
internal static class TownQuarters
{
    /// <summary>«وفي حلب ... يتقاتلان في الزبدية»: something is there, and the sentence names the town whose quarter it is.</summary>
    public static bool IsOfNamedTown(PlaceScan scan, int at)
    {
        foreach (var near in scan.Around(at))
        {
            if (near is { IsIn: true, Name: { } town } && IsQuarterOf(scan.Hits[at].Name!, town))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsQuarterOf(PlaceName quarter, PlaceName town)
    {
        foreach (var sense in quarter.Senses)
        {
            foreach (var outer in sense is { Use: < NameUse.Head, Place.Kind: PlaceKind.Neighbourhood } ? town.Senses : [])
            {
                if (outer.Place.Id == sense.Place.ParentId)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
