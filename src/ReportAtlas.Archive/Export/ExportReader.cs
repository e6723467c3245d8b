using System.Globalization;
using Microsoft.Data.Sqlite;
using ReportAtlas.Archive.Reviews;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Export;

/// <summary>
/// Reads events and place names with all that exports say of them, a batch of ids at a time, by one prepared statement for
/// each table. Each batch is read from the archive as it stands at one moment. For one thread at a time.
/// </summary>
internal sealed class ExportReader : IDisposable
{
    private readonly ExportedPlaces _places;
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _events;
    private readonly SqliteCommand _actors;
    private readonly SqliteCommand _claims;
    private readonly SqliteCommand _articles;
    private readonly SqliteCommand _mentions;
    private readonly Dictionary<string, string> _rules = new(StringComparer.Ordinal);

    public ExportReader(ArchiveDatabase database, ExportedPlaces places)
    {
        _places = places;
        _connection = database.Open();
        _events = Prepare(ExportStatements.Events);
        _actors = Prepare(ExportStatements.Actors);
        _claims = Prepare(ExportStatements.Claims);
        _articles = Prepare(ExportStatements.Articles);
        _mentions = Prepare(ExportStatements.Mentions);
    }

    /// <summary>The events of these ids, in their order; those that are gone are passed over.</summary>
    /// <param name="reviews">What people made of each.</param>
    public List<ExportedEvent> ReadEvents(ReadOnlySpan<int> ids, ReadOnlySpan<ReviewStatus> reviews)
    {
        using var transaction = _connection.BeginTransaction(deferred: true);
        var types = Read(ExportStatements.Types, transaction, ExportNames.ReadTypes);
        var parties = Read(ExportStatements.Parties, transaction, ExportNames.ReadParties);
        var list = Json(ids);
        var actors = ExportNames.ReadActors(Run(_actors, transaction, list), parties);
        var claims = ExportNames.ReadSpeakers(Run(_claims, transaction, list));
        var articles = ReadArticles(transaction, Json(ReadArticleIds(transaction, list)));
        var (events, at) = (new List<ExportedEvent>(ids.Length), 0);
        using var row = Run(_events, transaction, list);
        while (row.Read())
        {
            var id = row.GetInt32(0);
            while (ids[at] != id)
            {
                at++;
            }

            var type = types[row.GetInt32(2)];
            events.Add(
                new ExportedEvent
                {
                    Id = id,
                    Article = articles[row.GetInt32(1)],
                    Type = type,
                    AcledSubType = Text(row, 3) ?? type.AcledSubType,
                    Places = _places,
                    Place = _places.Find(Whole(row, 4)),
                    PlacePrecision = (PlacePrecision?)Whole(row, 5),
                    Date = Day(row, 6) is { } from
                        ? new DateValue(
                            from,
                            Day(row, 7) ?? from,
                            Text(row, 8) is { } precision ? Enum.Parse<DatePrecision>(precision) : DatePrecision.Day
                        )
                        : null,
                    Quote = new TextSpan(row.GetInt32(9), row.GetInt32(10)),
                    Sentence = new TextSpan(row.GetInt32(11), row.GetInt32(12)),
                    Block = row.GetInt32(13),
                    IsBackground = row.GetBoolean(14),
                    Confidence = row.GetDouble(15),
                    Killed = (Whole(row, 16), Whole(row, 17)),
                    Injured = Whole(row, 18),
                    Detained = Whole(row, 19),
                    Displaced = Whole(row, 20),
                    PlaceStated = Stated(row, 21),
                    DateStated = Stated(row, 24),
                    Review = reviews[at],
                    Actors = actors.GetValueOrDefault(id) ?? [],
                    Speakers = claims.GetValueOrDefault(id) ?? [],
                }
            );
        }

        return events;
    }

    /// <summary>The place names of these articles in their order; those that were refused as no places are left out.</summary>
    public List<ExportedMention> ReadMentions(ReadOnlySpan<int> ids)
    {
        using var transaction = _connection.BeginTransaction(deferred: true);
        var (mentions, list) = (new List<ExportedMention>(), Json(ids));
        var articles = ReadArticles(transaction, list);
        using var row = Run(_mentions, transaction, list);
        while (row.Read())
        {
            mentions.Add(
                new ExportedMention(
                    row.GetInt32(0),
                    _places.Find(Whole(row, 2)),
                    new TextSpan(row.GetInt32(3), row.GetInt32(4)),
                    articles[row.GetInt32(1)]
                )
            );
        }

        return mentions;
    }

    public void Dispose()
    {
        _events.Dispose();
        _actors.Dispose();
        _claims.Dispose();
        _articles.Dispose();
        _mentions.Dispose();
        _connection.Dispose();
    }

    private int[] ReadArticleIds(SqliteTransaction transaction, string list)
    {
        var ids = new List<int>();
        using var command = Prepare(ExportStatements.ArticleIds);
        using var row = Run(command, transaction, list);
        while (row.Read())
        {
            ids.Add(row.GetInt32(0));
        }

        return [.. ids];
    }

    private Dictionary<int, ExportedArticle> ReadArticles(SqliteTransaction transaction, string list)
    {
        var articles = new Dictionary<int, ExportedArticle>();
        using var row = Run(_articles, transaction, list);
        while (row.Read())
        {
            articles.Add(
                row.GetInt32(0),
                new ExportedArticle(
                    row.GetInt32(0),
                    row.GetInt32(1),
                    Text(row, 2),
                    Text(row, 3),
                    Day(row, 4),
                    Enum.Parse<PublicationBasis>(row.GetString(5)),
                    row.GetDateTime(6),
                    row.GetString(7)
                )
            );
        }

        return articles;
    }

    private T Read<T>(string sql, SqliteTransaction transaction, Func<SqliteDataReader, T> read)
    {
        using var command = Prepare(sql);
        using var row = Run(command, transaction, null);
        return read(row);
    }

    private SqliteCommand Prepare(string sql)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // constants of ExportStatements
        command.CommandText = sql;
#pragma warning restore CA2100
        if (sql.Contains("$ids", StringComparison.Ordinal))
        {
            command.Parameters.Add("$ids", SqliteType.Text);
        }

        return command;
    }

    private static SqliteDataReader Run(SqliteCommand command, SqliteTransaction transaction, string? ids)
    {
        command.Transaction = transaction;
        if (ids is not null)
        {
            command.Parameters[0].Value = ids;
        }

        return command.ExecuteReader();
    }

    private static string Json(ReadOnlySpan<int> ids)
    {
        var list = new System.Text.StringBuilder("[", (ids.Length * 8) + 2);
        foreach (var id in ids)
        {
            list.Append(list.Length > 1 ? "," : "").Append(CultureInfo.InvariantCulture, $"{id}");
        }

        return list.Append(']').ToString();
    }

    private StatedWords? Stated(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : new StatedWords(new TextSpan(row.GetInt32(column), row.GetInt32(column + 1)), Rule(row.GetString(column + 2)));

    /// <summary>Rules are few, so that each is held once.</summary>
    private string Rule(string name) => _rules.TryGetValue(name, out var known) ? known : _rules[name] = name;

    private static int? Whole(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static DateOnly? Day(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateOnly.ParseExact(row.GetString(column), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
