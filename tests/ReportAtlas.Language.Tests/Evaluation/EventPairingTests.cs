using ReportAtlas.Language.Evaluation;
using Xunit;

namespace ReportAtlas.Language.Tests.Evaluation;

public class EventPairingTests
{
    private const string Text = """
        سقوط قذيفتين في تل حميس

        قالت لجنة محلية إن قذيفتين سقطتا عند الفرن القديم في تل حميس فجرح ثلاثة عمال. وأغلق الأهالي السوق بقية النهار.
        وأوقف حرس الفرن سائقاً غريباً.وبعد ساعة وصل فريق نزع الألغام، ثم جرى تفكيك القذيفة الثانية.
        """;

    public static TheoryData<string, string, string, string> Rules =>
        new()
        {
            {
                "half of the gold quotation's words are enough",
                """{"events": [{"paragraph": 1, "sentence_quote": "قذيفتين سقطتا عند الفرن القديم", "type": "shelling"}]}""",
                """{"events": [{"paragraph": 1, "sentence_quote": "سقطتا عند الفرن", "type": "shelling"}]}""",
                "events_gold 1; event_p 1.0; event_r 1.0; event_f1 1.0; event_type_acc 1.0"
            },
            {
                "less than half pairs too where both begin in one sentence",
                """{"events": [{"paragraph": 1, "sentence_quote": "قذيفتين سقطتا عند الفرن القديم", "type": "shelling"}]}""",
                """{"events": [{"paragraph": 1, "sentence_quote": "فجرح ثلاثة عمال", "type": "shelling"}]}""",
                "event_p 1.0; event_r 1.0"
            },
            {
                "the next sentence tells something else",
                """{"events": [{"paragraph": 1, "sentence_quote": "قذيفتين سقطتا عند الفرن القديم", "type": "shelling"}]}""",
                """{"events": [{"paragraph": 1, "sentence_quote": "وأغلق الأهالي السوق", "type": "other"}]}""",
                "event_p 0.0; event_r 0.0; event_f1 0.0"
            },
            {
                "a full stop without the space after it ends a sentence all the same",
                """{"events": [{"paragraph": 2, "sentence_quote": "وأوقف حرس الفرن سائقاً غريباً", "type": "arrest"}]}""",
                """{"events": [{"paragraph": 2, "sentence_quote": "وصل فريق نزع الألغام", "type": "other"}]}""",
                "event_r 0.0"
            },
            {
                "the same words in another paragraph are another telling",
                """{"events": [{"paragraph": 1, "sentence_quote": "قذيفتين سقطتا عند الفرن القديم", "type": "shelling"}]}""",
                """{"events": [{"paragraph": 2, "sentence_quote": "قذيفتين سقطتا عند الفرن القديم", "type": "shelling"}]}""",
                "event_p 0.0; event_r 0.0"
            },
            {
                "a headline that the gold names as a retelling finds the incident",
                """
                    {"events": [{"paragraph": 1, "sentence_quote": "قذيفتين سقطتا عند الفرن القديم", "type": "shelling",
                                 "also": [{"paragraph": 0, "quote": "سقوط قذيفتين في تل حميس"}]}]}
                    """,
                """{"events": [{"paragraph": 0, "sentence_quote": "سقوط قذيفتين في تل حميس", "type": "shelling"}]}""",
                "event_p 1.0; event_r 1.0; event_duplicates 0"
            },
            {
                "telling it at both places is a duplicate, wrong only by the strict measure",
                """
                    {"events": [{"paragraph": 1, "sentence_quote": "قذيفتين سقطتا عند الفرن القديم", "type": "shelling",
                                 "also": [{"paragraph": 0, "quote": "سقوط قذيفتين في تل حميس"}]}]}
                    """,
                """
                    {"events": [{"paragraph": 0, "sentence_quote": "سقوط قذيفتين في تل حميس", "type": "shelling"},
                                {"paragraph": 1, "sentence_quote": "قذيفتين سقطتا عند الفرن القديم", "type": "shelling"}]}
                    """,
                "event_p 1.0; event_p_strict 0.5; event_f1_strict 0.6667; event_duplicates 1"
            },
            {
                "background is neither asked for nor wrong",
                """{"events": [{"paragraph": 1, "sentence_quote": "وأغلق الأهالي السوق بقية النهار", "type": "other", "background": true}]}""",
                """
                    {"events": [{"paragraph": 1, "sentence_quote": "وأغلق الأهالي السوق", "type": "other"},
                                {"paragraph": 1, "sentence_quote": "السوق بقية النهار", "type": "other"}]}
                    """,
                "events_gold 0; event_p null; event_r null; event_duplicates 0; event_background_n 1; event_background_hit 1.0"
            },
            {
                "what lies outside the region is treated as background",
                """{"events": [{"paragraph": 2, "sentence_quote": "وصل فريق نزع الألغام", "type": "other", "outside_region": true}]}""",
                """{"events": []}""",
                "events_gold 0; event_background_n 1; event_background_hit 0.0"
            },
            {
                "between two incidents in one sentence the type decides",
                """
                    {"events": [{"paragraph": 2, "sentence_quote": "وصل فريق نزع الألغام", "type": "troop_movement"},
                                {"paragraph": 2, "sentence_quote": "جرى تفكيك القذيفة الثانية", "type": "other"}]}
                    """,
                """{"events": [{"paragraph": 2, "sentence_quote": "وبعد ساعة", "type": "other"}]}""",
                "event_r 0.5; event_type_acc_strict 1.0"
            },
            {
                "then the place decides",
                """
                    {"events": [{"paragraph": 2, "sentence_quote": "وصل فريق نزع الألغام", "type": "other", "place": "تل كوجر"},
                                {"paragraph": 2, "sentence_quote": "جرى تفكيك القذيفة الثانية", "type": "other", "place": "تل حميس"}]}
                    """,
                """{"events": [{"paragraph": 2, "sentence_quote": "وبعد ساعة", "type": "other", "place": "تل حميس"}]}""",
                "event_r 0.5; event_place_acc 1.0"
            },
            {
                "then whether the incident is asked for",
                """
                    {"events": [{"paragraph": 2, "sentence_quote": "وصل فريق نزع الألغام", "type": "other", "background": true},
                                {"paragraph": 2, "sentence_quote": "جرى تفكيك القذيفة الثانية", "type": "other"}]}
                    """,
                """{"events": [{"paragraph": 2, "sentence_quote": "وبعد ساعة", "type": "other"}]}""",
                "event_r 1.0; event_background_hit 0.0"
            },
            {
                "of two tellings the one at the gold quotation is judged, not the retelling",
                """
                    {"events": [{"paragraph": 1, "sentence_quote": "قذيفتين سقطتا عند الفرن القديم", "type": "shelling", "injured": 3,
                                 "also": [{"paragraph": 0, "quote": "سقوط قذيفتين في تل حميس"}]}]}
                    """,
                """
                    {"events": [{"paragraph": 0, "sentence_quote": "سقوط قذيفتين في تل حميس", "type": "shelling"},
                                {"paragraph": 1, "sentence_quote": "قذيفتين سقطتا عند الفرن القديم", "type": "shelling", "injured": 3}]}
                    """,
                "event_r 1.0; event_count_acc 1.0"
            },
            {
                "shared words tell more surely than a shared sentence",
                """{"events": [{"paragraph": 1, "sentence_quote": "قذيفتين سقطتا عند الفرن القديم", "type": "shelling", "injured": 3}]}""",
                """
                    {"events": [{"paragraph": 1, "sentence_quote": "قالت لجنة محلية", "type": "shelling"},
                                {"paragraph": 1, "sentence_quote": "قذيفتين سقطتا عند الفرن", "type": "shelling", "injured": 3}]}
                    """,
                "event_r 1.0; event_count_acc 1.0; event_duplicates 1"
            },
            {
                "exactly half of the words is enough even where the quotation stands nowhere",
                """{"events": [{"paragraph": 2, "sentence_quote": "وصل فريق نزع الألغام", "type": "other"}]}""",
                """{"events": [{"paragraph": 2, "sentence_quote": "نزع الألغام فوراً", "type": "other"}]}""",
                "event_r 1.0"
            },
            {
                "a word repeated is shared only as often as both have it",
                """{"events": [{"paragraph": 2, "sentence_quote": "وصل فريق نزع الألغام", "type": "other"}]}""",
                """{"events": [{"paragraph": 2, "sentence_quote": "فريق فريق", "type": "other"}]}""",
                "event_r 0.0"
            },
            {
                "a quotation without words tells nothing",
                """{"events": [{"paragraph": 1, "sentence_quote": "قذيفتين سقطتا عند الفرن القديم", "type": "shelling"}]}""",
                """{"events": [{"paragraph": 1, "sentence_quote": "..", "type": "shelling"}]}""",
                "event_p 0.0; event_r 0.0"
            },
        };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Incidents_are_paired_by_their_rule(string rule, string gold, string predicted, string figures)
    {
        Assert.NotEmpty(rule);
        Assert.Equal(figures, Scored.FiguresNamedIn(figures, Scored.Report(gold, predicted, Text)));
    }

