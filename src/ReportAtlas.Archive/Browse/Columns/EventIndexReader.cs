using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using ReportAtlas.Language.Events;

namespace ReportAtlas.Archive.Browse.Columns;

/// <summary>Loads an <see cref="EventIndex"/> from SQLite in one read transaction, with plain statements: no tracking, no strings for days.</summary>
internal sealed class EventIndexReader : IDisposable
{
    private const string Events = """
        SELECT "Id", "ArticleId", "Ordinal", "Block", "TypeKey", coalesce("PlaceKey", 0), coalesce("PlacePrecision", 0),
               coalesce(CAST(julianday("DateFrom") - 1721425.5 AS INTEGER), -2147483648),
               coalesce(CAST(julianday("DateTo") - 1721425.5 AS INTEGER), -2147483648),
               CASE "DatePrecision" WHEN 'Day' THEN 1 WHEN 'Week' THEN 2 ELSE 3 END, "Confidence", "IsBackground"
        FROM "Events"
        """;

    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;

    public EventIndexReader(ArchiveDatabase database)
    {
        _connection = database.Open();
        _transaction = _connection.BeginTransaction(deferred: true);
    }

    public EventIndex Read(long version, string stamp)
    {
        var (places, placeSlots) = new PlaceColumnReader(Open).Read();
        var (articles, articleSlots) = new ArticleColumnReader(Open).Read();
        var (types, typeSlots) = ReadTypes();
        var rows = ReadEvents(placeSlots, articleSlots, typeSlots);
        var positions = new Dictionary<int, int>(rows.Length);
        for (var position = 0; position < rows.Length; position++)
        {
            positions.Add(rows[position].Id, position);
        }

        var (actors, eventActors) = new NameColumnReader(Open).ReadActors(positions);
        var (speakers, eventSpeakers) = new NameColumnReader(Open).ReadSpeakers(positions);
        return new EventIndex
        {
            Version = version,
            Stamp = stamp,
            Places = places,
            Articles = articles,
            Types = types,
            Families =
            [
                .. types.Select(type => AcledFamily.Find(type.AcledType) is { } family ? AcledFamily.All.IndexOf(family) : AcledFamily.All.Length),
            ],
            Actors = actors,
            Speakers = speakers,
            SpeakerSlots = speakers
                .Index()
                .ToFrozenDictionary(speaker => SpeakerNames.Fold(speaker.Item), speaker => speaker.Index, StringComparer.Ordinal),
            Ids = Array.ConvertAll(rows, row => row.Id),
            Article = Array.ConvertAll(rows, row => row.Article),
            Block = Array.ConvertAll(rows, row => row.Block),
            Ordinal = Array.ConvertAll(rows, row => row.Ordinal),
            Place = Array.ConvertAll(rows, row => row.Place),
            Type = Array.ConvertAll(rows, row => row.Type),
            From = Array.ConvertAll(rows, row => row.From),
            To = Array.ConvertAll(rows, row => row.To),
            TimePrecision = Array.ConvertAll(rows, row => row.TimePrecision),
            PlacePrecision = Array.ConvertAll(rows, row => row.PlacePrecision),
            Confidence = Array.ConvertAll(rows, row => row.Confidence),
            IsBackground = Array.ConvertAll(rows, row => row.IsBackground),
            Review = new ReviewColumnReader(Open).Read(positions),
            EventActors = eventActors,
            EventSpeakers = eventSpeakers,
        };
    }

    public void Dispose()
    {
        _transaction.Dispose();
        _connection.Dispose();
    }

    private EventRecord[] ReadEvents(Dictionary<int, int> places, Dictionary<int, int> articles, Dictionary<int, byte> types)
    {
        var events = new List<EventRecord>();
        using var row = Open(Events);
        while (row.Read())
        {
            var from = row.GetInt32(7);
            var place = places.GetValueOrDefault(row.GetInt32(5), -1);
            events.Add(
                new EventRecord(
                    row.GetInt32(0),
                    articles[row.GetInt32(1)],
                    row.GetInt32(2),
                    row.GetInt32(3),
                    types[row.GetInt32(4)],
                    place,
                    place < 0 ? (byte)0 : row.GetByte(6),
                    from,
                    row.GetInt32(8),
                    from == EventIndex.NoDay ? (byte)0 : row.GetByte(9),
                    row.GetFloat(10),
                    row.GetBoolean(11)
                )
            );
        }

        var sorted = events.ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    private (ImmutableArray<EventType> Types, Dictionary<int, byte> Slots) ReadTypes()
    {
        var (types, slots) = (ImmutableArray.CreateBuilder<EventType>(), new Dictionary<int, byte>());
        using var row = Open("""SELECT "Key", "Code", "AcledType", "AcledSubType", "NameArabic", "NameEnglish" FROM "EventTypes" ORDER BY "Code" """);
        while (row.Read())
        {
            slots.Add(row.GetInt32(0), checked((byte)types.Count));
            types.Add(new EventType(row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5)));
        }

        return (types.ToImmutable(), slots);
    }

    private SqliteDataReader Open(string sql)
    {
        // The reader disposes of its statement with the connection, whose whole life is one load.
        var command = _connection.CreateCommand();
        command.Transaction = _transaction;
#pragma warning disable CA2100 // constants of these classes
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteReader();
    }

    /// <summary>An event as it is read, sorted as the index is: the latest first, those without a date last, then by id.</summary>
    private readonly record struct EventRecord(
        int Id,
        int Article,
        int Ordinal,
        int Block,
        byte Type,
        int Place,
        byte PlacePrecision,
        int From,
        int To,
        byte TimePrecision,
        float Confidence,
        bool IsBackground
    ) : IComparable<EventRecord>
    {
        public int CompareTo(EventRecord other) => From != other.From ? other.From.CompareTo(From) : Id.CompareTo(other.Id);
    }
}
