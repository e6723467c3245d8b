using System.Collections.Immutable;
using ReportAtlas.Archive;

namespace ReportAtlas.Web.Settings;

/// <summary>Something that a person may set: in a file, in the environment or, for some, on the command line.</summary>
/// <param name="Key">Its key in files, the parts parted by colons: «Map:Tiles».</param>
/// <param name="Default">What holds where nobody sets it; empty for none.</param>
/// <param name="Meaning">What it does, in English.</param>
/// <param name="Flag">Its option on the command line; null when it has none.</param>
public sealed record Setting(string Key, string Default, string Meaning, string? Flag = null)
{
    /// <summary>What names of our environment variables begin with.</summary>
    public const string Prefix = "REPORTATLAS_";

    /// <summary>Every setting, in the order of documentation.</summary>
    public static ImmutableArray<Setting> All { get; } =
    [
        new("Database", ArchiveDatabase.DefaultPath, "The archive's file", "--database"),
        new("Urls", "http://127.0.0.1:5000", "Addresses to listen on, parted by semicolons", "--urls"),
        new("Seeds", ServeOptions.BuiltInSeeds, "Folder of reports that fills an empty archive", "--seeds"),
        new("Site", "", "Public address of the start page, for links in exports and feeds; without it that of the request", "--site"),
        new("Api:Origins", "", "Sites whose scripts may ask the API (CORS), parted by spaces; * for all"),
        new("Api:Archive", "true", "Whether /api/export.sqlite gives the whole archive, without deleted reports and local paths; false closes it"),
        new("Embed:Ancestors", "*", "Sites that may embed the map, as in frame-ancestors; 'none' for none"),
        new("Map:Tiles", "", "Tile server in place of the built-in base map: an address with {z}, {x} and {y}"),
        new("Map:TilesMaxZoom", "18", "Last zoom that the tile server has tiles for"),
        new("Map:Pmtiles", "", "PMTiles file or address in place of the built-in base map"),
        new("Map:Credit", "", "Whose base map that is"),
        new("Map:CreditUrl", "", "Where that credit leads"),
    ];

    /// <summary>Its environment variable: «REPORTATLAS_MAP__TILES».</summary>
    public string EnvironmentName => Prefix + Key.ToUpperInvariant().Replace(":", "__", StringComparison.Ordinal);

    /// <summary>The setting of a key.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static Setting Get(string key) => All.First(setting => setting.Key == key);
}
