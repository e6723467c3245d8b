namespace ReportAtlas.Archive.Export;

/// <summary>
/// What exports ask of SQLite. The ids come as a JSON array in rising order, and the cross join keeps that order, so that
/// each table is walked through once.
/// </summary>
internal static class ExportStatements
{
    public const string Events = """
        SELECT event."Id", event."ArticleId", event."TypeKey", event."AcledSubType", event."PlaceKey", event."PlacePrecision",
               event."DateFrom", event."DateTo", event."DatePrecision", event."QuoteStart", event."QuoteLength", event."SentenceStart", event."SentenceLength",
               event."Block", event."IsBackground", event."Confidence", event."Killed_Min", event."Killed_Max",
               event."Injured_Min", event."Detained_Min", event."Displaced_Min",
               place."Start", place."Length", place."Rule", date."Start", date."Length", date."Rule"
        FROM json_each($ids) wanted CROSS JOIN "Events" event ON event."Id" = wanted.value
        LEFT JOIN "PlaceMentions" place ON place."Id" = event."PlaceMentionId"
        LEFT JOIN "DateMentions" date ON date."Id" = event."DateMentionId"
        """;

    public const string Actors = """
        SELECT actor."EventId", actor."ActorKey", actor."Role"
        FROM json_each($ids) wanted CROSS JOIN "EventActors" actor ON actor."EventId" = wanted.value ORDER BY wanted.id, actor."Ordinal"
        """;

    public const string Claims = """
        SELECT claim."EventId", claim."Speaker"
        FROM json_each($ids) wanted CROSS JOIN "Claims" claim ON claim."EventId" = wanted.value ORDER BY wanted.id, claim."Ordinal"
        """;

    public const string ArticleIds = """
        SELECT DISTINCT event."ArticleId" FROM json_each($ids) wanted CROSS JOIN "Events" event ON event."Id" = wanted.value ORDER BY 1
        """;

    public const string Articles = """
        SELECT article."Id", article."ReportId", article."Title", article."Publisher", article."PublishedFrom", article."PublishedBasis", version."ImportedAt", article."Text"
        FROM json_each($ids) wanted CROSS JOIN "Articles" article ON article."Id" = wanted.value
        JOIN "ReportVersions" version ON version."ReportId" = article."ReportId" AND version."IsCurrent" = 1
        """;

    public const string Mentions = """
        SELECT mention."Id", mention."ArticleId", mention."PlaceKey", mention."Start", mention."Length"
        FROM json_each($ids) wanted CROSS JOIN "PlaceMentions" mention ON mention."ArticleId" = wanted.value
        WHERE mention."Status" <> 'Refused' ORDER BY wanted.id, mention."Ordinal"
        """;

    public const string Types = """SELECT "Key", "Code", "AcledType", "AcledSubType", "NameArabic", "NameEnglish" FROM "EventTypes" """;

    public const string Parties = """SELECT "Key", "Code", "NameArabic", "NameEnglish", "Group" FROM "Actors" """;
}
