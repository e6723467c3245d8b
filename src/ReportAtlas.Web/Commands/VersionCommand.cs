using System.CommandLine;
using System.Reflection;
using ReportAtlas.Language;

namespace ReportAtlas.Web.Commands;

/// <summary>`version`: which program and which reader this is.</summary>
internal static class VersionCommand
{
    public static void AddTo(RootCommand root)
    {
        var version = new Command("version", "Say which version this is");
        version.SetAction(call => call.InvocationConfiguration.Output.WriteLine(
            $"reportatlas {Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]}, reader {ArticleReader.Version}"));
        root.Add(version);
    }
}
