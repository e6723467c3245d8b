using System.Collections.Immutable;
using System.CommandLine;
using ReportAtlas.Archive;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Browse.Columns;
using ReportAtlas.Web.Endpoints.Api;
using ReportAtlas.Web.State;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.Commands;

/// <summary>The filter as options: `--place`, `--from` and the other keys of the page's addresses.</summary>
internal static class FilterOptions
{
    private static readonly ImmutableArray<Option<string[]>> Options =
    [
        .. FilterParameters.All.Select(parameter => new Option<string[]>($"--{parameter.Name}")
        {
            Description = $"{Texts.English[parameter.Description]} {parameter.Takes(Texts.English)}",
            HelpName = parameter.Name.ToUpperInvariant(),
            AllowMultipleArgumentsPerToken = false,
        }),
    ];

    /// <param name="except">The key of a part that the command asks for otherwise; null for none.</param>
    public static void AddTo(Command command, string? except = null)
    {
        foreach (var option in Options.Where(option => option.Name != $"--{except}"))
        {
            command.Add(option);
        }
    }

    /// <summary>The filter of a call; null after telling what in it cannot be used or is not in the archive.</summary>
    public static async Task<EventFilter?> ReadAsync(ParseResult call, ArchiveDatabase database, CancellationToken cancel)
    {
        var parts = Options
            .SelectMany(option => (call.GetValue(option) ?? []).Select(value => (Name: option.Name[2..], Value: value)))
            .Select(part => (part.Name, part.Value, Query: $"{part.Name}={Uri.EscapeDataString(part.Value)}"))
            .ToList();
        var wrong = parts
            .Where(part => !Parameter(part.Name).Takes(part.Value) || !AtlasState.Read(part.Query).Notices.IsEmpty)
            .Select(part => (part.Name, part.Value))
            .ToList();
        var (state, notices) = AtlasState.Read(string.Join('&', parts.Select(part => part.Query)));
        if (wrong.Count == 0)
        {
            // Each alone is good, so it is the two dates that do not go together.
            wrong.AddRange(notices.Select(notice => ("to", notice.Value)));
            using var index = new EventIndexSource(database);
            var (_, unknown) = await new FilterCheck(index).CheckAsync(state.ToListFilter(), cancel);
            wrong.AddRange(unknown.Select(value => (value.Part, value.Value)));
        }

        foreach (var (name, value) in wrong)
        {
            await call.InvocationConfiguration.Error.WriteLineAsync(
                $"reportatlas: --{name}: '{value}' cannot be used. Allowed: {Parameter(name).Takes(Texts.English)}"
            );
        }

        return wrong.Count == 0 ? state.ToListFilter() : null;
    }

    private static ApiParameter Parameter(string name) => FilterParameters.All.First(parameter => parameter.Name == name);
}
