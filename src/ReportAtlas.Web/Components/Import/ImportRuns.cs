using System.Globalization;
using ReportAtlas.Archive.History;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.Components.Import;

/// <summary>Tells of imports in words.</summary>
internal static class ImportRuns
{
    /// <summary>What an import did: «12 جديداً · 3 مرفوضة», and whether it came to its end.</summary>
    internal static string Describe(Texts texts, ImportRun run)
    {
        var parts = new[]
        {
            (Key: "import.added", Number: run.Added),
            (Key: "import.newVersions", Number: run.NewVersions),
            (Key: "import.unchanged", Number: run.Unchanged),
            (Key: "import.refused", Number: run.Refused),
        }
            .Where(part => part.Number > 0)
            .Select(part => texts.Count(part.Key, part.Number))
            .ToList();
        if (run.IsStopped)
        {
            parts.Add(texts["import.stopped"]);
        }
        else if (run.EndedAt is null)
        {
            parts.Add(texts[run.IsBrokenOff ? "import.broken" : "import.unfinished"]);
        }

        return parts.Count == 0 ? texts["import.nothing"] : string.Join(texts["stop"], parts);
    }

    /// <summary>When an import began, by the clock of this machine.</summary>
    internal static string When(Texts texts, DateTime utc)
    {
        var local = DateTime.SpecifyKind(utc, DateTimeKind.Utc).ToLocalTime();
        return texts.Format("import.when", texts.Day(DateOnly.FromDateTime(local)), local.ToString("HH:mm", CultureInfo.InvariantCulture));
    }
}
