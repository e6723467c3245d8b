using System.Collections.Frozen;
using System.Globalization;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Export;

/// <summary>
/// What each column of Export/columns.tsv holds for an event: a string, int, double or <see cref="DateOnly"/>; null where the
/// archive does not know. Several values in one cell are parted by «;».
/// </summary>
internal static class EventValues
{
    public static FrozenDictionary<string, Func<ExportedEvent, object?>> ByColumn { get; } = new Dictionary<string, Func<ExportedEvent, object?>>
    {
        ["event_id_cnty"] = item => string.Create(CultureInfo.InvariantCulture, $"RA{item.Row.Id}"),
        ["event_date"] = item => item.Date?.From,
        ["year"] = item => item.Date?.From.Year,
        ["time_precision"] = item => item.Date is { } date ? (int)TimePrecisions.Of(date.Precision) : null,
        ["disorder_type"] = item => AcledTerms.DisorderType(item.Type),
        ["event_type"] = item => item.Type.AcledType,
        ["sub_event_type"] = item => item.Row.AcledSubType ?? item.Type.AcledSubType,
        ["actor1"] = item => item.Actor1?.NameEnglish,
        ["assoc_actor_1"] = item => Join(item.FirstSide.Skip(1).Select(actor => actor.NameEnglish)),
        ["inter1"] = item => AcledTerms.Inter(item.Actor1),
        ["actor2"] = item => item.Actor2?.NameEnglish,
        ["assoc_actor_2"] = item => Join(item.SecondSide.Skip(1).Select(actor => actor.NameEnglish)),
        ["inter2"] = item => AcledTerms.Inter(item.Actor2),
        ["interaction"] = AcledTerms.Interaction,
        ["civilian_targeting"] = AcledTerms.CivilianTargeting,
        ["iso"] = item => AcledTerms.Iso(item.Place),
        ["region"] = item => AcledTerms.Region(item.Place),
        ["country"] = item => English(item.Places.Find(item.Place?.CountryId)),
        ["admin1"] = item => item.Place?.Admin1English,
        ["admin2"] = item => English(item.Places.Find(item.Place?.DistrictId)),
        ["admin3"] = item => English(item.Places.Find(item.Place?.SubdistrictId)),
        ["location"] = item => English(item.Place),
        ["latitude"] = item => item.IsMapped ? item.Place!.Latitude : null,
        ["longitude"] = item => item.IsMapped ? item.Place!.Longitude : null,
        ["geo_precision"] = item => item.Place is null ? null : (int?)item.Row.PlacePrecision,
        ["source"] = item => item.Article.Publisher,
        ["source_scale"] = _ => null,
        ["notes"] = item => item.Sentence,
        ["fatalities"] = item => item.Row.Killed.Min,
        ["tags"] = item => item.Row.IsBackground ? "background" : null,
        ["timestamp"] = item => (int)new DateTimeOffset(DateTime.SpecifyKind(item.ImportedAt, DateTimeKind.Utc)).ToUnixTimeSeconds(),
        ["report_id"] = item => item.Article.ReportId,
        ["article_id"] = item => item.Article.Id,
        ["paragraph"] = item => item.Row.Block,
        ["char_start"] = item => item.Quote.Start,
        ["char_end"] = item => item.Quote.End,
        ["quote"] = item => item.Quote.In(item.Article.Text),
        ["attributed_to"] = item => Join(item.Row.Claims.Select(claim => claim.Speaker)),
        ["time_stated"] = item => item.Row.DateMention is { } mention ? new TextSpan(mention.Start, mention.Length).In(item.Article.Text) : null,
        ["date_rule"] = item => item.Row.DateMention?.Rule,
        ["place_rule"] = item => item.Row.PlaceMention?.Rule,
        ["confidence"] = item => Math.Round(item.Row.Confidence, 3),
        ["review_status"] = item => item.Review.ToString().ToLowerInvariant(),
        ["injured"] = item => item.Row.Injured.Min,
        ["detained"] = item => item.Row.Detained.Min,
        ["displaced"] = item => item.Row.Displaced.Min,
        ["fatalities_min"] = item => item.Row.Killed.Min,
        ["fatalities_max"] = item => item.Row.Killed.Max,
        ["event_date_end"] = item => item.Date?.To,
        ["type_code"] = item => item.Type.Code,
        ["type_ar"] = item => item.Type.NameArabic,
        ["actor_codes"] = item => Join(item.Row.Actors.Select(actor => actor.Actor!.Code).Distinct()),
        ["place_id"] = item => item.Place?.Id,
        ["place_source_id"] = item => item.Place?.SourceId,
        ["location_ar"] = item => item.Place?.Name,
        ["place_stated"] = item => item.Row.PlaceMention is { } mention ? new TextSpan(mention.Start, mention.Length).In(item.Article.Text) : null,
        ["title"] = item => item.Article.Title,
        ["published"] = item => item.Article.PublishedFrom,
        ["published_basis"] = item => item.Article.PublishedBasis.ToString().ToLowerInvariant(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static string? English(PlaceRow? place) =>
        place is null ? null : string.IsNullOrEmpty(place.NameEnglish) ? place.Name : place.NameEnglish;

    private static string? Join(IEnumerable<string> values) =>
        string.Join("; ", values.Select(value => value.Replace(';', ','))) is { Length: > 0 } joined ? joined : null;
}
