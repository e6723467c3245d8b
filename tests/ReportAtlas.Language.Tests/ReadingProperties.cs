using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Text;
using Xunit;

namespace ReportAtlas.Language.Tests;

/// <summary>What holds for the whole reading of every text: Arabic at random, mixed scripts, bidirectional controls, broken surrogates.</summary>
public sealed class ReadingProperties
{
    private static readonly ArticleReader Reader = new();

    private static readonly string[] Bits =
    [
        "قُتل",
        "ثلاثة",
        "أشخاص",
        "12",
        "٢٤",
        "في",
        "بلدة",
        "الشعفة",
        "والسوسة",
        "بريف",
        "دير الزور",
        "الشرقي",
        "أمس",
        "أول من أمس",
        "الأحد",
        "10 شباط",
        "الجاري",
        "2019",
        "منذ",
        "حتى",
        "بين",
        "«",
        "»",
        "(",
        ")",
        "،",
        ".",
        "؟",
        ":",
        "–",
        "\n",
        "\n\n",
        "\r\n",
        "قالت",
        "قسد",
        "داعش",
        "التحالف",
        "غارة",
        "اعتقلت",
        "نزح",
        "وبالرقة",
        "للباغوز",
        "الحسكة_المرصد",
        "#الرقة",
        "Sun, 24 Jun 2018 09:41:13 GMT",
        "RT",
        "km",
        "ﻻ",
        "ﷺ",
        "ـ",
        "َ",
        "ً",
        "\u200F",
        "\u202B",
        "\u202E",
        "\u2067",
        "\u2069",
        "\uFEFF",
        "\0",
        "\uD83D",
        "\uDE00",
        "\uD83D\uDE00",
        "𐎀",
        "漢字",
        "ß",
        "é",
        "100000000000",
        "1/1/1",
        "0/0/0000",
        "31/2/2019",
        "-",
        "/",
    ];

    private static readonly Arbitrary<string> Texts = Arb.From(
        Gen.OneOf(
            Gen.ListOf(Gen.Elements(Bits)).Select(bits => string.Join(' ', bits)),
            Gen.ListOf(Gen.Elements(Bits)).Select(string.Concat),
            Gen.ListOf(Gen.OneOf(Gen.Choose(0x0600, 0x06FF), Gen.Choose(0x0600, 0x06FF), Gen.Choose(0, 0xFFFF), Gen.Choose(0x200B, 0x202F)))
                .Select(codes => string.Concat(codes.Select(code => (char)code)))
        )
    );

    /// <summary>The words of all tables, heads of places and what points back at them among the others: they meet in every order.</summary>
    private static readonly string[] Words =
    [
        .. from folder in new[] { "actors", "dates", "events", "layout", "places", "text" }
        from file in Resource.List(folder)
        from line in Resource.ReadLines(file)
        from word in line.Text.Split([' ', '\t', '|', ',', '/', '{', '}', '[', ']', '+'], StringSplitOptions.RemoveEmptyEntries)
        where word[0] >= '\u0600'
        group word by word into same
        select same.Key,
    ];

    private static readonly string[] Links =
    [
        "في",
        "من",
        "إلى",
        "قرب",
        "شرق",
        "غرب",
        "شمالي",
        "بلدة",
        "قرية",
        "مدينة",
        "منطقة",
        "ناحية",
        "حي",
        "ريف",
        "المدينة",
        "البلدة",
        "القرية",
        "هناك",
        "و",
        "أن",
        "الذي",
        "،",
        "،",
        ".",
        "\n",
        "الرقة",
        "تل أبيض",
        "سلوك",
        "هجين",
        "منبج",
        "الحسكة",
        "قتل",
        "أصيب",
        "ثلاثة",
        "آخرين",
        "هجوم",
        "الهجوم",
        "أمس",
        "قالت",
        "قسد",
        "داعش",
        "12",
    ];

    private static readonly Arbitrary<string> Tables = Arb.From(
        Gen.ListOf(Gen.OneOf(Gen.Elements(Words), Gen.Elements(Links), Gen.Elements(Links))).Select(words => string.Join(' ', words))
    );

    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(150);

    [Fact]
    public void Every_span_lies_inside_the_text_and_its_surface_is_what_stands_there() =>
        Prop.ForAll(
                Texts,
                source =>
                {
                    foreach (var reading in Reader.Read(new ReportSource(source)))
                    {
                        var text = reading.Layout.Text;
                        Assert.All(reading.Places, place => Assert.Equal(place.Surface, At(place.Span)));
                        Assert.All(reading.Dates, date => Assert.Equal(date.Surface, At(date.Span)));
                        Assert.All(reading.Sentences, sentence => Assert.NotEmpty(At(sentence.Span)));
                        Assert.All(
                            reading.Events,
                            told =>
                            {
                                Assert.Contains(At(told.Trigger), At(told.Quote), StringComparison.Ordinal);
                                Assert.All(told.Claims, claim => Assert.Equal(claim.Speaker, At(claim.Span)));
                                Assert.All(told.Retellings, span => Assert.NotEmpty(At(span)));
                            }
                        );

                        string At(TextSpan span)
                        {
                            Assert.True(span.Start >= 0 && span.Length > 0 && span.End <= text.Length, $"{span} of {text.Length}");
                            return span.In(text);
                        }
                    }
                }
            )
            .Check(Runs);

