namespace ReportAtlas.Archive.Browse.Columns;

/// <summary>Orders of an index other than its own.</summary>
internal static class EventOrders
{
    public static int[] ByText(EventIndex index)
    {
        var keys = new (long Paragraph, int Ordinal)[index.Count];
        var positions = new int[index.Count];
        for (var position = 0; position < positions.Length; position++)
        {
            positions[position] = position;
            keys[position] = (index.ParagraphOf(position), index.Ordinal[position]);
        }

        Array.Sort(keys, positions);
        return positions;
    }

    /// <summary>The index runs from the latest to the earliest, so runs of one day are taken from the end, each in its own order.</summary>
    public static int[] Earliest(int[] from)
    {
        var (positions, next) = (new int[from.Length], 0);
        var dated = Array.IndexOf(from, EventIndex.NoDay) is >= 0 and var first ? first : from.Length;
        for (var end = dated; end > 0; )
        {
            var start = end - 1;
            while (start > 0 && from[start - 1] == from[end - 1])
            {
                start--;
            }

            for (var position = start; position < end; position++)
            {
                positions[next++] = position;
            }

            end = start;
        }

        for (var position = dated; position < from.Length; position++)
        {
            positions[next++] = position;
        }

        return positions;
    }
}
