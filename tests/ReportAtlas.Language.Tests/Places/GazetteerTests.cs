using ReportAtlas.Language.Places;
using Xunit;

namespace ReportAtlas.Language.Tests.Places;

public class GazetteerTests
{
    private static Gazetteer Gazetteer => Reading.Gazetteer;

    [Theory]
    [InlineData("الرقة", "gn172955")]
    [InlineData("كوباني", "gn172256")]
    [InlineData("سري كانيه", "gn165509")]
    [InlineData("شنكال", "iq-gn448149")]
    public void A_place_is_found_by_its_name_and_its_other_names(string name, string id) =>
        Assert.Contains(Gazetteer.Find(name), place => place.Id == id);

    [Fact]
    public void A_name_that_nobody_bears_finds_nothing() => Assert.Empty(Gazetteer.Find("لا مكان بهذا الاسم"));

    [Fact]
    public void A_village_leads_up_to_its_country()
    {
        var chain = Gazetteer.Chain(Gazetteer.Get("gn384694")).Select(place => place.Kind);

        Assert.Equal([PlaceKind.Village, PlaceKind.Subdistrict, PlaceKind.District, PlaceKind.Governorate, PlaceKind.Country], chain);
    }

    [Fact]
    public void A_governorate_knows_its_districts() =>
        Assert.Equal(
            ["SY0901", "SY0902", "SY0903"],
            Gazetteer.Children(Gazetteer.Get("SY09")).Where(place => place.Kind == PlaceKind.District).Select(place => place.Id).Order()
        );

    [Fact]
    public void The_countryside_of_a_seat_is_that_of_its_governorate()
    {
        var countryside = Gazetteer.Countryside(Gazetteer.Get("gn170794"), Side.East);

        Assert.Equal("ريف دير الزور الشرقي", countryside?.Name);
        Assert.Equal("SY09", countryside?.ParentId);
        Assert.True(countryside?.IsArea);
    }

    [Fact]
    public void A_side_that_is_not_told_apart_is_the_whole_countryside() =>
        Assert.Equal("ريف هجين", Gazetteer.Countryside(Gazetteer.Get("gn174506"), Side.North)?.Name);

    [Fact]
    public void The_countryside_of_Damascus_is_a_governorate() =>
        Assert.Equal("SY03", Gazetteer.Countryside(Gazetteer.Get("gn170654"), Side.None)?.Id);

    [Fact]
    public void An_unknown_id_is_an_error_for_Get_and_an_answer_for_TryGet()
    {
        Assert.Throws<KeyNotFoundException>(() => Gazetteer.Get("no-such-place"));
        Assert.False(Gazetteer.TryGet("no-such-place", out _));
    }

    [Fact]
    public void A_quarter_is_shown_by_its_own_name_and_told_apart_by_its_city()
    {
        var quarter = Gazetteer.Get("aw-badu-raqqa");

        Assert.Equal("حي البدو", quarter.Name);
        Assert.Equal("حي البدو (الرقة)", quarter.QualifiedName);
    }

    [Fact]
    public void Names_that_are_shown_hold_no_notes() =>
        Assert.All(
            Gazetteer.Places.Where(place => place.CountryId is "c-SY" or "c-IQ" && place.Kind != PlaceKind.Road),
            place =>
            {
                Assert.DoesNotContain('(', place.Name + place.NameEnglish);
                Assert.DoesNotContain(place.NameEnglish, static letter => letter is >= '\u0600' and <= '\u06FF');
            }
        );
}
