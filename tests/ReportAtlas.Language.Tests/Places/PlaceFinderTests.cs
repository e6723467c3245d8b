using FsCheck;
using FsCheck.Fluent;
using ReportAtlas.Language.Places;
using Xunit;

namespace ReportAtlas.Language.Tests.Places;

public class PlaceFinderTests
{
    /// <summary>Pieces that reports are made of, and some that they should not be.</summary>
    private static readonly string[] Pieces =
    [
        "الرقة",
        "ريف",
        "ريفي",
        "دير الزور",
        "الشرقي",
        "والغربي",
        "بلدتي",
        "قرى",
        "و",
        "،",
        "«",
        "»",
        "\"",
        "(",
        ")",
        "حي",
        "حقل",
        "العمر",
        "مدينة",
        "المدينة",
        "قناة",
        "الميادين",
        "في",
        "ب",
        "وبال",
        "هجين",
        "السعد",
        "#",
        "\n",
        ".",
        "قوات سوريا الديمقراطية",
        "لـ",
        "١٢",
        "x",
        "\u202b",
        "\ud83d\ude00",
        "\u0651",
        "ﻻ",
        "تل",
        "أبو",
        "مجلس",
        "العسكري",
        "شمال",
        "لنهر الفرات",
        "الريف",
        "محافظتي",
        "بادية",
    ];

