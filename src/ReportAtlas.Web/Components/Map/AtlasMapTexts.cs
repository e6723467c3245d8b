using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.Components.Map;

/// <summary>What the map says, in one language, as its script takes it. Plural forms are keyed by CLDR category; <c>{0}</c> is the number.</summary>
internal sealed record AtlasMapTexts
{
    public required string Map { get; init; }
    public required string NoScript { get; init; }
    public required string Loading { get; init; }
    public required string LoadingPlaces { get; init; }
    public required string Failed { get; init; }
    public required string BaseMapFailed { get; init; }
    public required string TilesFailed { get; init; }
    public required string Retry { get; init; }
    public required string Empty { get; init; }
    public required string Controls { get; init; }
    public required string ZoomIn { get; init; }
    public required string ZoomOut { get; init; }
    public required string Home { get; init; }
    public required string Results { get; init; }
    public required string Legend { get; init; }
    public required string Dot { get; init; }
    public required string Ring { get; init; }
    public required string Area { get; init; }
    public required string Group { get; init; }
    public required string Size { get; init; }
    public required string Colour { get; init; }
    public required string SpokenRing { get; init; }
    public required string SpokenArea { get; init; }
    public required string SpokenGroup { get; init; }
    public required string Comma { get; init; }
    public required IReadOnlyDictionary<string, string> Types { get; init; }
    public required IReadOnlyDictionary<string, string> Events { get; init; }
    public required IReadOnlyDictionary<string, string> Skipped { get; init; }
    public required IReadOnlyDictionary<string, string> Unmapped { get; init; }
    public required IReadOnlyDictionary<string, string> Beyond { get; init; }
    public required string BeyondMap { get; init; }

    public static AtlasMapTexts Arabic { get; } = Of(Texts.Arabic);

    public static AtlasMapTexts English { get; } = Of(Texts.English);

    public static AtlasMapTexts For(string language) => language == "en" ? English : Arabic;

    private static AtlasMapTexts Of(Texts texts) =>
        new()
        {
            Map = texts["map.label"],
            NoScript = texts["map.noScript"],
            Loading = texts["map.loading"],
            LoadingPlaces = texts["map.loadingPlaces"],
            Failed = texts["map.failed"],
            BaseMapFailed = texts["map.baseMapFailed"],
            TilesFailed = texts["map.tilesFailed"],
            Retry = texts["map.retry"],
            Empty = texts["map.empty"],
            Controls = texts["map.controls"],
            ZoomIn = texts["map.zoomIn"],
            ZoomOut = texts["map.zoomOut"],
            Home = texts["map.home"],
            Results = texts["map.results"],
            Legend = texts["map.legend"],
            Dot = texts["map.dot"],
            Ring = texts["map.ring"],
            Area = texts["map.area"],
            Group = texts["map.group"],
            Size = texts["map.size"],
            Colour = texts["map.colour"],
            SpokenRing = texts["map.spokenRing"],
            SpokenArea = texts["map.spokenArea"],
            SpokenGroup = texts["map.spokenGroup"],
            Comma = texts["map.comma"],
            Types = MapEventTypes.All.ToDictionary(
                type => type,
                type => type == MapEventTypes.Other ? texts["map.otherType"] : texts[$"map.type.{type}"]
            ),
            Events = Forms(texts, "events"),
            Skipped = Forms(texts, "map.skipped"),
            Unmapped = Forms(texts, "map.unmapped"),
            Beyond = Forms(texts, "map.beyond"),
            BeyondMap = texts["map.beyondMap"],
        };

    private static Dictionary<string, string> Forms(Texts texts, string key) =>
        ((string[])["zero", "one", "two", "few", "many", "other"]).ToDictionary(form => form, form => texts.Find($"{key}.{form}") ?? "");
}
