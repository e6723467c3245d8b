using ReportAtlas.Archive.Browse.Columns;

namespace ReportAtlas.Archive.Browse;

/// <summary>Counts events honestly: what is drawn, what is not, and why.</summary>
public sealed class Totals(EventIndexSource events)
{
    /// <summary>The totals of what a filter lets through.</summary>
    public async Task<EventTotals> CountAsync(EventFilter filter, CancellationToken cancel = default)
    {
        var selection = await events.SelectAsync(filter, cancel);
        var index = selection.Index;
        var (matching, onMap, withoutPlace, withoutDate) = (0, 0, 0, 0);
        var told = new bool[index.Articles.All.Length];
        for (var position = 0; position < index.Count; position++)
        {
            if (selection.Has(position))
            {
                var place = index.Place[position];
                matching++;
                withoutPlace += place < 0 ? 1 : 0;
                onMap += place >= 0 && index.Places.Placings[place] == Placing.OnMap ? 1 : 0;
                withoutDate += index.From[position] == EventIndex.NoDay ? 1 : 0;
                told[index.Article[position]] = true;
            }
        }

        var articles = index.Articles.All.Where((_, slot) => told[slot]).ToList();
        var reports = articles.Select(article => article.ReportId).Distinct().Count();
        return new EventTotals(matching, onMap, matching - onMap - withoutPlace, withoutPlace, withoutDate, articles.Count, reports);
    }

    /// <summary>What the archive holds in all.</summary>
    public async Task<ArchiveTotals> CountArchiveAsync(CancellationToken cancel = default) => (await events.GetAsync(cancel)).Totals;
}
