namespace ReportAtlas.Benchmarks.Browser;

/// <summary>The folder that holds the solution, found upwards from the running program.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find();

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ReportAtlas.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No folder above the program holds ReportAtlas.sln.");
        }

        return folder;
    }
}
