using Microsoft.Data.Sqlite;
using ReportAtlas.Language;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Archive.Storage;

/// <summary>Writes the places, dates and events found in an article.</summary>
internal sealed class FindingWriter : IDisposable
{
    private readonly InsertStatement _place;
    private readonly InsertStatement _date;
    private readonly EventWriter _events;
    private readonly Dictionary<string, int> _placeKeys = new(StringComparer.Ordinal);

    public FindingWriter(SqliteConnection connection)
    {
        _place = new InsertStatement(
            connection,
            "PlaceMentions",
            "Id",
            "ArticleId",
            "Ordinal",
            "Start",
            "Length",
            "Status",
            "PlaceKey",
            "Kind",
            "Precision",
            "Confidence",
            "Rule",
            "Reason",
            "Alternatives"
        );
        _date = new InsertStatement(
            connection,
            "DateMentions",
            "Id",
            "ArticleId",
            "Ordinal",
            "Start",
            "Length",
            "DateFrom",
            "DateTo",
            "DatePrecision",
            "Anchor",
            "OffsetDays",
            "Weekday",
            "NamedDay",
            "NamedMonth",
            "NamedYear",
            "PartOfDay",
            "Role",
            "Confidence",
            "Rule",
            "Reason"
        );
        _events = new EventWriter(connection);
        using var places = connection.CreateCommand();
        places.CommandText = """SELECT "Id", "Key" FROM "Places" """;
        using var rows = places.ExecuteReader();
        while (rows.Read())
        {
            _placeKeys[rows.GetString(0)] = rows.GetInt32(1);
        }
    }

    public void Write(SqliteTransaction transaction, int article, int ordinal, ArticleReading reading, KeptIds kept)
    {
        // By reference: an event holds the very mention, and two mentions may be equal in all their values but one.
        var places = new Dictionary<PlaceMention, (int Id, int? Key)>(ReferenceEqualityComparer.Instance);
        foreach (var (index, mention) in reading.Places.Index())
        {
            places[mention] = Write(transaction, article, index, mention);
        }

        var dates = new Dictionary<DateMention, int>(ReferenceEqualityComparer.Instance);
        foreach (var (index, mention) in reading.Dates.Index())
        {
            dates[mention] = Write(transaction, article, index, mention);
        }

        foreach (var (index, item) in reading.Events.Index())
        {
            var place = item.Place is { } where && places.TryGetValue(where, out var found) ? found : ((int Id, int? Key)?)null;
            var date = item.DateSource is { } when && dates.TryGetValue(when, out var id) ? id : (int?)null;
            var quote = item.Quote.In(reading.Layout.Text);
            _events.Write(
                transaction,
                article,
                index,
                item,
                reading.Sentences[item.Sentence].Span,
                place?.Id,
                place?.Key,
                date,
                kept.TakeEvent(ordinal, item.Type.Code, quote)
            );
        }
    }

    /// <summary>Forgets cached keys, as a transaction was undone.</summary>
    public void Forget() => _events.Forget();

    public void Dispose()
    {
        _place.Dispose();
        _date.Dispose();
        _events.Dispose();
    }

    /// <summary>Writes a place name; gives its id, and the place where an event lies that happened there: its town's where only that is known.</summary>
    private (int Id, int? Key) Write(SqliteTransaction transaction, int article, int ordinal, PlaceMention mention)
    {
        var key = mention is { Status: PlaceStatus.Resolved or PlaceStatus.Anaphor, Place: { } place } ? KeyOf(place) : (int?)null;
        var id = _place.Run(
            transaction,
            article,
            ordinal,
            mention.Span.Start,
            mention.Span.Length,
            mention.Status,
            key,
            mention.Kind,
            mention.Precision,
            mention.Confidence,
            mention.Rule,
            StoredJson.WriteOne(mention.Reason),
            StoredJson.Write([.. mention.Alternatives.Select(other => other.Id)])
        );
        return (id, key ?? (mention.Container is { } town ? KeyOf(town) : null));
    }

    private int Write(SqliteTransaction transaction, int article, int ordinal, DateMention mention) =>
        _date.Run(
            transaction,
            article,
            ordinal,
            mention.Span.Start,
            mention.Span.Length,
            mention.Value?.From,
            mention.Value?.To,
            mention.Value?.Precision,
            mention.Anchor,
            mention.OffsetDays,
            mention.Weekday,
            mention.NamedDay,
            mention.NamedMonth,
            mention.NamedYear,
            mention.PartOfDay,
            mention.Role,
            mention.Confidence,
            mention.Rule,
            StoredJson.WriteOne(mention.Reason)
        );

    private int KeyOf(Place place) =>
        _placeKeys.TryGetValue(place.Id, out var key)
            ? key
            : throw new InvalidOperationException($"A reading names the place {place}, which the gazetteer given to the importer does not hold.");
}
