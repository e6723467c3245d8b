using System.CommandLine;
using ReportAtlas.Archive;
using ReportAtlas.Archive.Browse.Columns;
using ReportAtlas.Archive.Export;

namespace ReportAtlas.Web.Commands;

/// <summary>`export`: what a filter lets through, as a file.</summary>
internal static class ExportCommand
{
    /// <summary>The archive's own file, which takes no filter.</summary>
    private const string Sqlite = "sqlite";

    private static readonly Option<string?> Format = new("--format")
    {
        Description = $"{string.Join(", ", ExportFormats.All.Select(format => format.Name))} or {Sqlite}; without it the output's extension",
        HelpName = "FORMAT",
    };

    private static readonly Option<string> Output = new("--output")
    {
        Description = "File to write; - for standard output",
        HelpName = "FILE",
        Required = true,
    };

    private static readonly Option<string> Language = new("--lang")
    {
        Description = "ar or en: the language of titles, of the codebook and of the workbook's direction",
        DefaultValueFactory = _ => "ar",
    };

    private static readonly Option<string?> Site = new("--site")
    {
        Description = "Address of the start page, for links in the file",
        HelpName = "URL",
    };

    private static readonly Option<string> Database = DatabaseOption.Create();

    private static readonly Option<bool> Json = JsonOption.Create();

    public static void AddTo(RootCommand root)
    {
        Language.AcceptOnlyFromAmong("ar", "en");
        var export = new Command(
            "export",
            """
            Write what a filter lets through as a file; beside CSV goes its codebook

            Examples:
              reportatlas export --output events.csv
              reportatlas export --output baghuz.geojson --place SY09 --from 2019-02 --to 2019-03
              reportatlas export --format kml --type airstrike,shelling --output - > strikes.kml
              reportatlas export --output atlas.sqlite
            """
        )
        {
            Format,
            Output,
            Language,
            Site,
            Database,
            Json,
        };
        FilterOptions.AddTo(export);
        export.SetAction(RunAsync);
        root.Add(export);
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancel)
    {
        var (settings, output) = (call.InvocationConfiguration, call.GetValue(Output)!);
        var name = call.GetValue(Format) ?? Path.GetExtension(output).TrimStart('.');
        var format = ExportFormats.Find(name);
        if (format is null && name != Sqlite)
        {
            return await RefuseAsync(
                $"'{name}' is no format. Give --format {string.Join(", ", ExportFormats.All.Select(known => known.Name))} or {Sqlite}."
            );
        }

        var database = new ArchiveDatabase(call.GetValue(Database)!);
        if (!File.Exists(database.Path))
        {
            return await RefuseAsync($"there is no archive {database.Path}. Name it with --database.");
        }

        await database.MigrateAsync(cancel);
        if (await FilterOptions.ReadAsync(call, database, cancel) is not { } filter)
        {
            return CommandLine.Usage;
        }

        if (format is null)
        {
            if (output == "-" || !filter.IsEmpty)
            {
                return await RefuseAsync(
                    "the archive's own file is exported whole and to a file. Leave out the filter, and name a file with --output."
                );
            }

            ArchiveBackup.Copy(database, output);
        }
        else
        {
            var site = call.GetValue(Site) ?? ConfigOption.Settings(call).Get("Site");
            if (!ExportSite.TryParse(site, out var address))
            {
                return await RefuseAsync($"'{site}' is no address of a site. Write it as https://atlas.example.org/.");
            }

            await WriteAsync(new ExportRequest(filter, address, call.GetValue(Language) == "ar"), format, database, output, cancel);
        }

        if (output != "-")
        {
            var bytes = new FileInfo(output).Length;
            await (
                call.GetValue(Json)
                    ? JsonOption.WriteAsync(
                        settings.Output,
                        new
                        {
                            output = Path.GetFullPath(output),
                            format = name,
                            bytes,
                        }
                    )
                    : settings.Output.WriteLineAsync($"{output}: {bytes:N0} bytes")
            );
        }

        return 0;

        async Task<int> RefuseAsync(string what)
        {
            await settings.Error.WriteLineAsync($"reportatlas: {what}");
            return CommandLine.Usage;
        }
    }

    private static async Task WriteAsync(
        ExportRequest request,
        ExportFormat format,
        ArchiveDatabase database,
        string output,
        CancellationToken cancel
    )
    {
        using var index = new EventIndexSource(database);
        var source = new ExportSource(database, index);
        if (output == "-")
        {
            await using var standard = Console.OpenStandardOutput();
            await format.WriteAsync(request, source, standard, cancel);
            return;
        }

        await WholeFile.WriteAsync(
            output,
            async part =>
            {
                await using var file = File.Create(part);
                await format.WriteAsync(request, source, file, cancel);
            }
        );
        if (format is CsvExport)
        {
            await File.WriteAllTextAsync(Path.ChangeExtension(output, ".codebook.csv"), Codebook.ToCsv(request.Arabic), cancel);
        }
    }
}
