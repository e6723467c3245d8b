using System.Runtime.CompilerServices;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Layout;
using Xunit;

namespace ReportAtlas.Language.Tests.Events;

/// <summary>How reports go on: what only follows an incident tells no other (sequels.tsv), and what is another stays apart (others.tsv).</summary>
public sealed class CourseOfReportTests
{
    private static readonly ArticleReader Reader = new();

    private static readonly PublicationDate Published = new(DateValue.Day(new DateOnly(2023, 5, 17)), PublicationBasis.Given);

    /// <summary>Each first sentence with each sequel of its kind, and with all of them.</summary>
    public static IEnumerable<TheoryDataRow<string, string>> Sequels()
    {
        foreach (var (expected, leads, sequels) in Kinds())
        {
            foreach (var lead in leads)
            {
                foreach (var sequel in sequels)
                {
                    yield return new($"{lead} {sequel}", expected);
                }

                yield return new($"{lead}\n{string.Join('\n', sequels)}", expected);
            }
        }
    }

    /// <summary>Each incident with the one after it, joined on in every way.</summary>
    public static IEnumerable<TheoryDataRow<string, string>> Others()
    {
        var rows = Rows("others.tsv").ToList();
        var incidents = rows.Where(static row => row[0] == "incident").ToList();
        foreach (var join in rows.Where(static row => row[0] == "join"))
        {
            for (var i = 0; i < incidents.Count; i++)
            {
                var (one, other) = (incidents[i], incidents[(i + 1) % incidents.Count]);
                yield return new($"{one[2]}. {join[1]} {other[2]}.", $"{one[1]} & {other[1]}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sequels))]
    public void What_only_follows_an_incident_is_no_other(string report, string expected) => Check(report, expected);

    [Theory]
    [MemberData(nameof(Others))]
    public void Another_incident_stays_apart(string report, string expected) => Check(report, expected);

    private static void Check(string report, string expected)
    {
        var reading = Assert.Single(Reader.Read(new ReportSource(report) { Published = Published }));
        EventSentenceTests.Check([.. reading.Events.Where(static told => !told.IsBackground)], expected, reading.Layout.Text);
    }

    private static List<(string Expected, string[] Leads, List<string> Sequels)> Kinds()
    {
        var kinds = new List<(string Expected, string[] Leads, List<string> Sequels)>();
        foreach (var row in Rows("sequels.tsv"))
        {
            if (row[0] == "of")
            {
                kinds.Add((row[1], row[2].Split(" / "), []));
            }
            else
            {
                kinds[^1].Sequels.Add(row[1]);
            }
        }

        return kinds;
    }

    private static IEnumerable<string[]> Rows(string name, [CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, name))
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split('\t'));
}
