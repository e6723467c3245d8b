using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using ReportAtlas.Archive.Places;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Archive.Browse.Columns;

/// <summary>Reads the archive's places in the order of the tree.</summary>
internal sealed class PlaceColumnReader(Func<string, SqliteDataReader> open)
{
    /// <summary>The places, and the slot of each place's key.</summary>
    public (IndexedPlaces Places, Dictionary<int, int> Slots) Read()
    {
        var (places, slots) = (ImmutableArray.CreateBuilder<PlaceRow>(), new Dictionary<int, int>());
        using var row = open(
            """
            SELECT "Key", "Id", "Name", "NameEnglish", "Kind", "ParentId", "GovernorateId", "DistrictId", "SubdistrictId", "CountryId",
                   "Admin1English", "Latitude", "Longitude", "IsArea", "PointIsContainers", "SourceId", "TreeStart", "TreeEnd"
            FROM "Places" ORDER BY "TreeStart", "Key"
            """
        );
        while (row.Read())
        {
            slots.Add(row.GetInt32(0), places.Count);
            places.Add(
                new PlaceRow
                {
                    Key = row.GetInt32(0),
                    Id = row.GetString(1),
                    Name = row.GetString(2),
                    NameEnglish = row.GetString(3),
                    Kind = Enum.Parse<PlaceKind>(row.GetString(4)),
                    ParentId = Text(row, 5),
                    GovernorateId = Text(row, 6),
                    DistrictId = Text(row, 7),
                    SubdistrictId = Text(row, 8),
                    CountryId = Text(row, 9),
                    Admin1English = Text(row, 10),
                    Latitude = row.IsDBNull(11) ? null : row.GetDouble(11),
                    Longitude = row.IsDBNull(12) ? null : row.GetDouble(12),
                    IsArea = row.GetBoolean(13),
                    PointIsContainers = row.GetBoolean(14),
                    SourceId = Text(row, 15),
                    TreeStart = row.GetInt32(16),
                    TreeEnd = row.GetInt32(17),
                }
            );
        }

        return (new IndexedPlaces(places.ToImmutable()), slots);
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
