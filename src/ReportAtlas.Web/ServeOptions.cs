using ReportAtlas.Archive;
using ReportAtlas.Web.Settings;

namespace ReportAtlas.Web;

/// <summary>What a person may say when starting the web server.</summary>
public sealed record ServeOptions
{
    /// <summary>The addresses to listen on, parted by semicolons; null for the configured ones.</summary>
    public string? Urls { get; init; }

    /// <summary>The archive's file.</summary>
    public string Database { get; init; } = ArchiveDatabase.DefaultPath;

    /// <summary>The folder that fills an empty archive; a folder that is not there leaves it empty.</summary>
    public string Seeds { get; init; } = BuiltInSeeds;

    /// <summary>Folders whose new and changed reports are imported while the server runs.</summary>
    public string[] Watch { get; init; } = [];

    /// <summary>The sample reports that come with the program.</summary>
    public static string BuiltInSeeds => Path.Combine(AppContext.BaseDirectory, "seeds");

    /// <summary>What a file and the environment set; null for nothing.</summary>
    public AtlasSettings? Settings { get; init; }

    /// <summary>Further settings for the host's configuration, as on its command line: «--key value».</summary>
    public string[] Arguments { get; init; } = [];
}
