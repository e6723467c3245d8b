using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace ReportAtlas.Archive.Import;

/// <summary>Tells <see cref="ImportProblem"/>s to a person, in Arabic or English, from the wording in Import/problems.tsv.</summary>
public static class ProblemText
{
    private static readonly FrozenDictionary<string, string[]> Wording = Read();

    /// <summary>What is wrong, and where in the file.</summary>
    public static string Describe(ImportProblem problem, bool arabic)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var text = Fill(problem, arabic ? 1 : 3);
        return problem.Line is not { } line ? text
            : arabic ? string.Create(CultureInfo.InvariantCulture, $"السطر {line}: {text}")
            : string.Create(CultureInfo.InvariantCulture, $"line {line}: {text}");
    }

    /// <summary>What a person can do about it; empty when nothing need be done.</summary>
    public static string Remedy(ImportProblem problem, bool arabic)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return Fill(problem, arabic ? 2 : 4);
    }

    private static string Fill(ImportProblem problem, int cell) =>
        Wording.TryGetValue(problem.Code, out var cells)
            ? string.Format(CultureInfo.InvariantCulture, cells[cell], [.. problem.Arguments])
            : throw new ArgumentException($"Import/problems.tsv has no wording for '{problem.Code}'.", nameof(problem));

    private static FrozenDictionary<string, string[]> Read()
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream("Import/problems.tsv")
            ?? throw new InvalidOperationException("Import/problems.tsv is not built in.");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                rows.Add(line.Split('\t'));
            }
        }

        return rows.ToFrozenDictionary(row => row[0], row => row);
    }
}
