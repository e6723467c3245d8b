using System.Collections.Immutable;
using ReportAtlas.Language.Places.Gazetteers;

namespace ReportAtlas.Language.Places.Names;

/// <summary>How many names a form of a head noun heads.</summary>
internal enum HeadNumber
{
    One,
    Two,
    Many,
}

/// <summary>Whether an unknown name after a head noun is taken for a place.</summary>
internal enum UnknownNames
{
    No,

    /// <summary>When it is quoted, has the article or is opened by a word such as تل.</summary>
    Strict,

    /// <summary>When it is quoted or has the article, everyday words too, since landmarks are named after such: <see cref="LandmarkNames"/>.</summary>
    Named,

    /// <summary>When it is quoted and a word before it says what it serves: «محطة مياه "كذا"»; other stations in quotes are channels.</summary>
    Described,

    /// <summary>When it is a branch of an army: «كتيبة المدفعية»; what else follows is the name of a body of men.</summary>
    Arms,

    /// <summary>When it is quoted or opened by a word such as وادي: «سد» is a verbal noun too («سد النقص»).</summary>
    Opened,
    Yes,

    /// <summary>Any word at all that is not an everyday one, since names stand on both sides. No code: it is derived.</summary>
    Listed,
}

/// <summary>A noun that says what the place named after it is: a row of Resources/places/heads.tsv.</summary>
/// <param name="Kinds">What it heads; empty for any kind.</param>
/// <param name="IsPartOfName">Whether it stands inside the name's span («حي البدو») or outside («قرية سويدان»).</param>
internal sealed record HeadNoun(ImmutableArray<PlaceKind> Kinds, bool IsPartOfName, UnknownNames Unknown)
{
    /// <summary>Whether any kind may follow (منطقة).</summary>
    public bool IsAny => Kinds.IsEmpty;

    /// <summary>Whether it is a landmark of a town, which bears the names of other places without lying there: «شارع تل أبيض».</summary>
    public bool IsLandmark => Unknown == UnknownNames.Named;

    /// <summary>Whether words that say what it serves may part it from its name: «محطة مياه علوك».</summary>
    public bool IsService => Unknown == UnknownNames.Described;

    /// <summary>What an unknown name after it is.</summary>
    public PlaceKind FirstKind => IsAny ? PlaceKind.Area : Kinds[0];

    private static bool IsSettlement(PlaceKind kind) =>
        kind is PlaceKind.City or PlaceKind.Town or PlaceKind.Village or PlaceKind.Subdistrict or PlaceKind.District;

    /// <summary>Whether it may head a place of this kind; towns pass for villages or cities, since papers differ, but no city for a village.</summary>
    public bool Fits(PlaceKind kind) =>
        IsAny
        || Kinds.Contains(kind)
        || (IsSettlement(kind) && Kinds.Any(IsSettlement) && !(kind == PlaceKind.City && Kinds[0] == PlaceKind.Village));

    /// <summary>Whether a name after it may have this sense.</summary>
    public bool Fits(PlaceSense sense) => sense.Use == NameUse.Inner ? Kinds.Contains(sense.Place.Kind) : Fits(sense.Place.Kind);
}

/// <summary>One form of a head noun: «بلدتي» heads two.</summary>
internal sealed record HeadForm(HeadNoun Noun, HeadNumber Number);
