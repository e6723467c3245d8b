using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;

namespace ReportAtlas.Archive.Browse;

/// <summary>
/// How many events under a filter may have begun on each day. The filter's own dates are left out of account, so that a
/// person sees what other dates would give.
/// </summary>
public sealed class EventDays(IDbContextFactory<ArchiveContext> archives)
{
    /// <summary>The days that have events, in order; events without a date are in none.</summary>
    public async Task<ImmutableArray<DayCount>> FindAsync(EventFilter filter, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var archive = await archives.CreateDbContextAsync(cancel);
        var days = await archive.Select(filter with { From = null, To = null })
            .Where(row => row.DateFrom != null)
            .GroupBy(row => row.DateFrom!.Value)
            .Select(day => new { Day = day.Key, Count = day.Count() })
            .ToListAsync(cancel);
        return [.. days.OrderBy(day => day.Day).Select(day => new DayCount(day.Day, day.Count))];
    }
}
