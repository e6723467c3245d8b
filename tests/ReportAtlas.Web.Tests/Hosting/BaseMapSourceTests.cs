using ReportAtlas.Web.Hosting;
using Xunit;

namespace ReportAtlas.Web.Tests.Hosting;

public sealed class BaseMapSourceTests
{
    [Fact]
    public void Without_settings_the_built_in_map_is_drawn_and_no_host_let_in()
    {
        var source = BaseMapSource.Of(new BaseMapOptions());

        Assert.Null(source.Tiles);
        Assert.Empty(source.Origins);
    }

    [Theory]
    [InlineData("https://tiles.example/{z}/{x}/{y}.png", "https://tiles.example")]
    [InlineData("http://127.0.0.1:8081/{z}/{x}/{y}.png?key=1", "http://127.0.0.1:8081")]
    [InlineData("https://{s}.tiles.example/{z}/{x}/{y}.png", "https://*.tiles.example")]
    [InlineData("/tiles/{z}/{x}/{y}.png", "")]
    public void A_tile_server_is_let_in_by_its_host_alone(string template, string origin)
    {
        var source = BaseMapSource.Of(
            new BaseMapOptions
            {
                Tiles = template,
                TilesMaxZoom = 16,
                Credit = "Surveyors",
            }
        );

        Assert.Equal((template, 16d, "Surveyors"), (source.Tiles!.Url, source.Tiles.MaxZoom, source.Tiles.Credit!.Text));
        Assert.Equal(origin, string.Join(' ', source.Origins));
    }

    [Theory]
    [InlineData("https://tiles.example/map.png", null, 18, "Map:Tiles", "{z}, {x} and {y}")]
    [InlineData("//tiles.example/{z}/{x}/{y}.png", null, 18, "Map:Tiles", "http or https")]
    [InlineData("javascript:{z}{x}{y}", null, 18, "Map:Tiles", "http or https")]
    [InlineData("/{z}/{x}/{y}", null, 23, "Map:TilesMaxZoom", "0 to 22")]
    [InlineData(null, "no-such-file.pmtiles", 18, "Map:Pmtiles", "no PMTiles file at")]
    [InlineData("/{z}/{x}/{y}", "area.pmtiles", 18, "Map:Pmtiles", "either")]
    public void What_cannot_be_used_is_told_with_its_name_and_the_remedy(
        string? tiles,
        string? pmtiles,
        double maxZoom,
        string setting,
        string remedy
    )
    {
        var error = Assert.Throws<InvalidOperationException>(() =>
            BaseMapSource.Of(
                new BaseMapOptions
                {
                    Tiles = tiles,
                    Pmtiles = pmtiles,
                    TilesMaxZoom = maxZoom,
                }
            )
        );

        Assert.Contains(setting, error.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_only_bears_the_name_is_no_PMTiles_file()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "PMTile");

            Assert.Throws<InvalidOperationException>(() => BaseMapSource.Of(new BaseMapOptions { Pmtiles = path }));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
