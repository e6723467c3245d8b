using System.Collections.Immutable;
using System.Globalization;

namespace ReportAtlas.Language.Places.Gazetteers;

/// <summary>A line of a gazetteer file.</summary>
internal sealed record GazetteerRow
{
    private const string SeatPrefix = "seat:";
    private const string ContainerPrefix = "containing:";

    public required string Id { get; init; }

    /// <summary>In Arabic, without a word that only classifies.</summary>
    public required string Name { get; init; }

    /// <summary>Other spellings and names, each with how it is matched.</summary>
    public ImmutableArray<(string Name, NameUse Use)> Variants { get; init; } = [];

    public required string English { get; init; }

    public required PlaceKind Kind { get; init; }

    /// <summary>The place that holds it; null at the top.</summary>
    public string? Parent { get; init; }

    public GeoPoint? Point { get; init; }

    /// <summary>Whether the point is that of the place that holds it.</summary>
    public bool PointIsContainers { get; init; }

    /// <summary>The id of the seat whose point stands for it; null when the point is its own.</summary>
    public string? Seat { get; init; }

    public int? Population { get; init; }

    public required NameUse Use { get; init; }

    /// <summary>Whether its name is never matched in text, since it is an everyday word («تحت»، «مقبرة»).</summary>
    public bool IsSilent { get; init; }

    public required string Source { get; init; }

    /// <summary>Reads all rows of a file of Resources/places.</summary>
    /// <exception cref="FormatException">A cell does not hold what its column is for; the message names file and line.</exception>
    public static IEnumerable<GazetteerRow> Read(string file)
    {
        Dictionary<string, int>? columns = null;
        foreach (var (number, text) in Resource.ReadLines(file))
        {
            var cells = Csv.Split(text);
            if (columns is null)
            {
                columns = cells.Select((name, at) => (name, at)).ToDictionary(pair => pair.name, pair => pair.at);
                continue;
            }

            if (cells.Count != columns.Count)
            {
                throw new FormatException($"{file}, line {number}: {cells.Count} cells where {columns.Count} are due: {text}");
            }

            yield return Parse(new Cells(file, number, columns, cells));
        }
    }

    private static GazetteerRow Parse(Cells row)
    {
        var use = row.Use(row["when"]);
        var point = row["point"];
        return new GazetteerRow
        {
            Id = row["id"],
            Name = row["name"],
            Variants = [.. row["variants"].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(variant => row.Variant(variant, use))],
            English = row["english"],
            Kind = Enum.TryParse<PlaceKind>(row["kind"], ignoreCase: true, out var kind) ? kind : throw row.Wrong("kind"),
            Parent = row["parent"] is { Length: > 0 } parent ? parent : null,
            Point = row["lat"].Length == 0 ? null : new GeoPoint(row.Number("lat"), row.Number("lon")),
            PointIsContainers = point.StartsWith(ContainerPrefix, StringComparison.Ordinal),
            Seat = point.StartsWith(SeatPrefix, StringComparison.Ordinal) ? point[SeatPrefix.Length..] : null,
            Population = row["population"].Length == 0 ? null : (int)row.Number("population"),
            Use = use ?? NameUse.Head,
            IsSilent = use is null,
            Source = row["source"],
        };
    }

    private sealed record Cells(string File, int Line, Dictionary<string, int> Columns, IReadOnlyList<string> Values)
    {
        public string this[string column] => Values[Columns[column]];

        public FormatException Wrong(string column) => new($"{File}, line {Line}: '{this[column]}' is not a {column}.");

        public double Number(string column) =>
            double.TryParse(this[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(column);

        /// <summary>What a word of the column «when» allows; null for «never».</summary>
        public NameUse? Use(string word) =>
            word switch
            {
                "never" => null,
                _ when Enum.TryParse<NameUse>(word, ignoreCase: true, out var use) => use,
                _ => throw Wrong("when"),
            };

        public (string Name, NameUse Use) Variant(string variant, NameUse? use)
        {
            var at = variant.IndexOf('@', StringComparison.Ordinal);
            return at < 0 ? (variant, use ?? NameUse.Head) : (variant[..at], Use(variant[(at + 1)..]) ?? throw Wrong("variants"));
        }
    }
}
