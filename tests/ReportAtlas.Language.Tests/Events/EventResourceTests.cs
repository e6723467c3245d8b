using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Types;
using Xunit;

namespace ReportAtlas.Language.Tests.Events;

/// <summary>Every example in the event resources reads as its file says.</summary>
public sealed class EventResourceTests
{
    private static readonly string[] Triggers =
    [
        .. Resource.List("events").Where(name => name.StartsWith("events/triggers-", StringComparison.Ordinal)),
    ];

    public static IEnumerable<TheoryDataRow<string, string>> TriggerExamples =>
        Triggers.SelectMany(file => Resource.ReadRows(file, 6)).SelectMany(row => row.Parts(5)).Select(Row);

    public static IEnumerable<TheoryDataRow<string, string>> SayingExamples =>
        Resource.ReadRows("events/saying.tsv", 3).SelectMany(row => row.Parts(2)).Select(Row);

    public static IEnumerable<TheoryDataRow<string>> NoNewsExamples =>
        Resource
            .ReadRows("events/negation.tsv", 3)
            .Concat(Resource.ReadRows("events/background.tsv", 3))
            .SelectMany(row => row.Parts(3))
            .Select(sentence => new TheoryDataRow<string>(sentence));

    [Theory]
    [MemberData(nameof(TriggerExamples))]
    public void A_trigger_example_tells_an_event_of_its_type(string code, string sentence)
    {
        var (text, events) = EventReading.Read(sentence);
        Assert.True(events.Any(mention => mention.Type.Code == code && !mention.IsBackground), EventSentenceTests.Describe(events, text));
    }

    [Theory]
    [MemberData(nameof(SayingExamples))]
    public void A_saying_example_names_its_speaker(string speaker, string sentence)
    {
        var (text, events) = EventReading.Read(sentence);
        var claims = string.Join(" < ", events.SelectMany(mention => mention.Claims).Select(claim => claim.Speaker));
        Assert.True(
            events.Any(mention => mention.Claims.Any(claim => claim.Speaker == speaker)),
            $"{claims}: {EventSentenceTests.Describe(events, text)}"
        );
    }

    [Theory]
    [MemberData(nameof(NoNewsExamples))]
    public void An_example_of_negation_or_background_tells_no_news(string sentence)
    {
        var (text, events) = EventReading.Read(sentence);
        Assert.True(events.All(mention => mention.IsBackground), EventSentenceTests.Describe(events, text));
    }

    [Fact]
    public void Every_trigger_has_a_type_or_an_open_kind_and_a_known_frame()
    {
        var codes = EventReading.Instance.Types.Select(type => type.Code).ToHashSet();
        foreach (var row in Triggers.SelectMany(file => Resource.ReadRows(file, 6)))
        {
            Assert.True(codes.Contains(row[0]) || OpenType.IsOpen(row[0]), $"{row.File}, line {row.Line}: {row[0]}");
            Assert.Contains(row[2], (string[])["sure", "company"]);
            Assert.Contains(row[3], (string[])["does", "suffers", "both", "moves", "leaves", "state", "none"]);
        }
    }

    /// <summary>Of two rows with one word only the first would count, or the surer.</summary>
    [Fact]
    public void No_word_stands_twice_among_the_triggers() =>
        Assert.Empty(
            Triggers
                .SelectMany(file => Resource.ReadRows(file, 6))
                .SelectMany(row => row.Parts(1))
                .SelectMany(Conditions)
                .GroupBy(item => item, StringComparer.Ordinal)
                .Where(items => items.Count() > 1)
                .Select(items => items.Key)
        );

    [Fact]
    public void No_class_of_words_is_kept_for_nothing()
    {
        var used = Triggers.SelectMany(file => Resource.ReadLines(file)).Select(line => line.Text).ToList();
        Assert.All(
            Resource.ReadRows("events/word-classes.tsv", 2),
            row => Assert.Contains(used, line => line.Contains($"@{row[0]}", StringComparison.Ordinal))
        );
    }

    /// <summary>Of one kind of sign a word has one code: who asks for it gets the first.</summary>
    [Theory]
    [InlineData("events/light.tsv")]
    [InlineData("events/locatives.tsv")]
    [InlineData("events/bounds.tsv")]
    [InlineData("events/breaks.tsv")]
    [InlineData("events/persons.tsv")]
    [InlineData("events/saying.tsv")]
    [InlineData("actors/role-marks.tsv")]
    [InlineData("actors/speakers.tsv")]
    [InlineData("actors/anaphors.tsv")]
    public void No_word_of_a_kind_of_sign_stands_twice(string file) =>
        Assert.Empty(
            Resource
                .ReadRows(file, 2)
                .SelectMany(row => row.Parts(1))
                .GroupBy(item => item, StringComparer.Ordinal)
                .Where(items => items.Count() > 1)
                .Select(items => items.Key)
        );

    [Fact]
    public void No_name_stands_twice_for_a_party_under_one_condition() =>
        Assert.Empty(
            Resource
                .ReadRows("actors/parties.tsv", 6)
                .SelectMany(row => row.Parts(4).Select(name => $"{row[0]}, {row[5]}: {name}"))
                .GroupBy(name => name, StringComparer.Ordinal)
                .Where(names => names.Count() > 1)
                .Select(names => names.Key)
        );

    [Fact]
    public void Every_thing_that_is_struck_has_a_known_group_and_a_bit_of_its_own()
    {
        var rows = Resource.ReadRows("events/struck.tsv", 2).ToList();
        Assert.InRange(rows.Count, 1, 64);
        Assert.All(rows, static row => Assert.Contains(row[0], (string[])["thing", "custom", "person", "people", "weapon", "aid"]));
    }

    [Theory]
    [InlineData("السياره", "سياره", true)]
    [InlineData("وسيارته", "سياره", false)]
    [InlineData("للحاجز", "حاجز", true)]
    [InlineData("بحاجز", "حاجز", false)]
    [InlineData("منزلهما", "بيت", false)]
    public void A_thing_is_known_with_its_clitics_and_pronouns(string word, string other, bool isDefinite)
    {
        var words = new StruckWords();
        var thing = words.Of(word, out var definite);
        Assert.NotEqual(0UL, thing);
        Assert.Equal(words.Of(other, out _), thing);
        Assert.Equal(isDefinite, definite);
    }

    [Fact]
    public void Every_nationality_names_a_party()
    {
        var codes = EventReading.Instance.Actors.Select(actor => actor.Code).ToHashSet();
        Assert.All(Resource.ReadRows("actors/nationalities.tsv", 2), row => Assert.Contains(row[0], codes));
    }

    /// <summary>Each of an item's words by itself, with each of those that it waits for.</summary>
    private static IEnumerable<string> Conditions(string item)
    {
        var (heads, tails) = Inflection.Split(item);
        return heads.SelectMany(head => tails.IsEmpty ? (IEnumerable<string>)[head] : tails.Select(tail => $"{head} … {tail}"));
    }

    private static TheoryDataRow<string, string> Row(string example)
    {
        var at = example.IndexOf('=', StringComparison.Ordinal);
        return new TheoryDataRow<string, string>(example[..at].Trim(), example[(at + 1)..].Trim());
    }
}
