using ReportAtlas.Language.Evaluation;
using Xunit;

namespace ReportAtlas.Language.Tests.Evaluation;

public class EventScoreTests
{
    private const string Telling = "\"paragraph\": 0, \"sentence_quote\": \"انفجرت دراجة مفخخة قرب الجسر\"";

    /// <summary>What the gold says of one incident, what the reader says of it, and the figures that follow.</summary>
    public static TheoryData<string, string, string, bool, string> Rules =>
        new()
        {
            {
                "the gold's type",
                """ "type": "ied_or_bomb" """,
                """ "type": "ied_or_bomb" """,
                false,
                "event_type_acc 1.0; event_type_acc_strict 1.0"
            },
            {
                "an alternative type",
                """ "type": "ied_or_bomb", "type_alt": ["other"] """,
                """ "type": "other" """,
                false,
                "event_type_acc 1.0; event_type_acc_strict 0.0"
            },
            { "no type", """ "type": "ied_or_bomb" """, """ "type": null """, false, "event_type_acc 0.0; event_type_acc_strict 0.0" },
            {
                "the same place under a classifier and an article",
                """ "place": "مدينة القامشلي" """,
                """ "place": "قامشلي" """,
                false,
                "event_place_acc 1.0"
            },
            {
                "a place whose words are part of the gold's",
                """ "place": "حي الهلالية في القامشلي" """,
                """ "place": "الهلالية" """,
                false,
                "event_place_acc 1.0"
            },
            {
                "a place that the gold names more shortly",
                """ "place": "الهلالية" """,
                """ "place": "حي الهلالية في القامشلي" """,
                false,
                "event_place_acc 1.0"
            },
            { "another place", """ "place": "عامودا" """, """ "place": "الدرباسية" """, false, "event_place_acc 0.0" },
            {
                "an alternative place",
                """ "place": "عامودا", "place_alt": ["الدرباسية"] """,
                """ "place": "بلدة الدرباسية" """,
                false,
                "event_place_acc 1.0"
            },
            { "no place where the gold has one", """ "place": "عامودا" """, """ "place": null """, false, "event_place_acc 0.0" },
            { "no place where the gold has none", """ "place": null """, """ "place": null """, false, "event_place_acc 1.0" },
            { "a place where the gold has none", """ "place": null """, """ "place": "عامودا" """, false, "event_place_acc 0.0" },
            { "the governorate in any case of letters", """ "admin1": "Hasakah" """, """ "admin1": "hasakah" """, false, "event_admin1_acc 1.0" },
            { "a governorate that the gold leaves out", """ "admin1": null """, """ "admin1": "Homs" """, false, "event_admin1_acc null" },
            {
                "the date",
                """ "date": "2016-08-17" """,
                """ "date": "2016-08-17" """,
                false,
                "event_date_acc 1.0; event_date_known_n 1; event_date_known_acc 1.0"
            },
            {
                "an alternative date",
                """ "date": "2016-08-17", "date_alt": ["2016-08-16"] """,
                """ "date": "2016-08-16" """,
                false,
                "event_date_acc 1.0; event_date_known_acc 1.0"
            },
            {
                "no date where the gold has one",
                """ "date": "2016-08-17" """,
                """ "date": null """,
                false,
                "event_date_acc 0.0; event_date_known_acc 0.0"
            },
            {
                "no date where the gold has none",
                """ "date": null """,
                """ "date": null """,
                false,
                "event_date_acc 1.0; event_date_known_n 0; event_date_known_acc null"
            },
            { "an invented date", """ "date": null """, """ "date": "2016-08-17" """, false, "event_date_acc 0.0" },
            {
                "a date that follows from outside knowledge",
                """ "date": null, "date_if_metadata": "2016-08-17" """,
                """ "date": "2016-08-17" """,
                false,
                "event_date_acc 1.0; event_date_known_n 0"
            },
            {
                "a date that was told and not used",
                """ "date": null, "date_if_metadata": "2016-08-17" """,
                """ "date": null """,
                true,
                "event_date_acc 0.0; event_date_known_n 1; event_date_known_acc 0.0"
            },
            {
                "all numbers right",
                """ "killed": 2, "injured": 5 """,
                """ "killed": 2, "injured": 5 """,
                false,
                "event_count_n 2; event_count_acc 1.0; event_count_spurious 0.0"
            },
            {
                "a number wrong and one left out",
                """ "killed": 2, "injured": 5 """,
                """ "killed": 3 """,
                false,
                "event_count_n 2; event_count_acc 0.0"
            },
            { "another source's number", """ "killed": 2, "killed_alt": [4, 7] """, """ "killed": 7 """, false, "event_count_acc 1.0" },
            {
                "a number that nobody gave",
                """ "killed": 2 """,
                """ "killed": 2, "detained": 9 """,
                false,
                "event_count_acc 1.0; event_count_spurious 0.3333"
            },
            { "a number that may be left out", """ "killed": 2, "killed_alt": [null] """, """ "type": "other" """, false, "event_count_acc 1.0" },
            {
                "a number that may be given",
                """ "killed": 2, "injured_alt": [3] """,
                """ "killed": 2, "injured": 3 """,
                false,
                "event_count_spurious 0.0"
            },
            { "all actors", """ "actors": ["SDF", "ISIS"] """, """ "actors": ["ISIS", "SDF", "SDF"] """, false, "event_actor_f1 1.0" },
            {
                "one actor of two and one too many",
                """ "actors": ["SDF", "ISIS"] """,
                """ "actors": ["ISIS", "Russia"] """,
                false,
                "event_actor_f1 0.5"
            },
            { "none of the actors", """ "actors": ["SDF"] """, """ "actors": [] """, false, "event_actor_f1 null" },
        };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_found_incident_is_judged_by_each_of_its_values(string told, string gold, string predicted, bool useMetadata, string figures)
    {
        Assert.NotEmpty(told);
        var result = Scored.Report(
            $"{{\"events\": [{{{Telling}, {gold}}}]}}",
            $"{{\"events\": [{{{Telling}, {predicted}}}]}}",
            useMetadata: useMetadata
        );

        Assert.Equal(1, result["event_r"]);
        Assert.Equal(figures, Scored.FiguresNamedIn(figures, result));
    }

    [Fact]
    public void Recall_is_told_by_type_and_confusions_by_frequency()
    {
        var result = Scored.Report(
            """
            {"events": [{"paragraph": 0, "sentence_quote": "غارة على المعبر", "type": "airstrike"},
                        {"paragraph": 1, "sentence_quote": "غارة على الجسر", "type": "airstrike"},
                        {"paragraph": 2, "sentence_quote": "اعتقال حارس", "type": "arrest"},
                        {"paragraph": 3, "sentence_quote": "خطف تاجر", "type": "abduction"}]}
            """,
            """
            {"events": [{"paragraph": 3, "sentence_quote": "خطف تاجر", "type": "arrest"},
                        {"paragraph": 0, "sentence_quote": "غارة على المعبر", "type": "shelling"},
                        {"paragraph": 1, "sentence_quote": "غارة على الجسر", "type": "shelling"}]}
            """
        );

        Assert.Equal([new TypeRecall("abduction", 1, 1), new("airstrike", 2, 2), new("arrest", 0, 1)], result.RecallByType);
        Assert.Equal([new TypeConfusion("airstrike", "shelling", 2), new("abduction", "arrest", 1)], result.TypeConfusions);
    }
}
