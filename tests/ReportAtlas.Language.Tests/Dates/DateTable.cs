using System.Runtime.CompilerServices;
using Xunit;

namespace ReportAtlas.Language.Tests.Dates;

/// <summary>Rows of a tab-separated table that stands beside the tests.</summary>
internal static class DateTable
{
    internal static IEnumerable<TheoryDataRow<string, string, string>> Read(string name, [CallerFilePath] string here = "") =>
        ReadRows(name, here)
            .Select(cells => new TheoryDataRow<string, string, string>(
                cells[0],
                cells.ElementAtOrDefault(1) ?? "",
                cells.ElementAtOrDefault(2) ?? ""
            ));

    /// <summary>The same with all cells of each row.</summary>
    internal static IEnumerable<string[]> ReadRows(string name, [CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, name))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'));
}
