using System.CommandLine;

namespace ReportAtlas.Web.Commands;

/// <summary>The commands of the executable. Without a command it serves.</summary>
public static class CommandLine
{
    /// <summary>Runs a command line and gives its exit code: 0, 1 for a result that falls short, 2 for a wrong call.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var root = new RootCommand("ReportAtlas reads Arabic incident reports and shows their events on a map.");
        ServeCommand.AddTo(root);
        var call = root.Parse(arguments);
        var code = await call.InvokeAsync();
        return call.Errors.Count > 0 ? 2 : code;
    }
}
