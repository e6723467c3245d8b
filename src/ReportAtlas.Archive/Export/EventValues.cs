using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Events;
using ReportAtlas.Archive.Places;
using ReportAtlas.Archive.Reviews;
using ReportAtlas.Language.Dates;

namespace ReportAtlas.Archive.Export;

/// <summary>
/// What each column of Export/columns.tsv holds for an event; empty where the archive does not know. Several values in one
/// cell are parted by «;».
/// </summary>
internal static class EventValues
{
    private static readonly string[] Reviews = Names<ReviewStatus>();

    private static readonly string[] Bases = Names<PublicationBasis>();

    public static FrozenDictionary<string, Func<ExportedEvent, CellValue>> ByColumn { get; } =
        new Dictionary<string, Func<ExportedEvent, CellValue>>
        {
            ["event_id_cnty"] = item => string.Create(CultureInfo.InvariantCulture, $"RA{item.Id}"),
            ["event_date"] = item => item.Date?.From,
            ["year"] = item => item.Date?.From.Year,
            ["time_precision"] = item => item.Date is { } date ? (int?)TimePrecisions.Of(date.Precision) : null,
            ["disorder_type"] = item => AcledTerms.DisorderType(item.Type),
            ["event_type"] = item => item.Type.AcledType,
            ["sub_event_type"] = item => item.AcledSubType,
            ["actor1"] = item => item.Actor1?.NameEnglish,
            ["assoc_actor_1"] = item => Others(item.FirstSide),
            ["inter1"] = item => AcledTerms.Inter(item.Actor1),
            ["actor2"] = item => item.Actor2?.NameEnglish,
            ["assoc_actor_2"] = item => Others(item.SecondSide),
            ["inter2"] = item => AcledTerms.Inter(item.Actor2),
            ["interaction"] = item => AcledTerms.Interaction(item),
            ["civilian_targeting"] = item => AcledTerms.CivilianTargeting(item),
            ["iso"] = item => AcledTerms.Iso(item.Place),
            ["region"] = item => AcledTerms.Region(item.Place),
            ["country"] = item => English(item.Places.Find(item.Place?.CountryId)),
            ["admin1"] = item => item.Place?.Admin1English,
            ["admin2"] = item => English(item.Places.Find(item.Place?.DistrictId)),
            ["admin3"] = item => English(item.Places.Find(item.Place?.SubdistrictId)),
            ["location"] = item => English(item.Place),
            ["latitude"] = item => item.IsMapped ? item.Place!.Latitude : null,
            ["longitude"] = item => item.IsMapped ? item.Place!.Longitude : null,
            ["geo_precision"] = item => item.Place is null ? null : (int?)item.PlacePrecision,
            ["source"] = item => item.Article.Publisher,
            ["source_scale"] = _ => default,
            ["notes"] = item => CellValue.In(item.Article.Text, item.Sentence),
            ["fatalities"] = item => item.Killed.Min,
            ["tags"] = item => item.IsBackground ? "background" : null,
            ["timestamp"] = item => (int?)new DateTimeOffset(DateTime.SpecifyKind(item.Article.ImportedAt, DateTimeKind.Utc)).ToUnixTimeSeconds(),
            ["report_id"] = item => (int?)item.Article.ReportId,
            ["article_id"] = item => (int?)item.Article.Id,
            ["paragraph"] = item => (int?)item.Block,
            ["char_start"] = item => (int?)item.Quote.Start,
            ["char_end"] = item => (int?)item.Quote.End,
            ["quote"] = item => CellValue.In(item.Article.Text, item.Quote),
            ["attributed_to"] = item => item.Speakers.Count == 0 ? null : Join(item.Speakers),
            ["time_stated"] = item => CellValue.In(item.Article.Text, item.DateStated?.Span),
            ["date_rule"] = item => item.DateStated?.Rule,
            ["place_rule"] = item => item.PlaceStated?.Rule,
            ["confidence"] = item => (double?)Math.Round(item.Confidence, 3),
            ["review_status"] = item => Reviews[(int)item.Review],
            ["injured"] = item => item.Injured,
            ["detained"] = item => item.Detained,
            ["displaced"] = item => item.Displaced,
            ["fatalities_min"] = item => item.Killed.Min,
            ["fatalities_max"] = item => item.Killed.Max,
            ["event_date_end"] = item => item.Date?.To,
            ["type_code"] = item => item.Type.Code,
            ["type_ar"] = item => item.Type.NameArabic,
            ["actor_codes"] = item => item.Actors.Count == 0 ? null : Join(item.Actors.Select(named => named.Actor.Code).Distinct()),
            ["place_id"] = item => item.Place?.Id,
            ["place_source_id"] = item => item.Place?.SourceId,
            ["location_ar"] = item => item.Place?.Name,
            ["place_stated"] = item => CellValue.In(item.Article.Text, item.PlaceStated?.Span),
            ["title"] = item => item.Article.Title,
            ["published"] = item => item.Article.PublishedFrom,
            ["published_basis"] = item => Bases[(int)item.Article.PublishedBasis],
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private static string[] Names<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];

    private static string? English(PlaceRow? place) =>
        place is null ? null
        : string.IsNullOrEmpty(place.NameEnglish) ? place.Name
        : place.NameEnglish;

    private static string? Others(ImmutableArray<ActorRow> side) => side.Length <= 1 ? null : Join(side.Skip(1).Select(actor => actor.NameEnglish));

    private static string? Join(IEnumerable<string> values) =>
        string.Join("; ", values.Select(value => value.Replace(';', ','))) is { Length: > 0 } joined ? joined : null;
}
