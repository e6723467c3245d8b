using System.Collections.Immutable;
using ReportAtlas.Archive.Browse.Columns;

namespace ReportAtlas.Archive.Browse;

/// <summary>
/// How many events under a filter may have begun on each day. The filter's own dates are left out of account, so that a
/// person sees what other dates would give.
/// </summary>
public sealed class EventDays(EventIndexSource events)
{
    /// <summary>The days that have events, in order; events without a date are in none.</summary>
    public async Task<ImmutableArray<DayCount>> FindAsync(EventFilter filter, CancellationToken cancel = default)
    {
        var selection = await events.SelectAsync(filter, cancel);
        var (index, days) = (selection.Index, ImmutableArray.CreateBuilder<DayCount>());
        foreach (var position in index.Earliest)
        {
            if (index.From[position] == EventIndex.NoDay)
            {
                break;
            }

            if ((selection.Failed[position] & ~FilterParts.Date) == 0)
            {
                var day = DateOnly.FromDayNumber(index.From[position]);
                if (days.Count > 0 && days[^1].Day == day)
                {
                    days[^1] = new DayCount(day, days[^1].Count + 1);
                }
                else
                {
                    days.Add(new DayCount(day, 1));
                }
            }
        }

        return days.ToImmutable();
    }
}
