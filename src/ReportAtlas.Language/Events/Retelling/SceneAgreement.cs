using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Scenes;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Tells whether two tellings may have one scene: the same place, one within the other, or one told more closely.</summary>
internal sealed class SceneAgreement(EventGround ground)
{
    private readonly FurtherTelling _further = new(ground);
    private readonly NamedPlaces _named = new(ground);

    internal bool PlacesAgree(Telling a, Telling b)
    {
        if (a.Place is not { } first || b.Place is not { } second || SamePlace(a, b))
        {
            return true;
        }

        // «غارات على بادية الشولا وأخرى على بادية التبني».
        if (!b.IsDefinite && Whereabouts.LieApart(first.Mention, second.Mention))
        {
            return false;
        }

        // «القصف طال قرية ...»: the same strike, in the next village.
        if (
            b.Head.HasClitic(Clitics.Article)
            && b.Counts.Count == 0
            && a.Type == b.Type
            && TellingAgreement.IsFromAfar(a)
            && b.Sentence - a.LastSentence is > 0 and <= 2
            && Whereabouts.AreNeighbours(first.Mention, second.Mention)
        )
        {
            return true;
        }

        // «على طريق الخرافي»: a road runs through more than one region. «تفجير بدير الزور», over «على الضفة الشرقية للفرات»: a headline names the town, the news the river.
        if (
            (a.InHeadline && second.Mention.Kind == PlaceKind.River)
            || (Whereabouts.IsWide(first.Mention) && second.Mention.Kind == PlaceKind.Road)
            || (first.Mention.Kind == PlaceKind.Road && Whereabouts.IsWide(second.Mention))
        )
        {
            return true;
        }

        // «على طريق الحسكة - دير الزور», and then «قرب بلدة ...».
        if (IsByRoad(a, b))
        {
            return true;
        }

        // «في ريف دير الزور الشمالي», and then «على الطريق ... قرب بلدة الصور»: the region around any place that the passage names.
        if (Whereabouts.IsWide(first.Mention) && first.Mention.Place is { } region && _named.HasWithin(b, region, first.Mention))
        {
            return true;
        }

        // «في حوادث متفرقة بريفي منبج ودير الزور», and then one of them: any of the regions that the summary names.
        if (a.IsSummary && _named.HasAround(a, second.Mention))
        {
            return true;
        }

        // Told before with another of its places: the villages of a shelled countryside one by one.
        if (_named.AreToldFor(a, b, second.Mention))
        {
            return true;
        }

        // «قاعدة التنف» and «التنف», «حقل كونيكو» and «قاعدة كونيكو»: one site by its own name.
        if (AreOfOneName(first, second))
        {
            return true;
        }

        // «الغارات طالت مستودعا قرب معبر القائم»: what lies some way out of the town that was named first.
        if (
            b.IsDefinite
            && first.Mention.Place is not null
            && second.Mention.Place is not null
            && Whereabouts.IsPartOfTown(first.Mention, second.Mention, Whereabouts.Outskirts)
        )
        {
            return true;
        }

        // «جاءت التعزيزات من قاعدة ...»: a movement has more than one place.
        if (b.IsDefinite && a.Type == b.Type && a.FamilyIn(ground.Lexicon) is "movement" or "transfer")
        {
            return true;
        }

        if (
            Whereabouts.IsPartOfTown(first.Mention, second.Mention)
            && (b.IsDefinite || a.IsSummary || first.Mention.Place is not null && second.Mention.Place is not null)
        )
        {
            return true;
        }

        return first.Mention.Place is not { } one || second.Mention.Place is not { } two
            ? (Whereabouts.IsWide(first.Mention) && !Whereabouts.IsAroundVillage(first.Mention))
                || (Whereabouts.IsWide(second.Mention) && !Whereabouts.IsAroundVillage(second.Mention))
                || (first.Mention.Place is not null && _named.Has(b, first.Mention))
                || (
                    first.Mention.Kind is PlaceKind.Neighbourhood or PlaceKind.Village
                    && second.Mention.Place is not null
                    && _named.Has(a, second.Mention)
                )
            : Whereabouts.Holds(one, two)
                || Whereabouts.Holds(two, one)
                || (b.IsDefinite && (one.IsArea || two.IsArea))
                || IsOpenDesert(first.Mention, two)
                || IsOpenDesert(second.Mention, one)
                || (
                    one.GovernorateId == two.GovernorateId
                    && one.GovernorateId is not null
                    && (Whereabouts.IsWide(first.Mention) || Whereabouts.IsWide(second.Mention))
                )
                || (
                    Whereabouts.IsWide(first.Mention)
                    && Whereabouts.IsWide(second.Mention)
                    && (one.GovernorateId is null || two.GovernorateId is null)
                    && one.CountryId == two.CountryId
                )
                || _named.Has(a, second.Mention)
                || _named.Has(b, first.Mention);
    }

