using System.Globalization;
using System.Text.Json;
using ReportAtlas.Language.Dates.Publication;
using ReportAtlas.Language.Text;
using Xunit;

namespace ReportAtlas.Language.Tests.Dates;

/// <summary>
/// The odd reports of tests/readings, whose day is known: of all years in which it falls on the same weekday, what the text names and tells of its
/// time must seldom choose a wrong one. The dates that they print are not asked.
/// </summary>
public sealed class YearCalibrationTests(ITestOutputHelper output)
{
    /// <summary>The share of settled years that must be right, and of all that must be settled.</summary>
    private const double Right = 0.95;

    private const double Settled = 0.4;

    [Fact]
    public void A_year_that_the_text_s_own_time_settles_is_seldom_wrong()
    {
        var vocabulary = new Vocabulary();
        var analyzer = new TextAnalyzer(vocabulary);
        var words = new TimeWords(vocabulary);
        vocabulary.Freeze();
        var (asked, settled, right) = (0, 0, 0);
        foreach (var gold in Directory.EnumerateFiles(Folder("gold"), "u*.json").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(gold);
            using var reading = JsonDocument.Parse(File.ReadAllBytes(gold));
            if (
                int.Parse(name[1..], CultureInfo.InvariantCulture) % 2 == 0
                || reading.RootElement.GetProperty("published").GetString() is not { Length: 10 } day
            )
            {
                continue;
            }

            var published = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            var years = DateReading.Days(published.Month, published.Day, published.DayOfWeek);
            var text = File.ReadAllText(Path.Combine(Folder("texts"), name + ".txt"));
            var found = words.In(analyzer.Analyze(text, DateReading.Lines(text)));
            var weighed = new LikeliestYear(found.Signs, null).Weigh(years);
            if (weighed.Length < 2)
            {
                continue;
            }

            asked++;
            var isSettled = weighed[0].Share >= LikeliestYear.Lead * (1 - weighed[0].Share);
            settled += isSettled ? 1 : 0;
            right += isSettled && weighed[0].First == published ? 1 : 0;
            if (!isSettled || weighed[0].First != published)
            {
                output.WriteLine(
                    $"{name} {day} {(isSettled ? "WRONG" : "open")} {string.Join(' ', weighed.Select(year => $"{year.First.Year}:{year.Share:0.00}"))} | {string.Join(" · ", found.Signs.Select(sign => sign.Name))}"
                );
            }
        }

        output.WriteLine($"asked {asked}, settled {settled}, right {right}");
        Assert.True(right >= Right * settled, $"{right} of {settled} settled years are right.");
        Assert.True(settled >= Settled * asked, $"{settled} of {asked} years are settled.");
    }

    private static string Folder(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "tests", "readings", name)))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("tests/readings");
        }

        return Path.Combine(folder.FullName, "tests", "readings", name);
    }
}
