using System.Collections.Immutable;
using System.Reflection;

namespace ReportAtlas.Archive.Export;

/// <summary>What the values of a column are. The names in small letters stand in Export/columns.tsv.</summary>
public enum ColumnKind
{
    Text,

    /// <summary>A whole number.</summary>
    Whole,
    Fraction,

    /// <summary>A day of the Gregorian calendar.</summary>
    Date,
}

/// <summary>A column of the tables that events are exported to, from Export/columns.tsv.</summary>
/// <param name="Name">Its head.</param>
/// <param name="IsAcled">Whether it is one of ACLED's; ours come after these.</param>
/// <param name="English">What it holds, for the codebook.</param>
/// <param name="Arabic">The same in Arabic.</param>
/// <param name="Value">Its value for an event; an empty cell where it is not known.</param>
public sealed record EventColumn(string Name, bool IsAcled, ColumnKind Kind, string English, string Arabic, Func<ExportedEvent, CellValue> Value)
{
    /// <summary>All columns in their order.</summary>
    public static ImmutableArray<EventColumn> All { get; } = Read();

    /// <summary>What it holds, in the language asked for.</summary>
    public string Description(bool arabic) => arabic ? Arabic : English;

    private static ImmutableArray<EventColumn> Read()
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream("Export/columns.tsv")
            ?? throw new InvalidOperationException("Export/columns.tsv is not built in.");
        using var reader = new StreamReader(stream);
        var columns = ImmutableArray.CreateBuilder<EventColumn>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split('\t');
                columns.Add(
                    new EventColumn(
                        cells[0],
                        cells[1] == "acled",
                        Enum.Parse<ColumnKind>(cells[2], ignoreCase: true),
                        cells[3],
                        cells[4],
                        EventValues.ByColumn[cells[0]]
                    )
                );
            }
        }

        return columns.ToImmutable();
    }
}
