using System.Text.Json;
using Microsoft.Data.Sqlite;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Storage;

/// <summary>
/// The ids of a report's articles and events before a new version replaces them, so that links to what is still told
/// go on leading there: an article keeps its id by its place in the report, an event by its article, type and quote.
/// </summary>
internal sealed class KeptIds
{
    private readonly Dictionary<int, int> _articles = [];
    private readonly Dictionary<(int Article, string Type, string Quote), int> _events = [];

    public static KeptIds Read(SqliteConnection connection, SqliteTransaction transaction, int report)
    {
        var kept = new KeptIds();
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = """
            SELECT article."Ordinal", article."Id", article."Text", event."Id", type."Code", event."QuoteStart", event."QuoteLength"
            FROM "Articles" article
            LEFT JOIN "Events" event ON event."ArticleId" = article."Id"
            LEFT JOIN "EventTypes" type ON type."Key" = event."TypeKey"
            WHERE article."ReportId" = $report
            """;
        command.Parameters.AddWithValue("$report", report);
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            var ordinal = rows.GetInt32(0);
            kept._articles[ordinal] = rows.GetInt32(1);
            if (!rows.IsDBNull(3))
            {
                var quote = new TextSpan(rows.GetInt32(5), rows.GetInt32(6)).In(rows.GetString(2));
                kept._events.TryAdd((ordinal, rows.GetString(4), quote), rows.GetInt32(3));
            }
        }

        return kept;
    }

    /// <summary>The ids as <see cref="ToJson"/> wrote them.</summary>
    public static KeptIds Parse(string json)
    {
        var kept = new KeptIds();
        var stored = JsonSerializer.Deserialize<Stored>(json)!;
        foreach (var article in stored.Articles)
        {
            kept._articles[article.Ordinal] = article.Id;
        }

        foreach (var item in stored.Events)
        {
            kept._events[(item.Article, item.Type, item.Quote)] = item.Id;
        }

        return kept;
    }

    /// <summary>The ids as text, for a report whose articles go.</summary>
    public string ToJson() =>
        JsonSerializer.Serialize(
            new Stored(
                [.. _articles.Select(pair => new StoredArticle(pair.Key, pair.Value))],
                [.. _events.Select(pair => new StoredEvent(pair.Key.Article, pair.Key.Type, pair.Key.Quote, pair.Value))]
            )
        );

    /// <summary>The id of the article at this place in the report; null for a new one.</summary>
    public int? Article(int ordinal) => _articles.TryGetValue(ordinal, out var id) ? id : null;

    /// <summary>The id of the event; null for a new one. Each id is given once.</summary>
    public int? TakeEvent(int article, string type, string quote) => _events.Remove((article, type, quote), out var id) ? id : null;

    private sealed record Stored(StoredArticle[] Articles, StoredEvent[] Events);

    private sealed record StoredArticle(int Ordinal, int Id);

    private sealed record StoredEvent(int Article, string Type, string Quote, int Id);
}
