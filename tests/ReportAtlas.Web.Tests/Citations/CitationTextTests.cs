using ReportAtlas.Language.Dates;
using ReportAtlas.Web.Citations;
using Xunit;

namespace ReportAtlas.Web.Tests.Citations;

public sealed class CitationTextTests
{
    private static readonly Citation Passage = new("https://atlas.example/?report=7&p=2", new DateOnly(2026, 1, 31))
    {
        Article = 7,
        Title = "خبر {مهم} 50% & أكثر",
        Publisher = "صحيفة",
        Published = DateValue.Month(2019, 2),
        Quote = "سطر\nوسطر",
        Paragraph = 3,
    };

    [Fact]
    public void BibTeX_keeps_its_braces_in_pairs_and_escapes_what_TeX_would_run() =>
        Assert.Equal(
            """
            @misc{reportatlas-7-p3,
              title = {خبر مهم 50\% \& أكثر},
              author = {{صحيفة}},
              howpublished = {ReportAtlas},
              year = {2019},
              date = {2019-02},
              note = {سطر وسطر},
              url = {https://atlas.example/?report=7&p=2},
              urldate = {2026-01-31},
              langid = {arabic},
            }

            """,
            CitationText.BibTeX(Passage),
            ignoreLineEndingDifferences: true
        );

    [Fact]
    public void RIS_has_one_tag_a_line_and_an_end() =>
        Assert.Equal(
            [
                "TY  - NEWS",
                "ID  - reportatlas-7-p3",
                "TI  - خبر {مهم} 50% & أكثر",
                "PB  - صحيفة",
                "PY  - 2019",
                "DA  - 2019/02/01",
                "N1  - سطر وسطر",
                "DB  - ReportAtlas",
                "UR  - https://atlas.example/?report=7&p=2",
                "Y2  - 2026/01/31",
                "LA  - ar",
                "ER  - ",
                "",
            ],
            CitationText.Ris(Passage).Split("\r\n")
        );
}
