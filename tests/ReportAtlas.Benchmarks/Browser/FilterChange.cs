using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace ReportAtlas.Benchmarks.Browser;

/// <summary>What a changed filter took, in milliseconds from the act.</summary>
/// <param name="Whole">To the frame that shows map and counts.</param>
/// <param name="Map">Until the map's places had come and were drawn.</param>
/// <param name="Counts">Until the totals were new.</param>
/// <param name="Page">Until the whole page was new, its list too.</param>
internal readonly record struct ChangeTime(double Whole, double Map, double Counts, double Page);

/// <summary>An act of a person that changes what is filtered. They follow each other in one visit; the last takes all filters off.</summary>
/// <param name="Act">The act in the page's script, as the body of a function of the round.</param>
internal sealed record FilterChange(string Name, string Act)
{
    /// <summary>Each round asks for other days, so that nothing kept by the program answers.</summary>
    public static IReadOnlyList<FilterChange> All { get; } =
    [
        new("a first day", Day("from", "2015-03-01")),
        new("a type", "document.querySelectorAll('#filters .family > .head input')[0].click()"),
        new("a last day", Day("to", "2019-09-01")),
        new("another type", "document.querySelectorAll('#filters .family > .head input')[1].click()"),
        new("a governorate in the tree", "document.querySelectorAll('#filters .tree .tree a[data-holds]')[round % 3].click()"),
        new("a publisher", "document.querySelectorAll('#filters input[name=src]')[round % 5].click()"),
        new("the publisher again, off", "document.querySelector('#filters input[name=src]:checked').click()"),
        new("a precision", "document.querySelectorAll('#filters input[name=gprec]')[0].click()"),
        new("a chip, off", "document.querySelector('.chips .chip').click()"),
        new("all filters off", "document.querySelector('.chips .clear').click()"),
    ];

    public async Task<ChangeTime> MeasureAsync(IPage page, int round)
    {
        JsonElement took;
        try
        {
            took = await page.EvaluateAsync<JsonElement>($"round => probe.change(() => {{ {Act} }})", round);
        }
        catch (PlaywrightException failure)
        {
            throw new InvalidOperationException($"{Name} at {page.Url}: {failure.Message}", failure);
        }

        return new ChangeTime(Part("whole"), Part("map"), Part("counts"), Part("page"));

        double Part(string name) => took.GetProperty(name).GetDouble();
    }

    private static string Day(string field, string day) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            const field = document.querySelector('#filters input[name={{field}}]');
            field.value = new Date(Date.parse('{{day}}') + round * 86400000).toISOString().slice(0, 10);
            field.dispatchEvent(new Event('change', { bubbles: true }));
            """
        );
}
