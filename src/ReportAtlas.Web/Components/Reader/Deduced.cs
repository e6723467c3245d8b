namespace ReportAtlas.Web.Components.Reader;

/// <summary>
/// Whether the day or the place of an event was deduced, since its own passage names none: the rule that read it says so behind a plus sign
/// («trigger.arrest+same-day»). Gives the key of the words for it.
/// </summary>
internal static class Deduced
{
    private static readonly string[] Days = ["same-day", "report-day", "days-before", "recent-hours"];

    private static readonly string[] Places = ["carried-place"];

    /// <summary>How the day was deduced; null where the passage names it.</summary>
    internal static string? Day(string rule) => Key(rule, Days);

    /// <summary>How the place was deduced; null where the passage names it.</summary>
    internal static string? Place(string rule) => Key(rule, Places);

    private static string? Key(string rule, string[] names) =>
        rule.Split('+').Skip(1).FirstOrDefault(names.Contains) is { } name ? $"event.deduced.{name}" : null;
}
