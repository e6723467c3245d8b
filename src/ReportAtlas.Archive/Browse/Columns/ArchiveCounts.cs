namespace ReportAtlas.Archive.Browse.Columns;

/// <summary>Counts an index as a whole.</summary>
internal static class ArchiveCounts
{
    public static ArchiveTotals Of(EventIndex index)
    {
        var (background, first, last) = (0, int.MaxValue, int.MinValue);
        for (var position = 0; position < index.Count; position++)
        {
            if (index.IsBackground[position])
            {
                background++;
            }
            else if (index.From[position] != EventIndex.NoDay)
            {
                first = Math.Min(first, index.From[position]);
                last = Math.Max(last, index.To[position]);
            }
        }

        return new ArchiveTotals(
            index.Articles.Reports,
            index.Articles.All.Length,
            index.Count - background,
            background,
            last == int.MinValue ? null : DateOnly.FromDayNumber(first),
            last == int.MinValue ? null : DateOnly.FromDayNumber(last)
        );
    }
}
