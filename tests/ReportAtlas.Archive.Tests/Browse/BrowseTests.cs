using ReportAtlas.Archive.Browse;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Archive.Tests.Browse;

/// <summary>All queries over one small archive: two reports, eight events of news, one of context.</summary>
public sealed class BrowseTests : IAsyncLifetime
{
    private TemporaryArchive _archive = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _archive = await TemporaryArchive.CreateAsync();
        _archive.Write(
            "east.txt",
            Some.Article(
                "أخبار الشرق\nواحد في الباغوز\nاثنان في الباغوز\nثلاثة في هجين\nأربعة في دير الزور\nخمسة في مكان\nستة سابقا",
                new Told("واحد في الباغوز", "الباغوز", SamplePlaces.Baghuz, Some.Day(2, 9)),
                new Told("اثنان في الباغوز", "الباغوز", SamplePlaces.Baghuz, Some.Day(2, 10)) { Type = Some.Clash },
                new Told("ثلاثة في هجين", "هجين", SamplePlaces.Hajin) { Precision = PlacePrecision.Near },
                new Told("أربعة في دير الزور", "دير الزور", SamplePlaces.DeirEzZor, ReportAtlas.Language.Dates.DateValue.Month(2019, 1)),
                new Told("خمسة في مكان", "مكان"),
                new Told("ستة سابقا") { IsBackground = true }
            )
        );
        _archive.Write(
            "west.txt",
            Some.Article(
                "أخبار الغرب\nسبعة في المشلب\nثمانية في البادية\nتسعة",
                new Told("سبعة في المشلب", "المشلب", SamplePlaces.Quarter, Some.Day(3, 1)),
                new Told("ثمانية في البادية", "البادية", SamplePlaces.Badia, Some.Day(2, 9)),
                new Told("تسعة")
            )
        );
    }

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    public static TheoryData<EventFilter, string> Filters =>
        new()
        {
            { new EventFilter(), "سبعة اثنان واحد ثمانية أربعة ثلاثة خمسة تسعة" },
            {
                new EventFilter { Place = "SY08" },
                "اثنان واحد أربعة ثلاثة"
            },
            {
                new EventFilter { Place = "SY0803" },
                "اثنان واحد ثلاثة"
            },
            {
                new EventFilter { Place = "SY" },
                "سبعة اثنان واحد أربعة ثلاثة"
            },
            {
                new EventFilter { Place = "p3" },
                "سبعة"
            },
            {
                new EventFilter { Place = "unknown" },
                ""
            },
            {
                new EventFilter { From = new DateOnly(2019, 2, 10) },
                "سبعة اثنان"
            },
            {
                new EventFilter { To = new DateOnly(2019, 2, 9) },
                "واحد ثمانية أربعة"
            },
            {
                new EventFilter { From = new DateOnly(2019, 1, 20), To = new DateOnly(2019, 1, 20) },
                "أربعة"
            },
            {
                new EventFilter
                {
                    Place = "SY08",
                    From = new DateOnly(2019, 2, 1),
                    To = new DateOnly(2019, 2, 28),
                },
                "اثنان واحد"
            },
            {
                new EventFilter { Types = ["armed_clash"] },
                "اثنان"
            },
            {
                new EventFilter { ArticleId = 2 },
                "سبعة ثمانية تسعة"
            },
            {
                new EventFilter { ReportId = 1, Place = "p2" },
                "ثلاثة"
            },
            {
                new EventFilter { Publishers = ["غيرها"] },
                ""
            },
            {
                new EventFilter
                {
                    ArticleId = 1,
                    WithBackground = true,
                    Types = ["airstrike"],
                },
                "واحد أربعة ثلاثة خمسة ستة"
            },
        };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_filter_lets_through_what_it_says_the_latest_first(EventFilter filter, string expected)
    {
        var page = await new EventList(_archive.Archives, _archive.Events).FindAsync(filter, cancel: Cancel);

        Assert.Equal(expected, string.Join(' ', page.Items.Select(item => item.Quote.Split(' ')[0])));
        Assert.Equal(page.Items.Length, page.Total);
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Totals_add_up_under_every_filter(EventFilter filter, string expected)
    {
        var totals = await new Totals(_archive.Events).CountAsync(filter, Cancel);

        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, totals.Matching);
        Assert.Equal(totals.Matching, totals.OnMap + totals.RegionOnly + totals.WithoutPlace);
    }

    [Fact]
    public async Task Totals_say_what_is_drawn_and_what_is_not() =>
        Assert.Equal(new EventTotals(8, 4, 2, 2, 3, 2, 2), await new Totals(_archive.Events).CountAsync(new EventFilter(), Cancel));

    [Fact]
    public async Task The_archives_totals_count_background_apart() =>
        Assert.Equal(
            new ArchiveTotals(2, 2, 8, 1, new DateOnly(2019, 1, 1), new DateOnly(2019, 3, 1)),
            await new Totals(_archive.Events).CountArchiveAsync(Cancel)
        );

    [Fact]
    public async Task In_the_tree_parents_include_their_children()
    {
        var tree = await new PlaceTree(_archive.Events).FindAsync(new EventFilter(), Cancel);

        Assert.Equal("SY 0/5(SY08 1/4(SY0803 0/3(SY080302 0/2(p1 2/2), p2 1/1)), SY11 0/1(p3 0/1(p4 1/1))), r1 1/1", Say(tree));
    }

    [Fact]
    public async Task The_tree_counts_without_the_filters_own_place_and_keeps_it_in_sight()
    {
        var filter = new EventFilter { Place = "IQ", From = new DateOnly(2019, 2, 10) };

        var tree = await new PlaceTree(_archive.Events).FindAsync(filter, Cancel);

        Assert.Equal("SY 0/2(SY11 0/1(p3 0/1(p4 1/1)), SY08 0/1(SY0803 0/1(SY080302 0/1(p1 1/1)))), IQ 0/0", Say(tree));
    }

    [Fact]
    public async Task The_map_draws_each_place_as_exactly_as_its_events_are_placed()
    {
        var map = await new MapPlaces(_archive.Events).FindAsync(new EventFilter(), Cancel);

        Assert.Equal(
            ["p1 Dot 2 airstrike", "SY08 Area 1 airstrike", "p2 Ring 1 airstrike", "p4 Ring 1 airstrike", "r1 Area 1 airstrike"],
            map.Places.Select(place => $"{place.Id} {place.Shape} {place.Count} {place.DominantType}")
        );
        Assert.Equal(["SY08 4", "SY11 1"], map.Governorates.Select(unit => $"{unit.Id} {unit.Count}"));
        Assert.Equal(["SY0803 3"], map.Districts.Select(unit => $"{unit.Id} {unit.Count}"));
        Assert.Null(map.Places.Single(place => place.Id == "r1").Point);
    }

    [Fact]
    public async Task A_page_is_a_stretch_of_the_list()
    {
        var list = new EventList(_archive.Archives, _archive.Events);

        var page = await list.FindAsync(new EventFilter(), EventOrder.Text, skip: 2, take: 3, Cancel);

        Assert.Equal(["ثلاثة", "أربعة", "خمسة"], page.Items.Select(item => item.Quote.Split(' ')[0]));
        Assert.Equal((2, 8, true), (page.Skipped, page.Total, page.HasMore));
        Assert.False((await list.FindAsync(new EventFilter(), EventOrder.Earliest, skip: 5, take: 3, Cancel)).HasMore);
    }

    [Fact]
    public async Task An_unsettled_place_shows_the_name_and_no_place()
    {
        var page = await new EventList(_archive.Archives, _archive.Events).FindAsync(new EventFilter(), EventOrder.Text, cancel: Cancel);

        var item = page.Items.Single(candidate => candidate.Quote.StartsWith("خمسة", StringComparison.Ordinal));
        Assert.Equal((null, "مكان"), (item.Place, item.PlaceSurface));
    }

    [Fact]
    public async Task Articles_are_listed_with_the_events_that_the_filter_lets_through()
    {
        var list = new ArticleList(_archive.Archives, _archive.Events);

        var all = await list.FindAsync(new EventFilter(), cancel: Cancel);
        var west = await list.FindAsync(new EventFilter { Place = "SY11" }, cancel: Cancel);

        Assert.Equal(["أخبار الشرق 5 east.txt", "أخبار الغرب 3 west.txt"], all.Items.Select(item => $"{item.Title} {item.Events} {item.FileName}"));
        Assert.Equal(["أخبار الغرب 1"], west.Items.Select(item => $"{item.Title} {item.Events}"));
    }

    private static string Say(IEnumerable<PlaceNode> nodes) =>
        string.Join(", ", nodes.Select(node => $"{node.Id} {node.Own}/{node.Count}" + (node.Children.IsEmpty ? "" : $"({Say(node.Children)})")));
}
