using System.CommandLine;
using System.Globalization;
using ReportAtlas.Archive;
using ReportAtlas.Archive.Browse.Columns;
using ReportAtlas.Archive.Search;

namespace ReportAtlas.Web.Commands;

/// <summary>`search`: paragraphs that hold words, however they are spelt.</summary>
internal static class SearchCommand
{
    private static readonly Argument<string[]> Words = new("WORDS")
    {
        Description = "What to look for; \"words in quotation marks\" stand together",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<int> Limit = new("--limit") { Description = "At most how many", DefaultValueFactory = _ => 20 };

    private static readonly Option<string> Database = DatabaseOption.Create();

    private static readonly Option<bool> Json = JsonOption.Create();

    public static void AddTo(RootCommand root)
    {
        var search = new Command(
            "search",
            """
            Search the articles of the archive; exit code 1 when nothing is found

            Examples:
              reportatlas search قصف الباغوز
              reportatlas search '"قوات سوريا الديمقراطية"' --place SY09 --limit 5 --json
            """
        )
        {
            Words,
            Limit,
            Database,
            Json,
        };
        FilterOptions.AddTo(search, except: "q");
        search.SetAction(RunAsync);
        root.Add(search);
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancel)
    {
        var (settings, database) = (call.InvocationConfiguration, new ArchiveDatabase(call.GetValue(Database)!));
        if (!File.Exists(database.Path))
        {
            await settings.Error.WriteLineAsync($"reportatlas: there is no archive {database.Path}. Name it with --database.");
            return CommandLine.Usage;
        }

        await database.MigrateAsync(cancel);
        if (await FilterOptions.ReadAsync(call, database, cancel) is not { } filter)
        {
            return CommandLine.Usage;
        }

        using var index = new EventIndexSource(database);
        var words = filter with { Text = string.Join(' ', call.GetValue(Words)!) };
        var found = await new TextSearch(database, database.CreateFactory(), index).FindAsync(words, 0, call.GetValue(Limit), cancel);
        if (call.GetValue(Json))
        {
            await JsonOption.WriteAsync(
                settings.Output,
                new
                {
                    found.Total,
                    items = found.Items.Select(hit => new
                    {
                        hit.ArticleId,
                        hit.Block,
                        hit.Text,
                        hits = hit.Hits.Select(span => new[] { span.Start, span.End }),
                        hit.ArticleTitle,
                        hit.Publisher,
                        published = hit.Published?.ToString(),
                    }),
                }
            );
        }
        else
        {
            foreach (var hit in found.Items)
            {
                await settings.Output.WriteLineAsync(
                    string.Create(CultureInfo.InvariantCulture, $"{hit.ArticleId}:{hit.Block}\t{hit.Published}\t{hit.Publisher}\t{hit.Text}")
                );
            }

            await settings.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{found.Items.Length} of {found.Total}"));
        }

        return found.Total > 0 ? 0 : CommandLine.FallsShort;
    }
}
