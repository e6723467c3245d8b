using ReportAtlas.Language.Evaluation;
using Xunit;

namespace ReportAtlas.Language.Tests.Evaluation;

public class PlaceScoreTests
{
    public static TheoryData<string, string, string, string> Rules =>
        new()
        {
            {
                "the same stretch is right in both modes",
                """{"places": [{"start": 4, "end": 9}]}""",
                """{"places": [{"start": 4, "end": 9}]}""",
                "places_gold 1; places_overlap_f1 1.0; places_exact_f1 1.0"
            },
            {
                "one shared character is overlap and not exact",
                """{"places": [{"start": 4, "end": 9}]}""",
                """{"places": [{"start": 8, "end": 12}]}""",
                "places_overlap_p 1.0; places_overlap_r 1.0; places_exact_p 0.0; places_exact_r 0.0; places_exact_f1 0.0"
            },
            {
                "touching ends share no character",
                """{"places": [{"start": 4, "end": 9}]}""",
                """{"places": [{"start": 9, "end": 12}]}""",
                "places_overlap_p 0.0; places_overlap_r 0.0; places_overlap_f1 0.0"
            },
            {
                "pairs are one to one, so a stretch over two mentions finds one of them",
                """{"places": [{"start": 0, "end": 5}, {"start": 7, "end": 12}]}""",
                """{"places": [{"start": 0, "end": 12}]}""",
                "places_overlap_p 1.0; places_overlap_r 0.5; places_exact_p 0.0"
            },
            {
                "the best overlap is paired first, whatever the order",
                """{"places": [{"start": 0, "end": 6, "kind": "town"}, {"start": 6, "end": 12, "kind": "river"}]}""",
                """{"places": [{"start": 4, "end": 12, "kind": "river"}, {"start": 0, "end": 5, "kind": "town"}]}""",
                "places_overlap_r 1.0; place_kind_acc 1.0"
            },
            {
                "a second stretch inside a mention already found is ignored in overlap and wrong in exact",
                """{"places": [{"start": 0, "end": 14}]}""",
                """{"places": [{"start": 0, "end": 14}, {"start": 10, "end": 14}]}""",
                "places_overlap_p 1.0; places_exact_p 0.5; places_exact_r 1.0"
            },
            {
                "the same stretch marked twice counts once in exact",
                """{"places": [{"start": 0, "end": 5}]}""",
                """{"places": [{"start": 0, "end": 5}, {"start": 0, "end": 5}]}""",
                "places_overlap_p 1.0; places_exact_p 1.0"
            },
            {
                "an optional mention is not asked for",
                """{"places": [{"start": 0, "end": 5}, {"start": 7, "end": 12, "optional": true}]}""",
                """{"places": [{"start": 0, "end": 5}]}""",
                "places_gold 1; places_overlap_r 1.0; places_exact_r 1.0"
            },
            {
                "a stretch that touches an optional mention is never wrong",
                """{"places": [{"start": 0, "end": 5}, {"start": 7, "end": 12, "optional": true}]}""",
                """{"places": [{"start": 0, "end": 5}, {"start": 11, "end": 20}]}""",
                "places_overlap_p 1.0; places_exact_p 1.0"
            },
            {
                "a stretch that touches nothing is wrong",
                """{"places": [{"start": 0, "end": 5}]}""",
                """{"places": [{"start": 0, "end": 5}, {"start": 30, "end": 35}]}""",
                "places_overlap_p 0.5; places_exact_p 0.5"
            },
            {
                "names are compared without classifiers, article, vowel marks and interchangeable letters",
                """{"places": [{"start": 0, "end": 5, "resolves_to": "مدينة الحسكة"}, {"start": 9, "end": 15, "resolves_to": "رأس العين"}]}""",
                """{"places": [{"start": 0, "end": 5, "resolves_to": "حَسَكه"}, {"start": 9, "end": 15, "resolves_to": "تل تمر"}]}""",
                "place_name_acc 0.5"
            },
            {
                "a place within ten kilometres is near, one within a hundred miles is not far, the unresolved is both wrong",
                """
                    {"places": [{"start": 0, "end": 5, "lat": 36.0, "lon": 40.0}, {"start": 10, "end": 15, "lat": 36.0, "lon": 40.0},
                                {"start": 20, "end": 25, "lat": 36.0, "lon": 40.0}, {"start": 30, "end": 35, "lat": 36.0, "lon": 40.0}]}
                    """,
                """
                    {"places": [{"start": 0, "end": 5, "lat": 36.05, "lon": 40.0}, {"start": 10, "end": 15, "lat": 37.0, "lon": 40.0},
                                {"start": 20, "end": 25, "lat": 39.0, "lon": 40.0}, {"start": 30, "end": 35, "lat": null, "lon": null}]}
                    """,
                "toponym_n 4; toponym_acc_10km 0.25; toponym_acc_161km 0.5; toponym_resolved 0.75; toponym_median_km 111.1949"
            },
            {
                "distance is to the nearest of the true points",
                """{"places": [{"start": 0, "end": 5, "lat": 36.0, "lon": 40.0, "alt_points": [[35.0, 39.0]]}]}""",
                """{"places": [{"start": 0, "end": 5, "lat": 35.0, "lon": 39.0}]}""",
                "toponym_acc_10km 1.0; toponym_median_km 0.0"
            },
            {
                "of an even number of errors the median is the mean of the middle two",
                """{"places": [{"start": 0, "end": 5, "lat": 36.0, "lon": 40.0}, {"start": 10, "end": 15, "lat": 36.0, "lon": 40.0}]}""",
                """{"places": [{"start": 0, "end": 5, "lat": 36.0, "lon": 40.0}, {"start": 10, "end": 15, "lat": 38.0, "lon": 40.0}]}""",
                "toponym_median_km 111.1949"
            },
            {
                "a place that is no point is not measured",
                """{"places": [{"start": 0, "end": 10, "lat": null, "lon": null}]}""",
                """{"places": [{"start": 0, "end": 10, "lat": 36.0, "lon": 40.0}]}""",
                "toponym_n 0; toponym_acc_10km null; toponym_median_km null"
            },
            {
                "with nothing to find and nothing found there is no figure",
                """{"places": []}""",
                """{"places": []}""",
                "places_gold 0; places_overlap_p null; places_overlap_r null; places_overlap_f1 null; place_kind_acc null"
            },
        };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Place_figures_follow_their_rule(string rule, string gold, string predicted, string figures)
    {
        Assert.NotEmpty(rule);
        Assert.Equal(figures, Scored.FiguresNamedIn(figures, Scored.Report(gold, predicted)));
    }

