using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Reviews;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Tests.Browse;

/// <summary>Filters by all that an event may be asked for, and the counts beside them, over one small archive.</summary>
public sealed class FacetTests : IAsyncLifetime
{
    private static readonly Actor Sdf = new("SDF", "قوات سوريا الديمقراطية", "Syrian Democratic Forces", "political militia");

    private static readonly Actor Isis = new("ISIS", "تنظيم الدولة الإسلامية", "Islamic State", "rebel");

    private static readonly EventType Arrest = new("arrest", "Strategic developments", "Arrests", "اعتقال", "Arrest");

    private TemporaryArchive _archive = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _archive = await TemporaryArchive.CreateAsync();
        _archive.Write(
            "east.txt",
            Some.Article(
                "أخبار الشرق\nواحد في الباغوز\nاثنان في هجين\nثلاثة في البادية\nأربعة سابقا",
                "روسيا اليوم",
                new Told("واحد في الباغوز", "الباغوز", SamplePlaces.Baghuz, Some.Day(2, 9))
                {
                    Actors = [By(Sdf), By(Isis)],
                    Claims = [Says("مصدر أمنيّ")],
                },
                new Told("اثنان في هجين", "هجين", SamplePlaces.Hajin, Some.Day(2, 10))
                {
                    Type = Some.Clash,
                    Precision = PlacePrecision.Near,
                    Actors = [By(Sdf)],
                    Confidence = 0.5,
                },
                new Told("ثلاثة في البادية", "البادية", SamplePlaces.Badia, DateValue.Month(2019, 1))
                {
                    Type = Arrest,
                    Precision = PlacePrecision.Region,
                    Actors = [By(Isis)],
                },
                new Told("أربعة سابقا") { IsBackground = true }
            )
        );
        _archive.Write(
            "west.txt",
            Some.Article(
                "أخبار الغرب\nخمسة في الرقة\nستة",
                "RT",
                new Told("خمسة في الرقة", "الرقة", SamplePlaces.RaqqaCity, new DateValue(new(2019, 2, 1), new(2019, 2, 7), DatePrecision.Week))
                {
                    Claims = [Says("مصدر امني"), Says("ناشطون")],
                },
                new Told("ستة") { Type = Some.Clash }
            )
        );
        _archive.Write("own.txt", Some.Article("أخبار أخرى\nسبعة", "جريدة القرية", new Told("سبعة") { Type = Arrest }));
    }

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    public static TheoryData<EventFilter, string> Filters =>
        new()
        {
            {
                new EventFilter { Types = ["battles"] },
                "اثنان ستة"
            },
            {
                new EventFilter { Types = ["arrest", "Battles"] },
                "اثنان ثلاثة ستة سبعة"
            },
            {
                new EventFilter { Actors = ["ISIS"] },
                "واحد ثلاثة"
            },
            {
                new EventFilter { Actors = ["ISIS", "SDF"] },
                "اثنان واحد ثلاثة"
            },
            {
                new EventFilter { Publishers = ["RT"] },
                "اثنان واحد خمسة ثلاثة ستة"
            },
            {
                new EventFilter { Publishers = ["جريدة القرية", "سانا"] },
                "سبعة"
            },
            {
                new EventFilter { Speakers = ["مصدر أمني"] },
                "واحد خمسة"
            },
            {
                new EventFilter { Speakers = ["ناشطون"] },
                "خمسة"
            },
            {
                new EventFilter { TimePrecisions = [TimePrecision.Week, TimePrecision.Month] },
                "خمسة ثلاثة"
            },
            {
                new EventFilter { PlacePrecisions = [PlacePrecision.Exact] },
                "واحد خمسة"
            },
            {
                new EventFilter { MinimumConfidence = 0.6, Types = ["battles"] },
                "ستة"
            },
            {
                new EventFilter { Text = "باغوز" },
                "واحد"
            },
            {
                new EventFilter { Text = "بالرقه" },
                "خمسة"
            },
            {
                new EventFilter { Text = "في", Types = ["battles"] },
                "اثنان"
            },
            {
                new EventFilter { Text = "?!" },
                "اثنان واحد خمسة ثلاثة ستة سبعة"
            },
            {
                new EventFilter { Text = "سابقا" },
                ""
            },
            {
                new EventFilter { Text = "سابقا", WithBackground = true },
                "أربعة"
            },
            {
                new EventFilter { Review = ReviewStatus.Confirmed },
                ""
            },
        };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_filter_lets_through_what_it_says(EventFilter filter, string expected) => Assert.Equal(expected, await ListAsync(filter));

    [Fact]
    public async Task Each_facet_leaves_its_own_part_of_the_filter_out_of_account()
    {
        var facets = await new Facets(_archive.Events).FindAsync(new EventFilter { Types = ["battles"], Actors = ["SDF"] }, Cancel);

        Assert.Equal("battles=1* explosions=1", Say(facets.Families));
        Assert.Equal("airstrike=1 armed_clash=1", Say(facets.Types));
        Assert.Equal("SDF=1*", Say(facets.Actors));
        Assert.Equal("روسيا اليوم=1", Say(facets.Publishers));
        Assert.Equal("", Say(facets.Speakers));
        Assert.Equal(("1=1", "2=1", "open=1"), (Say(facets.TimePrecisions), Say(facets.PlacePrecisions), Say(facets.Reviews)));
    }

    [Fact]
    public async Task A_chosen_value_without_events_stays_in_sight()
    {
        var facets = await new Facets(_archive.Events).FindAsync(
            new EventFilter
            {
                Place = "p3",
                Actors = ["ISIS"],
                Types = ["arrest"],
                Speakers = ["مصدر امنى"],
            },
            Cancel
        );

        Assert.Equal("ISIS=0*", Say(facets.Actors));
        Assert.Equal("arrest=0*", Say(facets.Types));
        Assert.Equal("strategic", facets.Types[0].Group);
        Assert.EndsWith("=0*", Say(facets.Speakers), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_names_of_a_publisher_and_all_spellings_of_a_speaker_are_one()
    {
        var facets = await new Facets(_archive.Events).FindAsync(new EventFilter(), Cancel);

        Assert.Equal("روسيا اليوم=5 جريدة القرية=1", Say(facets.Publishers));
        Assert.Equal([2, 1], facets.Speakers.Select(speaker => speaker.Count));
        Assert.Equal("ناشطون", facets.Speakers[1].Value);
    }

    [Fact]
    public async Task What_the_archive_does_not_know_is_told_and_left_out()
    {
        var asked = new EventFilter
        {
            Place = "atlantis",
            Types = ["riots", "picnic"],
            Actors = ["SDF", "Martians"],
            Publishers = ["RT", "لا أحد"],
            Speakers = ["مصدر أمني", "لا أحد"],
        };

        var (known, unknown) = await new FilterCheck(_archive.Events).CheckAsync(asked, Cancel);

        Assert.Equal(
            new EventFilter
            {
                Types = ["riots"],
                Actors = ["SDF"],
                Publishers = ["RT"],
                Speakers = ["مصدر أمني"],
            },
            known
        );
        Assert.Equal(
            "place:atlantis type:picnic actor:Martians src:لا أحد by:لا أحد",
            string.Join(' ', unknown.Select(value => $"{value.Part}:{value.Value}"))
        );
    }

    [Fact]
    public async Task An_event_keeps_the_sub_type_that_is_its_own()
    {
        _archive.Write(
            "ground.txt",
            Some.Article("خبر\nثمانية", new Told("ثمانية") { Type = Some.Clash, AcledSubType = "Government regains territory" })
        );

        var page = await new EventList(_archive.Archives, _archive.Events).FindAsync(new EventFilter { Types = ["battles"] }, cancel: Cancel);

        Assert.Equal(["Armed clash", "Armed clash", "Government regains territory"], page.Items.Select(item => item.AcledSubType).Order());
    }

    [Fact]
    public async Task What_a_person_rejects_goes_from_the_counts_and_outlives_a_new_version()
    {
        var reviews = new EventReviews(_archive.Archives, TimeProvider.System);
        var list = new EventList(_archive.Archives, _archive.Events);
        var strike = (await list.FindAsync(new EventFilter { Place = "p1" }, cancel: Cancel)).Items.Single();

        Assert.Equal(ReviewOutcome.Set, await reviews.SetAsync(strike.Id, ReviewStatus.Rejected, " ليس حدثا ", cancel: Cancel));
        _archive.Write(
            "east.txt",
            Some.Article(
                "أخبار الشرق\nواحد في الباغوز\nتصحيح",
                "روسيا اليوم",
                new Told("واحد في الباغوز", "الباغوز", SamplePlaces.Baghuz) { Type = Some.Clash }
            )
        );

        Assert.Equal("", await ListAsync(new EventFilter { Place = "p1" }));
        Assert.Equal(0, (await new Totals(_archive.Events).CountAsync(new EventFilter { Place = "p1" }, Cancel)).Matching);
        var rejected = (await list.FindAsync(new EventFilter { Review = ReviewStatus.Rejected }, cancel: Cancel)).Items.Single();
        Assert.Equal(("واحد في الباغوز", ReviewStatus.Rejected, "ليس حدثا"), (rejected.Quote, rejected.Review, rejected.ReviewNote));
    }

    [Fact]
    public async Task A_review_can_be_taken_back()
    {
        var reviews = new EventReviews(_archive.Archives, TimeProvider.System);
        await reviews.SetAsync(1, ReviewStatus.Doubted, cancel: Cancel);
        Assert.Equal(ReviewStatus.Doubted, (await reviews.FindAsync(1, Cancel))?.Status);

        await reviews.SetAsync(1, ReviewStatus.Open, cancel: Cancel);

        Assert.Null(await reviews.FindAsync(1, Cancel));
        Assert.Equal(ReviewOutcome.NoEvent, await reviews.SetAsync(999, ReviewStatus.Doubted, cancel: Cancel));
    }

    private static ActorMention By(Actor actor) => new(actor, ActorRole.Involved, null);

    private static Claim Says(string speaker) => new(speaker, new TextSpan(0, 1), null, Certainty.Stated);

    private static string Say(IEnumerable<FacetValue> values) =>
        string.Join(' ', values.Select(value => $"{value.Value}={value.Count}{(value.IsChosen ? "*" : "")}"));

    private async Task<string> ListAsync(EventFilter filter)
    {
        var page = await new EventList(_archive.Archives, _archive.Events).FindAsync(filter, cancel: Cancel);
        return string.Join(' ', page.Items.Select(item => item.Quote.Split(' ')[0]));
    }
}
