using System.Globalization;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Tests.Export;

namespace ReportAtlas.Archive.Tests.Import;

/// <summary>What the program tells of the sample reports is what they say.</summary>
public sealed class SampleReportsTests(SeedArchive seeds) : IClassFixture<SeedArchive>
{
    public static IEnumerable<TheoryDataRow<string, string>> Told =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Import", "samples.tsv"))
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split('\t'))
            .Select(static cells => new TheoryDataRow<string, string>(cells[0], cells[1]));

    private static readonly Lazy<List<string>> Texts = new(static () =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.md").Select(File.ReadAllText)]
    );

    [Theory]
    [MemberData(nameof(Told))]
    public async Task An_incident_is_told_as_its_report_has_it(string words, string expected)
    {
        Assert.True(Texts.Value.Exists(text => text.Contains(words, StringComparison.Ordinal)), "no sample report says so");
        var told = (await seeds.ListAsync(new EventFilter())).Where(item => item.Quote.Contains(words, StringComparison.Ordinal)).ToList();
        if (expected == "none")
        {
            Assert.True(told.Count == 0, string.Join(" & ", told.Select(Describe)));
            return;
        }

        var parts = expected.Split(' ');
        Assert.True(told.Exists(item => item.Type.Code == parts[0]), $"told {string.Join(" & ", told.Select(Describe))}");
        var mention = told.First(item => item.Type.Code == parts[0]);
        foreach (var mark in Marks(parts))
        {
            Assert.True(Holds(mention, mark), $"not {mark}: {Describe(mention)}");
        }
    }

    /// <summary>The marks behind the type; a name of several words goes on to the next mark.</summary>
    private static List<string> Marks(string[] parts)
    {
        var marks = new List<string>();
        foreach (var word in parts[1..])
        {
            if (word[0] == '@' || word.Contains('=', StringComparison.Ordinal))
            {
                marks.Add(word);
            }
            else
            {
                marks[^1] += " " + word;
            }
        }

        return marks;
    }

    private static bool Holds(EventItem item, string mark) =>
        mark[..2] switch
        {
            "on" => (item.Date is { } date ? date.ToString() : "none") == mark[3..],
            "k=" => Is(item.Killed, mark),
            "i=" => Is(item.Injured, mark),
            "d=" => Is(item.Detained, mark),
            "m=" => Is(item.Displaced, mark),
            "a=" => mark[2..].Split('+').All(code => item.Actors.Any(actor => actor.Code == code)),
            _ => (item.Place?.Name ?? item.PlaceSurface ?? "").Contains(mark[1..], StringComparison.Ordinal)
                || (item.PlaceSurface ?? "").Contains(mark[1..], StringComparison.Ordinal),
        };

    private static bool Is(CountItem? count, string mark) => count?.Min == int.Parse(mark[2..], CultureInfo.InvariantCulture);

    private static string Describe(EventItem item) =>
        $"{item.Type.Code} @{item.PlaceSurface} on={item.Date} k={item.Killed?.Min} i={item.Injured?.Min} d={item.Detained?.Min} m={item.Displaced?.Min} a={string.Join('+', item.Actors.Select(static actor => actor.Code))} «{item.Quote}»";
}
