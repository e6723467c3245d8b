using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ReportAtlas.Archive.Storage;

/// <summary>An INSERT that is prepared once and run for many rows.</summary>
internal sealed class InsertStatement : IDisposable
{
    private readonly SqliteCommand _command;

    /// <param name="returning">The key column whose value <see cref="Run"/> gives; null for tables without a key of their own.</param>
    public InsertStatement(SqliteConnection connection, string table, string? returning, params string[] columns)
    {
        _command = connection.CreateCommand();
        var names = string.Join(", ", columns.Select(column => $"\"{column}\""));
        var values = string.Join(", ", columns.Select((_, index) => $"${index}"));
        _command.CommandText = $"INSERT INTO \"{table}\" ({names}) VALUES ({values})" + (returning is null ? "" : $" RETURNING \"{returning}\"");
        for (var index = 0; index < columns.Length; index++)
        {
            _command.Parameters.Add(new SqliteParameter { ParameterName = $"${index}" });
        }
    }

    /// <summary>Inserts a row; values in the order of the columns.</summary>
    /// <returns>The value of the key column; 0 where none is asked for.</returns>
    public int Run(SqliteTransaction transaction, params ReadOnlySpan<object?> values)
    {
        _command.Transaction = transaction;
        for (var index = 0; index < values.Length; index++)
        {
            _command.Parameters[index].Value = Stored(values[index]);
        }

        return Convert.ToInt32(_command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    public void Dispose() => _command.Dispose();

    /// <summary>A value as the context's conversions store it; the two must agree.</summary>
    internal static object Stored(object? value) =>
        value switch
        {
            null => DBNull.Value,
            Language.Places.PlacePrecision precision => (int)precision,
            Enum name => name.ToString(),
            // As EF Core stores a day.
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => value,
        };
}
