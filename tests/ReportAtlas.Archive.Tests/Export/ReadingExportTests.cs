using ReportAtlas.Archive.Export;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Tests.Export;

public sealed class ReadingExportTests
{
    private const string File = "القائمة\nعنوان\nغارة على هجين\n2048\nاشتباك في مكان ما قرب قناة هجين";

    /// <summary>An article of which the first and the fourth line of the file were set aside.</summary>
    private static Language.ArticleReading Reading()
    {
        const string text = "عنوان\nغارة على هجين\nاشتباك في مكان ما قرب قناة هجين";
        var reading = Some.Article(
            text,
            new Told("غارة على هجين", "هجين", SamplePlaces.Hajin, Some.Day(2, 9)),
            new Told("اشتباك في مكان ما", "مكان ما") { Type = Some.Clash },
            new Told("قرب قناة هجين") { IsBackground = true }
        );
        var (first, second) = (File.IndexOf("عنوان", StringComparison.Ordinal), File.IndexOf("اشتباك", StringComparison.Ordinal));
        var cut = text.IndexOf("اشتباك", StringComparison.Ordinal);
        return reading with
        {
            Layout = reading.Layout with
            {
                Source = new SourceMap([new SourceMap.Piece(0, first, cut), new SourceMap.Piece(cut, second, text.Length - cut)]),
                Blocks = [.. reading.Layout.Blocks.Select((block, index) => block with { SourceLine = index < 2 ? index + 1 : 4 })],
            },
            Places =
            [
                .. reading.Places,
                new PlaceMention
                {
                    Span = new TextSpan(text.LastIndexOf("هجين", StringComparison.Ordinal), 4),
                    Surface = "هجين",
                    Status = PlaceStatus.Refused,
                    Rule = "channel",
                },
                new PlaceMention
                {
                    Span = new TextSpan(0, 5),
                    Surface = "عنوان",
                    Status = PlaceStatus.Anaphor,
                    Place = SamplePlaces.Hajin,
                    Rule = "points",
                },
            ],
            Dates =
            [
                new DateMention
                {
                    Span = new TextSpan(0, 5),
                    Surface = "عنوان",
                    Rule = "yesterday",
                    OffsetDays = -1,
                    Weekday = DayOfWeek.Monday,
                },
            ],
        };
    }

    [Fact]
    public void Every_offset_leads_to_the_files_own_text()
    {
        var reading = ReadingExport.ToReadingFile("x", File, [Reading()]);

        Assert.All(reading.Places, place => Assert.Equal(place.Text, File[place.Start..place.End]));
        Assert.Equal(["هجين", "مكان ما"], reading.Places.Select(place => place.Text));
        Assert.Equal(["غارة على هجين", "اشتباك في مكان ما"], reading.Events.Select(item => item.SentenceQuote));
        Assert.Equal([2, 4], reading.Events.Select(item => item.Paragraph));
        Assert.Equal((File.LastIndexOf("هجين", StringComparison.Ordinal), "channel"), (reading.Refused[0].Start, reading.Refused[0].Reason));
    }

    [Fact]
    public void A_settled_place_carries_its_point_and_an_unsettled_one_its_name_only()
    {
        var reading = ReadingExport.ToReadingFile("x", File, [Reading()]);

        Assert.Equal(
            ("هجين", "town", 34.69, "p2"),
            (reading.Places[0].ResolvesTo, reading.Places[0].Kind, reading.Places[0].Lat, reading.Places[0].GazetteerId)
        );
        Assert.Equal(
            ("مكان ما", null, null, null),
            (reading.Places[1].ResolvesTo, reading.Places[1].Kind, reading.Places[1].Lat, reading.Places[1].GazetteerId)
        );
        Assert.Equal(["هجين", "مكان ما"], reading.Events.Select(item => item.Place));
        Assert.Equal(["2019-02-09", null], reading.Events.Select(item => item.Date));
    }

