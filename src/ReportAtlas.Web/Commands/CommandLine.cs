using System.CommandLine;
using System.CommandLine.Invocation;
using Microsoft.Data.Sqlite;

namespace ReportAtlas.Web.Commands;

/// <summary>The commands of the executable. Without a command it serves.</summary>
public static class CommandLine
{
    /// <summary>The result falls short: a file was refused, a figure is below its floor, the call was stopped before its end.</summary>
    public const int FallsShort = 1;

    /// <summary>The call was wrong.</summary>
    public const int Usage = 2;

    /// <summary>How long a stopped command may take to finish what it is at.</summary>
    private static readonly TimeSpan Finishing = TimeSpan.FromSeconds(30);

    /// <summary>The tree of commands.</summary>
    internal static RootCommand CreateRoot()
    {
        var root = new RootCommand(
            """
            ReportAtlas reads Arabic incident reports and shows their events on a map.

            Exit codes: 0 done; 1 the result falls short (a file was refused, nothing was found, a figure is below its floor, the archive
            cannot be used, it was stopped); 2 the call was wrong.

            Examples:
              reportatlas                                      serve the archive as web pages
              reportatlas import ~/reports                     take reports in
              reportatlas export --output events.csv --place SY09
              reportatlas search "قصف الباغوز" --json
            """
        );
        root.Options.Add(ConfigOption.Instance);
        ServeCommand.AddTo(root);
        ImportCommand.AddTo(root);
        RereadCommand.AddTo(root);
        DeletionCommands.AddTo(root);
        ReadCommand.AddTo(root);
        EvaluateCommand.AddTo(root);
        ExportCommand.AddTo(root);
        SearchCommand.AddTo(root);
        BackupCommand.AddTo(root);
        RestoreCommand.AddTo(root);
        GazetteerCommand.AddTo(root);
        ConfigCommand.AddTo(root);
        CompletionCommand.AddTo(root);
        VersionCommand.AddTo(root);
        return root;
    }

    /// <summary>Runs a command line and gives its exit code: 0, <see cref="FallsShort"/> or <see cref="Usage"/>.</summary>
    public static async Task<int> RunAsync(
        string[] arguments,
        TextWriter? output = null,
        TextWriter? error = null,
        CancellationToken cancel = default
    )
    {
        var root = CreateRoot();
        var settings = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = Finishing,
            Output = output ?? Console.Out,
            Error = error ?? Console.Error,
        };
        var call = root.Parse(arguments);
        if (call.Action is ParseErrorAction wrong)
        {
            // The message says what is wrong; a page of help below it would push it out of sight.
            wrong.ShowHelp = false;
        }

        // The server hands on what it does not know itself, which frees all commands from looking at the words left over.
        if (call.Action is not null && !ServeCommand.Takes(call.CommandResult.Command) && UnknownWord.Describe(call) is { } unknown)
        {
            await settings.Error.WriteLineAsync($"reportatlas: {unknown}");
            return Usage;
        }

        try
        {
            var code = await call.InvokeAsync(settings, cancel);
            return call.Errors.Count > 0 ? Usage : code;
        }
        catch (OperationCanceledException)
        {
            await settings.Error.WriteLineAsync("reportatlas: stopped. What was finished stays; the same call does the rest.");
            return FallsShort;
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await settings.Error.WriteLineAsync($"reportatlas: {Describe(failure, call)}");
            return FallsShort;
        }
    }

    /// <summary>What kept a call from its work, with what can be done about it.</summary>
    internal static string Describe(Exception failure, ParseResult call) =>
        failure is SqliteException
            ? $"the archive {DatabaseOption.Of(call)} cannot be used: {failure.Message.TrimEnd('.')}. Check that it is a ReportAtlas archive, that it may be written and that the disk has room; or name another with --database."
            : failure.Message;
}
