using ReportAtlas.Archive.Browse.Columns;

namespace ReportAtlas.Archive.Browse;

/// <summary>
/// The histogram of events over time. The filter's own dates are left out of account, so that what lies beside a chosen
/// stretch stays in sight; which stretch is shown is asked for apart.
/// </summary>
public sealed class Timeline(EventIndexSource events)
{
    /// <summary>Counts events by day, week, month or year, the shortest that gives no more bars than asked for.</summary>
    /// <param name="bars">The most bars that fit; years are told even when they are more.</param>
    /// <param name="from">First day of the stretch shown; null for that of the first event.</param>
    /// <param name="to">Its last day; null for that of the last event.</param>
    public async Task<TimelineCounts> FindAsync(
        EventFilter filter,
        int bars = 80,
        DateOnly? from = null,
        DateOnly? to = null,
        CancellationToken cancel = default
    )
    {
        var selection = await events.SelectAsync(filter, cancel);
        var (first, last, undated) = Extent(selection);
        first = from?.DayNumber ?? first;
        last = to?.DayNumber ?? last;
        if (first > last)
        {
            return new TimelineCounts(TimelineUnit.Year, [], 0, undated);
        }

        var scale = TimelineScale.Fitting(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last), bars);
        var counts = new int[scale.Count, AcledFamily.All.Length + 1];
        var coarse = Count(selection, scale, counts);
        return new TimelineCounts(
            scale.Unit,
            [
                .. Enumerable
                    .Range(0, scale.Count)
                    .Select(bar =>
                    {
                        int[] families = [.. Enumerable.Range(0, counts.GetLength(1)).Select(family => counts[bar, family])];
                        return new TimelineBar(scale.First(bar), scale.Last(bar), families.Sum(), [.. families]);
                    }),
            ],
            coarse,
            undated
        );
    }

    private static bool IsCounted(EventSelection selection, int position) => (selection.Failed[position] & ~FilterParts.Date) == 0;

    private static (int First, int Last, int Undated) Extent(EventSelection selection)
    {
        var (index, first, last, undated) = (selection.Index, int.MaxValue, int.MinValue, 0);
        for (var position = 0; position < index.Count; position++)
        {
            if (IsCounted(selection, position))
            {
                if (index.From[position] == EventIndex.NoDay)
                {
                    // A filter by date lets no undated event through, and yet they are told.
                    undated++;
                }
                else
                {
                    first = Math.Min(first, index.From[position]);
                    last = Math.Max(last, index.To[position]);
                }
            }
        }

        return (first, last, undated);
    }

    private static int Count(EventSelection selection, TimelineScale scale, int[,] counts)
    {
        var (index, coarse) = (selection.Index, 0);
        for (var position = 0; position < index.Count; position++)
        {
            if (index.From[position] != EventIndex.NoDay && IsCounted(selection, position) && scale.Touches(index.From[position], index.To[position]))
            {
                if (scale.FindBar(index.From[position], index.To[position]) is { } bar)
                {
                    counts[bar, index.Families[index.Type[position]]]++;
                }
                else
                {
                    coarse++;
                }
            }
        }

        return coarse;
    }
}
