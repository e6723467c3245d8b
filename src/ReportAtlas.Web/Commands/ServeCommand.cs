using System.CommandLine;
using ReportAtlas.Archive;

namespace ReportAtlas.Web.Commands;

/// <summary>`serve`, also run when no command is given: the web server.</summary>
internal static class ServeCommand
{
    private static readonly Option<string?> Urls = new("--urls") { Description = "Addresses to listen on, for instance http://127.0.0.1:5080" };

    private static readonly Option<string> Database = new("--database")
    {
        Description = "The archive's file",
        DefaultValueFactory = _ => ArchiveDatabase.DefaultPath,
    };

    public static void AddTo(RootCommand root)
    {
        var serve = new Command("serve", "Serve the archive as web pages; the default") { Urls, Database };
        serve.SetAction(RunAsync);
        root.Add(serve);
        root.Add(Urls);
        root.Add(Database);
        root.SetAction(RunAsync);
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancel)
    {
        var options = new ServeOptions { Urls = call.GetValue(Urls), Database = call.GetValue(Database)! };
        await new ArchiveDatabase(options.Database).MigrateAsync(cancel);
        await using var app = AtlasApp.Build(options);
        if (options.Urls is { } urls)
        {
            foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                app.Urls.Add(url);
            }
        }

        await app.RunAsync(cancel);
        return 0;
    }
}
