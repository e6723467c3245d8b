using System.Collections.Immutable;

namespace ReportAtlas.Archive.Browse;

/// <summary>How long the bars of a timeline are.</summary>
public enum TimelineUnit
{
    Day,

    /// <summary>From Monday to Sunday.</summary>
    Week,
    Month,
    Year,
}

/// <summary>A stretch of a timeline.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, included.</param>
/// <param name="Count">Events that happened in it.</param>
/// <param name="Families">The same by <see cref="AcledFamily.All"/>, in that order, and last those of no family.</param>
public sealed record TimelineBar(DateOnly From, DateOnly To, int Count, ImmutableArray<int> Families);

/// <summary>Events over time under a filter.</summary>
/// <param name="Bars">Without a gap from the first to the last; empty when nothing is dated.</param>
/// <param name="Coarse">Dated events of the stretch that stand in no bar, since they are known less finely than the bars are long.</param>
/// <param name="Undated">Events whose date is not settled.</param>
public sealed record TimelineCounts(TimelineUnit Unit, ImmutableArray<TimelineBar> Bars, int Coarse, int Undated);
