using Microsoft.Data.Sqlite;
using ReportAtlas.Language.Events;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Storage;

/// <summary>Writes an event with its actors and claims.</summary>
internal sealed class EventWriter : IDisposable
{
    private readonly InsertStatement _event;
    private readonly InsertStatement _actor;
    private readonly InsertStatement _claim;
    private readonly NamedRows _types;
    private readonly NamedRows _actors;

    public EventWriter(SqliteConnection connection)
    {
        _event = new InsertStatement(
            connection,
            "Events",
            "Id",
            "Id",
            "ArticleId",
            "Ordinal",
            "TypeKey",
            "AcledSubType",
            "PlaceKey",
            "PlacePrecision",
            "PlaceMentionId",
            "DateFrom",
            "DateTo",
            "DatePrecision",
            "DateMentionId",
            "TriggerStart",
            "TriggerLength",
            "QuoteStart",
            "QuoteLength",
            "SentenceStart",
            "SentenceLength",
            "Block",
            "IsBackground",
            "Confidence",
            "Rule",
            "Retellings",
            "Killed_Min",
            "Killed_Max",
            "Killed_Start",
            "Killed_Length",
            "Injured_Min",
            "Injured_Max",
            "Injured_Start",
            "Injured_Length",
            "Detained_Min",
            "Detained_Max",
            "Detained_Start",
            "Detained_Length",
            "Displaced_Min",
            "Displaced_Max",
            "Displaced_Start",
            "Displaced_Length"
        );
        _actor = new InsertStatement(connection, "EventActors", null, "EventId", "Ordinal", "ActorKey", "Role", "Start", "Length");
        _claim = new InsertStatement(
            connection,
            "Claims",
            null,
            "EventId",
            "Ordinal",
            "Speaker",
            "Start",
            "Length",
            "VerbStart",
            "VerbLength",
            "Certainty"
        );
        _types = new NamedRows(connection, "EventTypes", "Code", "AcledType", "AcledSubType", "NameArabic", "NameEnglish");
        _actors = new NamedRows(connection, "Actors", "Code", "NameArabic", "NameEnglish", "Group");
    }

    /// <param name="mention">The id of the place mention that says where.</param>
    /// <param name="place">The key of the place, when that is settled.</param>
    /// <param name="date">The id of the date mention that says when.</param>
    /// <param name="id">The id that it had in the version before; null for a new one.</param>
    public void Write(
        SqliteTransaction transaction,
        int article,
        int ordinal,
        EventMention item,
        TextSpan sentence,
        int? mention,
        int? place,
        int? date,
        int? id
    )
    {
        var type = item.Type;
        var typeKey = _types.KeyOf(transaction, type.Code, type.AcledType, type.AcledSubType, type.NameArabic, type.NameEnglish);
        var (killed, injured, detained, displaced) = (item.Killed, item.Injured, item.Detained, item.Displaced);
        var key = _event.Run(
            transaction,
            id,
            article,
            ordinal,
            typeKey,
            item.AcledSubType == type.AcledSubType ? null : item.AcledSubType,
            place,
            item.Place?.Precision,
            mention,
            item.Date?.From,
            item.Date?.To,
            item.Date?.Precision,
            date,
            item.Trigger.Start,
            item.Trigger.Length,
            item.Quote.Start,
            item.Quote.Length,
            sentence.Start,
            sentence.Length,
            item.Block,
            item.IsBackground,
            item.Confidence,
            item.Rule,
            StoredJson.Write(item.Retellings),
            killed?.Min,
            killed?.Max,
            killed?.Span?.Start,
            killed?.Span?.Length,
            injured?.Min,
            injured?.Max,
            injured?.Span?.Start,
            injured?.Span?.Length,
            detained?.Min,
            detained?.Max,
            detained?.Span?.Start,
            detained?.Span?.Length,
            displaced?.Min,
            displaced?.Max,
            displaced?.Span?.Start,
            displaced?.Span?.Length
        );
        foreach (var (index, actor) in item.Actors.Index())
        {
            var actorKey = _actors.KeyOf(transaction, actor.Actor.Code, actor.Actor.NameArabic, actor.Actor.NameEnglish, actor.Actor.Group);
            _actor.Run(transaction, key, index, actorKey, actor.Role, actor.Span?.Start, actor.Span?.Length);
        }

        foreach (var (index, claim) in item.Claims.Index())
        {
            _claim.Run(
                transaction,
                key,
                index,
                claim.Speaker,
                claim.Span.Start,
                claim.Span.Length,
                claim.Verb?.Start,
                claim.Verb?.Length,
                claim.Certainty
            );
        }
    }

    /// <summary>Forgets cached keys, as a transaction was undone.</summary>
    public void Forget()
    {
        _types.Forget();
        _actors.Forget();
    }

    public void Dispose()
    {
        _event.Dispose();
        _actor.Dispose();
        _claim.Dispose();
        _types.Dispose();
        _actors.Dispose();
    }
}
