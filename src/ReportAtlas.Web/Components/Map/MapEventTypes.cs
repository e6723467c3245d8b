namespace ReportAtlas.Web.Components.Map;

/// <summary>Slugs of event types as the map colours them: ACLED's six, and one for any other.</summary>
public static class MapEventTypes
{
    public const string Battles = "battles";
    public const string Explosions = "explosions";
    public const string Civilians = "civilians";
    public const string Protests = "protests";
    public const string Riots = "riots";
    public const string Strategic = "strategic";
    public const string Other = "other";

    /// <summary>In the order of a legend. A slug that is not here is drawn as <see cref="Other"/>.</summary>
    public static IReadOnlyList<string> All { get; } = [Battles, Explosions, Civilians, Protests, Riots, Strategic, Other];
}
