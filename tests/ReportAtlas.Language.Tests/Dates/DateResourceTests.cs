using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Dates.Patterns;
using ReportAtlas.Language.Dates.Publication;
using Xunit;

namespace ReportAtlas.Language.Tests.Dates;

public sealed class DateResourceTests
{
    public static IEnumerable<TheoryDataRow<string, string, string, string>> Patterns =>
        Resource
            .ReadRows(PatternSet.File, 2)
            .Where(row => !row[0].StartsWith('$'))
            .Select(row => new TheoryDataRow<string, string, string, string>(row[0], row[4], row[3], row[5]));

    public static IEnumerable<TheoryDataRow<string>> Refusals => Resource.ReadRows(NotDates.File, 4).Select(row => new TheoryDataRow<string>(row[3]));

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Every_pattern_example_resolves_as_written(string id, string published, string example, string value)
    {
        var (text, spans) = DateReading.Unmark(example);
        var mention = Assert.Single(DateReading.Resolve(text, published), mention => spans.Contains(mention.Span));

        Assert.Equal((id, value), (mention.Rule, mention.Value?.ToString()));
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void No_date_is_found_in_an_example_of_what_is_none(string example) => Assert.Empty(DateReading.Resolve(example, "2019-02-10"));

    public static IEnumerable<TheoryDataRow<string, string, string>> Events =>
        Resource
            .ReadRows(KnownEvents.File, 4)
            .SelectMany(row =>
                Sentences(row[3]).Distinct(StringComparer.Ordinal).Select(words => new TheoryDataRow<string, string, string>(row[0], row[2], words))
            );

    [Theory]
    [MemberData(nameof(Events))]
    public void A_known_event_is_found_by_its_words_and_taken_for_no_other(string id, string name, string words)
    {
        var known = Resource.ReadRows(KnownEvents.File, 4).Single(row => row[0] == id);
        var when = KnownEvents.When(known);
        var month = Months[when.From.Month - 1];
        var said = when.Precision == DatePrecision.Day ? $"{when.From.Day} {month}" : month;
        var published = DateReading.Determine($"قال ناشطون إن {words} جرى في {said} الجاري، بحسب ما علموا.");

        Assert.All(
            published.Reasons.Where(reason => reason.Code == "published.event"),
            reason => Assert.Equal((name, when.ToString()), (reason.Arguments[0], reason.Arguments[1]))
        );
        Assert.Contains(published.Reasons, reason => reason.Code == "published.event");
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void A_weekday_beside_the_words_of_a_known_event_means_its_day_and_no_other_s(string id, string name, string words)
    {
        var when = KnownEvents.When(Resource.ReadRows(KnownEvents.File, 4).Single(row => row[0] == id));

        // The end of a year leaves two years open, of which nothing is told.
        var published = DateReading.Determine($"قال ناشطون إن {words} جرى {Weekdays[(int)when.From.DayOfWeek]} الماضي، بحسب ما علموا.");

        Assert.All(
            published.Reasons.Where(reason => reason.Code == "published.event"),
            reason => Assert.Equal((name, when.ToString()), (reason.Arguments[0], reason.Arguments[1]))
        );
        Assert.Equal(when.To.AddDays(7).Year == when.From.Year, published.Reasons.Any(reason => reason.Code == "published.event"));
    }

    public static IEnumerable<TheoryDataRow<string, string, string>> Kept =>
        Resource
            .ReadRows(KnownEvents.KeptFile, 4)
            .SelectMany(row =>
                Sentences(row[3]).Distinct(StringComparer.Ordinal).Select(words => new TheoryDataRow<string, string, string>(row[0], row[2], words))
            );

    [Theory]
    [MemberData(nameof(Kept))]
    public void An_anniversary_of_a_known_event_tells_the_year_of_a_report(string id, string name, string words)
    {
        var when = KnownEvents.When(Resource.ReadRows(KnownEvents.KeptFile, 4).Single(row => row[0] == id));
        var years = Math.Max(1, 2018 - when.From.Year);
        var published = DateReading.Determine($"خرج الأهالي في المدينة أمس بمناسبة الذكرى الـ {years} {words}.");

        Assert.Contains(published.Reasons, reason => reason.Code is "published.kept" or "published.anniversary" && reason.Arguments.Contains(name));
        Assert.InRange(published.Value!.From, when.From.AddYears(years).AddDays(-3), when.To.AddYears(years).AddDays(10));
    }

    private static readonly string[] Weekdays = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];

    /// <summary>The first and the last word of every group.</summary>
    private static IEnumerable<string> Sentences(string words)
    {
        var groups = words.Split('+').Select(group => group.Split('|', StringSplitOptions.TrimEntries)).ToList();
        yield return string.Join(' ', groups.Select(group => group[0]));
        yield return string.Join(' ', groups.Select(group => group[^1]));
    }

    private static readonly string[] Months =
    [
        "كانون الثاني",
        "شباط",
        "آذار",
        "نيسان",
        "أيار",
        "حزيران",
        "تموز",
        "آب",
        "أيلول",
        "تشرين الأول",
        "تشرين الثاني",
        "كانون الأول",
    ];

    [Fact]
    public void Every_known_event_and_name_stands_once_and_within_the_years_that_are_sought()
    {
        var events = Resource.ReadRows(KnownEvents.File, 4).ToList();

        var kept = Resource.ReadRows(KnownEvents.KeptFile, 4).ToList();
        Assert.Equal(events.Count, events.Select(row => row[0]).Distinct().Count());
        Assert.Equal(kept.Count, kept.Select(row => row[0]).Distinct().Count());
        Assert.All(events, row => Assert.InRange(KnownEvents.When(row).From, Candidates.First, Candidates.Last));
        Assert.All(Resource.ReadRows(KnownNames.File, 3), row => Assert.InRange(KnownEvents.Day(row, 0), Candidates.First, Candidates.Last));
    }

    [Fact]
    public void Every_name_of_an_era_has_days_in_order_and_a_likelihood() =>
        Assert.All(
            Resource.ReadRows(TimeWords.EraFile, 5),
            row =>
            {
                Assert.True(KnownEvents.Day(row, 0) < KnownEvents.Day(row), row[3]);
                Assert.InRange(double.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture), 0.01, 0.9);
            }
        );
}
