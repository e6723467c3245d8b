using ReportAtlas.Language.Places;

namespace ReportAtlas.Archive.Tests;

/// <summary>A small gazetteer of made-up coordinates: Syria with two governorates, one of them four levels deep, and Iraq.</summary>
internal static class SamplePlaces
{
    public static readonly Place Syria = Area("SY", "سوريا", "Syria", PlaceKind.Country, null);

    public static readonly Place DeirEzZor = Area("SY08", "محافظة دير الزور", "Deir ez-Zor Governorate", PlaceKind.Governorate, Syria);

    public static readonly Place AbuKamal = Area("SY0803", "منطقة البوكمال", "Abu Kamal District", PlaceKind.District, DeirEzZor);

    public static readonly Place Susah = Area("SY080302", "ناحية السوسة", "Susah Sub-district", PlaceKind.Subdistrict, AbuKamal);

    public static readonly Place Baghuz = Point("p1", "الباغوز فوقاني", "Baghuz", PlaceKind.Village, Susah, 34.46, 40.94);

    public static readonly Place Hajin = Point("p2", "هجين", "Hajin", PlaceKind.Town, AbuKamal, 34.69, 40.83);

    public static readonly Place Raqqa = Area("SY11", "محافظة الرقة", "Raqqa Governorate", PlaceKind.Governorate, Syria);

    public static readonly Place RaqqaCity = Point("p3", "الرقة", "Raqqa", PlaceKind.City, Raqqa, 35.95, 39.01);

    public static readonly Place Quarter = Point("p4", "حي المشلب", "Mishlab", PlaceKind.Neighbourhood, RaqqaCity, 35.94, 39.05);

    public static readonly Place Badia = Area("r1", "البادية", "Syrian Desert", PlaceKind.Desert, null, hasPoint: false);

    public static readonly Place Iraq = Area("IQ", "العراق", "Iraq", PlaceKind.Country, null);

    public static IReadOnlyCollection<Place> All { get; } =
    [Quarter, Baghuz, Syria, Susah, AbuKamal, DeirEzZor, Hajin, RaqqaCity, Raqqa, Badia, Iraq];

    private static Place Area(string id, string name, string english, PlaceKind kind, Place? parent, bool hasPoint = true) =>
        Create(id, name, english, kind, parent, hasPoint ? new GeoPoint(35, 40) : null);

    private static Place Point(string id, string name, string english, PlaceKind kind, Place parent, double latitude, double longitude) =>
        Create(id, name, english, kind, parent, new GeoPoint(latitude, longitude));

    private static Place Create(string id, string name, string english, PlaceKind kind, Place? parent, GeoPoint? point) =>
        new()
        {
            Id = id,
            Name = name,
            NameEnglish = english,
            Kind = kind,
            ParentId = parent?.Id,
            CountryId = kind == PlaceKind.Country ? id : parent?.CountryId,
            GovernorateId = kind == PlaceKind.Governorate ? id : parent?.GovernorateId,
            DistrictId = kind == PlaceKind.District ? id : parent?.DistrictId,
            SubdistrictId = kind == PlaceKind.Subdistrict ? id : parent?.SubdistrictId,
            Point = point,
        };
}
