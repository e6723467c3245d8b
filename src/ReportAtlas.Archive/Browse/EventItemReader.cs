using System.Data.Common;
using ReportAtlas.Archive.Reviews;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Browse;

/// <summary>
/// Reads the rows that make up events, with plain statements: a list is asked for at every change of a filter, and through
/// change tracking its 40 events cost five times as much as all counts of the screen.
/// </summary>
/// <param name="connection">Open.</param>
internal sealed class EventItemReader(DbConnection connection)
{
    private const string Events = """
        SELECT e."Id", e."ArticleId", t."Code", t."AcledType", t."AcledSubType", t."NameArabic", t."NameEnglish", e."AcledSubType",
               e."DateFrom", e."DateTo", e."DatePrecision",
               p."Id", p."Name", p."NameEnglish", p."Kind", p."Latitude", p."Longitude", p."IsArea",
               e."PlacePrecision", m."Start", m."Length", e."TriggerStart", e."TriggerLength", e."QuoteStart", e."QuoteLength",
               e."SentenceStart", e."SentenceLength", e."Block", e."IsBackground", e."Confidence", e."Rule",
               e."Killed_Min", e."Killed_Max", e."Killed_Start", e."Killed_Length",
               e."Injured_Min", e."Injured_Max", e."Injured_Start", e."Injured_Length",
               e."Detained_Min", e."Detained_Max", e."Detained_Start", e."Detained_Length",
               e."Displaced_Min", e."Displaced_Max", e."Displaced_Start", e."Displaced_Length"
        FROM "Events" e JOIN "EventTypes" t ON t."Key" = e."TypeKey"
        LEFT JOIN "Places" p ON p."Key" = e."PlaceKey" LEFT JOIN "PlaceMentions" m ON m."Id" = e."PlaceMentionId"
        WHERE e."Id" IN (SELECT value FROM json_each(@ids))
        """;

    private const string Actors = """
        SELECT x."EventId", a."Code", a."NameArabic", a."NameEnglish", x."Role", x."Start", x."Length"
        FROM "EventActors" x JOIN "Actors" a ON a."Key" = x."ActorKey"
        WHERE x."EventId" IN (SELECT value FROM json_each(@ids)) ORDER BY x."EventId", x."Ordinal"
        """;

    private const string Claims = """
        SELECT "EventId", "Speaker", "Certainty", "Start", "Length"
        FROM "Claims" WHERE "EventId" IN (SELECT value FROM json_each(@ids)) ORDER BY "EventId", "Ordinal"
        """;

    private const string Articles = """
        SELECT "Id", "ReportId", "Title", "Publisher", "PublishedFrom", "PublishedTo", "PublishedPrecision", "PublishedBasis", "Text"
        FROM "Articles" WHERE "Id" IN (SELECT value FROM json_each(@ids))
        """;

    private const string Reviews = """
        SELECT "ArticleId", "Fingerprint", "Status", "Note" FROM "EventReviews" WHERE "ArticleId" IN (SELECT value FROM json_each(@ids))
        """;

