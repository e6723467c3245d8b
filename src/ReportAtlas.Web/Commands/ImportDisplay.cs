using System.Globalization;
using ReportAtlas.Archive.Import;

namespace ReportAtlas.Web.Commands;

/// <summary>
/// Shows an import on the command line: a bar with rate and time left on a terminal, else a line a file. Refusals and
/// notices always get a line.
/// </summary>
internal sealed class ImportDisplay(TextWriter output, bool asBar, TimeProvider time) : IImportDisplay
{
    private const int BarWidth = 30;

    /// <summary>Milliseconds between two drawings of the bar.</summary>
    private const int Pause = 80;

    private readonly long _begun = time.GetTimestamp();
    private long _drawn;
    private bool _onBar;

    public void Report(ImportProgress value)
    {
        var outcome = value.Last;
        foreach (var line in Lines(outcome))
        {
            ClearBar();
            output.WriteLine(line);
        }

        if (asBar && (Environment.TickCount64 - _drawn >= Pause || value.Done == value.Total))
        {
            Draw(value);
        }
    }

    /// <summary>Leaves the line of the bar.</summary>
    public void Finish() => ClearBar();

    public void Sum(ImportSummary summary)
    {
        var seconds = time.GetElapsedTime(_begun).TotalSeconds;
        output.WriteLine(ImportCommand.Describe(summary) + (asBar ? string.Create(CultureInfo.InvariantCulture, $" in {seconds:0.0} s") : ""));
    }

    /// <summary>How far, how fast and how long still: «1200 of 10000, 310/s, 0:28 left».</summary>
    internal static string Describe(int done, int total, TimeSpan elapsed)
    {
        var rate = elapsed.TotalSeconds > 0 ? done / elapsed.TotalSeconds : 0;
        var left = rate > 0 ? TimeSpan.FromSeconds((total - done) / rate) : TimeSpan.Zero;
        var clock = left.TotalHours >= 1 ? $@"{(int)left.TotalHours}:{left:mm\:ss}" : $@"{left:m\:ss}";
        return string.Create(CultureInfo.InvariantCulture, $"{done} of {total}, {rate:0}/s, {clock} left");
    }

    /// <summary>What is wrong with a file and what can be done about it: «a.txt: it is empty (save it again)».</summary>
    internal static string Describe(string name, ImportProblem problem)
    {
        var remedy = ProblemText.Remedy(problem, arabic: false);
        return $"{Shown(name)}: {ProblemText.Describe(problem, arabic: false)}{(remedy.Length > 0 ? $" ({remedy})" : "")}";
    }

    private IEnumerable<string> Lines(ImportOutcome outcome)
    {
        if (outcome.Refusal is { } refusal)
        {
            yield return $"refused      {Describe(outcome.Name, refusal)}";
        }
        else if (!asBar)
        {
            yield return $"{Word(outcome.Status), -12} {Shown(outcome.Name)}";
        }

        foreach (var warning in outcome.Warnings)
        {
            yield return $"notice       {Describe(outcome.Name, warning)}";
        }
    }

    private void Draw(ImportProgress progress)
    {
        _drawn = Environment.TickCount64;
        var filled = progress.Total == 0 ? BarWidth : progress.Done * BarWidth / progress.Total;
        var bar = $"[{new string('#', filled)}{new string('.', BarWidth - filled)}]";
        output.Write(
            string.Create(CultureInfo.InvariantCulture, $"\r{bar} {Describe(progress.Done, progress.Total, time.GetElapsedTime(_begun))}\u001b[K")
        );
        _onBar = true;
    }

    private void ClearBar()
    {
        if (_onBar)
        {
            output.Write("\r\u001b[K");
            _onBar = false;
        }
    }

    private static string Word(ImportStatus status) =>
        status switch
        {
            ImportStatus.Added => "added",
            ImportStatus.NewVersion => "new version",
            ImportStatus.Unchanged => "unchanged",
            _ => "refused",
        };

    /// <summary>A file name as a terminal may show it: control and direction characters of a hostile name made visible.</summary>
    private static string Shown(string name) =>
        string.Concat(name.Select(letter => char.IsControl(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format ? '\uFFFD' : letter));
}
