namespace ReportAtlas.Language.Places;

/// <summary>What a place is. The names in small letters are the codes of gazetteer files and readings.</summary>
public enum PlaceKind
{
    Unknown,
    Continent,
    Country,
    Governorate,
    District,
    Subdistrict,
    Region,
    Desert,
    City,
    Town,
    Village,
    Neighbourhood,
    Camp,
    Cemetery,
    Base,
    Airport,
    Oilfield,
    Crossing,
    River,
    Lake,
    Dam,
    Bridge,
    Road,
    Mountain,
    Prison,
    Hospital,
    Facility,

    /// <summary>A stretch of country with no firm border: «محور», «جيب», «بادية».</summary>
    Area,
}
