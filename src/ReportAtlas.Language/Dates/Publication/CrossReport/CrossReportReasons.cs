using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication.CrossReport;

/// <summary>The reasons that rest on another report; the last two arguments of each are that report's title and id.</summary>
public static class CrossReportReasons
{
    internal const string Incident = "published.report-incident";
    internal const string Passage = "published.report-passage";
    internal const string Series = "published.report-series";
    internal const string Grown = "published.report-grown";
    internal const string Outgrown = "published.report-outgrown";
    internal const string Begun = "published.report-begun";

    /// <summary>Whether a reason rests on another report.</summary>
    public static bool IsOne(Reason reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return reason.Code is Incident or Passage or Series or Grown or Outgrown or Begun;
    }

    /// <summary>The id of the report that a reason rests on; null when it rests on none.</summary>
    public static string? ReportOf(Reason reason) => IsOne(reason) && reason.Arguments.Length > 1 ? reason.Arguments[^1] : null;
}
