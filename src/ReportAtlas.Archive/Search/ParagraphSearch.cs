namespace ReportAtlas.Archive.Search;

/// <summary>Asks the full-text table of paragraphs, whose rows are known by <see cref="ParagraphKey"/>.</summary>
internal static class ParagraphSearch
{
    /// <summary>A word in a headline weighs as much as so many in a paragraph.</summary>
    private const double TitleWeight = 5;

    /// <summary>The keys of all paragraphs that a question matches, in rising order.</summary>
    public static Task<long[]> FindKeysAsync(ArchiveDatabase database, SearchQuery query, CancellationToken cancel) => Task.Run(
        () => Ask(database, query, """SELECT "rowid" FROM "ParagraphSearch" WHERE "ParagraphSearch" MATCH $match ORDER BY "rowid" """, cancel), cancel);

    /// <summary>The same, the best match first.</summary>
    public static Task<long[]> FindRankedAsync(ArchiveDatabase database, SearchQuery query, CancellationToken cancel) => Task.Run(
        () => Ask(
            database, query,
            FormattableString.Invariant($"""
                SELECT "rowid" FROM "ParagraphSearch" WHERE "ParagraphSearch" MATCH $match
                ORDER BY bm25("ParagraphSearch", {TitleWeight}, 1), "rowid"
                """),
            cancel),
        cancel);

    private static long[] Ask(ArchiveDatabase database, SearchQuery query, string sql, CancellationToken cancel)
    {
        if (query.IsEmpty)
        {
            return [];
        }

        using var connection = database.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of this class
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$match", query.ToMatch());
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
