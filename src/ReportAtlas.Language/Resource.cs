using System.Reflection;

namespace ReportAtlas.Language;

/// <summary>The language knowledge that is built into the program: the text files under Resources.</summary>
public static class Resource
{
    private static readonly Assembly Home = typeof(Resource).Assembly;

    /// <summary>The names of all resource files under a folder of Resources, sorted: «places/raqqa.csv».</summary>
    public static IReadOnlyList<string> List(string folder) =>
        [
            .. Home.GetManifestResourceNames()
                .Where(name => name.StartsWith($"Resources/{folder}/", StringComparison.Ordinal))
                .Select(name => name["Resources/".Length..])
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The lines of a resource file with their 1-based numbers; blank lines and lines that begin with # are left out.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static IEnumerable<(int Number, string Text)> ReadLines(string name)
    {
        using var stream =
            Home.GetManifestResourceStream($"Resources/{name}")
            ?? throw new FileNotFoundException($"The language resource '{name}' is not built in.", name);
        using var reader = new StreamReader(stream);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return (number, line);
            }
        }
    }

    /// <summary>The rows of a resource file whose cells are parted by tabs.</summary>
    /// <exception cref="FormatException">A row has fewer cells than asked for; the message names file and line.</exception>
    public static IEnumerable<ResourceRow> ReadRows(string name, int cells)
    {
        foreach (var (number, text) in ReadLines(name))
        {
            var row = text.Split('\t');
            if (row.Length < cells)
            {
                throw new FormatException($"{name}, line {number}: {row.Length} cells where {cells} are due: {text}");
            }

            yield return new ResourceRow(name, number, row);
        }
    }
}

/// <summary>A row of a resource file: its cells and where it stands, for error messages.</summary>
public sealed record ResourceRow(string File, int Line, IReadOnlyList<string> Cells)
{
    public string this[int cell] => cell < Cells.Count ? Cells[cell].Trim() : "";

    /// <summary>The parts of a cell that holds several, parted by |.</summary>
    public IEnumerable<string> Parts(int cell) => this[cell].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>An error that names this row.</summary>
    public FormatException Wrong(string what) => new($"{File}, line {Line}: {what}");
}
