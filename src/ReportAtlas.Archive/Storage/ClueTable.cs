using Microsoft.Data.Sqlite;
using ReportAtlas.Language.Dates.Publication.CrossReport;

namespace ReportAtlas.Archive.Storage;

/// <summary>Writes and finds what the archive's articles tell that others may tell too. Use it from one thread.</summary>
internal sealed class ClueTable : IDisposable
{
    private readonly InsertStatement _insert;
    private readonly SqliteCommand _ofArticle;
    private readonly SqliteCommand _tellers;

    public ClueTable(SqliteConnection connection)
    {
        _insert = new InsertStatement(connection, "DatingClues", null, "ArticleId", "Kind", "Key", "Mention", "DateFrom", "DateTo", "Number");
        _ofArticle = Command(
            connection,
            """SELECT "Kind", "Key", "Mention", "DateFrom", "DateTo", "Number", "ArticleId" FROM "DatingClues" WHERE "ArticleId" = $value"""
        );
        _tellers = Command(
            connection,
            """SELECT "Kind", "Key", "Mention", "DateFrom", "DateTo", "Number", "ArticleId" FROM "DatingClues" WHERE "Key" = $value ORDER BY "ArticleId" LIMIT $limit"""
        );
        _tellers.Parameters.Add("$limit", SqliteType.Integer);
    }

    public void Write(SqliteTransaction transaction, int article, IEnumerable<DatingClue> clues)
    {
        foreach (var clue in clues)
        {
            _insert.Run(transaction, article, clue.Kind, clue.Key, clue.Mention, clue.From, clue.To, clue.Number);
        }
    }

    /// <summary>What an article tells.</summary>
    public List<DatingClue> Of(int article) => [.. Read(_ofArticle, article).Select(row => row.Clue)];

    /// <summary>Who tells what has this key; at most <paramref name="limit"/> tellings.</summary>
    public List<(int Article, DatingClue Clue)> TellersOf(string key, int limit)
    {
        _tellers.Parameters["$limit"].Value = limit;
        return Read(_tellers, key);
    }

    public void Dispose()
    {
        _insert.Dispose();
        _ofArticle.Dispose();
        _tellers.Dispose();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // the statements are this class's own constants
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.Add(new SqliteParameter { ParameterName = "$value" });
        return command;
    }

    private static List<(int Article, DatingClue Clue)> Read(SqliteCommand command, object value)
    {
        command.Parameters["$value"].Value = value;
        using var rows = command.ExecuteReader();
        var found = new List<(int, DatingClue)>();
        while (rows.Read())
        {
            found.Add(
                (
                    rows.GetInt32(6),
                    new DatingClue(
                        Enum.Parse<DatingClueKind>(rows.GetString(0)),
                        rows.GetString(1),
                        rows.IsDBNull(2) ? null : rows.GetInt32(2),
                        DayAt(rows, 3),
                        DayAt(rows, 4),
                        rows.IsDBNull(5) ? null : rows.GetInt64(5)
                    )
                )
            );
        }

        return found;
    }

    private static DateOnly? DayAt(SqliteDataReader rows, int column) => rows.IsDBNull(column) ? null : rows.GetFieldValue<DateOnly>(column);
}