    [Fact]
    public void Words_of_the_tables_are_read_in_any_order() =>
        Prop.ForAll(
                Tables,
                source =>
                    Assert.All(
                        Reader.Read(new ReportSource(source)),
                        reading => Assert.All(reading.Places, place => Assert.Equal(place.Surface, place.Span.In(reading.Layout.Text)))
                    )
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(250));

    [Fact]
    public void Dates_and_places_stand_in_order_and_apart() =>
        Prop.ForAll(
                Texts,
                source =>
                {
                    foreach (var reading in Reader.Read(new ReportSource(source)))
                    {
                        Assert.All(reading.Dates.Zip(reading.Dates.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
                        Assert.All(reading.Places.Zip(reading.Places.Skip(1)), pair => Assert.True(pair.First.Span.Start <= pair.Second.Span.Start));
                    }
                }
            )
            .Check(Runs);

    [Fact]
    public void The_same_text_reads_the_same_twice() => Prop.ForAll(Texts, source => Assert.Equal(Told(source), Told(source))).Check(Runs);

    [Theory]
    [InlineData("قتل ثلاثة أشخاص في قرية الكشمة أمس وقصفت التحالف بلدة السوسة في 10 شباط الجاري ")]
    [InlineData("أمس الأحد و")]
    [InlineData("10-11/12.")]
    [InlineData("في الرقة ودير الزور ")]
    [InlineData("قالت قسد إن داعش \u202Eقتل\u202C ")]
    public void A_report_costs_in_proportion_to_its_length(string piece) =>
        Cost.GrowsWithLength(piece, 400, text => Reader.Read(new ReportSource(text)));

    /// <summary>Ten megabytes in one line: a step whose time grew with the square would not come to an end here.</summary>
    [Fact]
    public void A_line_of_ten_megabytes_is_read()
    {
        const string Piece = "وأصيب مدني بجروح في قرية الكشمة أمس الأحد، ";
        var reading = Assert.Single(Reader.Read(new ReportSource(string.Concat(Enumerable.Repeat(Piece, 10_000_000 / (2 * Piece.Length))))));

        Assert.True(reading.Dates.Length > 100_000 && reading.Places.Length > 100_000);
    }

    /// <summary>The tables of a reading are used again for the next, and hold what was read before beyond the end of a shorter text.</summary>
    [Fact]
    public void A_text_may_break_off_after_a_verb_whatever_was_read_before()
    {
        var before = string.Concat(Enumerable.Repeat("قصفت المقاتلات قرية الكشمة وقتل ثلاثة أشخاص. ", 40));
        for (var words = 0; words < 40; words++)
        {
            var brokenOff = string.Join(' ', Enumerable.Repeat("أمس", words).Append("المقاتلات دمرت"));
            var told = Told(brokenOff);
            Reader.Read(new ReportSource(before));

            Assert.Equal(told, Told(brokenOff));
        }
    }

    [Fact]
    public void Reports_read_together_read_as_each_by_itself() =>
        Prop.ForAll(
                Arb.From(Gen.ListOf(Texts.Generator)),
                sources =>
                {
                    // One that is longer than goes through a step together stands among them.
                    string[] reports = [.. sources, string.Concat(Enumerable.Repeat("وقصفت المقاتلات قرية الكشمة أمس. ", 2_500)), .. sources.Take(2)];

                    Assert.Equal(
                        reports.Select(Told),
                        Reader.Read([.. reports.Select(report => new ReportSource(report))]).Select(articles => Told(articles))
                    );
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(40).WithEndSize(30));

    [Fact]
    public void No_reports_give_no_readings() => Assert.Empty(Reader.Read([]));

    private static string Told(string source) => Told(Reader.Read(new ReportSource(source)));

    private static string Told(ImmutableArray<ArticleReading> articles) =>
        string.Join(
            '\n',
            articles.Select(reading =>
                $"{reading.Layout.Title}|{reading.Layout.Publisher}|{reading.Published.Value}|"
                + string.Join(';', reading.Places.Select(place => $"{place.Span} {place.Place?.Id} {place.Status} {place.Rule} {place.Confidence}"))
                + string.Join(';', reading.Dates.Select(date => $"{date.Span} {date.Value} {date.Rule} {date.Role}"))
                + string.Join(
                    ';',
                    reading.Events.Select(told =>
                        $"{told.Trigger} {told.Type.Code} {told.Place?.Span} {told.Date} {told.Confidence} {string.Join(',', told.Actors.Select(actor => actor.Span))}"
                    )
                )
            )
        );
}
