using System.CommandLine;
using System.Globalization;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Web.Commands;

/// <summary>`gazetteer`: looks up places by name or id.</summary>
internal static class GazetteerCommand
{
    private static readonly Argument<string[]> Names = new("NAME")
    {
        Description = "A place's name in Arabic or English, or its id; several words are one name",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<bool> Json = JsonOption.Create();

    public static void AddTo(RootCommand root)
    {
        var gazetteer = new Command(
            "gazetteer",
            """
            Look up places by name or id; exit code 1 when there is none

            Examples:
              reportatlas gazetteer الباغوز
              reportatlas gazetteer Deir ez-Zor --json
              reportatlas gazetteer SY09
            """
        )
        {
            Names,
            Json,
        };
        gazetteer.SetAction(RunAsync);
        root.Add(gazetteer);
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancel)
    {
        var (name, settings, gazetteer) = (string.Join(' ', call.GetValue(Names)!), call.InvocationConfiguration, Gazetteer.Load());
        var found =
            gazetteer.TryGet(name, out var place) ? [place]
            : gazetteer.Find(name) is { IsEmpty: false } byName ? [.. byName]
            : gazetteer.Places.Where(candidate => candidate.NameEnglish.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (call.GetValue(Json))
        {
            await JsonOption.WriteAsync(
                settings.Output,
                found.Select(item => new
                {
                    item.Id,
                    item.Name,
                    item.NameEnglish,
                    item.Variants,
                    item.Kind,
                    item.ParentId,
                    item.Point?.Latitude,
                    item.Point?.Longitude,
                    item.SourceId,
                })
            );
        }
        else
        {
            foreach (var item in found)
            {
                var point = item.Point is { } known
                    ? string.Create(CultureInfo.InvariantCulture, $"{known.Latitude:0.####},{known.Longitude:0.####}")
                    : "-";
                await settings.Output.WriteLineAsync(
                    string.Join('\t', item.Id, item.Name, item.NameEnglish, item.Kind, point, Holders(gazetteer, item))
                );
            }
        }

        return found.Count > 0 ? 0 : CommandLine.FallsShort;
    }

    private static string Holders(Gazetteer gazetteer, Place place) =>
        string.Join(" < ", gazetteer.Chain(place).Skip(1).Select(holder => holder.Name));
}
