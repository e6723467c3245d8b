namespace ReportAtlas.Archive.Search;

/// <summary>Asks the full-text table of paragraphs, whose rows are known by <see cref="ParagraphKey"/>.</summary>
internal static class ParagraphSearch
{
    /// <summary>A word in a headline weighs as much as five in a paragraph.</summary>
    private const string ByRank = """ bm25("ParagraphSearch", 5, 1), "rowid" """;

    private const string ByKey = "\"rowid\"";

    /// <summary>A question that more paragraphs match tells them apart too little for a rank to be worth its time.</summary>
    private const int MostRanked = 10_000;

    /// <summary>The keys of all paragraphs that a question matches, in rising order.</summary>
    public static Task<long[]> FindKeysAsync(ArchiveDatabase database, SearchQuery query, CancellationToken cancel) =>
        Task.Run(() => Ask(database, query, query.ToMatch(), ByKey, cancel), cancel);

    /// <summary>The same, the best match first; where they are too many for that, headlines first and then the latest written.</summary>
    public static Task<long[]> FindRankedAsync(ArchiveDatabase database, SearchQuery query, CancellationToken cancel) =>
        Task.Run(
            () =>
            {
                var all = Ask(database, query, query.ToMatch(), ByKey, cancel);
                if (all.Length <= MostRanked)
                {
                    return Ask(database, query, query.ToMatch(), ByRank, cancel);
                }

                var titles = Ask(database, query, $"title : ({query.ToMatch()})", ByKey, cancel).ToHashSet();
                return [.. all.Where(titles.Contains).Reverse(), .. all.Where(key => !titles.Contains(key)).Reverse()];
            },
            cancel
        );

    private static long[] Ask(ArchiveDatabase database, SearchQuery query, string match, string order, CancellationToken cancel)
    {
        if (query.IsEmpty)
        {
            return [];
        }

        using var connection = database.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of this class
        command.CommandText = $"""SELECT "rowid" FROM "ParagraphSearch" WHERE "ParagraphSearch" MATCH $match ORDER BY {order}""";
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$match", match);
        using var row = command.ExecuteReader();
        var keys = new List<long>();
        while (row.Read())
        {
            cancel.ThrowIfCancellationRequested();
            keys.Add(row.GetInt64(0));
        }

        return [.. keys];
    }
}
