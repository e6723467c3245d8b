using System.Collections.Immutable;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Web.State;

namespace ReportAtlas.Web.Screens;

/// <summary>The timeline as it is drawn: events over time under every filter but the dates, in bars whose unit fits the stretch that is shown. Immutable.</summary>
/// <param name="Archive">From the archive's first event to its last; a few days with some around them, see <see cref="Broad"/>.</param>
/// <param name="Counts">Of the stretch that is shown, with at least one bar.</param>
public sealed record TimeStrip(DayRange Archive, TimelineCounts Counts)
{
    /// <summary>More bars than these are too thin to point at.</summary>
    public const int MostBars = 130;

    public ImmutableArray<TimelineBar> Bars => Counts.Bars;

    public TimelineUnit Unit => Counts.Unit;

    /// <summary>The stretch that is shown, in whole bars.</summary>
    public DayRange Shown => new(Bars[0].From, Bars[^1].To);

    /// <summary>The largest count of a bar.</summary>
    public int Most => Bars.Max(bar => bar.Count);

    /// <summary>How far along the stretch a day's beginning lies, from 0 to 1; outside of it where the day is.</summary>
    public double At(DateOnly day) => (day.DayNumber - Shown.First.DayNumber) / (double)Shown.Days;

    /// <summary>
    /// The stretch that a state's timeline shows: what it asks for; else all there is, or, where the chosen days would be a
    /// sliver of that, these with as much again before and after; a few days with some weeks around them.
    /// </summary>
    public static DayRange Stretch(AtlasState state, DayRange archive)
    {
        const int Sliver = 8;
        ArgumentNullException.ThrowIfNull(state);
        if (state.Span is { } span)
        {
            return span;
        }

        var from = state.From ?? archive.First;
        var chosen = new DayRange(from, Later(state.To ?? archive.Last, from));
        return (state.From is null && state.To is null) || chosen.Days * Sliver >= archive.Days
            ? archive
            : Broad(new DayRange(chosen.First.AddDays(-chosen.Days), chosen.Last.AddDays(chosen.Days)));
    }

    /// <summary>At least three weeks: a day or two by themselves would be bars as wide as the page, and tell nothing of when.</summary>
    public static DayRange Broad(DayRange range)
    {
        const int Least = 21;
        var around = Math.Max(0, Least - range.Days + 1) / 2;
        return new DayRange(range.First.AddDays(-around), range.Last.AddDays(around));
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
