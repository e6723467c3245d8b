using System.Globalization;
using System.Text.RegularExpressions;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Text;
using ReportAtlas.Web.Wording;
using Xunit;

namespace ReportAtlas.Web.Tests.Wording;

public sealed partial class TextsTests
{
    public static TheoryData<int, string> ArabicCounts =>
        new()
        {
            { 0, "لا أحداث" },
            { 1, "حدث واحد" },
            { 2, "حدثان" },
            { 3, "3 أحداث" },
            { 10, "10 أحداث" },
            { 11, "11 حدثاً" },
            { 99, "99 حدثاً" },
            { 100, "100 حدث" },
            { 102, "102 حدث" },
            { 103, "103 أحداث" },
            { 111, "111 حدثاً" },
            { 1000, "1,000 حدث" },
        };

    public static TheoryData<string, string, string> Dates =>
        new()
        {
            { "2019-02-10", "10 شباط 2019", "10 February 2019" },
            { "2019-02", "شباط 2019", "February 2019" },
            { "2019", "2019", "2019" },
            { "2019-02-01/2019-02-10", "بين 1 و10 شباط 2019", "1–10 February 2019" },
            { "2019-01-28/2019-02-03", "بين 28 كانون الثاني و3 شباط 2019", "28 January – 3 February 2019" },
            { "2018-12-30/2019-01-02", "بين 30 كانون الأول 2018 و2 كانون الثاني 2019", "30 December 2018 – 2 January 2019" },
        };

    [Theory]
    [MemberData(nameof(ArabicCounts))]
    public void Arabic_counts_take_the_right_plural(int number, string expected) => Assert.Equal(expected, Texts.Arabic.Count("events", number));

    [Theory]
    [InlineData(0, "0 events")]
    [InlineData(1, "1 event")]
    [InlineData(2, "2 events")]
    public void English_counts_take_the_right_plural(int number, string expected) => Assert.Equal(expected, Texts.English.Count("events", number));

    [Theory]
    [MemberData(nameof(Dates))]
    public void Dates_are_told_as_finely_as_they_are_known(string edtf, string arabic, string english)
    {
        var date = Read(edtf);

        Assert.Equal(arabic, Texts.Arabic.Date(date));
        Assert.Equal(english, Texts.English.Date(date));
    }

    [Fact]
    public void A_day_known_only_to_about_a_week_says_so()
    {
        var day = new DateOnly(2019, 2, 10);

        Assert.Equal("نحو 10 شباط 2019", Texts.Arabic.Date(new DateValue(day, day, DatePrecision.Week)));
    }

    [Fact]
    public void A_long_day_names_its_weekday() => Assert.Equal("الأحد 10 شباط 2019", Texts.Arabic.LongDay(new DateOnly(2019, 2, 10)));

    [Fact]
    public void Both_languages_have_the_same_texts_with_the_same_arguments()
    {
        Assert.Equal(Texts.English.Keys.Select(Bare).Distinct().Order(), Texts.Arabic.Keys.Select(Bare).Distinct().Order());
        foreach (var key in Texts.English.Keys.Where(key => Bare(key) == key))
        {
            Assert.Equal((key, Arguments(Texts.English[key])), (key, Arguments(Texts.Arabic[key])));
        }
    }

    [Fact]
    public void Every_count_has_all_plural_forms_of_its_language()
    {
        foreach (var (texts, forms) in new[] { (Texts.Arabic, PluralForm.Arabic), (Texts.English, PluralForm.English) })
        {
            var counted = texts.Keys.Where(key => Bare(key) != key).GroupBy(Bare, key => key[(key.LastIndexOf('.') + 1)..]);
            Assert.All(counted, text => Assert.Equal(forms.Order(), text.Order()));
        }
    }

    [Fact]
    public void A_reason_that_no_template_tells_is_shown_by_its_code() => Assert.Equal("no.such 7", Texts.Arabic.Tell(new Reason("no.such", "7")));

    [Theory]
    [InlineData("ar-SY", UiLanguage.Arabic)]
    [InlineData("en-GB", UiLanguage.English)]
    [InlineData("fr-FR", UiLanguage.Arabic)]
    public void A_culture_leads_to_its_texts(string culture, UiLanguage language) =>
        Assert.Equal(language, Texts.For(CultureInfo.GetCultureInfo(culture)).Language);

    private static string Bare(string key) =>
        PluralForm.Arabic.Contains(key[(key.LastIndexOf('.') + 1)..]) && key.Contains('.') ? key[..key.LastIndexOf('.')] : key;

    private static string Arguments(string text) => string.Join(' ', Argument().Matches(text).Select(match => match.Value).Distinct().Order());

    private static DateValue Read(string edtf)
    {
        var parts = edtf.Split('/');
        if (parts.Length == 2)
        {
            return new DateValue(
                DateOnly.Parse(parts[0], CultureInfo.InvariantCulture),
                DateOnly.Parse(parts[1], CultureInfo.InvariantCulture),
                DatePrecision.Week
            );
        }

        return edtf.Length switch
        {
            4 => DateValue.Year(int.Parse(edtf, CultureInfo.InvariantCulture)),
            7 => DateValue.Month(int.Parse(edtf[..4], CultureInfo.InvariantCulture), int.Parse(edtf[5..], CultureInfo.InvariantCulture)),
            _ => DateValue.Day(DateOnly.Parse(edtf, CultureInfo.InvariantCulture)),
        };
    }

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Argument();
}
