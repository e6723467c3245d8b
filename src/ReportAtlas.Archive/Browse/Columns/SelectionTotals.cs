namespace ReportAtlas.Archive.Browse.Columns;

/// <summary>Counts what a selection lets through.</summary>
internal static class SelectionTotals
{
    public static EventTotals Of(EventSelection selection)
    {
        var index = selection.Index;
        var placings = index.Places.Placings.AsSpan();
        var (matching, onMap, withoutPlace, withoutDate) = (0, 0, 0, 0);
        var told = new bool[index.Articles.All.Length];
        for (var position = 0; position < index.Count; position++)
        {
            if (selection.Has(position))
            {
                var place = index.Place[position];
                matching++;
                withoutPlace += place < 0 ? 1 : 0;
                onMap += place >= 0 && placings[place] == Placing.OnMap ? 1 : 0;
                withoutDate += index.From[position] == EventIndex.NoDay ? 1 : 0;
                told[index.Article[position]] = true;
            }
        }

        var (articles, reports) = CountArticles(index.Articles, told);
        return new EventTotals(matching, onMap, matching - onMap - withoutPlace, withoutPlace, withoutDate, articles, reports);
    }

    private static (int Articles, int Reports) CountArticles(IndexedArticles articles, bool[] told)
    {
        var all = articles.All.AsSpan();
        var (count, isTold) = (0, new bool[articles.LastReport + 1]);
        for (var slot = 0; slot < told.Length; slot++)
        {
            if (told[slot])
            {
                count++;
                isTold[all[slot].ReportId] = true;
            }
        }

        return (count, isTold.AsSpan().Count(true));
    }
}
