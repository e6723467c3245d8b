using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Export;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Web.Endpoints.Api;

/// <summary>An event as the API tells it. Spans are half-open and count UTF-16 units of the article's text.</summary>
/// <param name="Url">The page with its sentence lit.</param>
/// <param name="PlaceStated">The words that say where, settled or not.</param>
/// <param name="GeoPrecision">ACLED's number: 1 the place, 2 near it, 3 a region.</param>
/// <param name="Paragraph">Counted from 0.</param>
/// <param name="Confidence">From 0 to 1.</param>
public sealed record ApiEvent(
    int Id,
    int ArticleId,
    int ReportId,
    string Url,
    EventType Type,
    ApiDate? Date,
    ApiPlaceName? Place,
    string? PlaceStated,
    int? GeoPrecision,
    string Quote,
    ApiSpan QuoteSpan,
    string Sentence,
    int Paragraph,
    CountItem? Killed,
    CountItem? Injured,
    CountItem? Detained,
    CountItem? Displaced,
    IReadOnlyList<ApiActor> Actors,
    IReadOnlyList<ApiClaim> Claims,
    string? ArticleTitle,
    string? Publisher,
    ApiDate? Published,
    bool IsBackground,
    double Confidence,
    string Rule
)
{
    internal static ApiEvent Of(EventItem item, ExportRequest export) =>
        new(
            item.Id,
            item.ArticleId,
            item.ReportId,
            export.EventAddress(item.ArticleId, item.Id),
            item.Type,
            ApiDate.Of(item.Date),
            ApiPlaceName.Of(item.Place),
            item.PlaceSurface,
            item.Place is null ? null : (int?)item.PlacePrecision,
            item.Quote,
            ApiSpan.Of(item.QuoteSpan),
            item.Sentence,
            item.Block,
            item.Killed,
            item.Injured,
            item.Detained,
            item.Displaced,
            [.. item.Actors.Select(actor => new ApiActor(actor.Code, actor.NameArabic, actor.NameEnglish, actor.Role, ApiSpan.Of(actor.Span)))],
            [.. item.Claims.Select(claim => new ApiClaim(claim.Speaker, claim.Certainty, ApiSpan.Of(claim.Span)))],
            item.ArticleTitle,
            item.Publisher,
            ApiDate.Of(item.Published),
            item.IsBackground,
            Math.Round(item.Confidence, 3),
            item.Rule
        );
}

/// <summary>A page of events, by id.</summary>
/// <param name="Total">How many the filter lets through.</param>
/// <param name="Next">The address of the next page; null on the last.</param>
public sealed record ApiEvents(IReadOnlyList<ApiEvent> Items, int Total, string? Next);

/// <summary>A date as finely as it is known.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, included.</param>
/// <param name="Edtf">The same in the Extended Date/Time Format: «2019-02», «2019-02-01/2019-02-10».</param>
public sealed record ApiDate(DateOnly From, DateOnly To, DatePrecision Precision, string Edtf)
{
    internal static ApiDate? Of(DateValue? date) => date is null ? null : new ApiDate(date.From, date.To, date.Precision, date.ToString());
}

/// <summary>A half-open stretch of a text, in UTF-16 units.</summary>
public sealed record ApiSpan(int Start, int End)
{
    internal static ApiSpan Of(TextSpan span) => new(span.Start, span.End);

    internal static ApiSpan? Of(TextSpan? span) => span is { } known ? Of(known) : null;
}

/// <summary>A place by its gazetteer id and names.</summary>
/// <param name="Latitude">WGS84 degrees; null where no point is known or one would mislead.</param>
public sealed record ApiPlaceName(string Id, string NameArabic, string NameEnglish, PlaceKind Kind, double? Latitude, double? Longitude)
{
    internal static ApiPlaceName? Of(PlaceLabel? place) =>
        place is null
            ? null
            : new ApiPlaceName(
                place.Id,
                place.Name,
                place.NameEnglish,
                place.Kind,
                place.IsArea ? null : place.Point?.Latitude,
                place.IsArea ? null : place.Point?.Longitude
            );
}

/// <summary>An actor of an event; the span is null when it is understood from the context.</summary>
public sealed record ApiActor(string Code, string NameArabic, string NameEnglish, ActorRole Role, ApiSpan? Span);

/// <summary>Who says that an event happened, and how firmly.</summary>
public sealed record ApiClaim(string Speaker, Certainty Certainty, ApiSpan Span);
