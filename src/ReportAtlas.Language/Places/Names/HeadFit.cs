using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>Whether a name may stand after a classifying noun, and how: as what the noun says, or as the name of another place that it borrows.</summary>
internal static class HeadFit
{
    /// <summary>Where the gazetteer writes no article and the text does, only small places are meant: «الحصيبة» is not حصيبة.</summary>
    internal static bool Fits(HeadForm head, LexiconMatch<PlaceName> name)
    {
        var withArticle = (name.Form.Clitics & Clitics.Article) != 0 && name.TokenCount == 1;
        foreach (var sense in name.Entry.Senses)
        {
            if (
                withArticle && sense.Place.Kind is PlaceKind.City or PlaceKind.Country or PlaceKind.Governorate or PlaceKind.Region or PlaceKind.River
            )
            {
                continue;
            }

            if (head.Noun.Fits(sense) || (head.Noun.Kinds.Contains(PlaceKind.Governorate) && sense.Place.Kind == PlaceKind.City))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«حي السيدة زينب»: a town at the edge of a city; a name of one word may as well be borrowed («حي القدس»).</summary>
    internal static bool IsTownCalledQuarter(HeadForm head, LexiconMatch<PlaceName> name) =>
        head is { Number: HeadNumber.One, Noun.FirstKind: PlaceKind.Neighbourhood }
        && name.TokenCount > 1
        && name.Entry.Senses[0] is { Use: NameUse.Always, Place.Kind: PlaceKind.Town or PlaceKind.Village or PlaceKind.Camp };

    /// <summary>«سجن الرقة»: a camp, base or crossing that is named after a town, and that the gazetteer does not have.</summary>
    internal static bool IsInTown(HeadForm head, LexiconMatch<PlaceName> name) =>
        head is { Number: HeadNumber.One, Noun: { IsPartOfName: true, IsLandmark: false } }
        && head.Noun.FirstKind
            is not (PlaceKind.Neighbourhood or PlaceKind.Region or PlaceKind.River or PlaceKind.Lake or PlaceKind.Mountain or PlaceKind.Village)
        && name.Entry.Senses.Any(sense => sense.Use < NameUse.Inner && sense.Place.Kind is PlaceKind.City or PlaceKind.Town or PlaceKind.Village);

    /// <summary>«قرية الشيخ حمد»: «الشيخ» is a name only after «جبل».</summary>
    internal static bool IsOfAnotherHead(HeadForm head, LexiconMatch<PlaceName> name) => name.Entry.Use == NameUse.Inner && !Fits(head, name);

    /// <summary>Whether a quarter, camp or base may bear the name of a place elsewhere («حي القدس»); plurals mean that place's own («أحياء القدس»).</summary>
    internal static bool BearsForeignName(HeadForm head) => head is { Noun.IsPartOfName: true, Number: HeadNumber.One };

    /// <summary>«مناطق سورية»، «مدن سورية» are Syrian regions and towns.</summary>
    internal static bool IsAdjective(HeadForm head, PlaceName name) =>
        name is { Use: NameUse.After, Senses: [{ Place.Kind: PlaceKind.Country }, ..] } && !head.Noun.Kinds.Contains(PlaceKind.Country);
}
