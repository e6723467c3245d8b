using System.Collections.Immutable;
using BlazorLeaflet;
using ReportAtlas.Web.Components.Map;

namespace ReportAtlas.Web.Hosting;

/// <summary>The base map that the settings chose, checked once when the program starts. Immutable.</summary>
public sealed class BaseMapSource
{
    /// <summary>Where the program serves a PMTiles file of its own machine.</summary>
    internal const string FileAddress = "/map/base.pmtiles";

    private static readonly byte[] Magic = "PMTiles"u8.ToArray();

    /// <summary>What the map draws instead of the built-in base map; null for that.</summary>
    public MapTiles? Tiles { get; private init; }

    /// <summary>Full path of the PMTiles file that is served; null when there is none.</summary>
    internal string? File { get; private init; }

    /// <summary>The hosts that pages may load map pictures and data from, as a content security policy names them.</summary>
    internal ImmutableArray<string> Origins { get; private init; } = [];

    /// <summary>The base map of these settings.</summary>
    /// <exception cref="InvalidOperationException">A setting cannot be used; the message names it, its value and the remedy.</exception>
    internal static BaseMapSource Of(BaseMapOptions options)
    {
        var credit = string.IsNullOrWhiteSpace(options.Credit) ? null : new Credit(options.Credit, WebAddress(options.CreditUrl)?.ToString());
        return (options.Tiles, options.Pmtiles) switch
        {
            (null or "", null or "") => new BaseMapSource(),
            ({ Length: > 0 } tiles, null or "") => OfTiles(tiles, options.TilesMaxZoom, credit),
            (null or "", { } file) => OfPmtiles(file, credit),
            _ => throw Unusable("Pmtiles", options.Pmtiles, "give either Map:Tiles or Map:Pmtiles"),
        };
    }

    private static BaseMapSource OfTiles(string template, double maxZoom, Credit? credit)
    {
        if (!((string[])["{z}", "{x}", "{y}"]).All(part => template.Contains(part, StringComparison.Ordinal)))
        {
            throw Unusable("Tiles", template, "the address needs {z}, {x} and {y}");
        }

        if (maxZoom is not (>= 0 and <= 22))
        {
            throw Unusable("TilesMaxZoom", $"{maxZoom}", "give a number from 0 to 22");
        }

        var address = WebAddress(template.Replace("{s}", "a", StringComparison.Ordinal));
        if (address is null && !IsOwn(template))
        {
            throw Unusable("Tiles", template, "give an http or https address, or one that starts with a single slash");
        }

        var origin =
            address is null ? null
            : template.Contains("{s}.", StringComparison.Ordinal)
                ? $"{address.Scheme}://*.{address.Authority[(address.Authority.IndexOf('.', StringComparison.Ordinal) + 1)..]}"
            : Origin(address);
        return new BaseMapSource { Tiles = new MapTiles(template, Credit: credit, MaxZoom: maxZoom), Origins = origin is null ? [] : [origin] };
    }

    private static BaseMapSource OfPmtiles(string file, Credit? credit)
    {
        if (WebAddress(file) is { } address)
        {
            return new BaseMapSource { Tiles = new MapTiles(file, IsPmtiles: true, credit), Origins = [Origin(address)] };
        }

        var path = Path.GetFullPath(file);
        if (!HasMagic(path))
        {
            throw Unusable("Pmtiles", file, $"there is no PMTiles file at {path}");
        }

        return new BaseMapSource { Tiles = new MapTiles(FileAddress, IsPmtiles: true, credit), File = path };
    }

    private static bool HasMagic(string path)
    {
        if (!System.IO.File.Exists(path))
        {
            return false;
        }

        using var stream = System.IO.File.OpenRead(path);
        Span<byte> head = stackalloc byte[Magic.Length];
        return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual(Magic);
    }

    private static bool IsOwn(string template) => template.StartsWith('/') && !template.StartsWith("//", StringComparison.Ordinal);

    private static Uri? WebAddress(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address
            : null;

    private static string Origin(Uri address) => address.GetLeftPart(UriPartial.Authority);

    private static InvalidOperationException Unusable(string setting, string? value, string remedy) =>
        new($"The setting {BaseMapOptions.Section}:{setting} is «{value}»: {remedy}.");
}