    [Fact]
    public void A_quotation_of_over_forty_words_must_be_half_of_it_about_the_incident()
    {
        const string Gold = """{"events": [{"paragraph": 0, "sentence_quote": "وصلت قافلة إلى المعبر", "type": "other"}]}""";
        var filler = string.Join(' ', Enumerable.Repeat("كلام", 36));

        Assert.Equal(1, Scored.Report(Gold, Quoting($"وصلت قافلة إلى المعبر {filler}"))["event_r"]);
        Assert.Equal(0, Scored.Report(Gold, Quoting($"وصلت قافلة إلى المعبر {filler} كلام"))["event_r"]);
    }

    [Fact]
    public void A_sentence_of_over_sixty_words_pairs_nothing_by_itself()
    {
        const string Gold = """{"events": [{"paragraph": 0, "sentence_quote": "وصلت قافلة إلى المعبر", "type": "other"}]}""";
        var sixty = $"وصلت قافلة إلى المعبر {string.Join(' ', Enumerable.Repeat("كلام", 54))} آخر السطر";

        Assert.Equal(1, Scored.Report(Gold, Quoting("آخر السطر"), sixty)["event_r"]);
        Assert.Equal(0, Scored.Report(Gold, Quoting("آخر السطر"), $"{sixty} هنا")["event_r"]);
    }

