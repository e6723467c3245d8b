using ReportAtlas.Language.Evaluation;
using Xunit;

namespace ReportAtlas.Language.Tests.Evaluation;

public class ReadingFileTests
{
    private static readonly ReadingFile Reading = new()
    {
        Id = "r1",
        Title = "هدوء في «تل براك»",
        Published = "2016-08",
        PublishedPrecision = "month",
        PublishedBasis = "inferred",
        Places =
        [
            new ReadingPlace
            {
                Text = "تل براك",
                Start = 9,
                End = 16,
                ResolvesTo = "تل براك",
                Kind = "town",
                Admin1 = "Hasakah",
                Lat = 36.67,
                Lon = 41.06,
                GazetteerId = "p7",
                Precision = 1,
                Rule = "name",
            },
        ],
        Refused =
        [
            new ReadingRefusal
            {
                Text = "الجزيرة",
                Start = 30,
                End = 37,
                Reason = "channel",
            },
        ],
        Dates =
        [
            new ReadingDate
            {
                Text = "أمس",
                Start = 20,
                End = 23,
                OffsetDays = -1,
            },
            new ReadingDate
            {
                Text = "2015",
                Start = 40,
                End = 44,
                Value = "2015",
            },
        ],
        Events =
        [
            new ReadingEvent
            {
                Paragraph = 1,
                SentenceQuote = "عاد الهدوء",
                Type = "other",
                SubEventType = "Other",
                Actors = ["civilians"],
                AttributedTo = "مراسل",
                Confidence = 0.5,
            },
        ],
    };

    [Fact]
    public void A_reading_comes_back_as_it_was_written()
    {
        var again = ReadingFile.FromJson(Reading.ToJson());

        Assert.Equal(Reading.ToJson(), again.ToJson());
        Assert.Equal(Reading.Places, again.Places);
        Assert.Equal(Reading.Dates, again.Dates);
    }

    [Theory]
    [InlineData("\"title\": \"هدوء في «تل براك»\"")]
    [InlineData("\"published_precision\": \"month\"")]
    [InlineData("\"resolves_to\": \"تل براك\"")]
    [InlineData("\"gazetteer_id\": \"p7\"")]
    [InlineData("\"offset_days\": -1")]
    [InlineData("\"sentence_quote\": \"عاد الهدوء\"")]
    [InlineData("\"sub_event_type\": \"Other\"")]
    [InlineData("\"attributed_to\": \"مراسل\"")]
    [InlineData("\"killed\": null")]
    [InlineData("\"source\": null")]
    public void Names_are_snake_case_and_Arabic_stays_readable(string piece) => Assert.Contains(piece, Reading.ToJson(), StringComparison.Ordinal);

    [Theory]
    [InlineData("weekday")]
    [InlineData("span")]
    [InlineData("is_blank")]
    public void What_does_not_apply_is_not_written(string name) => Assert.DoesNotContain($"\"{name}\"", Reading.ToJson(), StringComparison.Ordinal);

    [Fact]
    public void Unknown_names_are_passed_over_and_missing_lists_are_empty()
    {
        var reading = ReadingFile.FromJson("""{"id": "r1", "note": "by hand", "places": null}""");

        Assert.Equal("r1", reading.Id);
        Assert.Empty(reading.Places);
        Assert.Empty(reading.Events);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"places": [{"text": "تل براك"}]}""")]
    [InlineData("""{"events": [{"paragraph": "first"}]}""")]
    public void What_is_not_a_reading_is_refused(string json) => Assert.Throws<InvalidDataException>(() => ReadingFile.FromJson(json));
}
