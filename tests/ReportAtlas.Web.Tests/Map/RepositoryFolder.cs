namespace ReportAtlas.Web.Tests.Map;

/// <summary>Files of the repository that tests read where they stand.</summary>
internal static class RepositoryFolder
{
    private static readonly string Root = FindRoot();

    public static string Find(params string[] path) => Path.Combine([Root, .. path]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReportAtlas.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not lie within the repository.");
    }
}