    [Fact]
    public void Whatever_the_text_every_span_lies_in_it_and_is_its_surface()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)).ToArbitrary();

        Prop.ForAll(
                texts,
                text =>
                    Reading
                        .Places(text)
                        .All(mention => mention.Span.Start >= 0 && mention.Span.End <= text.Length && mention.Span.In(text) == mention.Surface)
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Places_do_not_overlap_and_stand_in_text_order()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)).ToArbitrary();

        Prop.ForAll(
                texts,
                text =>
                {
                    var places = Reading.Places(text).Where(mention => mention.Status is PlaceStatus.Resolved or PlaceStatus.Unresolved).ToList();
                    return places.Zip(places.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_same_text_reads_the_same_twice()
    {
        const string Text = "قصف على قرى الكشمة والشجلة وبلدة هجين بريف دير الزور الشرقي، ونزوح من المدينة";

        Assert.Equal(
            Reading.Places(Text).Select(mention => (mention.Span, mention.Place, mention.Rule)),
            Reading.Places(Text).Select(mention => (mention.Span, mention.Place, mention.Rule))
        );
    }

    [Fact]
    public void A_village_far_from_all_that_the_article_names_gets_no_pin()
    {
        // بزونة is a hamlet by Qamishli; this one lies by Mosul.
        var mention = Assert.Single(Reading.Places("حررت القوات قرية بزونة جنوب حمام العليل قرب الموصل"), mention => mention.Surface == "بزونة");

        Assert.Equal(PlaceStatus.Unresolved, mention.Status);
        Assert.Null(mention.Place);
        Assert.Contains(mention.Alternatives, place => place.Name == "بزونة");
    }

    [Fact]
    public void A_name_of_many_hamlets_is_left_open_where_nothing_tells_which()
    {
        var mention = Assert.Single(Reading.Places("وصلت سيارة إلى قرية مشيرفة"));

        Assert.Equal(PlaceStatus.Unresolved, mention.Status);
        Assert.True(mention.Alternatives.Length > 1);
    }

    [Theory]
    [InlineData("اشتباكات في هجين بدير الزور", "هجين", PlacePrecision.Exact)]
    [InlineData("اشتباكات قرب منبج", "منبج", PlacePrecision.Near)]
    [InlineData("اشتباكات في محافظة الرقة", "الرقة", PlacePrecision.Region)]
    [InlineData("اشتباكات في ريف الرقة الشمالي", "ريف الرقة الشمالي", PlacePrecision.Region)]
    public void Precision_says_how_exactly_a_place_is_meant(string text, string surface, PlacePrecision precision) =>
        Assert.Equal(precision, Assert.Single(Reading.Places(text), mention => mention.Surface == surface).Precision);

    [Theory]
    [InlineData("قصفت الطائرات حي السواقي بمدينة موحسن", "حي السواقي", "حي السواقي (موحسن)")]
    [InlineData("شهدت مدينة الرقة هدوءاً بعد انفجار عند دوار السواقي", "دوار السواقي", "دوار السواقي (الرقة)")]
    [InlineData("خرج سكان حارة “السواقي” إلى الشارع", "حارة “السواقي”", "حارة السواقي")]
    [InlineData("قصفت الطائرات قرية السواقين بمدينة موحسن", "السواقين", "السواقين")]
    [InlineData("ردت واشنطن على البيان بعد قصف مبنى في حي السواقي ليلا", "حي السواقي", "حي السواقي")]
    [InlineData("أُغلق معبر رأس العين أمام الشاحنات", "معبر رأس العين", "معبر رأس العين")]
    [InlineData("حطت طائرة في مطار قامشلو ليلا", "مطار قامشلو", "مطار القامشلي")]
    [InlineData("انسحبت القوات من قاعدة الميادين العسكرية", "قاعدة الميادين العسكرية", "قاعدة الميادين العسكرية")]
    [InlineData("قصف على بلدة زركان", "زركان", "أبو راسين (زركان)")]
    public void What_the_gazetteer_does_not_know_is_named_as_it_is_written_and_a_quarter_with_its_town(string text, string surface, string name) =>
        Assert.Equal(name, Reading.Places(text).Single(mention => mention.Surface == surface).Name);

    [Theory]
    [InlineData("قصفت الطائرات حي السواقي بمدينة موحسن", "حي السواقي", "موحسن")]
    [InlineData("انفجرت عبوة قرب دوار السواقي وسط مدينة الرقة", "دوار السواقي", "الرقة")]
    [InlineData("أطلق مسلحون النار في شارع تل أبيض بمدينة الرقة", "شارع تل أبيض", "الرقة")]
    [InlineData("أطلق مسلحون النار في شارع تل أبيض", "شارع تل أبيض", null)]
    public void A_quarter_or_landmark_that_no_gazetteer_has_lies_near_the_middle_of_its_town(string text, string surface, string? town)
    {
        var mention = Assert.Single(Reading.Places(text), mention => mention.Surface == surface);

        Assert.Equal((PlaceStatus.Unresolved, null, town), (mention.Status, mention.Place, mention.Container?.Name));
        Assert.Equal(town is null ? PlacePrecision.Exact : PlacePrecision.Near, mention.Precision);
        Assert.Equal(town is null ? [] : [town], mention.Reason!.Arguments);
    }

    [Fact]
    public void A_long_line_costs_in_proportion_to_its_length() =>
        Cost.GrowsWithLength(
            "قتل ثلاثة أشخاص في قرية الكشمة وقصفت بلدات الشعفة والسوسة بريف دير الزور الشرقي وقال شهود في المدينة إن القصف مستمر ",
            125,
            text => Reading.Places(text)
        );

    [Theory]
    [InlineData("قصفت المدفعية قرية كلهود شمالي القامشلي ثم انسحب الحراس من حاجز كلهود إلى المدينة", 2)]
    [InlineData("وصلت القافلة إلى بلدة كلهود شمالي القامشلي، وفي اليوم التالي غادرت باتجاه كلهود قافلة أخرى", 2)]
    [InlineData("وصلت القافلة إلى بلدة كلهود شمالي القامشلي، وقال كلهود إن الطريق سالك", 1)]
    public void An_unknown_name_is_found_again_where_words_lead_to_a_place(string text, int times) =>
        Assert.Equal(
            times,
            Reading
                .Places(text)
                .Count(mention => mention is { Surface: "كلهود", Status: PlaceStatus.Unresolved, Kind: PlaceKind.Village or PlaceKind.Town })
        );
}
