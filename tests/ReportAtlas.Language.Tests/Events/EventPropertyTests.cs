using ReportAtlas.Language.Events;
using Xunit;

namespace ReportAtlas.Language.Tests.Events;

/// <summary>What holds of every text, however odd.</summary>
public sealed class EventPropertyTests
{
    private static readonly string[] Words =
    [
        "قتل",
        "مقتل",
        "وأصيب",
        "عناصر",
        "من",
        "قسد",
        "داعش",
        "في",
        "[الرقة]",
        "{أمس}",
        "،",
        ".",
        "و",
        "3",
        "خمسة",
        "وعشرين",
        "آلاف",
        "بينهم",
        "أكدت",
        "المصادر",
        "أن",
        "حيث",
        "بعد",
        "غارة",
        "انفجار",
        "عبوة",
        "«",
        "»",
        "\n",
        "لم",
        "قبل",
        "جثة",
        "نزح",
        "وصل",
        "رتل",
        "الذي",
        "هذا",
        "(",
        ")",
        "abc",
        "ـ",
        "بين",
        "600",
        "ومثلهم",
        "الجرحى",
        "آخر",
        "لغم",
        "شقيقان",
        "هما",
        "أفاد",
        "بحسب",
        "ما",
        "ارتفعت",
        "الحصيلة",
        "إلى",
        "مصرعهم",
        "الأول",
        "و2",
        "قتلى",
        "كان",
        "قد",
        "عن",
        "نفذه",
    ];

    [Fact]
    public void Any_run_of_words_is_read_and_every_span_lies_inside_the_text()
    {
        var random = new Random(20190207);
        for (var run = 0; run < 400; run++)
        {
            var marked = string.Join(' ', Enumerable.Range(0, random.Next(1, 90)).Select(_ => Words[random.Next(Words.Length)]));
            var (text, events) = EventReading.Read(marked);
            foreach (var mention in events)
            {
                Assert.True(mention.Quote.End <= text.Length && !mention.Quote.IsEmpty, marked);
                Assert.True(mention.Trigger.End <= text.Length && !mention.Trigger.IsEmpty, marked);
                Assert.True(mention.Quote.Contains(mention.Trigger) || mention.Quote.Overlaps(mention.Trigger), marked);
                Assert.InRange(mention.Confidence, 0, 1);
                Assert.All(mention.Claims, claim => Assert.Equal(claim.Speaker, claim.Span.In(text)));
                Assert.All(Counts(mention), count => Assert.True(count.Min > 0 && (count.Max is null || count.Max >= count.Min), marked));
            }
        }
    }

    /// <summary>Each of these was read by a rule that looks back or calls itself.</summary>
    [Theory]
    [InlineData("ومثلهم من الجرحى وقتل أربعة في [هجين]", "", 0)]
    [InlineData("قتل رجل في [هجين] وفق ما أفاد", " في", 60_000)]
    [InlineData("قتل شقيقان هما أحمد", " وشقيقان هما أحمد", 15_000)]
    [InlineData("آخر لغم انفجر في [هجين] وآخر انفجر", "", 0)]
    public void A_text_is_read_wherever_it_begins_and_however_long_it_goes_on(string head, string piece, int times)
    {
        var (text, events) = EventReading.Read(head + string.Concat(Enumerable.Repeat(piece, times)));
        Assert.All(events, mention => Assert.True(mention.Quote.End <= text.Length));
    }

    [Fact]
    public void A_sentence_without_end_costs_in_proportion_to_its_length() =>
        Cost.GrowsWithLength(
            "وقتل ثلاثة عناصر من قسد بانفجار عبوة ناسفة في [الصور] وأصيب آخران كما أكدت المصادر أن ",
            400,
            text => EventReading.Read(text)
        );

    [Fact]
    public void The_same_text_reads_the_same_twice()
    {
        const string Text = "قتل خمسة من داعش بغارة على [هجين] {أمس}، كما اعتقلت قسد ثلاثة أشخاص في [الشحيل]";
        Assert.Equal(
            EventSentenceTests.Describe(EventReading.Read(Text).Events, EventReading.Read(Text).Text),
            EventSentenceTests.Describe(EventReading.Read(Text).Events, EventReading.Read(Text).Text)
        );
    }

    private static IEnumerable<CountRange> Counts(EventMention mention) =>
        new[] { mention.Killed, mention.Injured, mention.Detained, mention.Displaced }.OfType<CountRange>();
}