    [Fact]
    public void Missed_false_and_far_places_are_listed_with_their_stretch()
    {
        var result = Scored.Report(
            """
            {"places": [{"text": "الشدادي", "start": 0, "end": 7, "resolves_to": "الشدادي", "lat": 36.06, "lon": 40.73},
                        {"text": "مركدة", "start": 20, "end": 25, "resolves_to": "مركدة"}]}
            """,
            """
            {"places": [{"text": "الشدادي", "start": 0, "end": 7, "resolves_to": "الشدادة", "lat": 35.06, "lon": 40.73},
                        {"text": "صباح", "start": 40, "end": 44, "resolves_to": "صباح"}]}
            """
        );

        Assert.Equal(
            [
                (FindingKind.MissedPlace, "مركدة", 20, "مركدة", null),
                (FindingKind.FalsePlace, "صباح", 40, null, "صباح"),
                (FindingKind.FarPlace, "الشدادي", 0, "الشدادي", "الشدادة"),
            ],
            result.Findings.Select(f => (f.Kind, f.Text, f.Start ?? -1, f.Expected, f.Found))
        );
        Assert.All(result.Findings, f => Assert.Equal("r1", f.ReportId));
        Assert.Equal(111.19, result.Findings[2].DistanceKm!.Value, tolerance: 0.01);
    }
}
