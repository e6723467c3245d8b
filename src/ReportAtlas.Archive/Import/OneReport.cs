namespace ReportAtlas.Archive.Import;

/// <summary>Keeps what goes wrong with one report to that report, so that the thousands beside it are read.</summary>
internal static class OneReport
{
    /// <summary>What a step makes of a report; the problem says why it made nothing, also where a parser or a stream stumbled.</summary>
    public static (T? Made, ImportProblem? Problem) Try<T>(Func<(T? Made, ImportProblem? Problem)> step)
        where T : class
    {
        try
        {
            return step();
        }
#pragma warning disable CA1031 // whatever a parser or a stream throws concerns this report alone
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return (null, failure is IOException or UnauthorizedAccessException ? new ImportProblem("unreadable", failure.Message) : new ImportProblem("reader-failed", failure.Message));
        }
    }
}
