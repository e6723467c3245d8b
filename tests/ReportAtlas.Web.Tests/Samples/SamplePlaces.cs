using ReportAtlas.Archive.Places;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Web.Tests.Samples;

/// <summary>A branch of the gazetteer: a country, its governorate, and down to a town.</summary>
internal static class SamplePlaces
{
    internal static IEnumerable<PlaceRow> All() =>
        [
            Row(1, "syria", "سوريا", "Syria", PlaceKind.Country, null, 1, 6, null),
            Row(2, "deir-ez-zor", "محافظة دير الزور", "Deir ez-Zor", PlaceKind.Governorate, "syria", 2, 6, (35.33, 40.14)),
            Row(3, "abu-kamal-district", "منطقة البوكمال", "Abu Kamal district", PlaceKind.District, "deir-ez-zor", 3, 6, null),
            Row(4, "hajin-subdistrict", "ناحية هجين", "Hajin sub-district", PlaceKind.Subdistrict, "abu-kamal-district", 4, 5, null),
            Row(5, "hajin", "هجين", "Hajin", PlaceKind.Town, "hajin-subdistrict", 5, 5, (34.69, 40.83)),
            Row(6, "abu-kamal", "البوكمال", "Abu Kamal", PlaceKind.City, "abu-kamal-district", 6, 6, (34.45, 40.92)),
        ];

    private static PlaceRow Row(
        int key,
        string id,
        string name,
        string english,
        PlaceKind kind,
        string? parent,
        int start,
        int end,
        (double Latitude, double Longitude)? point
    ) =>
        new()
        {
            Key = key,
            Id = id,
            Name = name,
            NameEnglish = english,
            Kind = kind,
            ParentId = parent,
            GovernorateId = key >= 2 ? "deir-ez-zor" : null,
            DistrictId = key >= 3 ? "abu-kamal-district" : null,
            SubdistrictId = id is "hajin" or "hajin-subdistrict" ? "hajin-subdistrict" : null,
            CountryId = "syria",
            Latitude = point?.Latitude,
            Longitude = point?.Longitude,
            IsArea = kind is PlaceKind.Country or PlaceKind.Governorate or PlaceKind.District or PlaceKind.Subdistrict,
            TreeStart = start,
            TreeEnd = end,
        };
}
