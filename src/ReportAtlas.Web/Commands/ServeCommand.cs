using System.CommandLine;
using ReportAtlas.Archive;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Import;
using ReportAtlas.Web.Hosting;

namespace ReportAtlas.Web.Commands;

/// <summary>`serve`, also run when no command is given: the web server.</summary>
internal static class ServeCommand
{
    /// <summary>Settings of the host itself that may stand on the command line too, as «--key value» or «--key=value».</summary>
    private static readonly string[] HostSettings = ["--environment", "--contentRoot", "--applicationName", "--webroot"];

    private static readonly Option<string?> Urls = new("--urls")
    {
        Description = "Addresses to listen on, parted by semicolons, for instance http://127.0.0.1:5080",
        HelpName = "URL",
    };

    private static readonly Option<string> Database = DatabaseOption.Create();

    private static readonly Option<string?> Seeds = new("--seeds")
    {
        Description = "Folder of reports that fills an empty archive; an empty name leaves it empty",
        HelpName = "FOLDER",
    };

    private static readonly Option<string[]> Watch = new("--watch")
    {
        Description = "Folder whose new and changed reports are imported while the server runs",
        HelpName = "FOLDER",
    };

    public static void AddTo(RootCommand root)
    {
        var serve = new Command(
            "serve",
            """
            Serve the archive as web pages and as an API; the default

            Examples:
              reportatlas serve
              reportatlas serve --urls http://0.0.0.0:8080 --database /data/atlas.db --seeds ""
            """
        )
        {
            Urls,
            Database,
            Seeds,
            Watch,
        };
        foreach (var command in new[] { root, serve })
        {
            command.TreatUnmatchedTokensAsErrors = false;
            command.SetAction(RunAsync);
        }

        root.Add(serve);
        root.Add(Urls);
        root.Add(Database);
        root.Add(Seeds);
        root.Add(Watch);
    }

    /// <summary>Whether a command is the one that hands settings on to the host.</summary>
    public static bool Takes(Command command) => command is RootCommand or { Name: "serve" };

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancel)
    {
        if (FindUnknown(call.UnmatchedTokens) is { } unknown)
        {
            await call.InvocationConfiguration.Error.WriteLineAsync($"reportatlas: {UnknownWord.Describe(call.CommandResult.Command, unknown)}");
            return CommandLine.Usage;
        }

        var settings = ConfigOption.Settings(call);
        var options = new ServeOptions
        {
            Urls = call.GetValue(Urls),
            Database = call.GetValue(Database)!,
            Seeds = call.GetValue(Seeds) ?? settings.Get("Seeds"),
            Settings = settings,
            Watch = call.GetValue(Watch) ?? [],
            Arguments = [.. call.UnmatchedTokens],
        };
        var urls = (options.Urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (urls.Select(ListeningAddresses.Problem).FirstOrDefault(problem => problem is not null) is { } wrong)
        {
            await call.InvocationConfiguration.Error.WriteLineAsync(wrong);
            return CommandLine.Usage;
        }

        await new ArchiveDatabase(options.Database).MigrateAsync(cancel);
        await using var app = AtlasApp.Build(options);
        foreach (var url in urls.Length > 0 ? urls : ListeningAddresses.Default(app.Configuration))
        {
            app.Urls.Add(url);
        }

        app.Lifetime.ApplicationStarted.Register(() =>
        {
            foreach (var url in app.Urls)
            {
                app.Logger.LogInformation("ReportAtlas is open at {Url}", url);
            }

            _ = Task.Run(() => ImportAsync(app, options), CancellationToken.None);
            // So that the first visitor does not wait while a large archive is loaded and its names are folded.
            _ = Task.Run(async () => await app.Services.GetRequiredService<Suggestions>().FindAsync("ا"), CancellationToken.None);
        });
        await ListeningAddresses.StartAsync(app, cancel);
        await app.WaitForShutdownAsync(cancel);
        return 0;
    }

    /// <summary>The first token that is neither a command, an option nor a setting of the host; null when all are.</summary>
    private static string? FindUnknown(IReadOnlyList<string> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var key = tokens[i].Split('=')[0];
            if (
                !HostSettings.Contains(key, StringComparer.OrdinalIgnoreCase)
                && !(key.StartsWith("--", StringComparison.Ordinal) && key.Contains(':', StringComparison.Ordinal))
            )
            {
                return tokens[i];
            }

            i += tokens[i].Contains('=', StringComparison.Ordinal) ? 0 : 1;
        }

        return null;
    }

    /// <summary>The samples into an empty archive, then whatever comes into watched folders.</summary>
    private static async Task ImportAsync(WebApplication app, ServeOptions options)
    {
        await ImportSeedsAsync(app, options.Seeds);
        try
        {
            if (options.Watch.Length > 0)
            {
                var (watched, activity) = (app.Services.GetRequiredService<WatchedImport>(), app.Services.GetRequiredService<ImportActivity>());
                await watched.RunAsync(options.Watch, new ImportOptions(), activity, null, Tell, app.Lifetime.ApplicationStopping);
            }
        }
#pragma warning disable CA1031 // the pages must go on serving when a folder cannot be watched any more
        catch (Exception failure)
#pragma warning restore CA1031
        {
            app.Logger.LogError(failure, "{Folders} are no longer watched", string.Join(", ", options.Watch));
        }

        void Tell(Exception failure, TimeSpan wait) =>
            app.Logger.LogError(
                failure,
                "What came into {Folders} could not be imported and is tried again in {Seconds:0} s",
                string.Join(", ", options.Watch),
                wait.TotalSeconds
            );
    }

    /// <summary>Fills an empty archive, visibly: in the log and in the <see cref="ImportActivity"/> that pages watch.</summary>
    private static async Task ImportSeedsAsync(WebApplication app, string folder)
    {
        var activity = app.Services.GetRequiredService<ImportActivity>();
        activity.Begin();
        try
        {
            var started = TimeProvider.System.GetTimestamp();
            if (await app.Services.GetRequiredService<SeedImport>().RunAsync(folder, activity, app.Lifetime.ApplicationStopping) is { } summary)
            {
                app.Logger.LogInformation(
                    "The archive was empty: {Added} sample reports imported from {Folder} in {Seconds:0.0} s",
                    summary.Added,
                    folder,
                    TimeProvider.System.GetElapsedTime(started).TotalSeconds
                );
                foreach (var refused in summary.Refused)
                {
                    app.Logger.LogWarning("{File} was refused: {Problem}", refused.Name, ProblemText.Describe(refused.Refusal!, arabic: false));
                }
            }
        }
        catch (OperationCanceledException)
        {
            app.Logger.LogInformation("Stopped while sample reports were imported; what was finished stays");
        }
#pragma warning disable CA1031 // the pages must go on serving when the samples cannot be imported
        catch (Exception failure)
#pragma warning restore CA1031
        {
            app.Logger.LogError(failure, "The sample reports in {Folder} could not be imported", folder);
        }
        finally
        {
            activity.End();
        }
    }
}
