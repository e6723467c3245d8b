using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Places;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Web.Endpoints.Api;

/// <summary>A place of the gazetteer with the events that the filter lets through there.</summary>
/// <param name="ParentId">The place that holds it; null at the top.</param>
/// <param name="Latitude">WGS84 degrees; null where no point is known or one would mislead.</param>
/// <param name="IsArea">Whether a point would mislead.</param>
/// <param name="SourceId">The id in the source that the place was taken from.</param>
/// <param name="Own">Events at this very place.</param>
/// <param name="Events">Events at it and at all that it holds.</param>
public sealed record ApiPlace(
    string Id,
    string NameArabic,
    string NameEnglish,
    PlaceKind Kind,
    string? ParentId,
    double? Latitude,
    double? Longitude,
    bool IsArea,
    string? SourceId,
    int Own,
    int Events
)
{
    internal static ApiPlace Of(PlaceNode node, PlaceRow? row) =>
        new(
            node.Id,
            node.Name,
            node.NameEnglish,
            node.Kind,
            row?.ParentId,
            row is { IsArea: false } ? row.Latitude : null,
            row is { IsArea: false } ? row.Longitude : null,
            row?.IsArea ?? false,
            row?.SourceId,
            node.Own,
            node.Count
        );
}

/// <summary>A page of places, from those that hold others to those that they hold.</summary>
public sealed record ApiPlaces(IReadOnlyList<ApiPlace> Items, int Total, string? Next);
