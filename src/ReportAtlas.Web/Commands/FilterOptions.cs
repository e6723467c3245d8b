using System.Collections.Immutable;
using System.CommandLine;
using ReportAtlas.Archive.Browse;
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

    /// <summary>The filter of a call; null after telling what is wrong with it.</summary>
    public static async Task<EventFilter?> ReadAsync(ParseResult call)
    {
        var query = string.Join('&', Options.SelectMany(option =>
            (call.GetValue(option) ?? []).Select(value => $"{option.Name.TrimStart('-')}={Uri.EscapeDataString(value)}")));
        var (state, notices) = AtlasState.Read(query);
        foreach (var notice in notices)
        {
            await call.InvocationConfiguration.Error.WriteLineAsync($"reportatlas: {Texts.English.Format(notice.Key, notice.Value)}");
        }

        return notices.IsEmpty ? state.ToListFilter() : null;
    }
}
