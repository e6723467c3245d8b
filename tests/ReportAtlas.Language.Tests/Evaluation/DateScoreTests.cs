using ReportAtlas.Language.Evaluation;
using Xunit;

namespace ReportAtlas.Language.Tests.Evaluation;

public class DateScoreTests
{
    public static TheoryData<string, string, string, bool, string> Rules =>
        new()
        {
            {
                "a shared character finds the expression, its own date is right",
                """{"dates": [{"start": 0, "end": 10, "value": "2016-08-17"}]}""",
                """{"dates": [{"start": 4, "end": 10, "value": "2016-08-17"}]}""",
                false,
                "dates_gold 1; date_recall 1.0; date_precision 1.0; date_value_n 1; date_value_acc 1.0; date_relative_n 0"
            },
            {
                "a coarser date is not the date",
                """{"dates": [{"start": 0, "end": 10, "value": "2016-08-17"}]}""",
                """{"dates": [{"start": 0, "end": 10, "value": "2016-08"}]}""",
                false,
                "date_recall 1.0; date_value_acc 0.0"
            },
            {
                "any of the alternatives is right",
                """{"dates": [{"start": 0, "end": 10, "value": "2016-08-17", "value_alt": ["2016-08-18"]}]}""",
                """{"dates": [{"start": 0, "end": 10, "value": "2016-08-18"}]}""",
                false,
                "date_value_acc 1.0"
            },
            {
                "an expression left open is wrong where the text tells its date",
                """{"dates": [{"start": 0, "end": 10, "value": "2016-08-17"}]}""",
                """{"dates": [{"start": 0, "end": 10, "value": null, "weekday": "Wednesday"}]}""",
                false,
                "date_value_acc 0.0"
            },
            {
                "an optional expression is neither asked for nor wrong, what touches nothing is",
                """{"dates": [{"start": 0, "end": 10, "value": "2016-08-17"}, {"start": 20, "end": 25, "value": "2016", "optional": true}]}""",
                """{"dates": [{"start": 22, "end": 25, "value": "2015"}, {"start": 40, "end": 44, "value": "2014"}]}""",
                false,
                "dates_gold 1; date_recall 0.0; date_precision 0.0; date_value_n 0; date_value_acc null"
            },
            {
                "a second stretch inside a found expression is ignored",
                """{"dates": [{"start": 0, "end": 18, "value": "2016-08-17"}]}""",
                """{"dates": [{"start": 0, "end": 18, "value": "2016-08-17"}, {"start": 12, "end": 18, "value": "2016-08"}]}""",
                false,
                "date_precision 1.0; date_value_acc 1.0"
            },
            {
                "what hangs on an unknown publication date is right when left open and described",
                """{"dates": [{"start": 0, "end": 3, "value": null, "offset_days": -1}, {"start": 9, "end": 15, "value": null, "weekday": "Friday"}]}""",
                """{"dates": [{"start": 0, "end": 3, "value": null, "offset_days": -1}, {"start": 9, "end": 15, "value": null, "weekday": "Sunday"}]}""",
                false,
                "date_value_n 0; date_relative_n 2; date_relative_acc 0.5"
            },
            {
                "a date invented for what hangs on an unknown publication date is wrong, the true one is right",
                """
                    {"dates": [{"start": 0, "end": 3, "value": null, "offset_days": -1, "value_if_metadata": "2016-08-16"},
                               {"start": 9, "end": 12, "value": null, "offset_days": -1, "value_if_metadata": "2016-08-16"}]}
                    """,
                """
                    {"dates": [{"start": 0, "end": 3, "value": "2016-08-16"},
                               {"start": 9, "end": 12, "value": "2016-08-15", "offset_days": -1}]}
                    """,
                false,
                "date_relative_n 2; date_relative_acc 0.5"
            },
            {
                "who was told the publication date is asked for the value that follows",
                """
                    {"dates": [{"start": 0, "end": 3, "value": null, "offset_days": -1, "value_if_metadata": "2016-08-16"},
                               {"start": 9, "end": 12, "value": null, "offset_days": -1, "value_if_metadata": "2016-08-16"}]}
                    """,
                """
                    {"dates": [{"start": 0, "end": 3, "value": "2016-08-16"},
                               {"start": 9, "end": 12, "value": null, "offset_days": -1}]}
                    """,
                true,
                "date_value_n 2; date_value_acc 0.5; date_relative_n 0; date_relative_acc null"
            },
        };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Date_figures_follow_their_rule(string rule, string gold, string predicted, bool useMetadata, string figures)
    {
        Assert.NotEmpty(rule);
        Assert.Equal(figures, Scored.FiguresNamedIn(figures, Scored.Report(gold, predicted, useMetadata: useMetadata)));
    }

    [Fact]
    public void Missed_and_misunderstood_dates_are_listed()
    {
        var result = Scored.Report(
            """
            {"dates": [{"text": "فجر أمس", "start": 0, "end": 7, "value": "2016-08-16"},
                       {"text": "أواخر تموز", "start": 30, "end": 40, "value": "2016-07"}]}
            """,
            """{"dates": [{"text": "أمس", "start": 4, "end": 7, "value": "2016-08-15"}]}"""
        );

        Assert.Equal(
            [(FindingKind.MissedDate, "أواخر تموز", "2016-07", null), (FindingKind.WrongDate, "فجر أمس", "2016-08-16", "2016-08-15")],
            result.Findings.Select(f => (f.Kind, f.Text, f.Expected, f.Found))
        );
    }
}
