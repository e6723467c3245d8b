namespace ReportAtlas.Archive.Browse;

/// <summary>A row of days, weeks, months or years without a gap. Immutable.</summary>
internal sealed class TimelineScale
{
    private readonly int[] _starts;
    private readonly int[] _barOfDay;

    private TimelineScale(TimelineUnit unit, int[] starts)
    {
        (Unit, _starts, _barOfDay) = (unit, starts, new int[starts[^1] - starts[0]]);
        for (var bar = 0; bar < Count; bar++)
        {
            _barOfDay.AsSpan(starts[bar] - starts[0], starts[bar + 1] - starts[bar]).Fill(bar);
        }
    }

    public TimelineUnit Unit { get; }

    public int Count => _starts.Length - 1;

    /// <summary>The finest scale from a day to another that has no more bars than this; years when there is none.</summary>
    public static TimelineScale Fitting(DateOnly first, DateOnly last, int bars)
    {
        foreach (var unit in Enum.GetValues<TimelineUnit>())
        {
            if (unit == TimelineUnit.Year || (last.DayNumber - first.DayNumber) / ShortestDays(unit) < bars)
            {
                var starts = Starts(unit, first, last);
                if (unit == TimelineUnit.Year || starts.Length - 1 <= bars)
                {
                    return new TimelineScale(unit, starts);
                }
            }
        }

        throw new InvalidOperationException("Years always fit.");
    }

    public DateOnly First(int bar) => DateOnly.FromDayNumber(_starts[bar]);

    public DateOnly Last(int bar) => DateOnly.FromDayNumber(_starts[bar + 1] - 1);

    /// <summary>Whether any day of a stretch lies in the row.</summary>
    public bool Touches(int from, int to) => to >= _starts[0] && from < _starts[^1];

    /// <summary>The bar that holds a stretch of days whole; null when none does, since it is longer or runs over a border.</summary>
    public int? FindBar(int from, int to)
    {
        if (from < _starts[0] || to >= _starts[^1])
        {
            return null;
        }

        var bar = _barOfDay[from - _starts[0]];
        // A night is two days; it counts by its evening.
        return to - from <= 1 || _barOfDay[to - _starts[0]] == bar ? bar : null;
    }

    private static int ShortestDays(TimelineUnit unit) =>
        unit switch
        {
            TimelineUnit.Day => 1,
            TimelineUnit.Week => 7,
            _ => 28,
        };

    private static int[] Starts(TimelineUnit unit, DateOnly first, DateOnly last)
    {
        var starts = new List<int>();
        for (var start = unit.StartOf(first); ; start = unit.After(start))
        {
            starts.Add(start.DayNumber);
            if (start > last)
            {
                return [.. starts];
            }
        }
    }
}
