using System.Runtime.CompilerServices;
using Xunit;

namespace ReportAtlas.Language.Tests.Dates;

/// <summary>Rows of a tab-separated table that stands beside the tests.</summary>
internal static class DateTable
{
    internal static IEnumerable<TheoryDataRow<string, string, string>> Read(string name, [CallerFilePath] string here = "")
    {
        foreach (var line in File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, name)))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split('\t');
                yield return new(cells[0], cells.ElementAtOrDefault(1) ?? "", cells.ElementAtOrDefault(2) ?? "");
            }
        }
    }
}
