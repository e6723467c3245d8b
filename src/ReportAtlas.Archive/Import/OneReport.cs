using System.Diagnostics;

namespace ReportAtlas.Archive.Import;

/// <summary>Keeps what goes wrong with one report to that report, so that the thousands beside it are read.</summary>
public static class OneReport
{
    private const string Program = "ReportAtlas.";

    /// <summary>What a step makes of a report; the problem says why it made nothing, also where a parser or a stream stumbled, and then at what place in the program.</summary>
    public static (T? Made, ImportProblem? Problem) Try<T>(Func<(T? Made, ImportProblem? Problem)> step)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(step);
        try
        {
            return step();
        }
#pragma warning disable CA1031 // whatever a parser or a stream throws concerns this report alone
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return (
                null,
                failure is IOException or UnauthorizedAccessException
                    ? new ImportProblem("unreadable", failure.Message)
                    : new ImportProblem("reader-failed", failure.Message + PlaceOf(failure))
            );
        }
    }

    /// <summary>The innermost method of this program that a failure passed, for who mends it: « (in HtmlReader.Read)».</summary>
    private static string PlaceOf(Exception failure) =>
        new StackTrace(failure)
            .GetFrames()
            .Select(static frame => frame.GetMethod())
            .FirstOrDefault(static method => method?.DeclaringType?.Namespace?.StartsWith(Program, StringComparison.Ordinal) == true)
            is { DeclaringType: { } type } place
            ? $" (in {type.Name}.{place.Name})"
            : "";
}
