using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using ReportAtlas.Archive.Events;

namespace ReportAtlas.Archive.Browse.Columns;

/// <summary>Reads who had to do with the events, and who claims them.</summary>
internal sealed class NameColumnReader(Func<string, SqliteDataReader> open)
{
    public (ImmutableArray<ActorRow> Actors, Postings Events) ReadActors(Dictionary<int, int> positions)
    {
        var (actors, slots) = (ImmutableArray.CreateBuilder<ActorRow>(), new Dictionary<int, int>());
        using (var row = open("""SELECT "Key", "Code", "NameArabic", "NameEnglish", "Group" FROM "Actors" ORDER BY "Code" """))
        {
            while (row.Read())
            {
                slots.Add(row.GetInt32(0), actors.Count);
                actors.Add(
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
        }

        var pairs = new List<(int Position, int Value)>();
        using (var row = open("""SELECT DISTINCT "EventId", "ActorKey" FROM "EventActors" """))
        {
            while (row.Read())
            {
                pairs.Add((positions[row.GetInt32(0)], slots[row.GetInt32(1)]));
            }
        }

        return (actors.ToImmutable(), new Postings(positions.Count, pairs));
    }

    public (ImmutableArray<string> Speakers, Postings Events) ReadSpeakers(Dictionary<int, int> positions)
    {
        var (names, slots) = (ImmutableArray.CreateBuilder<string>(), new Dictionary<string, int>(StringComparer.Ordinal));
        var folded = new Dictionary<string, int>(StringComparer.Ordinal);
        using (var row = open("""SELECT "Speaker" FROM "Claims" GROUP BY "Speaker" ORDER BY count(*) DESC, "Speaker" """))
        {
            // The commonest spelling comes first and gives the name.
            while (row.Read())
            {
                var (name, key) = (row.GetString(0), SpeakerNames.Fold(row.GetString(0)));
                if (folded.TryAdd(key, names.Count))
                {
                    names.Add(name);
                }

                slots.Add(name, folded[key]);
            }
        }

        var pairs = new HashSet<(int Position, int Value)>();
        using (var row = open("""SELECT "EventId", "Speaker" FROM "Claims" """))
        {
            while (row.Read())
            {
                pairs.Add((positions[row.GetInt32(0)], slots[row.GetString(1)]));
            }
        }

        return (names.ToImmutable(), new Postings(positions.Count, [.. pairs]));
    }
}
