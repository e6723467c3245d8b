using System.Text.Encodings.Web;
using System.Text.Json;
using ReportAtlas.Web.Components.Map;
using Xunit;

namespace ReportAtlas.Web.Tests.Map;

/// <summary>The JSON that the script reads, as web defaults write these records.</summary>
public sealed class MapPlacesTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Places_units_and_totals_are_named_as_the_script_expects()
    {
        var data = new MapPlaces(
            new MapPlaceColumns(["p"], ["هجين"], [34.69], [40.83], [PlaceShape.Ring], [0], [null], [2], [MapEventTypes.Battles]),
            [new MapUnit("SY09", "محافظة دير الزور", 1, 35.3, 40.1)],
            new MapTotals(5, 2),
            "a-1"
        );

        Assert.Equal(
            """
            {"places":{"id":["p"],"name":["هجين"],"lat":[34.69],"lon":[40.83],"shape":["ring"],"governorate":[0],"district":[null],"count":[2],"type":["battles"]},"units":[{"id":"SY09","name":"محافظة دير الزور","level":1,"lat":35.3,"lon":40.1}],"totals":{"matching":5,"mapped":2},"stamp":"a-1"}
            """,
            Write(data)
        );
    }

    [Theory]
    [InlineData(PlaceShape.Dot, "\"dot\"")]
    [InlineData(PlaceShape.Ring, "\"ring\"")]
    [InlineData(PlaceShape.Area, "\"area\"")]
    public void A_shape_is_written_as_a_word(PlaceShape shape, string json) => Assert.Equal(json, Write(shape));

    [Fact]
    public void A_town_has_one_name_and_a_rank() =>
        Assert.Equal("""{"id":"t","name":"هجين","lat":34.69,"lon":40.83,"rank":3}""", Write(new MapTown("t", "هجين", 34.69, 40.83, 3)));

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, Json);
}
