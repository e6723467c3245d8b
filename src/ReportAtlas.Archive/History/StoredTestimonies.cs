using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Dates.Publication.CrossReport;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.History;

/// <summary>What the archive knows of an article's date.</summary>
internal sealed record StoredTestimony(
    int Id,
    int Report,
    int Ordinal,
    string Title,
    DateValue? Published,
    PublicationBasis Basis,
    ImmutableArray<Reason> Reasons
)
{
    /// <summary>What its testimony is known by.</summary>
    public string Name => Id.ToString(CultureInfo.InvariantCulture);

    public bool IsOpen => ReportTestimony.IsOpen(AsDate());

    public bool IsByOthers => ReportTestimony.IsByOthers(AsDate());

    /// <summary>The article with what it tells; a date that others gave it does not count.</summary>
    public ReportTestimony Tell(IEnumerable<DatingClue> clues) => new(Name, Title, IsByOthers ? null : Published, [.. clues]);

    private PublicationDate AsDate() => new(Published, Basis) { Reasons = Reasons };
}

/// <summary>Looks up articles with their dates by prepared statements. Use it from one thread.</summary>
internal sealed class StoredTestimonies : IDisposable
{
    private const string Columns = """
        SELECT article."Id", article."ReportId", article."Ordinal", COALESCE(article."Title", version."FileName"),
            article."PublishedFrom", article."PublishedTo", article."PublishedPrecision", article."PublishedBasis", article."PublishedReasons"
        FROM "Articles" article
        JOIN "ReportVersions" version ON version."ReportId" = article."ReportId" AND version."IsCurrent" = 1
        """;

    private readonly SqliteCommand _byId;
    private readonly SqliteCommand _byReport;
    private readonly SqliteCommand _byOthers;
    private readonly Dictionary<int, StoredTestimony?> _known = [];

    public StoredTestimonies(SqliteConnection connection)
    {
        _byId = connection.CreateCommand();
        _byId.CommandText = Columns + """ WHERE article."Id" = $id""";
        _byReport = connection.CreateCommand();
        _byReport.CommandText = Columns + """ WHERE article."ReportId" = $id ORDER BY article."Ordinal" """;
        _byOthers = connection.CreateCommand();
        _byOthers.CommandText =
            Columns + """ WHERE article."Id" <> $id AND article."PublishedBasis" = 'Inferred' AND article."PublishedReasons" LIKE '%report-%' """;
        _byOthers.Parameters.Add("$id", SqliteType.Integer);
        _byId.Parameters.Add("$id", SqliteType.Integer);
        _byReport.Parameters.Add("$id", SqliteType.Integer);
    }

    /// <summary>An article; null when there is none of this id.</summary>
    public StoredTestimony? Find(int article)
    {
        if (!_known.TryGetValue(article, out var found))
        {
            _known[article] = found = Read(_byId, article).FirstOrDefault();
        }

        return found;
    }

    /// <summary>The articles of a report in order.</summary>
    public List<StoredTestimony> Of(int report) => Read(_byReport, report);

    /// <summary>All articles whose date rests on other reports. Looks through the whole archive.</summary>
    public List<StoredTestimony> DatedByOthers() => [.. Read(_byOthers, 0).Where(article => article.IsByOthers)];

    public void Dispose()
    {
        _byOthers.Dispose();
        _byId.Dispose();
        _byReport.Dispose();
    }

    private static List<StoredTestimony> Read(SqliteCommand command, int id)
    {
        command.Parameters[0].Value = id;
        using var rows = command.ExecuteReader();
        var found = new List<StoredTestimony>();
        while (rows.Read())
        {
            var published =
                rows.IsDBNull(4) || rows.IsDBNull(5) || rows.IsDBNull(6)
                    ? null
                    : new DateValue(rows.GetFieldValue<DateOnly>(4), rows.GetFieldValue<DateOnly>(5), Enum.Parse<DatePrecision>(rows.GetString(6)));
            found.Add(
                new StoredTestimony(
                    rows.GetInt32(0),
                    rows.GetInt32(1),
                    rows.GetInt32(2),
                    rows.GetString(3),
                    published,
                    Enum.Parse<PublicationBasis>(rows.GetString(7)),
                    StoredJson.ReadArray<Reason>(rows.GetString(8))
                )
            );
        }

        return found;
    }
}
