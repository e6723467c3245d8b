using ReportAtlas.Language.Evaluation;
using Xunit;

namespace ReportAtlas.Language.Tests.Evaluation;

public sealed class EvaluatorTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evaluation-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Folders_are_compared_report_by_report_and_a_missing_reading_found_nothing()
    {
        Write("gold", "b.json", """{"published": "2016-08-17", "places": [{"text": "مركدة", "start": 0, "end": 5}]}""");
        Write(
            "gold",
            "a.json",
            """{"places": [{"text": "عامودا", "start": 0, "end": 6}], "events": [{"paragraph": 0, "sentence_quote": "عامودا هادئة", "type": "other"}]}"""
        );
        Write(
            "found",
            "a.json",
            """{"id": "a", "places": [{"start": 0, "end": 6}], "events": [{"paragraph": 0, "sentence_quote": "منذ أيام", "type": "other"}]}"""
        );
        Write("found", "c.json", """{"id": "c", "places": [{"start": 0, "end": 6}]}""");
        Write("texts", "a.txt", "عامودا هادئة منذ أيام\r\n");

        var result = Compare();

        const string Expected = "docs 2; docs_missing 1; places_overlap_p 1.0; places_overlap_r 0.5; pub_acc 0.5; title_acc 0.5; event_r 1.0";
        Assert.Equal(Expected, Scored.FiguresNamedIn(Expected, result));
        Assert.Equal([("b", "مركدة")], result.Findings.Select(f => (f.ReportId, f.Text)));
    }

    [Fact]
    public void The_figures_are_written_as_one_line_in_fixed_order()
    {
        Write("gold", "a.json", "{}");

        Assert.Equal(
            """
            {"docs": 1, "docs_missing": 1, "places_overlap_p": null, "places_overlap_r": null, "places_overlap_f1": null,
            "places_exact_p": null, "places_exact_r": null, "places_exact_f1": null, "places_gold": 0, "place_kind_acc": null,
            "place_name_acc": null, "toponym_n": 0, "toponym_acc_10km": null, "toponym_acc_161km": null, "toponym_resolved": null,
            "toponym_median_km": null, "dates_gold": 0, "date_recall": null, "date_precision": null, "date_value_n": 0,
            "date_value_acc": null, "date_relative_n": 0, "date_relative_acc": null, "pub_acc": 0.0, "pub_known_n": 0,
            "pub_known_acc": null, "title_acc": 0.0, "source_acc": 0.0, "events_gold": 0, "event_p": null, "event_r": null,
            "event_f1": null, "event_p_strict": null, "event_f1_strict": null, "event_duplicates": 0, "event_background_n": 0,
            "event_background_hit": null, "event_type_acc": null, "event_type_acc_strict": null, "event_place_acc": null,
            "event_admin1_acc": null, "event_date_acc": null, "event_date_known_n": 0, "event_date_known_acc": null,
            "event_count_n": 0, "event_count_acc": null, "event_count_spurious": null, "event_actor_f1": null}
            """.ReplaceLineEndings(" "),
            Compare().ToJson()
        );
    }

    [Fact]
    public void A_file_that_is_no_reading_is_named()
    {
        Write("gold", "a.json", "{}");
        Write("found", "a.json", "{");

        var e = Assert.Throws<InvalidDataException>(() => Compare());

        Assert.Contains(Path.Combine("found", "a.json"), e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_gold_folder_there_is_nothing_to_compare() => Assert.Throws<DirectoryNotFoundException>(() => Compare());

    private EvaluationResult Compare() => Evaluator.Compare(In("gold"), In("found"), In("texts"));

    private string In(string name) => Path.Combine(folder.FullName, name);

    private void Write(string name, string file, string content)
    {
        Directory.CreateDirectory(In(name));
        File.WriteAllText(Path.Combine(In(name), file), content);
    }
}
