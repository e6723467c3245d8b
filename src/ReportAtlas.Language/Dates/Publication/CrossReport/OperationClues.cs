using System.Collections.Immutable;
using ReportAtlas.Language.Events;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication.CrossReport;

/// <summary>
/// Attacks of one party on another in one governorate, that have begun («أعلنت بدء الهجوم السبت») or are being prepared
/// («تستعد لشن هجوم»). One party is of the paragraph's events, the other of the report's: who is attacked next is often named before.
/// </summary>
internal static class OperationClues
{
    /// <summary>Tokens from the word for beginning or preparing to the attack.</summary>
    private const int Reach = 8;

    /// <summary>Parties and governorates that a paragraph about one attack names at most.</summary>
    private const int Most = 3;

    internal static IEnumerable<DatingClue> Find(
        Sentence sentence,
        ReadOnlySpan<DateMention> mentions,
        List<LexiconMatch<string>> words,
        ImmutableArray<PlaceMention> places,
        ImmutableArray<EventMention> events
    )
    {
        var told = Read(words);
        DateMention? begun = null;
        foreach (var operation in told)
        {
            begun ??= operation.Kind == DatingClueKind.Begun ? DayOf(mentions, operation.Token) : null;
        }

        return told.Exists(operation => operation.Kind == DatingClueKind.Prepared)
                ? [.. Keys(sentence, places, events).Select(key => DatingClue.Of(DatingClueKind.Prepared, key, null, null))]
            : begun is not null ? [.. Keys(sentence, places, events).Select(key => DatingClue.Of(DatingClueKind.Begun, key, begun, begun.Value))]
            : [];
    }

    /// <summary>What the sentence says of attacks, and where: what is only prepared has not begun, «التحضير لبدء الهجوم».</summary>
    private static List<(DatingClueKind Kind, int Token)> Read(List<LexiconMatch<string>> words)
    {
        var told = new List<(DatingClueKind, int)>();
        var (prepared, began) = (int.MinValue / 2, int.MinValue / 2);
        foreach (var word in words)
        {
            switch (word.Entry)
            {
                case "prepare":
                case "begin" when word.FirstToken - prepared <= Reach:
                    prepared = word.FirstToken;
                    break;
                case "begin":
                    began = word.FirstToken;
                    break;
                case "attack" when word.FirstToken - prepared <= Reach:
                    told.Add((DatingClueKind.Prepared, prepared));
                    break;
                case "attack" when word.FirstToken - began <= Reach:
                    told.Add((DatingClueKind.Begun, began));
                    break;
            }
        }

        return told;
    }

    private static DateMention? DayOf(ReadOnlySpan<DateMention> mentions, int token)
    {
        DateMention? nearest = null;
        foreach (var mention in mentions)
        {
            if (
                mention is { Role: DateRole.At, Value: { Precision: DatePrecision.Day }, Expression.IsFuture: false }
                && Math.Abs(mention.Tokens.First - token) <= Reach
                && (nearest is null || Math.Abs(mention.Tokens.First - token) < Math.Abs(nearest.Tokens.First - token))
            )
            {
                nearest = mention;
            }
        }

        return nearest;
    }

    private static IEnumerable<string> Keys(Sentence sentence, ImmutableArray<PlaceMention> places, ImmutableArray<EventMention> events)
    {
        var parties = Parties(events.Where(item => item.Block == sentence.Block));
        var adversaries = Parties(events);
        var governorates = places
            .Where(place => place.Span.Start >= sentence.Span.Start && place.Span.End <= sentence.Span.End)
            .Select(place => place.Place?.GovernorateId)
            .OfType<string>()
            .Distinct()
            .Take(Most)
            .ToList();
        return from one in parties
            from other in adversaries
            where one != other && !(parties.Contains(other) && string.CompareOrdinal(one, other) > 0)
            from governorate in governorates
            select string.CompareOrdinal(one, other) < 0 ? $"operation {one}|{other} {governorate}" : $"operation {other}|{one} {governorate}";
    }

    /// <summary>The parties that events name most often.</summary>
    private static List<string> Parties(IEnumerable<EventMention> events) =>
        [
            .. events
                .SelectMany(item => item.Actors)
                .Select(actor => actor.Actor.Code)
                .Where(code => code is not ("civilians" or "unknown gunmen"))
                .CountBy(code => code)
                .OrderByDescending(party => party.Value)
                .ThenBy(party => party.Key, StringComparer.Ordinal)
                .Take(Most)
                .Select(party => party.Key),
        ];
}
