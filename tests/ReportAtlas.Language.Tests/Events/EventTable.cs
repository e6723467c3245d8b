using System.Runtime.CompilerServices;
using Xunit;

namespace ReportAtlas.Language.Tests.Events;

/// <summary>Rows of a tab-separated table that stands beside the tests.</summary>
internal static class EventTable
{
    internal static IEnumerable<TheoryDataRow<string, string>> Read(string name, [CallerFilePath] string here = "")
    {
        foreach (var line in File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, name)))
        {
            if (
                line.Length > 0
                && !line.StartsWith("# Purpose", StringComparison.Ordinal)
                && !line.StartsWith("# Format", StringComparison.Ordinal)
                && !line.StartsWith("#  ", StringComparison.Ordinal)
                && !line.StartsWith("# ---", StringComparison.Ordinal)
            )
            {
                var cells = line.Split('\t');
                yield return new(cells[0], cells[1]);
            }
        }
    }
}