    /// <summary>Whether the first telling names only a road and the second what may lie by it.</summary>
    internal bool IsByRoad(Telling a, Telling b) =>
        b.Place is { } beside
        && b.Sentence > a.Sentence
        && TellingAgreement.AreOfOneSort(a, b)
        && !TellingAgreement.DoersDiffer(a, b)
        && !Whereabouts.IsWide(beside.Mention)
        && RoadEnds.MayLead(ground, a, beside.Mention)
        && !RoadEnds.Are(ground, beside);

    internal static bool SamePlace(Telling a, Telling b) =>
        a.Place is { } first
        && b.Place is { } second
        // «في المنطقة»: that told of before.
        && (
            (
                IsToldAfter(a, b)
                && second.Mention.Status == PlaceStatus.Anaphor
                && (second.Mention.Place is null || second.Mention.Surface.EndsWith("المنطقة", StringComparison.Ordinal))
            )
            || (first.Mention.Place is { } one && second.Mention.Place is { } two ? one.Equals(two) : first.Mention.Surface == second.Mention.Surface)
        );

    /// <summary>In a later sentence; «سيطر الجيش على القرية، ودارت اشتباكات في المنطقة»: or in the same, behind the ground that was taken.</summary>
    private static bool IsToldAfter(Telling a, Telling b) =>
        b.Sentence > a.Sentence || (a.Type == "territorial_change" && b.Head.First > a.Head.First);

    /// <summary>Whether the later telling is at one of the places at which the incident was told before.</summary>
    internal bool IsAtOneOf(Telling earlier, Telling later) =>
        later.Place is { } place
        && !Whereabouts.IsWide(place.Mention)
        && !Whereabouts.IsSite(place.Mention)
        && (SamePlace(earlier, later) || NamedPlaces.IsAtOneOfTheLatest(earlier, later) || _named.Has(earlier, place.Mention));

    internal bool AreOfOneName(Telling a, Telling b) =>
        a.Place is { } one
        && b.Place is { } other
        && (AreOfOneName(one, other) || IsSteppeOf(one.Mention, other.Mention) || IsSteppeOf(other.Mention, one.Mention));

    /// <summary>«بادية معدان», and «منطقة معدان»: the steppe that is called after a town or village, and the town.</summary>
    private static bool IsSteppeOf(PlaceMention steppe, PlaceMention town) =>
        town.Place is { } place && !Whereabouts.IsSeatOf(town) && steppe.Place?.Id == Surroundings.DesertId(place.Id);

    /// <summary>Sites of one name that lie close by one another.</summary>
    private bool AreOfOneName(Placed<PlaceMention> one, Placed<PlaceMention> other) =>
        (Whereabouts.IsSite(one.Mention) || Whereabouts.IsSite(other.Mention))
        && OwnName(one) is >= 0 and var here
        && OwnName(other) is >= 0 and var there
        && ground.Text.Word(here).Equals(ground.Text.Word(there), StringComparison.Ordinal)
        && Whereabouts.AreClose(one.Mention, other.Mention);

    /// <summary>The word of a place's name that is its own: «التنف» of «قاعدة التنف»; -1 where there is none.</summary>
    private int OwnName(Placed<PlaceMention> place)
    {
        for (var token = Whereabouts.IsSite(place.Mention) && place.End - place.First > 1 ? place.First + 1 : place.First; token < place.End; token++)
        {
            if (ground.Text.Is(token, TokenKind.Word) && !ground.IsOneOf(token, ground.Lexicon.Signs.SiteKind))
            {
                return token;
            }
        }

        return -1;
    }

    /// <summary>«في البادية»: the steppe or a side of a whole country, which may be around any of its places.</summary>
    private static bool IsOpenDesert(PlaceMention desert, Place within) =>
        desert is { Kind: PlaceKind.Desert or PlaceKind.Region, Place: { GovernorateId: null, CountryId: { } country } }
        && country == within.CountryId;

