using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Places.Senses;

namespace ReportAtlas.Language.Places.Names;

/// <summary>
/// Lets in names that are also ordinary words where the article speaks of their surroundings: beside a sure place in a
/// list, within a place that is named with them, or in a report on their governorate.
/// </summary>
internal static class WaitingNames
{
    /// <summary>The rule of a name that nothing else in the text speaks for or against.</summary>
    internal const string Alone = "alone";

    /// <summary>Every round lets in names on the strength of those before, so a long list needs a few.</summary>
    private const int Rounds = 4;

    public static void Settle(PlaceScan scan)
    {
        var around = new Surrounds(scan);
        LetIn(scan, around);
        if (CoordinatedNames.LetInNeighbours(scan))
        {
            // «في الدوير والكشمة والصالحية»: what two names vouch for holds for those that follow them.
            LetIn(scan, around);
        }

        LetInAlone(scan, around);
        CoordinatedNames.LetInBetween(scan);
        scan.Drop(hit => hit.Rule.Length == 0);
    }

    private static void LetIn(PlaceScan scan, Surrounds around)
    {
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
    }

    /// <summary>
    /// «انفجر لغم في حطلة» is all that a short item says. Where no other place is named that could speak for a name or against it, a
    /// preposition or a word of nearness right before it is enough, and for names that only are everyday words by one of their words
    /// («أبو خشب»). Names that are everyday words as they stand («الصور») take the latter.
    /// </summary>
    private static void LetInAlone(PlaceScan scan, Surrounds around)
    {
        var opened = false;
        for (var at = 0; at < scan.Hits.Count; at++)
        {
            var hit = scan.Hits[at];
            if (
                hit.Rule.Length == 0
                && hit.Name is { } name
                && (IsCuedEnough(scan, hit, name) || LandmarkNames.StandsIn(scan, at))
                && (opened || around.LeavesOpen(name))
            )
            {
                hit.Rule = Alone;
                opened = true;
            }
        }
    }

    private static bool IsCuedEnough(PlaceScan scan, PlaceHit hit, PlaceName name)
    {
        var isOneWord = hit.End - hit.First == 1;
        if (
            (hit.Clitics & Text.Clitics.Article) != 0
            || !(name.Use == NameUse.Near || (name.Use == NameUse.Cue && (!isOneWord || OpensScene(scan, hit))))
        )
        {
            return false;
        }

        return hit.Has(PlaceCues.Direction | PlaceCues.Relation)
            || OpensScene(scan, hit)
            || (isOneWord ? hit.Has(PlaceCues.Preposition) && !scan.Language.Neighbours.ContainsKey(name) : IsLocated(scan, hit));
    }

    private static string? RuleFor(PlaceScan scan, int at, Surrounds around)
    {
        var hit = scan.Hits[at];
        var use = (hit.Clitics & Text.Clitics.Article) != 0 && hit.Name!.Use < NameUse.Cue ? NameUse.Cue : hit.Name!.Use;
        var cued = hit.Has(PlaceCues.Preposition | PlaceCues.Direction | PlaceCues.Relation | PlaceCues.Alone);
        if (CoordinatedNames.IsOtherName(scan, at) || (!IsGivenName(scan, hit, use) && CoordinatedNames.IsBesideSurePlace(scan, at)))
        {
            return "beside";
        }

        if (HasOwnAdjective(scan, hit))
        {
            return "within";
        }

        if (WayEnds.IsEndOfRoad(scan, at))
        {
            return "beside";
        }

        if (hit.Has(PlaceCues.Label) && use <= NameUse.Cue && (use < NameUse.Near || around.Knows(hit.Name!)))
        {
            return "label";
        }

        return use switch
        {
            NameUse.After when cued && (!IsCountry(hit.Name!) || hit.Has(PlaceCues.Preposition | PlaceCues.Direction | PlaceCues.Alone)) => "after",
            NameUse.After when CoordinatedNames.IsWithinNamedPlace(scan, at, around) => "within",
            NameUse.Near when around.Knows(hit.Name!) && (cued || IsRegion(hit.Name!) || (!MeansVillage(hit.Name!) && IsAmongItsOwn(scan, at))) =>
                "near",
            NameUse.Near when cued && around.KnowsCountry(hit.Name!) => "near",
            NameUse.Near or NameUse.Cue when cued && hit.Clitics is Text.Clitics.None or Text.Clitics.Bi && around.Heads(hit.Name!) => "again",
            NameUse.Cue when CoordinatedNames.IsWithinNamedPlace(scan, at, around) => "within",
            NameUse.Cue when OpensScene(scan, hit) && around.Knows(hit.Name!) => "cue",
            NameUse.Cue when hit.Has(PlaceCues.Relation | PlaceCues.Direction) && (hit.Clitics & Text.Clitics.Li) == 0 && around.Knows(hit.Name!) =>
                "cue", // not «حاجز للأكراد»
            NameUse.Cue
                when hit.Has(PlaceCues.Preposition)
                    && !MeansVillage(hit.Name!)
                    && (IsNearInSentence(scan, at) || (IsLocated(scan, hit) && around.Knows(hit.Name!))) => "cue",
            NameUse.Cue when hit.End - hit.First > 1 && IsLocated(scan, hit) && around.Knows(hit.Name!) => "cue", // «في أبو خشب»
            NameUse.Cue when hit.Has(PlaceCues.Preposition) && (CoordinatedNames.IsOnSideOfSurePlace(scan, at) || WayEnds.IsEndOfWay(scan, at)) =>
                "cue",
            NameUse.Cue
                when IsLocated(scan, hit) && (TownQuarters.IsOfNamedTown(scan, at) || (IsDefinite(scan, hit) && IsNearInSentence(scan, at))) => "cue",
            _ => null,
        };
    }

