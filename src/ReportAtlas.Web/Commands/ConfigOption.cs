using System.CommandLine;
using System.CommandLine.Parsing;
using ReportAtlas.Web.Settings;

namespace ReportAtlas.Web.Commands;

/// <summary>`--config FILE`, which every command takes, and the settings that it leads to.</summary>
internal static class ConfigOption
{
    public static Option<string?> Instance { get; } =
        new("--config")
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

    /// <summary>A setting while a call is still being read; a file that cannot be read makes the call a wrong one.</summary>
    public static string Get(SymbolResult part, string key)
    {
        try
        {
            return AtlasSettings.Load(part.GetValue(Instance)).Get(key);
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException)
        {
            part.AddError($"--config: {failure.Message}");
            return Setting.Get(key).Default;
        }
    }
}
