using System.Collections.Immutable;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>
/// The days on which a report may have been published, narrowed step by step. A step that would leave no day speaks
/// against those before it and is not taken.
/// </summary>
internal sealed class Candidates
{
    /// <summary>The war that the reports tell of began in 2011.</summary>
    internal static readonly DateOnly First = new(2011, 1, 1);

    /// <summary>The last day that is sought; a later year needs a printed date.</summary>
    internal static readonly DateOnly Last = new(2026, 12, 31);

    /// <summary>Where all begin; never changed.</summary>
    private static readonly List<DateOnly> AllDays =
    [
        .. Enumerable.Range(First.DayNumber, Last.DayNumber - First.DayNumber + 1).Select(DateOnly.FromDayNumber),
    ];

    /// <summary>Of the longest; more days than these are of several years.</summary>
    internal const int DaysOfYear = 366;

    private readonly List<Reason> _reasons = [];
    private List<DateOnly> _days = AllDays;

    internal IReadOnlyList<DateOnly> Days => _days;

    internal DateOnly Earliest => _days[0];

    internal DateOnly Latest => _days[^1];

    /// <summary>From the earliest to the latest day.</summary>
    internal int Width => Latest.DayNumber - Earliest.DayNumber + 1;

    internal ImmutableArray<Reason> Reasons => [.. _reasons];

    /// <summary>Keeps the days that fit; false, with nothing changed, when none does.</summary>
    internal bool TryNarrow(Func<DateOnly, bool> fits, Reason reason)
    {
        var left = _days.Where(fits).ToList();
        if (left.Count == 0)
        {
            return false;
        }

        if (left.Count < _days.Count)
        {
            _days = left;
            if (!_reasons.Contains(reason))
            {
                _reasons.Add(reason);
            }
        }

        return true;
    }

    /// <summary>The day, month or year that all remaining days share; null when they share none.</summary>
    internal DateValue? Shared() =>
        this switch
        {
            { Width: 1 } => DateValue.Day(Earliest),
            _ when (Earliest.Year, Earliest.Month) == (Latest.Year, Latest.Month) => DateValue.Month(Earliest.Year, Earliest.Month),
            _ when Earliest.Year == Latest.Year => DateValue.Year(Earliest.Year),
            _ => null,
        };
}
