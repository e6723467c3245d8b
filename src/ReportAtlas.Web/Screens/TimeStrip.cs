using System.Collections.Immutable;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Web.State;

namespace ReportAtlas.Web.Screens;

/// <summary>A bar of the timeline: a unit's days and how many events may have begun in them.</summary>
public readonly record struct TimeBar(DayRange Days, int Count);

/// <summary>
/// The timeline: events over time under every filter but the dates, in bars whose unit fits the stretch that is shown.
/// Immutable.
/// </summary>
/// <param name="Whole">From the archive's first event to its last, in whole bars.</param>
/// <param name="Shown">The stretch that is shown, in whole bars.</param>
/// <param name="Bars">One for each unit of the stretch, in order.</param>
public sealed record TimeStrip(TimeUnit Unit, DayRange Whole, DayRange Shown, ImmutableArray<TimeBar> Bars)
{
    /// <summary>The largest count of a bar.</summary>
    public int Most => Bars.Max(bar => bar.Count);

    /// <summary>The timeline of a state; null when the archive has no dated event.</summary>
    /// <param name="days">Counts by day, in order.</param>
    /// <param name="archive">The archive's first and last day; null when it has no dated event.</param>
    public static TimeStrip? Of(AtlasState state, IReadOnlyList<DayCount> days, DayRange? archive)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(days);
        if (archive is not { } whole)
        {
            return null;
        }

        var shown = state.Span ?? Around(state, whole);
        var unit = TimeUnits.For(shown.Days);
        var ranges = unit.Over(shown).ToList();
        var counts = new int[ranges.Count];
        var bar = 0;
        foreach (var (day, count) in days.Where(day => day.Day >= ranges[0].First && day.Day <= ranges[^1].Last))
        {
            while (ranges[bar].Last < day)
            {
                bar++;
            }

            counts[bar] += count;
        }

        return new TimeStrip(unit, Covered(unit, whole), Covered(unit, shown), [.. ranges.Select((range, index) => new TimeBar(range, counts[index]))]);
    }

    /// <summary>How far along the stretch a day's beginning lies, from 0 to 1; outside of it where the day is.</summary>
    public double At(DateOnly day) => (day.DayNumber - Shown.First.DayNumber) / (double)Shown.Days;

    /// <summary>All of it, or, where the chosen days would be a sliver of that, these with as much again before and after.</summary>
    private static DayRange Around(AtlasState state, DayRange whole)
    {
        const int Sliver = 8;
        var chosen = new DayRange(state.From ?? whole.First, Later(state.To ?? whole.Last, state.From ?? whole.First));
        return state.From is null && state.To is null || chosen.Days * Sliver >= whole.Days
            ? whole
            : new DayRange(chosen.First.AddDays(-chosen.Days), chosen.Last.AddDays(chosen.Days));
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DayRange Covered(TimeUnit unit, DayRange range) =>
        new(unit.StartOf(range.First), unit.Next(unit.StartOf(range.Last)).AddDays(-1));
}
