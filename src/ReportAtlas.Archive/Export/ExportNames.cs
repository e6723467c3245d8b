using Microsoft.Data.Sqlite;
using ReportAtlas.Archive.Events;
using ReportAtlas.Language.Events;

namespace ReportAtlas.Archive.Export;

/// <summary>Reads what events are and who is named with them, from rows in the columns' order of <see cref="ExportStatements"/>.</summary>
internal static class ExportNames
{
    /// <summary>Kinds of events by key.</summary>
    public static Dictionary<int, EventTypeRow> ReadTypes(SqliteDataReader row)
    {
        var types = new Dictionary<int, EventTypeRow>();
        while (row.Read())
        {
            types.Add(
                row.GetInt32(0),
                new EventTypeRow
                {
                    Key = row.GetInt32(0),
                    Code = row.GetString(1),
                    AcledType = row.GetString(2),
                    AcledSubType = row.GetString(3),
                    NameArabic = row.GetString(4),
                    NameEnglish = row.GetString(5),
                }
            );
        }

        return types;
    }

    /// <summary>Parties to the war by key.</summary>
    public static Dictionary<int, ActorRow> ReadParties(SqliteDataReader row)
    {
        var parties = new Dictionary<int, ActorRow>();
        while (row.Read())
        {
            parties.Add(
                row.GetInt32(0),
                new ActorRow
                {
                    Key = row.GetInt32(0),
                    Code = row.GetString(1),
                    NameArabic = row.GetString(2),
                    NameEnglish = row.GetString(3),
                    Group = row.GetString(4),
                }
            );
        }

        return parties;
    }

    /// <summary>Those named with each event, as it names them.</summary>
    public static Dictionary<int, List<(ActorRow Actor, ActorRole Role)>> ReadActors(SqliteDataReader row, Dictionary<int, ActorRow> parties)
    {
        var actors = new Dictionary<int, List<(ActorRow, ActorRole)>>();
        using (row)
        {
            while (row.Read())
            {
                Of(actors, row.GetInt32(0)).Add((parties[row.GetInt32(1)], Enum.Parse<ActorRole>(row.GetString(2))));
            }
        }

        return actors;
    }

    /// <summary>Those who claim each event, the nearest first.</summary>
    public static Dictionary<int, List<string>> ReadSpeakers(SqliteDataReader row)
    {
        var speakers = new Dictionary<int, List<string>>();
        using (row)
        {
            while (row.Read())
            {
                Of(speakers, row.GetInt32(0)).Add(row.GetString(1));
            }
        }

        return speakers;
    }

    private static List<T> Of<T>(Dictionary<int, List<T>> lists, int key) => lists.TryGetValue(key, out var list) ? list : lists[key] = [];
}
