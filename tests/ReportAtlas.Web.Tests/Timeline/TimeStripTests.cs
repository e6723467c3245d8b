using ReportAtlas.Archive.Browse;
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
    [InlineData("2019-02-01/2019-02-28", TimeUnit.Day, 28)]
    [InlineData("2019-01-01/2019-12-31", TimeUnit.Week, 53)]
    [InlineData("2013-01-01/2019-12-31", TimeUnit.Month, 84)]
    [InlineData("2000-01-01/2019-12-31", TimeUnit.Quarter, 80)]
    [InlineData("1950-01-01/2019-12-31", TimeUnit.Year, 70)]
    public void The_bars_fit_the_stretch(string span, TimeUnit unit, int bars)
    {
        var strip = TimeStrip.Of(new AtlasState { Span = Range(span) }, [], Years)!;

        Assert.Equal((unit, bars), (strip.Unit, strip.Bars.Length));
    }

    [Theory]
    [InlineData("", "2011-03-01/2021-08-31", "all that there is, in whole months")]
    [InlineData("?from=2015-01-01&to=2018-12-31", "2011-03-01/2021-08-31", "years are broad enough to be chosen among all")]
    [InlineData("?from=2019-02-01&to=2019-02-28", "2019-01-04/2019-03-28", "a month is shown between as much before and after")]
    [InlineData("?from=2019-02-01&to=2019-02-28&span=2019/2019", "2018-12-29/2020-01-03", "what the address says holds, in whole weeks")]
    public void The_stretch_follows_the_chosen_days(string query, string shown, string why)
    {
        var strip = TimeStrip.Of(AtlasState.Read(query).State, [], Years)!;

        Assert.True(Range(shown) == strip.Shown, $"{why}, not {strip.Shown}");
    }

    [Fact]
    public void Every_event_of_the_stretch_is_in_one_bar()
    {
        DayCount[] days = [new(new(2018, 12, 28), 7), new(new(2019, 1, 1), 1), new(new(2019, 1, 31), 2), new(new(2019, 2, 1), 4), new(new(2020, 5, 1), 9)];
        var strip = TimeStrip.Of(new AtlasState { Span = Range("2019-01-01/2019-02-10") }, days, Years)!;

        Assert.Equal(7, strip.Bars.Sum(bar => bar.Count));
        Assert.Equal(4, strip.Most);
        Assert.Equal(4, strip.Bars.Single(bar => bar.Days.First == new DateOnly(2019, 2, 1)).Count);
    }

    [Fact]
    public void Without_a_dated_event_there_is_no_timeline() => Assert.Null(TimeStrip.Of(AtlasState.Empty, [], null));

    [Theory]
    [InlineData("2019-02-01/2019-02-08", "1 شباط 2019, 2 شباط, 3 شباط, 4 شباط, 5 شباط, 6 شباط, 7 شباط, 8 شباط")]
    [InlineData("2018-11-01/2019-04-30", "تشرين الثاني 2018, كانون الأول, كانون الثاني 2019, شباط, آذار, نيسان")]
    [InlineData("2017-01-01/2018-12-31", "كانون الثاني 2017, نيسان, تموز, تشرين الأول, كانون الثاني 2018, نيسان, تموز, تشرين الأول")]
    [InlineData("2011-01-01/2021-12-31", "2012, 2014, 2016, 2018, 2020")]
    public void As_many_days_are_named_as_can_be_read(string shown, string labels) =>
        Assert.Equal(labels, string.Join(", ", TimeTicks.Of(Range(shown), Texts.Arabic).Select(tick => tick.Label)));

    private static DayRange Range(string text) => DayRange.Find(text)!.Value;
}