    [Fact]
    public void Without_the_text_only_shared_words_pair()
    {
        const string Gold = """{"events": [{"paragraph": 0, "sentence_quote": "وصلت قافلة إلى المعبر", "type": "other"}]}""";

        Assert.Equal(1, Scored.Report(Gold, Quoting("آخر السطر"), "وصلت قافلة إلى المعبر آخر السطر")["event_r"]);
        Assert.Equal(0, Scored.Report(Gold, Quoting("آخر السطر"))["event_r"]);
    }

    [Fact]
    public void Missed_and_false_events_are_listed_with_their_sentence()
    {
        var result = Scored.Report(
            """{"events": [{"paragraph": 1, "sentence_quote": "قذيفتين سقطتا عند الفرن", "type": "shelling"}]}""",
            """{"events": [{"paragraph": 2, "sentence_quote": "وصل فريق نزع الألغام", "type": "troop_movement"}]}""",
            Text
        );

        Assert.Equal(
            [
                (FindingKind.FalseEvent, "وصل فريق نزع الألغام", 2, null, "troop_movement"),
                (FindingKind.MissedEvent, "قذيفتين سقطتا عند الفرن", 1, "shelling", null),
            ],
            result.Findings.Select(f => (f.Kind, f.Text, f.Paragraph ?? -1, f.Expected, f.Found))
        );
    }

    private static string Quoting(string quote) =>
        new ReadingFile
        {
            Events =
            [
                new ReadingEvent
                {
                    Paragraph = 0,
                    SentenceQuote = quote,
                    Type = "other",
                },
            ],
        }.ToJson();
}
