using ReportAtlas.Archive.Browse;
using ReportAtlas.Language.Places;
using ReportAtlas.Web.Screens;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.Components.Reader;

/// <summary>What the marks in the text say when one points at them: what was understood, how exactly, and why. One line a fact.</summary>
internal static class MarkTips
{
    internal static string Of(PlaceMentionItem mention, PlaceDirectory places, Texts texts) =>
        Lines(
            mention.Status switch
            {
                PlaceStatus.Refused => texts["place.refused"],
                _ when mention.Place is null => texts["place.unresolved"],
                PlaceStatus.Anaphor => texts.Format("place.anaphor", Named(mention.Place, places, texts)),
                _ => Named(mention.Place, places, texts),
            },
            mention.Place is { } place ? $"{texts[$"place.kind.{place.Kind}"]} · {texts[$"place.precision.{mention.Precision}"]}" : null,
            mention.Status != PlaceStatus.Refused && !mention.Alternatives.IsEmpty
                ? texts.Format("place.maybe", string.Join(texts["comma"], mention.Alternatives.Select(id => places.Name(id, texts))))
                : null,
            mention.Reason is { } reason ? texts.Tell(reason) : null,
            Measure(mention.Rule, mention.Confidence, texts)
        );

    internal static string Of(DateMentionItem mention, Texts texts) =>
        Lines(
            mention.Value is { } value ? $"{texts.Date(value)} ({Isolate(value.ToString())})" : texts["date.open"],
            mention.Value is { } known ? texts[$"date.precision.{known.Precision}"] : null,
            mention.Anchor is { } anchor ? texts.Format("date.anchor", texts.LongDay(anchor)) : null,
            mention.Reason is { } reason ? texts.Tell(reason) : null,
            Measure(mention.Rule, mention.Confidence, texts)
        );

    internal static string Of(EventItem item, PlaceDirectory places, Texts texts) =>
        Lines(
            texts.Pick(item.Type.NameArabic, item.Type.NameEnglish),
            item.Place is { } place ? Named(place, places, texts) : texts["place.none"],
            item.Date is { } date ? texts.Date(date) : texts["date.none"],
            item.Claims.IsEmpty ? null : string.Join(texts["comma"], item.Claims.Select(claim => Of(claim, texts))),
            Measure(item.Rule, item.Confidence, texts)
        );

    internal static string Of(ActorItem actor, Texts texts) =>
        Lines(texts.Pick(actor.NameArabic, actor.NameEnglish), texts[$"event.role.{actor.Role}"]);

    internal static string Of(ClaimItem claim, Texts texts) => texts.Format($"event.certainty.{claim.Certainty}", claim.Speaker);

    internal static string Of(CountMark count, Texts texts) => $"{texts[$"event.{count.Key}"]}: {Range(count.Count, texts)}";

    /// <summary>A number of people in words: «3», «2 إلى 5», «10 على الأقل».</summary>
    internal static string Range(CountItem count, Texts texts) =>
        count.Max switch
        {
            null => texts.Format("event.atLeast", texts.Number(count.Min)),
            { } max when max == count.Min => texts.Number(max),
            { } max => texts.Format("event.range", texts.Number(count.Min), texts.Number(max)),
        };

    internal static string Measure(string rule, double confidence, Texts texts) =>
        $"{texts.Format("confidence", Math.Round(confidence * 100))} · {texts.Format("rule", Isolate(rule))}";

    /// <summary>A place's name with those that hold it.</summary>
    internal static string Named(PlaceLabel place, PlaceDirectory places, Texts texts)
    {
        var holders = places.Holders(place.Id, texts);
        var name = texts.Pick(place.Name, place.NameEnglish);
        return holders.Length == 0 ? name : name + texts["comma"] + holders;
    }

    // Latin letters and digits inside Arabic keep their own order between these two marks (Unicode's FSI and PDI).
    private static string Isolate(string text) => $"\u2068{text}\u2069";

    private static string Lines(params string?[] lines) => string.Join('\n', lines.Where(line => !string.IsNullOrEmpty(line)));
}
