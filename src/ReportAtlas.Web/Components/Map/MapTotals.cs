namespace ReportAtlas.Web.Components.Map;

/// <summary>What the map's counts are part of, so that nothing looks complete that is not.</summary>
/// <param name="Matching">Events under the filter.</param>
/// <param name="Mapped">Of these, events with a place; the sum of all places' counts.</param>
public sealed record MapTotals(int Matching, int Mapped);
