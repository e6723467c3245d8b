using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Archive.Storage;

/// <summary>
/// Keeps the archive's copy of the gazetteer in step with the program's. A fingerprint of what was copied stands in the
/// file's user_version, so that nothing is done when nothing has changed.
/// </summary>
internal static class PlaceTable
{
    private static readonly string[] Columns =
    [
        "Id",
        "Name",
        "NameEnglish",
        "Kind",
        "ParentId",
        "GovernorateId",
        "DistrictId",
        "SubdistrictId",
        "CountryId",
        "Admin1English",
        "Latitude",
        "Longitude",
        "IsArea",
        "PointIsContainers",
        "SourceId",
        "TreeStart",
        "TreeEnd",
    ];

    /// <summary>
    /// Adds new places, updates changed ones and numbers the tree anew. A place that the gazetteer no longer has stays,
    /// since events may stand at it, outside the tree.
    /// </summary>
    public static void Write(ArchiveDatabase database, IReadOnlyCollection<Place> gazetteer)
    {
        var rows = PlaceTreeNumbers.Of(gazetteer).Select(numbered => Values(numbered.Place, numbered.Start, numbered.End)).ToList();
        var fingerprint = Fingerprint(rows);
        using var connection = database.Open();
        if (ReadFingerprint(connection) == fingerprint)
        {
            return;
        }

        using var transaction = connection.BeginTransaction(deferred: false);
        Execute(connection, transaction, """UPDATE "Places" SET "TreeStart" = -"Key", "TreeEnd" = -"Key" """);
        using (var places = new NamedRows(connection, "Places", Columns))
        {
            foreach (var row in rows)
            {
                places.KeyOf(transaction, row);
            }
        }

        Execute(connection, transaction, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {fingerprint}"));
        transaction.Commit();
    }

    private static object?[] Values(Place place, int start, int end) =>
        [
            place.Id,
            place.Name,
            place.NameEnglish,
            place.Kind,
            place.ParentId,
            place.GovernorateId,
            place.DistrictId,
            place.SubdistrictId,
            place.CountryId,
            place.Admin1English,
            place.Point?.Latitude,
            place.Point?.Longitude,
            place.IsArea,
            place.PointIsContainers,
            place.SourceId,
            start,
            end,
        ];

    /// <summary>A number for these very rows; never 0, which an archive without places has.</summary>
    private static int Fingerprint(List<object?[]> rows)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in rows)
        {
            hash.AppendData(
                Encoding.UTF8.GetBytes(string.Join('\u001F', row.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture))) + '\n')
            );
        }

        return BitConverter.ToInt32(hash.GetHashAndReset()) | 1;
    }

    private static int ReadFingerprint(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Execute(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // constants and a number of our own
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
