using ReportAtlas.Web.Components.Timeline;
using ReportAtlas.Web.Screens;
using ReportAtlas.Web.State;
using ReportAtlas.Web.Wording;
using Xunit;

namespace ReportAtlas.Web.Tests.Timeline;

public sealed class TimeStripTests
{
    private static readonly DayRange Years = Range("2011-03-15/2021-08-02");

    [Theory]
    [InlineData("", "2011-03-15/2021-08-02", "all that there is")]
    [InlineData("?from=2015-01-01&to=2018-12-31", "2011-03-15/2021-08-02", "years are broad enough to be chosen among all")]
    [InlineData("?from=2019-02-01&to=2019-02-28", "2019-01-04/2019-03-28", "a month is shown between as much before and after")]
    [InlineData("?from=2019-02-01&to=2019-02-28&span=2019/2019", "2019-01-01/2019-12-31", "what the address says holds")]
    public void The_stretch_follows_the_chosen_days(string query, string shown, string why)
    {
        var stretch = TimeStrip.Stretch(AtlasState.Read(query).State, Years);

        Assert.True(Range(shown) == stretch, $"{why}, not {stretch}");
    }

    [Fact]
    public void A_chosen_day_is_shown_among_some_weeks() =>
        Assert.Equal(Range("2019-02-02/2019-02-22"), TimeStrip.Stretch(AtlasState.Read("?from=2019-02-12&to=2019-02-12").State, Years));

    [Theory]
    [InlineData("2023-05-03/2023-05-03", "2023-04-23/2023-05-13", "a day with ten before and after")]
    [InlineData("2023-05-03/2023-05-04", "2023-04-23/2023-05-14", "as much on both sides")]
    [InlineData("2023-05-01/2023-05-21", "2023-05-01/2023-05-21", "three weeks are enough")]
    public void A_few_days_are_shown_with_some_around_them(string days, string shown, string why) =>
        Assert.True(Range(shown) == TimeStrip.Broad(Range(days)), why);

    [Theory]
    [InlineData("2019-02-01/2019-02-08", "1 شباط 2019, 2 شباط, 3 شباط, 4 شباط, 5 شباط, 6 شباط, 7 شباط, 8 شباط")]
    [InlineData("2018-11-01/2019-04-30", "تشرين الثاني 2018, كانون الأول, كانون الثاني 2019, شباط, آذار, نيسان")]
    [InlineData("2017-01-01/2018-12-31", "كانون الثاني 2017, نيسان, تموز, تشرين الأول, كانون الثاني 2018, نيسان, تموز, تشرين الأول")]
    [InlineData("2011-01-01/2021-12-31", "2012, 2014, 2016, 2018, 2020")]
    public void As_many_days_are_named_as_can_be_read(string shown, string labels) =>
        Assert.Equal(labels, string.Join(", ", TimeTicks.Of(Range(shown), Texts.Arabic).Select(tick => tick.Label)));

    /// <summary>By the width of a usual letter, on the 320 pixels that a small phone has for it.</summary>
    [Theory]
    [InlineData("2018-12-28/2019-03-20", "ar")]
    [InlineData("2018-12-28/2019-03-20", "en")]
    [InlineData("2017-01-01/2019-02-10", "en")]
    [InlineData("2019-02-01/2019-02-08", "ar")]
    public void On_a_phone_no_named_day_runs_into_another_or_out_of_the_page(string shown, string language)
    {
        var range = Range(shown);
        var named = TimeTicks
            .Of(range, language == "en" ? Texts.English : Texts.Arabic)
            .Where(tick => !tick.IsForWide)
            .Select(tick => (Start: 320.0 * (tick.Day.DayNumber - range.First.DayNumber) / range.Days, tick.Label))
            .ToList();

        Assert.True(named.Count >= 2);
        Assert.All(named, tick => Assert.InRange(tick.Start + (5.8 * tick.Label.Length), 0, 320));
        Assert.All(
            named.Zip(named.Skip(1)),
            pair => Assert.True(pair.First.Start + (5.8 * pair.First.Label.Length) < pair.Second.Start, $"{pair.First.Label} / {pair.Second.Label}")
        );
    }

    [Theory]
    [InlineData("ar", "كانون الثاني 2018")]
    [InlineData("en", "January 2018")]
    public void On_a_phone_the_turn_of_the_year_goes_before_a_month(string language, string turn) =>
        Assert.Contains(
            turn,
            TimeTicks
                .Of(Range("2017-01-09/2019-02-10"), language == "en" ? Texts.English : Texts.Arabic)
                .Where(tick => !tick.IsForWide)
                .Select(tick => tick.Label)
        );

    private static DayRange Range(string text) => DayRange.Find(text)!.Value;
}
