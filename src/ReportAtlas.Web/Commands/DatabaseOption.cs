using System.CommandLine;

namespace ReportAtlas.Web.Commands;

/// <summary>`--database FILE`, alike in every command that opens the archive.</summary>
internal static class DatabaseOption
{
    public static Option<string> Create() =>
        new("--database")
        {
            Description = "The archive's file; made when it is missing",
            HelpName = "FILE",
            DefaultValueFactory = part => ConfigOption.Get(part, "Database"),
        };

    /// <summary>The file that a call named, or the settings', or the default.</summary>
    public static string Of(ParseResult call) => call.GetValue<string?>("--database") ?? ConfigOption.Settings(call).Get("Database");
}
