using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using ReportAtlas.Archive.Import;
using ReportAtlas.Archive.Storage;
using ReportAtlas.Language;
using ReportAtlas.Language.Dates.Publication.CrossReport;

namespace ReportAtlas.Archive.History;

/// <summary>The bytes of a report version as they came, with all that is needed to read them again alike.</summary>
internal sealed record StoredOriginal(
    int Report,
    int Version,
    string FileName,
    ReportFormat Format,
    DateOnly? GivenPublished,
    string? GivenPublisher,
    byte[] Bytes,
    string? KeptIds
)
{
    private const string Columns = """
        SELECT version."ReportId", version."Id", version."FileName", version."Format", version."GivenPublished", version."GivenPublisher", original."Bytes", report."KeptIds"
        FROM "ReportVersions" version
        JOIN "ReportOriginals" original ON original."VersionId" = version."Id"
        JOIN "Reports" report ON report."Id" = version."ReportId"
        """;

    /// <summary>A version of a report; the current one when no number is given; null when there is none.</summary>
    public static StoredOriginal? Find(SqliteConnection connection, int report, int? number = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            Columns + """ WHERE version."ReportId" = $report AND (version."Number" = $number OR ($number IS NULL AND version."IsCurrent" = 1))""";
        command.Parameters.AddWithValue("$report", report);
        command.Parameters.AddWithValue("$number", (object?)number ?? DBNull.Value);
        using var rows = command.ExecuteReader();
        return rows.Read()
            ? new StoredOriginal(
                rows.GetInt32(0),
                rows.GetInt32(1),
                rows.GetString(2),
                Enum.Parse<ReportFormat>(rows.GetString(3)),
                rows.IsDBNull(4) ? null : DateOnly.FromDateTime(rows.GetDateTime(4)),
                rows.IsDBNull(5) ? null : rows.GetString(5),
                rows.GetFieldValue<byte[]>(6),
                rows.IsDBNull(7) ? null : rows.GetString(7)
            )
            : null;
    }

    /// <summary>The version as the present reader reads it; the problem says why when it no longer can.</summary>
    /// <param name="evidence">What other reports say of when its articles were published.</param>
    public (RereadReport? Report, ImportProblem? Problem) Read(
        ArticleReader reader,
        DateOnly? published = null,
        string? publisher = null,
        IReadOnlyDictionary<int, ImmutableArray<DatingEvidence>>? evidence = null
    )
    {
        var (file, problem) = Decode(published, publisher);
        return file is null
            ? (null, problem)
            : OneReport.Try<RereadReport>(() => (Reread(file, reader.Read(file.Source, evidence), published, publisher), null));
    }

    /// <summary>The version's text; the problem says why when the bytes no longer give one.</summary>
    public (ReadFile? File, ImportProblem? Problem) Decode(DateOnly? published = null, string? publisher = null) =>
        OneReport.Try(() => ReportReader.Read(FileName, Bytes, Options(published, publisher), Format));

    /// <summary>The version with what a reader found in its text.</summary>
    public RereadReport Reread(ReadFile file, ImmutableArray<ArticleReading> articles, DateOnly? published = null, string? publisher = null) =>
        new(Report, Version, file, Options(published, publisher), articles, KeptIds is null ? null : Storage.KeptIds.Parse(KeptIds));

    /// <summary>What was taken once is taken again, whatever today's limits are.</summary>
    private ImportOptions Options(DateOnly? published, string? publisher) =>
        new()
        {
            Published = published ?? GivenPublished,
            Publisher = publisher ?? GivenPublisher,
            MaximumLetters = int.MaxValue,
            MaximumParagraphs = int.MaxValue,
        };
}
