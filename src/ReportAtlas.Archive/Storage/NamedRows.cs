using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ReportAtlas.Archive.Storage;

/// <summary>
/// Rows that are known by a code and made when they are first needed: event types, actors, places. A row's other
/// columns follow what the program says now.
/// </summary>
internal sealed class NamedRows : IDisposable
{
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);
    private readonly SqliteCommand _command;

    /// <param name="columns">The columns, the code first.</param>
    public NamedRows(SqliteConnection connection, string table, params string[] columns)
    {
        _command = connection.CreateCommand();
        var names = string.Join(", ", columns.Select(column => $"\"{column}\""));
        var values = string.Join(", ", columns.Select((_, index) => $"${index}"));
        var updates = string.Join(", ", columns.Skip(1).Select(column => $"\"{column}\" = excluded.\"{column}\""));
        _command.CommandText =
            $"INSERT INTO \"{table}\" ({names}) VALUES ({values}) ON CONFLICT(\"{columns[0]}\") DO UPDATE SET {updates} RETURNING \"Key\"";
        for (var index = 0; index < columns.Length; index++)
        {
            _command.Parameters.Add(new SqliteParameter { ParameterName = $"${index}" });
        }
    }

    /// <summary>The key of the row with this code, made or brought up to date the first time.</summary>
    public int KeyOf(SqliteTransaction transaction, params ReadOnlySpan<object?> values)
    {
        var code = (string)values[0]!;
        if (!_keys.TryGetValue(code, out var key))
        {
            _command.Transaction = transaction;
            for (var index = 0; index < values.Length; index++)
            {
                _command.Parameters[index].Value = InsertStatement.Stored(values[index]);
            }

            key = Convert.ToInt32(_command.ExecuteScalar(), CultureInfo.InvariantCulture);
            _keys[code] = key;
        }

        return key;
    }

    /// <summary>Forgets the keys, as a transaction that made some was undone.</summary>
    public void Forget() => _keys.Clear();

    public void Dispose() => _command.Dispose();
}
