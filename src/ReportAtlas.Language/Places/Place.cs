using System.Collections.Immutable;

namespace ReportAtlas.Language.Places;

/// <summary>A place of the gazetteer. Join on <see cref="Id"/>, never on names. Immutable; equal when the ids are.</summary>
public sealed class Place : IEquatable<Place>
{
    /// <summary>The gazetteer's own stable id.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>
    /// The name with the city that holds it, for where the chain is not shown and homonyms would be taken for one
    /// another: «حي البدو (الرقة)»; elsewhere it is the same as <see cref="Name"/>.
    /// </summary>
    public string QualifiedName
    {
        get => field ?? Name;
        init;
    }

    public required string NameEnglish { get; init; }

    /// <summary>Other spellings and names.</summary>
    public ImmutableArray<string> Variants { get; init; } = [];

    public required PlaceKind Kind { get; init; }

    /// <summary>The place that holds it in the administrative tree (sub-district, district, governorate, country); null at the top.</summary>
    public string? ParentId { get; init; }

    /// <summary>The governorate that holds it (or itself); null for what no governorate holds.</summary>
    public string? GovernorateId { get; init; }

    public string? DistrictId { get; init; }

    public string? SubdistrictId { get; init; }

    /// <summary>The country that holds it (or itself); null for rivers and regions across borders.</summary>
    public string? CountryId { get; init; }

    /// <summary>The English name of its governorate or, abroad, of its province or country («Deir ez-Zor», «Anbar», «France»).</summary>
    public string? Admin1English { get; init; }

    /// <summary>Whether its governorate is ruled from it, as Anbar is from Ramadi.</summary>
    internal bool IsSeat { get; init; }

    /// <summary>Where it is; null when no source gives a point or it is an area that a point would misstate.</summary>
    public GeoPoint? Point { get; init; }

    /// <summary>Whether <see cref="Point"/> is only the point of the place that contains it.</summary>
    public bool PointIsContainers { get; init; }

    /// <summary>Inhabitants; null when not known.</summary>
    public int? Population { get; init; }

    /// <summary>The id in the source it was taken from, e.g. «geonames:172955».</summary>
    public string? SourceId { get; init; }

    /// <summary>Whether it is an area (region, desert, governorate, river …) that a single point would misstate.</summary>
    public bool IsArea =>
        Kind
            is PlaceKind.Continent
                or PlaceKind.Country
                or PlaceKind.Governorate
                or PlaceKind.District
                or PlaceKind.Subdistrict
                or PlaceKind.Region
                or PlaceKind.Desert
                or PlaceKind.River
                or PlaceKind.Road
                or PlaceKind.Area;

    public bool Equals(Place? other) => other is not null && Id == other.Id;

    public override bool Equals(object? obj) => Equals(obj as Place);

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => $"{Id} {Name}";
}
