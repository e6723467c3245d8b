using ReportAtlas.Language.Places;
using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Text;
using Xunit;

namespace ReportAtlas.Language.Tests.Places;

public class GazetteerResourceTests
{
    private static readonly string[] Files = [.. Resource.List("places").Where(file => file.EndsWith(".csv", StringComparison.Ordinal))];

    private static readonly (string File, GazetteerRow Row)[] Rows =
    [
        .. Files.SelectMany(file => GazetteerRow.Read(file).Select(row => (file, row))),
    ];

    public static TheoryData<string> AllFiles => new(Files);

    [Fact]
    public void Ids_are_unique() => Assert.Equal([], Rows.GroupBy(pair => pair.Row.Id).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_parent_container_and_seat_exists()
    {
        var ids = Rows.Select(pair => pair.Row.Id).ToHashSet();

        Assert.Equal([], Rows.Where(pair => pair.Row.Parent is { } parent && !ids.Contains(parent)).Select(pair => pair.Row.Id));
        Assert.Equal([], Rows.Where(pair => pair.Row.Seat is { } seat && !ids.Contains(seat)).Select(pair => pair.Row.Id));
    }

    [Fact]
    public void The_tree_has_no_circle()
    {
        foreach (var place in Reading.Gazetteer.Places)
        {
            Assert.InRange(Reading.Gazetteer.Chain(place).Take(9).Count(), 1, 8);
        }
    }

    [Theory]
    [MemberData(nameof(AllFiles))]
    public void A_file_tells_purpose_format_source_and_licence(string file)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream($"Resources/{file}")!;
        using var reader = new StreamReader(stream);
        var head = reader.ReadToEnd();

        Assert.All(["# Purpose:", "# Format:", "# Source:", "# Licence:"], part => Assert.Contains(part, head, StringComparison.Ordinal));
    }

    [Fact]
    public void Points_lie_where_their_governorate_lies()
    {
        // Syria, then Iraq; a digit lost or two numbers swapped falls outside.
        var boxes = new Dictionary<string, (double South, double North, double West, double East)>
        {
            ["c-SY"] = (32.3, 37.4, 35.5, 42.5),
            ["c-IQ"] = (29.0, 37.5, 38.7, 48.7),
            ["c-TR"] = (35.8, 42.2, 25.6, 44.9),
            ["c-LB"] = (33.0, 34.8, 35.0, 36.7),
            ["c-JO"] = (29.1, 33.5, 34.8, 39.4),
        };
        var outside = Reading.Gazetteer.Places.Where(place =>
            place is { CountryId: { } country, Point: { } point }
            && boxes.TryGetValue(country, out var box)
            && !(point.Latitude >= box.South && point.Latitude <= box.North && point.Longitude >= box.West && point.Longitude <= box.East)
        );

        Assert.Equal([], outside.Select(place => place.Id));
    }

    [Fact]
    public void No_settlement_is_farther_from_its_governorates_seat_than_the_governorate_is_wide()
    {
        var far = Reading.Gazetteer.Places.Where(place =>
            place
                is {
                    CountryId: "c-SY",
                    GovernorateId: { } governorate,
                    Point: { } point,
                    Kind: PlaceKind.City or PlaceKind.Town or PlaceKind.Village or PlaceKind.Neighbourhood
                }
            && Reading.Gazetteer.Get(governorate).Point is { } seat
            && seat.DistanceTo(point) > 300
        );

        Assert.Equal([], far.Select(place => place.Id));
    }

    [Fact]
    public void A_quarter_lies_within_twenty_kilometres_of_its_city()
    {
        var far = Reading.Gazetteer.Places.Where(place =>
            place is { Kind: PlaceKind.Neighbourhood, ParentId: { } parent, Point: { } point }
            && Reading.Gazetteer.Get(parent) is { Kind: PlaceKind.City, Point: { } city }
            && city.DistanceTo(point) > 20
        );

        Assert.Equal([], far.Select(place => place.Id));
    }

    [Fact]
    public void Every_name_and_variant_folds_to_letters() =>
        Assert.All(
            Rows,
            pair =>
                Assert.All(
                    pair.Row.Variants.Select(variant => variant.Name).Append(pair.Row.Name),
                    name => Assert.Contains(ArabicFolder.Fold(name), char.IsLetter)
                )
        );

    [Fact]
    public void No_variant_folds_like_the_name_or_another_variant_unless_it_is_matched_otherwise()
    {
        var doubled = Rows.Where(pair =>
            pair.Row.Variants.Append((pair.Row.Name, pair.Row.Use))
                .GroupBy(variant => (ArabicFolder.Fold(variant.Item1), variant.Item2))
                .Any(group => group.Count() > 1)
        );

        Assert.Equal([], doubled.Select(pair => pair.Row.Id));
    }

    [Fact]
    public void No_sub_district_has_two_places_of_one_name_and_kind()
    {
        var subdistricts = Rows.Where(pair => pair.Row.Kind == PlaceKind.Subdistrict).Select(pair => pair.Row.Id).ToHashSet();
        var doubled = Rows.Where(pair => pair.Row.Parent is { } parent && subdistricts.Contains(parent))
            .GroupBy(pair => (pair.Row.Name, pair.Row.Kind, pair.Row.Parent))
            .Where(group => group.Count() > 1);

        Assert.Equal([], doubled.Select(group => $"{group.Key.Name} {group.Key.Parent}: {string.Join(' ', group.Select(pair => pair.Row.Id))}"));
    }

    [Fact]
    public void A_point_of_a_container_is_the_containers_point()
    {
        var byId = Rows.ToDictionary(pair => pair.Row.Id, pair => pair.Row);

        Assert.All(Rows.Where(pair => pair.Row.Seat is not null), pair => Assert.Equal(byId[pair.Row.Seat!].Point, pair.Row.Point));
    }

    [Fact]
    public void Every_governorate_of_Syria_and_Iraq_has_an_English_name_that_readings_use() =>
        Assert.All(
            Reading.Gazetteer.Places.Where(place => place.Kind == PlaceKind.Governorate && place.CountryId is "c-SY" or "c-IQ"),
            place => Assert.DoesNotContain("Governorate", place.Admin1English, StringComparison.Ordinal)
        );
}
