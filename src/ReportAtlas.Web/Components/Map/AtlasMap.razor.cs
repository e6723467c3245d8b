using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using BlazorLeaflet;
using Microsoft.AspNetCore.Components;

namespace ReportAtlas.Web.Components.Map;

/// <summary>
/// The map of events: base map, places with counts, key and tools. It renders statically and needs no circuit; the element
/// <c>atlas-map</c>, defined in the script beside this file, brings it to life and keeps it alive across enhanced navigation.
/// </summary>
/// <remarks>
/// The page steers it by parameters alone, which arrive as attributes: a new <see cref="PlacesUrl"/> loads other places, a new
/// <see cref="Selected"/> lights a place and brings it into view, a new <see cref="View"/> moves the map. A place's marker is
/// a link to <see cref="PlaceHref"/>. Before it is followed the element dispatches <c>atlas-place</c> (detail: id, href;
/// cancelable); after each move <c>atlas-move</c> (detail: center, zoom, bounds); once <c>atlas-ready</c>; whenever places
/// have come or failed to, <c>atlas-places</c>. While it has the attribute <c>hold-view</c> it does not move to results out of view. Scripts may call
/// <c>focusPlace(id, {lat, lon, name, zoom})</c>, <c>flyTo(lat, lon, zoom)</c>, <c>fitResults()</c>, <c>home()</c> and <c>retry()</c>.
/// A page that lays something over the map's lower edge sets <c>--map-covered</c> to its height.
/// A page that can be reached by enhanced navigation must load the script in its frame, since scripts that arrive so never run.
/// </remarks>
public sealed partial class AtlasMap : ComponentBase
{
    /// <summary>The name of the section of the page's head that takes what the map wants fetched first.</summary>
    public const string Head = "map-head";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly string[] Figures = ["land", "governorates", "borders", "water", "names"];
    private static readonly LatLngBounds Home = new(new LatLng(34.3, 38.3), new LatLng(37.2, 42.3));
    private static readonly LatLngBounds Limits = new(new LatLng(26, 24), new LatLng(43, 56));

    private static readonly IReadOnlyList<Credit> Credits =
    [
        new("Natural Earth", "https://www.naturalearthdata.com"),
        new("World Data Bank II"),
        new("GeoNames CC BY 4.0", "https://www.geonames.org"),
    ];

    /// <summary>Where the places come from: JSON of <see cref="MapPlaces"/>.</summary>
    [Parameter, EditorRequired]
    public string PlacesUrl { get; set; } = "";

    /// <summary>Where names of towns come from: JSON array of <see cref="MapTown"/>. Null draws none.</summary>
    [Parameter]
    public string? TownsUrl { get; set; } = "map/towns.json";

    /// <summary>Address that a place's marker leads to, with <c>{place}</c> where its id goes.</summary>
    [Parameter, EditorRequired]
    public string PlaceHref { get; set; } = "";

    /// <summary>"en", or else Arabic.</summary>
    [Parameter]
    public string Language { get; set; } = "ar";

    /// <summary>Id of the place that is lit.</summary>
    [Parameter]
    public string? Selected { get; set; }

    /// <summary>Where the map looks; null leaves it to the reader, and at first to the results.</summary>
    [Parameter]
    public MapFocus? View { get; set; }

    /// <summary>Whether the address bar follows the map, as <c>lat</c>, <c>lng</c> and <c>z</c>, without a new entry in the history.</summary>
    [Parameter]
    public bool KeepView { get; set; }

    /// <summary>Tiles under the places in place of the base map's own figures; null for none.</summary>
    [Parameter]
    public MapTiles? Tiles { get; set; }

    /// <summary>Whether the map stands in the reader's page already, so that its attributes are enough.</summary>
    [Parameter]
    public bool StandsAlready { get; set; }

    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? AdditionalAttributes { get; set; }

    private string Code => Language == "en" ? "en" : "ar";

    private AtlasMapTexts Texts => AtlasMapTexts.For(Language);

    private string? ViewText => View is { } v ? string.Create(CultureInfo.InvariantCulture, $"{v.Center.Lat},{v.Center.Lng},{v.Zoom}") : null;

    /// <summary>An address of data, asking for names in the map's language.</summary>
    private string? Named(string? address) =>
        address is null ? null : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}names={Code}";

    private string SettingsText =>
        JsonSerializer.Serialize(new { Figures = Figures.ToDictionary(name => name, name => Assets[$"basemap/{name}.geo.json"]), Texts }, Json);
}
