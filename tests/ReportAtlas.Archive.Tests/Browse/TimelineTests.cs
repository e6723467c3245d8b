using ReportAtlas.Archive.Browse;
using ReportAtlas.Language.Dates;

namespace ReportAtlas.Archive.Tests.Browse;

public sealed class TimelineTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(70, "Day 62: 2019-01-01=1 2019-01-20=1 2019-02-28=1, coarse 2, undated 1")]
    [InlineData(60, "Week 9: 2018-12-31=1 2019-01-14=1 2019-02-25=2, coarse 1, undated 1")]
    [InlineData(3, "Month 3: 2019-01-01=3 2019-02-01=1, coarse 1, undated 1")]
    [InlineData(2, "Year 1: 2019-01-01=5, coarse 0, undated 1")]
    public async Task Bars_grow_until_they_fit_and_coarse_dates_stand_in_none(int bars, string expected)
    {
        await using var archive = await WriteAsync(
            Some.Day(1, 1),
            Some.Day(1, 20),
            Some.Day(2, 28),
            DateValue.Month(2019, 1),
            new DateValue(new(2019, 2, 25), new(2019, 3, 3), DatePrecision.Month),
            null
        );

        Assert.Equal(expected, await SayAsync(archive, new EventFilter(), bars));
    }

    [Fact]
    public async Task A_night_counts_by_its_evening()
    {
        await using var archive = await WriteAsync(new DateValue(new(2019, 2, 9), new(2019, 2, 10), DatePrecision.Day));

        Assert.Equal("Day 2: 2019-02-09=1, coarse 0, undated 0", await SayAsync(archive, new EventFilter(), 10));
    }

    [Fact]
    public async Task The_filters_own_dates_hide_nothing()
    {
        await using var archive = await WriteAsync(Some.Day(2, 9), Some.Day(2, 12), null);

        Assert.Equal(
            "Day 4: 2019-02-09=1 2019-02-12=1, coarse 0, undated 1",
            await SayAsync(archive, new EventFilter { From = new(2019, 2, 10) }, 10)
        );
    }

    [Fact]
    public async Task A_stretch_may_be_shown_alone_and_beyond_the_events()
    {
        await using var archive = await WriteAsync(Some.Day(2, 9), Some.Day(2, 12));

        var timeline = await new Timeline(archive.Events).FindAsync(new EventFilter(), 10, new(2019, 2, 11), new(2019, 2, 14), Cancel);

        Assert.Equal(["0", "1", "0", "0"], timeline.Bars.Select(bar => $"{bar.Count}"));
        Assert.Equal((new DateOnly(2019, 2, 14), new DateOnly(2019, 2, 14)), (timeline.Bars[^1].From, timeline.Bars[^1].To));
    }

    [Fact]
    public async Task An_archive_without_dates_has_no_bars()
    {
        await using var archive = await WriteAsync([null]);

        Assert.Equal("Year 0: , coarse 0, undated 1", await SayAsync(archive, new EventFilter(), 10));
    }

    [Fact]
    public async Task Bars_count_by_family()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        archive.Write(
            "one.txt",
            Some.Article("خبر\nواحد\nاثنان", new Told("واحد", Date: Some.Day(2, 9)) { Type = Some.Clash }, new Told("اثنان", Date: Some.Day(2, 9)))
        );

        var bar = (await new Timeline(archive.Events).FindAsync(new EventFilter(), cancel: Cancel)).Bars.Single();

        Assert.Equal("1 1 0 0 0 0 0", string.Join(' ', bar.Families));
    }

    private static async Task<TemporaryArchive> WriteAsync(params DateValue?[] dates)
    {
        var archive = await TemporaryArchive.CreateAsync();
        var words = Enumerable.Range(0, dates.Length).Select(number => $"حدث{number}").ToList();
        archive.Write(
            "one.txt",
            Some.Article("خبر\n" + string.Join('\n', words), [.. dates.Select((date, number) => new Told(words[number], Date: date))])
        );
        return archive;
    }

    private static async Task<string> SayAsync(TemporaryArchive archive, EventFilter filter, int bars)
    {
        var timeline = await new Timeline(archive.Events).FindAsync(filter, bars, cancel: Cancel);
        var filled = timeline.Bars.Where(bar => bar.Count > 0).Select(bar => $"{bar.From:yyyy-MM-dd}={bar.Count}");
        return $"{timeline.Unit} {timeline.Bars.Length}: {string.Join(' ', filled)}, coarse {timeline.Coarse}, undated {timeline.Undated}";
    }
}
