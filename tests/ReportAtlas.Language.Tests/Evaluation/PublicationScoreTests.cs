using Xunit;

namespace ReportAtlas.Language.Tests.Evaluation;

public class PublicationScoreTests
{
    public static TheoryData<string, string, string, bool, string> Rules =>
        new()
        {
            {
                "the stated date is right",
                """{"published": "2016-08-17"}""",
                """{"id": "r1", "published": "2016-08-17"}""",
                false,
                "pub_acc 1.0; pub_known_n 1; pub_known_acc 1.0"
            },
            {
                "an alternative is right",
                """{"published": "2016-08-17", "published_alternatives": ["2016-08-18"]}""",
                """{"id": "r1", "published": "2016-08-18"}""",
                false,
                "pub_acc 1.0; pub_known_acc 1.0"
            },
            {
                "any day of the month is right where no more than the month is known",
                """{"published": "2016-08"}""",
                """{"id": "r1", "published": "2016-08-03"}""",
                false,
                "pub_acc 1.0; pub_known_acc 1.0"
            },
            {
                "a month is wrong where the day is known",
                """{"published": "2016-08-17"}""",
                """{"id": "r1", "published": "2016-08"}""",
                false,
                "pub_acc 0.0; pub_known_acc 0.0"
            },
            {
                "none is right where the text does not tell",
                """{"published": null, "published_metadata": "2016-08-17"}""",
                """{"id": "r1", "published": null}""",
                false,
                "pub_acc 1.0; pub_known_n 0; pub_known_acc null"
            },
            {
                "the date known from outside is right as well, another is not",
                """{"published": null, "published_metadata": "2016-08-17"}""",
                """{"id": "r1", "published": "2016-08-18"}""",
                false,
                "pub_acc 0.0; pub_known_n 0"
            },
            {
                "who was told the date is asked for it",
                """{"published": null, "published_metadata": "2016-08-17"}""",
                """{"id": "r1", "published": null}""",
                true,
                "pub_acc 0.0; pub_known_n 1; pub_known_acc 0.0"
            },
            {
                "headline and publisher are compared word for word, without marks and spelling variants",
                """{"title": "«هدوء» في تل براك..", "source": "شبكة الجزيرة المحلية"}""",
                """{"id": "r1", "title": "هدوء في تلّ براك", "source": "شبكة الجزيره"}""",
                false,
                "title_acc 1.0; source_acc 0.0"
            },
            {
                "no headline is right where there is none",
                """{"title": null}""",
                """{"id": "r1", "title": null}""",
                false,
                "title_acc 1.0; source_acc 1.0"
            },
            {
                "a report without a reading is wrong even where there was nothing to say",
                """{"published": null, "title": null, "source": null}""",
                """{}""",
                false,
                "pub_acc 0.0; title_acc 0.0; source_acc 0.0"
            },
        };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Publication_figures_follow_their_rule(string rule, string gold, string predicted, bool useMetadata, string figures)
    {
        Assert.NotEmpty(rule);
        Assert.Equal(figures, Scored.FiguresNamedIn(figures, Scored.Report(gold, predicted, useMetadata: useMetadata)));
    }
}
