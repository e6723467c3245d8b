using System.Collections.Immutable;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places;

/// <summary>How far the reading of a place name got.</summary>
public enum PlaceStatus
{
    /// <summary>It is this place of the gazetteer.</summary>
    Resolved,

    /// <summary>It is a place, but which one is not known or not settled; no pin is drawn.</summary>
    Unresolved,

    /// <summary>It looks like a place name and is none here: a channel, an organisation, a person, a tribe, a common word.</summary>
    Refused,

    /// <summary>It names no place but points at one («المدينة»، «البلدة ذاتها»); <see cref="PlaceMention.Place"/> is what it points at.</summary>
    Anaphor,
}

/// <summary>How exactly a place says where something happened (ACLED's geo_precision).</summary>
public enum PlacePrecision
{
    /// <summary>The named place itself.</summary>
    Exact = 1,

    /// <summary>Near it, or a part of a district.</summary>
    Near = 2,

    /// <summary>A larger region.</summary>
    Region = 3,
}

/// <summary>A place name in an article and what it means there.</summary>
public sealed record PlaceMention
{
    /// <summary>The name without و ف ب ل ك and with its article.</summary>
    public required TextSpan Span { get; init; }

    public required string Surface { get; init; }

    public required PlaceStatus Status { get; init; }

    /// <summary>The place; null unless resolved or an anaphor.</summary>
    public Place? Place { get; init; }

    /// <summary>
    /// What the mention names, in full: the place's name, with the sides of its countryside for which the gazetteer has no place of
    /// their own («ريف هجين الشرقي»); for what is called after the town it stands at, its own name («معبر رأس العين»); for a name that the gazetteer does not know, that name as it is written, without quotes, and for a quarter and the like its town in
    /// brackets («حي اللابد (موحسن)»).
    /// </summary>
    public string Name
    {
        get => field ?? Place?.QualifiedName ?? Surface;
        init;
    }

    /// <summary>The town that holds a quarter or landmark which the gazetteer does not know; null elsewhere, and where the text does not tell.</summary>
    public Place? Container { get; init; }

    /// <summary>What it is, from the gazetteer or, for an unknown name, from its head noun.</summary>
    public PlaceKind Kind { get; init; }

    public PlacePrecision Precision { get; init; } = PlacePrecision.Exact;

    /// <summary>From 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The id of the rule that settled it.</summary>
    public required string Rule { get; init; }

    /// <summary>Why it was settled so, left open or refused.</summary>
    public Reason? Reason { get; init; }

    /// <summary>Other places that it might be, likeliest first.</summary>
    public ImmutableArray<Place> Alternatives { get; init; } = [];
}
