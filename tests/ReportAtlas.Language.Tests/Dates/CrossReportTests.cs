using System.Collections.Immutable;
using System.Globalization;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Dates.Publication.CrossReport;
using ReportAtlas.Language.Layout;
using Xunit;

namespace ReportAtlas.Language.Tests.Dates;

/// <summary>What reports of the tests' own wording say of each other's days.</summary>
public sealed class CrossReportTests
{
    private static readonly ArticleReader Reader = new();

    public static IEnumerable<TheoryDataRow<string, string>> Words =>
        Resource.ReadRows(CrossReportWords.File, 3).Select(row => new TheoryDataRow<string, string>(row[0], row[2]));

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_example_holds_a_word_of_its_row(string spellings, string example) =>
        Assert.Contains(
            spellings.Split('|'),
            spelling =>
                $" {Language.Text.ArabicFolder.Fold(example)} ".Contains($" {Language.Text.ArabicFolder.Fold(spelling)} ", StringComparison.Ordinal)
        );

    [Fact]
    public void A_growing_count_places_a_report_between_two_dated_ones()
    {
        var published = Date(
            "خرجت دفعة أخرى من البلدة، " + Told(4200),
            "عنوان أول\n2018-07-10\nخرجت دفعة من البلدة، " + Told(3900),
            "عنوان ثان\n2018-07-21\nخرجت دفعة جديدة من البلدة، " + Told(5100)
        );

        Assert.Equal(("2018-07", PublicationBasis.Inferred), (published.Value?.ToString(), published.Basis));
        Assert.Equal(["published.report-series", "published.report-grown", "published.report-outgrown"], CodesOfOthers(published));
    }

    [Fact]
    public void A_count_that_shrinks_from_one_dated_report_to_the_next_is_no_one_series_and_dates_nothing() =>
        Assert.Null(
            Date(
                "خرجت دفعة أخرى من البلدة، " + Told(4200),
                "عنوان أول\n2018-07-10\nخرجت دفعة من البلدة، " + Told(5100),
                "عنوان ثان\n2018-07-21\nخرجت دفعة جديدة من البلدة، " + Told(3900)
            ).Value
        );

    [Fact]
    public void A_passage_in_the_same_words_means_the_same_day()
    {
        const string passage = "قال شهود إن رتلاً من عشرين آلية عبر الجسر القديم مساء السبت متجهاً إلى القرى الواقعة على الضفة الأخرى من النهر.";
        var published = Date("نقلت مواقع محلية الخبر.\n" + passage, "عنوان\n2018-07-09\n" + passage);

        Assert.Equal(["published.report-passage"], CodesOfOthers(published));
        Assert.Equal("2018-07-07", published.Value?.ToString());
    }

    [Fact]
    public void An_attack_that_is_being_prepared_comes_before_the_day_on_which_it_began()
    {
        var published = Date(
            "تستعد قوات سوريا الديمقراطية لشن هجوم على مقاتلي تنظيم داعش في بلدة هجين بريف دير الزور، بعد أن قصف التحالف مواقع داعش في هجين، "
                + "وكانت اشتباكات وقعت بين قوات سوريا الديمقراطية وداعش السبت. "
                + Told(4200)
                + " وتوقف القصف أمس.",
            "عنوان أول\n2018-07-10\nخرجت دفعة من البلدة، " + Told(3900),
            "عنوان ثان\n2018-07-19\nبدأت قوات سوريا الديمقراطية أمس هجومها على مقاتلي تنظيم داعش في بلدة هجين بريف دير الزور، واندلعت اشتباكات بين قوات سوريا الديمقراطية وداعش."
        );

        Assert.Contains("published.report-begun", CodesOfOthers(published));
        Assert.Equal((2018, 7), (published.Value!.From.Year, published.Value.From.Month));
        Assert.InRange(published.Value.From, new DateOnly(2018, 7, 10), new DateOnly(2018, 7, 18));
    }

    [Fact]
    public void A_likely_day_tells_how_sure_it_is_and_what_remains_and_its_dates_are_as_sure()
    {
        var readings = Read(
            "قال التنظيم أمس إن القافلة عادت. وصلت القافلة إلى السد الاثنين، وفتح الطريق أول من أمس، في الخامس من شباط 2019 الجاري كما أعلن الأربعاء.",
            []
        );
        var published = readings.Published;

        Assert.True(
            published.Confidence is 1 || published.Reasons.Any(reason => reason.Code.StartsWith("published.likeliest", StringComparison.Ordinal))
        );
        Assert.All(readings.Dates.Where(date => date.Anchor is not null), date => Assert.True(date.Confidence <= published.Confidence));
    }

    [Fact]
    public void Reports_that_share_nothing_say_nothing_of_each_other() =>
        Assert.Null(Date("خرجت دفعة من البلدة مساء السبت.", "عنوان\n2018-07-09\nعادت دفعة إلى القرية مساء السبت.").Value);

    [Fact]
    public void A_date_that_others_gave_is_no_evidence_for_a_third_report()
    {
        var given = new PublicationDate(DateValue.Day(new DateOnly(2018, 7, 7)), PublicationBasis.Inferred)
        {
            Reasons = [new("published.report-passage", "2018-07-07", "عنوان", "x")],
        };

        Assert.True(ReportTestimony.IsByOthers(given));
        Assert.True(ReportTestimony.IsOpen(given));
        Assert.Null(ReportTestimony.Of("a", "a", Read("خبر قصير.", []) with { Published = given }).Published);
    }

    private static string Told(int count) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"ليرتفع إلى {count} عدد الفارين من جيب التنظيم منذ الثالث من أيار الماضي، بحسب ناشطين في المنطقة."
        );

    private static IEnumerable<string> CodesOfOthers(PublicationDate published) =>
        published.Reasons.Where(CrossReportReasons.IsOne).Select(reason => reason.Code).Distinct();

    /// <summary>The publication date of the first report, read beside the others.</summary>
    private static PublicationDate Date(string report, params string[] others)
    {
        var index = new CrossReportIndex(others.Select((text, at) => ReportTestimony.Of($"other{at}", "", Read(text, []))));
        return Read(report, index.EvidenceFor(ReportTestimony.Of("report", "", Read(report, [])))).Published;
    }

    private static ArticleReading Read(string text, ImmutableArray<DatingEvidence> evidence) =>
        Reader.Read(new ReportSource(text), new Dictionary<int, ImmutableArray<DatingEvidence>> { [0] = evidence })[0];
}
