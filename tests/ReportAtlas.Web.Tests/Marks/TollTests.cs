using Bunit;
using Microsoft.Extensions.DependencyInjection;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Web.Components.Marks;
using ReportAtlas.Web.Tests.Samples;
using ReportAtlas.Web.Wording;
using Xunit;

namespace ReportAtlas.Web.Tests.Marks;

public sealed class TollTests
{
    [Theory]
    [InlineData("ar", 1, 1, "قتيل واحد")]
    [InlineData("ar", 2, 2, "قتيلان")]
    [InlineData("ar", 7, 7, "7 قتلى")]
    [InlineData("ar", 26, 26, "26 قتيلاً")]
    [InlineData("ar", 100, 100, "100 قتيل")]
    [InlineData("ar", 2, 5, "قتلى 2 إلى 5")]
    [InlineData("ar", 10, null, "قتلى 10 على الأقل")]
    [InlineData("en", 1, 1, "1 killed")]
    [InlineData("en", 1250, 1250, "1,250 killed")]
    [InlineData("en", 2, 5, "2 to 5 killed")]
    public async Task A_number_of_people_stands_in_its_grammatical_form(string language, int least, int? most, string words)
    {
        await using var screens = await ScreenContext.CreateAsync();
        var sample = (await screens.LoadAsync("?report=1&event=1")).Event!;
        await using var context = new BunitContext();
        context.Services.AddSingleton(language == "en" ? Texts.English : Texts.Arabic);

        var toll = context.Render<Toll>(parameters =>
            parameters.Add(it => it.Event, sample with { Killed = new CountItem(least, most), Injured = null, Detained = null, Displaced = null })
        );

        Assert.Equal(
            words,
            toll.Find(".toll.killed").TextContent.Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal)
        );
    }
}
