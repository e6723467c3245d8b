using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;

namespace ReportAtlas.Archive.Browse;

/// <summary>
/// The kinds of events with their counts under a filter. The filter's own types are left out of account, so that a
/// person sees what each other choice would give.
/// </summary>
public sealed class TypeCounts(IDbContextFactory<ArchiveContext> archives)
{
    /// <summary>All kinds that occur under the rest of the filter, and those that it names; by ACLED's type, then most events first.</summary>
    public async Task<ImmutableArray<TypeCount>> FindAsync(EventFilter filter, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var archive = await archives.CreateDbContextAsync(cancel);
        var counts = await archive.Select(filter with { Types = [] })
            .GroupBy(row => row.TypeKey)
            .Select(type => new { type.Key, Count = type.Count() })
            .ToDictionaryAsync(type => type.Key, type => type.Count, cancel);
        var types = await archive.EventTypes.AsNoTracking().ToListAsync(cancel);
        return
        [
            .. types.Where(type => counts.ContainsKey(type.Key) || filter.Types.Contains(type.Code))
                .Select(type => new TypeCount(EventItems.Type(type), counts.GetValueOrDefault(type.Key)))
                .OrderBy(type => type.Type.AcledType, StringComparer.Ordinal)
                .ThenByDescending(type => type.Count)
                .ThenBy(type => type.Type.Code, StringComparer.Ordinal),
        ];
    }
}