    /// <summary>«وفي سلوك، فضت القوات ...»: set before what is told, with a comma, it says where.</summary>
    private static bool OpensScene(PlaceScan scan, PlaceHit hit) =>
        scan.IsComma(hit.End)
        && (scan.Text.Is(hit.First - 1, "في") || scan.Text.Is(hit.First - 1, "وفي"))
        && hit.First - 1 == scan.Text.Sentences[hit.Sentence].FirstToken;

    /// <summary>«في سلوك»، «بالراعي»: of all prepositions these say that something is there.</summary>
    private static bool IsLocated(PlaceScan scan, PlaceHit hit) => (hit.Clitics & Text.Clitics.Bi) != 0 || scan.Text.Is(hit.First - 1, "في");

    /// <summary>«في الزر»; «في جولة» is likelier the word.</summary>
    private static bool IsDefinite(PlaceScan scan, PlaceHit hit) => scan.Text.Word(hit.First)[hit.Skip..].StartsWith("ال", StringComparison.Ordinal);

    /// <summary>«سرت الليبية»: the adjective of its own country follows.</summary>
    private static bool HasOwnAdjective(PlaceScan scan, PlaceHit hit)
    {
        if (scan.CountryOfAdjective(hit.End) is { } country)
        {
            foreach (var sense in hit.Name!.Senses)
            {
                if (sense.Use < NameUse.Head && sense.Place.CountryId == country && sense.Place.Kind is PlaceKind.City or PlaceKind.Town)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the sentence names a sure place of the same governorate or close by.</summary>
    private static bool IsAmongItsOwn(PlaceScan scan, int at)
    {
        foreach (var near in scan.Around(at))
        {
            if (near is { IsIn: true, Name: not null } && Nearness.AreTogether(near, scan.Hits[at].Name!))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«من القائم إلى البوكمال»: the sentence names a sure place close by.</summary>
    private static bool IsNearInSentence(PlaceScan scan, int at)
    {
        foreach (var near in scan.Around(at))
        {
            if (near is { IsIn: true, Name: not null } && Nearness.AreClose(near, scan.Hits[at].Name!))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«مناطق سورية» are Syrian regions: a noun before the name of a country makes it an adjective as well.</summary>
    private static bool IsCountry(PlaceName name) => name.Senses[0].Place.Kind == PlaceKind.Country;

    /// <summary>«حكومة كردستان»: regions and lands are named after other nouns as countries are.</summary>
    private static bool IsRegion(PlaceName name) => name.Senses[0].Place.Kind == PlaceKind.Region;

    /// <summary>Hamlets bear the most ordinary names, and papers always lead to them by a word.</summary>
    private static bool MeansVillage(PlaceName name) => name.Senses[0].Place.Kind is PlaceKind.Village or PlaceKind.Neighbourhood;

    /// <summary>«مدير مشفى الرقة، المثنى العلي، إن»: an everyday name before a definite word that says nothing of places is a person's.</summary>
    private static bool IsGivenName(PlaceScan scan, PlaceHit hit, NameUse use) =>
        use >= NameUse.Cue
        && hit.Clitics == Text.Clitics.None
        && scan.Text.Is(hit.End, Text.TokenKind.Word)
        && !scan.IsTaken(hit.End)
        && scan.Text.Word(hit.End).StartsWith("ال", StringComparison.Ordinal)
        && !scan.Is(
            hit.End,
            WordClasses.Closer
                | WordClasses.Relative
                | WordClasses.Direction
                | WordClasses.Rural
                | WordClasses.Side
                | WordClasses.Ordinary
                | WordClasses.Anaphor
        );
}
