using ReportAtlas.Archive.Browse;

namespace ReportAtlas.Archive.Export;

/// <summary>What a person wants to take out of the archive. Two requests are equal when their parts are.</summary>
/// <param name="Filter">Which events; every one that it lets through is written, placed or not.</param>
/// <param name="Site">The address of the program's start page, from which links are made; ends with a slash.</param>
/// <param name="Arabic">Whether names, titles and descriptions are in Arabic rather than English.</param>
public sealed record ExportRequest(EventFilter Filter, Uri Site, bool Arabic)
{
    /// <summary>Where the program listens unless a setting says otherwise.</summary>
    public static Uri LocalSite { get; } = new("http://127.0.0.1:5000/");

    /// <summary>The permanent address of an event: its article with the sentence lit.</summary>
    public string EventAddress(int article, int item) => $"{Site}?report={article}&event={item}";

    /// <summary>The address of an article's plain text, which all offsets count in.</summary>
    public string TextAddress(int article) => $"{Site}api/articles/{article}/text";

    /// <summary>The address of a place of the gazetteer: its events.</summary>
    public string PlaceAddress(string id) => $"{Site}?place={Uri.EscapeDataString(id)}";
}
