using ReportAtlas.Archive.Events;
using ReportAtlas.Archive.Places;

namespace ReportAtlas.Archive.Export;

/// <summary>Puts what was read into the words of ACLED's codebook (2023 and later, which names groups rather than numbering them).</summary>
internal static class AcledTerms
{
    /// <summary>Our group, ACLED's «inter» in its order, and ACLED's form of it where it acts alone.</summary>
    private static readonly (string Group, string Inter)[] Groups =
    [
        ("state", "State forces"),
        ("rebel", "Rebel group"),
        ("political militia", "Political militia"),
        ("identity militia", "Identity militia"),
        ("rioters", "Rioters"),
        ("protesters", "Protesters"),
        ("civilians", "Civilians"),
        ("external", "External/Other forces"),
    ];

    /// <summary>ISO 3166 numbers of the countries that reports on the region tell events of, by gazetteer id.</summary>
    private static readonly Dictionary<string, int> Countries = new(StringComparer.Ordinal)
    {
        ["c-SY"] = 760,
        ["c-IQ"] = 368,
        ["c-TR"] = 792,
        ["c-LB"] = 422,
        ["c-JO"] = 400,
        ["c-IL"] = 376,
        ["c-IR"] = 364,
        ["c-SA"] = 682,
        ["c-KW"] = 414,
        ["c-EG"] = 818,
        ["c-CY"] = 196,
        ["c-YE"] = 887,
        ["c-QA"] = 634,
        ["c-AE"] = 784,
        ["c-BH"] = 48,
        ["c-OM"] = 512,
        ["c-PS"] = 275,
    };

    public static string DisorderType(EventTypeRow type) =>
        type.AcledType switch
        {
            "Protests" => "Demonstrations",
            "Riots" => "Demonstrations",
            "Strategic developments" => "Strategic developments",
            _ => "Political violence",
        };

    /// <summary>ACLED's name of an actor's group; null without an actor.</summary>
    public static string? Inter(ActorRow? actor) =>
        actor is null ? null : Array.Find(Groups, group => group.Group == actor.Group).Inter ?? "External/Other forces";

    /// <summary>«State forces-Rebel group», the groups in ACLED's order; «Rebel group only» where only one side is named; null for none.</summary>
    public static string? Interaction(ExportedEvent item)
    {
        var (first, second) = (Inter(item.Actor1), Inter(item.Actor2));
        return (first, second) switch
        {
            (null, null) => null,
            ({ } alone, null) => $"{alone} only",
            (null, { } alone) => $"{alone} only",
            ({ } one, { } other) => Order(one) <= Order(other) ? $"{one}-{other}" : $"{other}-{one}",
        };
    }

    /// <summary>«Civilian targeting» where civilians are those who suffered it.</summary>
    public static string? CivilianTargeting(ExportedEvent item) =>
        item.Type.AcledType == "Violence against civilians" || item.SecondSide.Any(static actor => actor.Group == "civilians")
            ? "Civilian targeting"
            : null;

    public static int? Iso(PlaceRow? place) => place?.CountryId is { } country && Countries.TryGetValue(country, out var number) ? number : null;

    /// <summary>ACLED's region; null outside the countries above.</summary>
    public static string? Region(PlaceRow? place) =>
        Iso(place) switch
        {
            null => null,
            818 => "Northern Africa",
            196 => "Europe",
            _ => "Middle East",
        };

    private static int Order(string inter) => Array.FindIndex(Groups, group => group.Inter == inter);
}
