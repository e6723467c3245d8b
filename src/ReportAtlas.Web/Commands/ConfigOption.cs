using System.CommandLine;
using System.CommandLine.Parsing;
using ReportAtlas.Web.Settings;

namespace ReportAtlas.Web.Commands;

/// <summary>`--config FILE`, which every command takes, and the settings that it leads to.</summary>
internal static class ConfigOption
{
    public static Option<string?> Instance { get; } = new("--config")
    {
        Description = $"File of settings; without it {AtlasSettings.FileName} beside the archive",
        HelpName = "FILE",
        Recursive = true,
    };

    /// <summary>The settings of a call.</summary>
    public static AtlasSettings Settings(ParseResult call) =>
        AtlasSettings.Load(call.GetValue(Instance), call.GetResult("--database") is OptionResult { Implicit: false } named ? Last(named) : null);

    /// <summary>The value of an option as it was written; null when it was left out.</summary>
    public static string? Last(OptionResult option) => option.Tokens is [.., var token] ? token.Value : null;

    /// <summary>The settings while a call is still being read, when only their file may be known.</summary>
    public static AtlasSettings Settings(SymbolResult part) => AtlasSettings.Load(part.GetValue(Instance));
}
