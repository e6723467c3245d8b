using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using ReportAtlas.Language.Layout;

namespace ReportAtlas.Archive.Browse.Columns;

/// <summary>Reads what the index knows of articles, the latest published first.</summary>
internal sealed class ArticleColumnReader(Func<string, SqliteDataReader> open)
{
    /// <summary>The articles, and the slot of each article's id.</summary>
    public (IndexedArticles Articles, Dictionary<int, int> Slots) Read()
    {
        var (articles, slots) = (ImmutableArray.CreateBuilder<IndexedArticle>(), new Dictionary<int, int>());
        var (publishers, canonical) = (new List<string>(), new Dictionary<string, int>(StringComparer.Ordinal));
        var spelt = new Dictionary<string, int>(StringComparer.Ordinal);
        using var row = open(
            """
            SELECT "Id", "ReportId", "Publisher", CAST(julianday("PublishedFrom") - 1721425.5 AS INTEGER) FROM "Articles" ORDER BY "PublishedFrom" DESC, "Id"
            """
        );
        while (row.Read())
        {
            slots.Add(row.GetInt32(0), articles.Count);
            articles.Add(
                new IndexedArticle(
                    row.GetInt32(0),
                    row.GetInt32(1),
                    row.IsDBNull(2) ? -1 : SlotOf(row.GetString(2)),
                    row.IsDBNull(3) ? null : row.GetInt32(3)
                )
            );
        }

        using var reports = open("""SELECT count(*) FROM "Reports" """);
        reports.Read();
        return (new IndexedArticles(articles.ToImmutable(), [.. publishers], reports.GetInt32(0)), slots);

        int SlotOf(string name)
        {
            if (!spelt.TryGetValue(name, out var slot))
            {
                var known = PublisherNames.Canonical(name);
                if (!canonical.TryGetValue(known, out slot))
                {
                    canonical.Add(known, slot = publishers.Count);
                    publishers.Add(known);
                }

                spelt.Add(name, slot);
            }

            return slot;
        }
    }
}
