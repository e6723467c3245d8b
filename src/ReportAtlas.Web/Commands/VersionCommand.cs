using System.CommandLine;
using System.Reflection;
using ReportAtlas.Language;

namespace ReportAtlas.Web.Commands;

/// <summary>`version`: which program and which reader this is.</summary>
internal static class VersionCommand
{
    private static readonly Option<bool> Json = JsonOption.Create();

    /// <summary>The program's version: «0.1.0».</summary>
    public static string Program { get; } =
        Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    public static void AddTo(RootCommand root)
    {
        var version = new Command("version", "Say which version this is") { Json };
        version.SetAction(
            (call, _) =>
                call.GetValue(Json)
                    ? JsonOption.WriteAsync(call.InvocationConfiguration.Output, new { version = Program, reader = ArticleReader.Version })
                    : call.InvocationConfiguration.Output.WriteLineAsync($"reportatlas {Program}, reader {ArticleReader.Version}")
        );
        root.Add(version);
    }
}
