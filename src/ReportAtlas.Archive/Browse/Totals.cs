using ReportAtlas.Archive.Browse.Columns;

namespace ReportAtlas.Archive.Browse;

/// <summary>Counts events honestly: what is drawn, what is not, and why.</summary>
public sealed class Totals(EventIndexSource events)
{
    /// <summary>The totals of what a filter lets through.</summary>
    public async Task<EventTotals> CountAsync(EventFilter filter, CancellationToken cancel = default) =>
        (await events.SelectAsync(filter, cancel)).Totals;

    /// <summary>What the archive holds in all.</summary>
    public async Task<ArchiveTotals> CountArchiveAsync(CancellationToken cancel = default) => (await events.GetAsync(cancel)).Totals;
}
