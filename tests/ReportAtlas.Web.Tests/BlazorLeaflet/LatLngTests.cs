using System.Globalization;
using BlazorLeaflet;
using Xunit;

namespace ReportAtlas.Web.Tests.BlazorLeaflet;

public sealed class LatLngTests
{
    [Theory]
    [InlineData(35.5, 40.2, true)]
    [InlineData(-90, 180, true)]
    [InlineData(90.01, 0, false)]
    [InlineData(0, -180.5, false)]
    [InlineData(double.NaN, 0, false)]
    [InlineData(0, double.PositiveInfinity, false)]
    public void A_point_is_valid_when_it_lies_on_earth(double lat, double lng, bool valid) => Assert.Equal(valid, new LatLng(lat, lng).IsValid());

    [Fact]
    public void A_point_is_written_with_a_decimal_point_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal("35.5,40.25", new LatLng(35.5, 40.25).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Bounds_are_drawn_around_the_valid_points_only()
    {
        var bounds = LatLngBounds.Around([new LatLng(35, 41), new LatLng(double.NaN, 3), new LatLng(36, 40), new LatLng(34, 400)]);

        Assert.Equal(new LatLngBounds(new LatLng(35, 40), new LatLng(36, 41)), bounds);
        Assert.Equal(new LatLng(35.5, 40.5), bounds!.Value.GetCenter());
    }

    [Fact]
    public void Around_no_point_there_are_no_bounds() => Assert.Null(LatLngBounds.Around([new LatLng(double.NaN, 0)]));

    [Theory]
    [InlineData(34, 38, true)]
    [InlineData(37, 42, true)]
    [InlineData(35.5, 42.001, false)]
    [InlineData(33.999, 40, false)]
    public void Both_edges_belong_to_the_bounds(double lat, double lng, bool inside) =>
        Assert.Equal(inside, new LatLngBounds(new LatLng(34, 38), new LatLng(37, 42)).Contains(new LatLng(lat, lng)));
}
