using System.Collections.Immutable;
using ReportAtlas.Archive.Browse.Columns;

namespace ReportAtlas.Archive.Browse;

/// <summary>
/// The kinds of events with their counts under a filter. The filter's own types are left out of account, so that a
/// person sees what each other choice would give.
/// </summary>
public sealed class TypeCounts(EventIndexSource events)
{
    /// <summary>All kinds that occur under the rest of the filter, and those that it names; by ACLED's type, then most events first.</summary>
    public async Task<ImmutableArray<TypeCount>> FindAsync(EventFilter filter, CancellationToken cancel = default)
    {
        var selection = await events.SelectAsync(filter, cancel);
        var types = selection.Index.Types;
        var counts = selection.CountBy(selection.Index.Type, types.Length, FilterParts.Type);
        return
        [
            .. types
                .Select((type, slot) => new TypeCount(type, counts[slot]))
                .Where(type => type.Count > 0 || filter.Types.Contains(type.Type.Code))
                .OrderBy(type => type.Type.AcledType, StringComparer.Ordinal)
                .ThenByDescending(type => type.Count)
                .ThenBy(type => type.Type.Code, StringComparer.Ordinal),
        ];
    }
}
