namespace ReportAtlas.Language.Places;

/// <summary>
/// Lets in names that are also ordinary words where the article speaks of their surroundings: beside a sure place in a
/// list, within a place that is named with them, or in a report on their governorate.
/// </summary>
internal static class WaitingNames
{
    /// <summary>Every round lets in names on the strength of those before, so a long list needs a few.</summary>
    private const int Rounds = 4;

    public static void Settle(PlaceScan scan)
    {
        var around = new Surrounds(scan);
        for (var round = 0; round < Rounds; round++)
        {
            var changed = false;
            for (var at = 0; at < scan.Hits.Count; at++)
            {
                var hit = scan.Hits[at];
                if (hit.Rule.Length == 0 && RuleFor(scan, at, around) is { } rule)
                {
                    hit.Rule = rule;
                    around.Add(hit);
                    changed = true;
                }
            }

            if (!changed)
            {
                break;
            }
        }

        scan.Drop(hit => hit.Rule.Length == 0);
    }

    private static string? RuleFor(PlaceScan scan, int at, Surrounds around)
    {
        var hit = scan.Hits[at];
        var use = (hit.Clitics & Text.Clitics.Article) != 0 && hit.Name!.Use < NameUse.Cue ? NameUse.Cue : hit.Name!.Use;
        var cued = hit.Has(PlaceCues.Preposition | PlaceCues.Direction | PlaceCues.Relation | PlaceCues.Alone);
        var beside = IsBesideSurePlace(scan, at);
        if (beside)
        {
            return "beside";
        }

        return use switch
        {
            NameUse.After when cued => "after",
            NameUse.After when IsWithinNamedPlace(scan, at, around) => "within",
            NameUse.Near when around.Knows(hit.Name!) && (cued || !MeansVillage(hit.Name!)) => "near",
            NameUse.Near when cued && around.KnowsCountry(hit.Name!) => "near",
            NameUse.Cue when IsWithinNamedPlace(scan, at, around) => "within",
            NameUse.Cue when hit.Has(PlaceCues.Relation | PlaceCues.Direction) && around.Knows(hit.Name!) => "cue",
            _ => null,
        };
    }

    /// <summary>Hamlets bear the most ordinary names, and papers always lead to them by a word.</summary>
    private static bool MeansVillage(PlaceName name) => name.Senses[0].Place.Kind is PlaceKind.Village or PlaceKind.Neighbourhood;

    /// <summary>«بدير الزور والطبقة»: coordinated with a place that is in and lies in the same governorate or near.</summary>
    private static bool IsBesideSurePlace(PlaceScan scan, int at)
    {
        var hit = scan.Hits[at];
        return (at > 0 && scan.Hits[at - 1] is { IsIn: true } before && Joins(scan, before, hit) && Surrounds.AreTogether(before, hit.Name!))
            || (at + 1 < scan.Hits.Count && scan.Hits[at + 1] is { IsIn: true } after && Joins(scan, hit, after) && Surrounds.AreTogether(after, hit.Name!));
    }

    private static bool Joins(PlaceScan scan, PlaceHit left, PlaceHit right)
    {
        if (left.Sentence != right.Sentence)
        {
            return false;
        }

        var parted = (right.Clitics & Text.Clitics.Conjunction) != 0;
        for (var token = left.End; token < right.First; token++)
        {
            if (scan.IsSign(token, '،') || scan.IsSign(token, ',') || scan.Text.Is(token, "و") || scan.Text.Is(token, "او"))
            {
                parted = true;
            }
            else if (!scan.Text.Is(token, Text.TokenKind.Punctuation) || scan.IsSign(token, '.') || scan.IsSign(token, ':'))
            {
                return false;
            }
        }

        return parted;
    }

    /// <summary>«غويران في الحسكة»: followed, with nothing but place words between, by a sure place that holds one of its senses.</summary>
    private static bool IsWithinNamedPlace(PlaceScan scan, int at, Surrounds around)
    {
        var hit = scan.Hits[at];
        if (at + 1 >= scan.Hits.Count || scan.Hits[at + 1] is not { IsIn: true, Name: not null } next || next.Sentence != hit.Sentence)
        {
            return false;
        }

        for (var token = hit.End; token < next.First; token++)
        {
            if (!scan.IsClosing(token) && !scan.Is(token, WordClasses.Preposition | WordClasses.Direction | WordClasses.Relation | WordClasses.Head | WordClasses.Rural))
            {
                return false;
            }
        }

        var leads = next.First > hit.End || (next.Clitics & (Text.Clitics.Bi | Text.Clitics.Li)) != 0 || next.Surrounding != SurroundingKind.None;
        return leads && around.Holds(next, hit.Name!);
    }
}
