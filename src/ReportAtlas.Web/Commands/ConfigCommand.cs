using System.CommandLine;
using System.CommandLine.Parsing;
using ReportAtlas.Web.Settings;

namespace ReportAtlas.Web.Commands;

/// <summary>`config`: every setting, its value and where that comes from.</summary>
internal static class ConfigCommand
{
    private static readonly Option<bool> Json = JsonOption.Create();

    public static void AddTo(RootCommand root)
    {
        var config = new Command(
            "config",
            $"""
            Print each setting, its value and where it comes from

            A later one of these goes before an earlier: the default, the file (--config, or {AtlasSettings.FileName} beside the archive),
            the environment ({Setting.Prefix}...), an option of the command line.

            Examples:
              reportatlas config
              REPORTATLAS_SITE=https://atlas.example.org/ reportatlas config --json
            """
        )
        {
            Json,
        };
        foreach (var setting in Setting.All.Where(setting => setting.Flag is not null))
        {
            config.Add(new Option<string?>(setting.Flag!) { Description = setting.Meaning, HelpName = "VALUE" });
        }

        config.SetAction(RunAsync);
        root.Add(config);
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancel)
    {
        var (settings, output) = (ConfigOption.Settings(call), call.InvocationConfiguration.Output);
        var values = Setting
            .All.Select(setting =>
            {
                var flag =
                    setting.Flag is { } name && call.GetResult(name) is OptionResult { Implicit: false } result ? ConfigOption.Last(result) : null;
                var (value, origin) = flag is null ? settings.Find(setting) : (flag, setting.Flag!);
                return new
                {
                    setting.Key,
                    Value = value,
                    Origin = origin,
                    Environment = setting.EnvironmentName,
                    setting.Meaning,
                };
            })
            .ToList();
        if (call.GetValue(Json))
        {
            await JsonOption.WriteAsync(output, values);
            return 0;
        }

        foreach (var value in values)
        {
            await output.WriteLineAsync($"{value.Key, -18} {(value.Value.Length == 0 ? "-" : value.Value)}  ({value.Origin})");
        }

        return 0;
    }
}
