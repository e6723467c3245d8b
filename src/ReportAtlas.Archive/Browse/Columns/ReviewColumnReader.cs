using Microsoft.Data.Sqlite;
using ReportAtlas.Archive.Reviews;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Browse.Columns;

/// <summary>Reads what people made of the events: reviews are few, so only the texts of their articles are looked at.</summary>
internal sealed class ReviewColumnReader(Func<string, SqliteDataReader> open)
{
    /// <summary>Numbers of <see cref="ReviewStatus"/> by position.</summary>
    public byte[] Read(Dictionary<int, int> positions)
    {
        var reviews = new Dictionary<(int Article, string Fingerprint), ReviewStatus>();
        using (var row = open("""SELECT "ArticleId", "Fingerprint", "Status" FROM "EventReviews" """))
        {
            while (row.Read())
            {
                reviews.Add((row.GetInt32(0), row.GetString(1)), Enum.Parse<ReviewStatus>(row.GetString(2)));
            }
        }

        var column = new byte[positions.Count];
        if (reviews.Count == 0)
        {
            return column;
        }

        using var events = open(
            """
            SELECT event."Id", event."ArticleId", article."Text", event."TriggerStart", event."TriggerLength", event."QuoteStart", event."QuoteLength"
            FROM "Events" event JOIN "Articles" article ON article."Id" = event."ArticleId"
            WHERE event."ArticleId" IN (SELECT "ArticleId" FROM "EventReviews")
            """
        );
        while (events.Read())
        {
            var text = events.GetString(2);
            var fingerprint = EventFingerprint.Of(
                new TextSpan(events.GetInt32(3), events.GetInt32(4)).In(text),
                new TextSpan(events.GetInt32(5), events.GetInt32(6)).In(text)
            );
            column[positions[events.GetInt32(0)]] = (byte)reviews.GetValueOrDefault((events.GetInt32(1), fingerprint));
        }

        return column;
    }
}
