using System.Text.Json;
using Xunit;

namespace ReportAtlas.Web.Tests.Map;

public sealed class BaseMapTests
{
    public static TheoryData<string> Figures => ["land", "governorates", "borders", "water", "names"];

    [Theory]
    [MemberData(nameof(Figures))]
    public void Every_position_lies_within_the_window(string figure)
    {
        var positions = Features(figure).SelectMany(feature => Positions(feature.GetProperty("geometry").GetProperty("coordinates"))).ToList();

        Assert.NotEmpty(positions);
        Assert.All(positions, position => Assert.True(position is { Lon: >= 22 and <= 57, Lat: >= 25 and <= 44 }, $"{figure}: {position}"));
    }

    [Theory]
    [InlineData("land", "Polygon,MultiPolygon", "")]
    [InlineData("governorates", "Polygon,MultiPolygon", "")]
    [InlineData("borders", "MultiLineString,LineString", "province,armistice,country")]
    [InlineData("water", "Polygon,MultiPolygon,LineString,MultiLineString", "lake,river,stream,wadi")]
    [InlineData("names", "Point", "governorate,country,province,sea,lake,desert,mountain")]
    public void The_figures_hold_the_shapes_and_kinds_that_are_drawn(string figure, string shapes, string kinds)
    {
        Assert.All(
            Features(figure),
            feature =>
            {
                Assert.Contains(feature.GetProperty("geometry").GetProperty("type").GetString(), shapes.Split(','));
                if (kinds.Length > 0)
                {
                    Assert.Contains(feature.GetProperty("properties").GetProperty("kind").GetString(), kinds.Split(','));
                }
            }
        );
    }

    [Fact]
    public void Syria_has_its_fourteen_governorates_by_P_code_each_with_a_name_to_stand_in_it()
    {
        var codes = Enumerable.Range(1, 14).Select(number => $"SY{number:00}");
        var names = Features("names").Where(name => name.TryGetProperty("id", out _)).Select(name => name.GetProperty("id").GetString());

        Assert.Equal(codes, Features("governorates").Select(outline => outline.GetProperty("id").GetString()).Order());
        Assert.Equal(codes, names.Order());
    }

    [Fact]
    public void Every_name_is_there_in_both_languages() =>
        Assert.All(
            Features("names"),
            name => Assert.All((string[])["name", "nameEn"], key => Assert.NotEmpty(name.GetProperty("properties").GetProperty(key).GetString()!))
        );

    [Fact]
    public void All_figures_together_stay_light() => Assert.InRange(Figures.Sum(figure => new FileInfo(FileOf(figure)).Length), 1, 160_000);

    private static List<JsonElement> Features(string figure) =>
        [.. JsonDocument.Parse(File.ReadAllText(FileOf(figure))).RootElement.GetProperty("features").EnumerateArray()];

    private static string FileOf(string figure) => RepositoryFolder.Find("wwwroot", "basemap", $"{figure}.geo.json");

    private static IEnumerable<(double Lon, double Lat)> Positions(JsonElement coordinates) =>
        coordinates[0].ValueKind == JsonValueKind.Number
            ? [(coordinates[0].GetDouble(), coordinates[1].GetDouble())]
            : coordinates.EnumerateArray().SelectMany(Positions);
}