    internal static bool ArePartAndTown(Telling a, Telling b) =>
        a.Place is { } one && b.Place is { } other && Whereabouts.IsPartOfTown(one.Mention, other.Mention);

    /// <summary>«في حي المفتي», and «ساحة الشهداء»: quarters, squares and streets that no map has elsewhere, or of one town.</summary>
    internal static bool AreInOneTown(Telling a, Telling b) =>
        a.Place is { } one
        && b.Place is { } other
        && IsWithinTown(one.Mention)
        && IsWithinTown(other.Mention)
        && (
            one.Mention.Place is null
            || other.Mention.Place is null
            || one.Mention.Place.ParentId == other.Mention.Place.ParentId
            || Whereabouts.AreNeighbours(one.Mention, other.Mention)
        );

    private static bool IsWithinTown(PlaceMention place) =>
        place.Kind is PlaceKind.Neighbourhood or PlaceKind.Facility or PlaceKind.Hospital or PlaceKind.Road;

    /// <summary>Whether the first names only the town or governorate in or around which the second happened.</summary>
    internal static bool StandsFor(Telling headline, Telling body) =>
        headline.Place is { } town && body.Place is { } within && Whereabouts.StandsFor(town.Mention, within.Mention);

    /// <summary>Whether the first names only the governorate's city («غربي الرقة») and the second a place of the governorate.</summary>
    internal static bool IsAroundSeat(Telling earlier, Telling later) =>
        StandsFor(earlier, later) && Whereabouts.IsSeatOf(earlier.Place!.Value.Mention);

    internal static bool IsNarrower(Telling wide, Telling narrow) =>
        narrow.Place is { } place
        && (
            wide.Place is not { } around
            || (
                Whereabouts.IsWide(around.Mention)
                && !Whereabouts.IsSeatOver(place.Mention, around.Mention)
                && Whereabouts.MayHold(around.Mention, place.Mention)
                && (!Whereabouts.IsWide(place.Mention) || IsAround(around.Mention, place.Mention))
            )
            || IsSideOf(around.Mention, place.Mention)
        );

    /// <summary>«ريف دير الزور», and then «ريف دير الزور الشرقي».</summary>
    private static bool IsSideOf(PlaceMention region, PlaceMention side) =>
        Whereabouts.IsWide(region)
        && side.Kind == PlaceKind.Region
        && side.Surface.Length > region.Surface.Length + 1
        && side.Surface[region.Surface.Length] == ' '
        && side.Surface.StartsWith(region.Surface, StringComparison.Ordinal);

    /// <summary>«في حي النشوة بمدينة الحسكة», after a telling in al-Hasakah: the place within the town, told with the town, and of no further case.</summary>
    internal bool IsInside(Telling around, Telling inner) =>
        around.Place?.Mention.Place is { } one
        && inner.Place?.Mention is { } within
        && (
            within.Place is { } two
                ? Whereabouts.Holds(one, two) || (Whereabouts.IsSite(within) && Whereabouts.IsNear(one, two))
                : within.Kind == PlaceKind.Neighbourhood
        )
        && _named.Has(inner, around.Place.Value.Mention)
        && !_further.IsFurther(inner);

    /// <summary>Whether the first telling names only the region around the second's place.</summary>
    internal static bool IsAround(Telling wide, Telling narrow) =>
        wide.Place is { } around
        && narrow.Place is { } place
        && Whereabouts.IsWide(around.Mention)
        && (around.Mention.Place is { } one && place.Mention.Place is { } two && (one.Equals(two) || Whereabouts.Holds(one, two)));

    private static bool IsAround(PlaceMention outer, PlaceMention inner) =>
        outer.Place is { } one && inner.Place is { } two && Whereabouts.Holds(one, two);

    /// <summary>«وقع الهجوم قرب ...», «الهجوم تم في ...»: told in order to say where.</summary>
    internal bool SaysWhere(Telling telling)
    {
        if (!telling.IsDefinite || telling.Place is not { } place)
        {
            return false;
        }

        for (var token = telling.ReachBack; token < place.First; token++)
        {
            if (
                ground.Scan.TryFind(token, CueKind.Light, out var light)
                && light.Cue.Is(WordShape.Past)
                && ground.IsOneOf(token, ground.Lexicon.Signs.Happened)
            )
            {
                return ground.Distance(token, place.First) < 6;
            }
        }

        return false;
    }
}
