namespace ReportAtlas.Web.Hosting;

/// <summary>The section «Map» of the settings: another base map in place of the built-in one. Left out, nothing is asked of the network.</summary>
public sealed class BaseMapOptions
{
    public const string Section = "Map";

    /// <summary>A tile server: an address with <c>{z}</c>, <c>{x}</c> and <c>{y}</c>, absolute or under this program's own root.</summary>
    public string? Tiles { get; set; }

    /// <summary>The last zoom that the tile server has tiles for, from 0 to 22.</summary>
    public double TilesMaxZoom { get; set; } = 18;

    /// <summary>A PMTiles file in the Protomaps base map's scheme: a path on this machine, which the program serves itself, or an address.</summary>
    public string? Pmtiles { get; set; }

    /// <summary>Whose map it is; shown in its corner.</summary>
    public string? Credit { get; set; }

    /// <summary>Where the credit leads.</summary>
    public string? CreditUrl { get; set; }
}