    /// <summary>The events without what stands in other tables; spans point into the article's text.</summary>
    public Dictionary<int, EventItemRow> ReadEvents(IEnumerable<int> ids) =>
        Read(
                Events,
                ids,
                row => new EventItemRow(
                    Id: row.GetInt32(0),
                    ArticleId: row.GetInt32(1),
                    Type: new EventType(row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6)),
                    AcledSubType: Text(row, 7),
                    Date: Date(row, 8),
                    Place: row.IsDBNull(11)
                        ? null
                        : new PlaceLabel(
                            row.GetString(11),
                            row.GetString(12),
                            row.GetString(13),
                            Enum.Parse<PlaceKind>(row.GetString(14)),
                            row.IsDBNull(15) || row.IsDBNull(16) ? null : new GeoPoint(row.GetDouble(15), row.GetDouble(16)),
                            row.GetBoolean(17)
                        ),
                    PlacePrecision: row.IsDBNull(18) ? null : (PlacePrecision)row.GetInt32(18),
                    PlaceName: Span(row, 19),
                    Trigger: Span(row, 21)!.Value,
                    Quote: Span(row, 23)!.Value,
                    Sentence: Span(row, 25)!.Value,
                    Block: row.GetInt32(27),
                    IsBackground: row.GetBoolean(28),
                    Confidence: row.GetDouble(29),
                    Rule: row.GetString(30),
                    Killed: Count(row, 31),
                    Injured: Count(row, 35),
                    Detained: Count(row, 39),
                    Displaced: Count(row, 43)
                )
            )
            .ToDictionary(row => row.Id);

    /// <summary>The actors of events in their order.</summary>
    public ILookup<int, ActorItem> ReadActors(IEnumerable<int> ids) =>
        Read(
                Actors,
                ids,
                row =>
                    (
                        Event: row.GetInt32(0),
                        Actor: new ActorItem(
                            row.GetString(1),
                            row.GetString(2),
                            row.GetString(3),
                            Enum.Parse<ActorRole>(row.GetString(4)),
                            row.IsDBNull(5) ? null : new TextSpan(row.GetInt32(5), row.IsDBNull(6) ? 0 : row.GetInt32(6))
                        )
                    )
            )
            .ToLookup(pair => pair.Event, pair => pair.Actor);

    /// <summary>Who claims events, the nearest speaker first.</summary>
    public ILookup<int, ClaimItem> ReadClaims(IEnumerable<int> ids) =>
        Read(
                Claims,
                ids,
                row => (Event: row.GetInt32(0), Claim: new ClaimItem(row.GetString(1), Enum.Parse<Certainty>(row.GetString(2)), Span(row, 3)!.Value))
            )
            .ToLookup(pair => pair.Event, pair => pair.Claim);

    public Dictionary<int, EventItemArticle> ReadArticles(IEnumerable<int> ids) =>
        Read(
                Articles,
                ids,
                row => new EventItemArticle(
                    row.GetInt32(0),
                    row.GetInt32(1),
                    Text(row, 2),
                    Text(row, 3),
                    Date(row, 4),
                    Enum.Parse<PublicationBasis>(row.GetString(7)),
                    row.GetString(8)
                )
            )
            .ToDictionary(article => article.Id);

    /// <summary>What persons made of the events of articles, by article and fingerprint.</summary>
    public Dictionary<(int ArticleId, string Fingerprint), (ReviewStatus Status, string? Note)> ReadReviews(IEnumerable<int> articles) =>
        Read(Reviews, articles, row => (Key: (row.GetInt32(0), row.GetString(1)), Review: (Enum.Parse<ReviewStatus>(row.GetString(2)), Text(row, 3))))
            .ToDictionary(pair => pair.Key, pair => pair.Review);

    private List<T> Read<T>(string sql, IEnumerable<int> ids, Func<DbDataReader, T> read)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of this class
        command.CommandText = sql;
#pragma warning restore CA2100
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@ids", $"[{string.Join(',', ids)}]");
        command.Parameters.Add(parameter);
        var rows = new List<T>();
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            rows.Add(read(row));
        }

        return rows;
    }

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>From a start and a length; null where there is no start.</summary>
    private static TextSpan? Span(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : new TextSpan(row.GetInt32(column), row.GetInt32(column + 1));

    /// <summary>From first day, last day and precision.</summary>
    private static DateValue? Date(DbDataReader row, int column) =>
        EventItems.Date(
            Day(row, column),
            Day(row, column + 1),
            row.IsDBNull(column + 2) ? null : Enum.Parse<DatePrecision>(row.GetString(column + 2))
        );

    private static DateOnly? Day(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateOnly.ParseExact(row.GetString(column), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>From least, most, start and length; the words are told only where both their numbers are.</summary>
    private static CountItem? Count(DbDataReader row, int column) =>
        row.IsDBNull(column)
            ? null
            : new CountItem(
                row.GetInt32(column),
                row.IsDBNull(column + 1) ? null : row.GetInt32(column + 1),
                row.IsDBNull(column + 2) || row.IsDBNull(column + 3) ? null : new TextSpan(row.GetInt32(column + 2), row.GetInt32(column + 3))
            );
}

/// <summary>An event's own row with its kind and place.</summary>
internal sealed record EventItemRow(
    int Id,
    int ArticleId,
    EventType Type,
    string? AcledSubType,
    DateValue? Date,
    PlaceLabel? Place,
    PlacePrecision? PlacePrecision,
    TextSpan? PlaceName,
    TextSpan Trigger,
    TextSpan Quote,
    TextSpan Sentence,
    int Block,
    bool IsBackground,
    double Confidence,
    string Rule,
    CountItem? Killed,
    CountItem? Injured,
    CountItem? Detained,
    CountItem? Displaced
);

/// <summary>What events tell of their article.</summary>
internal sealed record EventItemArticle(
    int Id,
    int ReportId,
    string? Title,
    string? Publisher,
    DateValue? Published,
    PublicationBasis Basis,
    string Text
);