    [Theory]
    [InlineData("بلدة هجين", "هجين")]
    [InlineData("الهجين", "هجين")]
    [InlineData("هـ جين", "هجين")]
    [InlineData("بوحسن", "بوحسن")]
    public void An_events_place_is_called_as_the_report_calls_it_where_that_is_another_name(string called, string expected)
    {
        var reading = Some.Article($"غارة على {called}", new Told($"غارة على {called}", called, SamplePlaces.Hajin));

        Assert.Equal(expected, Assert.Single(ReadingExport.ToReadingFile("x", $"غارة على {called}", [reading]).Events).Place);
    }

    [Theory]
    [InlineData("", "repeat")]
    [InlineData("الرئيسية / أخبار / ", "navigation")]
    [InlineData("ضفاف الخابور | ", "repeat")]
    public void The_places_of_a_headline_are_told_wherever_the_page_prints_it_again(string before, string rule)
    {
        const string Headline = "غارة على هجين";
        var again = before + Headline;
        var file = $"{Headline}\n{again}\nاشتباك قرب الجسر";
        const string Text = $"{Headline}\nاشتباك قرب الجسر";

        var reading = ReadingExport.ToReadingFile(
            "x",
            file,
            [WithChrome(Text, Headline, file, new TextSpan(Headline.Length + 1, again.Length), rule)]
        );

        Assert.All(reading.Places, place => Assert.Equal(("هجين", "هجين", "p2"), (place.Text, file[place.Start..place.End], place.GazetteerId)));
        Assert.Equal(
            [file.IndexOf("هجين", StringComparison.Ordinal), file.LastIndexOf("هجين", StringComparison.Ordinal)],
            reading.Places.Select(place => place.Start)
        );
        Assert.Single(reading.Events);
    }

    [Fact]
    public void What_the_page_says_in_other_words_is_none_of_the_articles_places()
    {
        const string File = "غارة على هجين\nالمزيد عن هجين\nاشتباك قرب الجسر";
        const string Text = "غارة على هجين\nاشتباك قرب الجسر";

        var reading = ReadingExport.ToReadingFile("x", File, [WithChrome(Text, "غارة على هجين", File, new TextSpan(14, 14), "related")]);

        Assert.Equal([9], reading.Places.Select(place => place.Start));
    }

    /// <summary>An article whose second line in the file was set aside.</summary>
    private static Language.ArticleReading WithChrome(string text, string headline, string file, TextSpan aside, string rule)
    {
        var reading = Some.Article(text, new Told(headline, "هجين", SamplePlaces.Hajin, Some.Day(2, 9)));
        var cut = headline.Length + 1;
        return reading with
        {
            Layout = reading.Layout with
            {
                Source = new SourceMap([new SourceMap.Piece(0, 0, cut), new SourceMap.Piece(cut, aside.End + 1, text.Length - cut)]),
                Chrome = [new Chrome(aside, aside.In(file), rule)],
            },
        };
    }

    [Fact]
    public void An_open_date_is_described_by_offset_and_weekday()
    {
        var date = ReadingExport.ToReadingFile("x", File, [Reading()]).Dates[0];

        Assert.Equal((null, -1, "Monday"), (date.Value, date.OffsetDays, date.Weekday));
    }

    [Theory]
    [InlineData(PublicationBasis.None, "none")]
    [InlineData(PublicationBasis.Stated, "stated")]
    [InlineData(PublicationBasis.FrontMatter, "front-matter")]
    [InlineData(PublicationBasis.Inferred, "inferred")]
    [InlineData(PublicationBasis.Given, "given")]
    public void The_publication_date_says_where_it_comes_from(PublicationBasis basis, string expected)
    {
        var published = basis == PublicationBasis.None ? PublicationDate.Unknown : new PublicationDate(DateValue.Month(2019, 2), basis);

        var reading = ReadingExport.ToReadingFile("x", File, [Reading() with { Published = published }]);

        Assert.Equal(expected, reading.PublishedBasis);
        Assert.Equal(basis == PublicationBasis.None ? (null, "none") : ("2019-02", "month"), (reading.Published, reading.PublishedPrecision));
    }
}
