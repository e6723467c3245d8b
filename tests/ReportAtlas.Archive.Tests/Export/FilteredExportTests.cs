using System.Text.Json;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Export;

namespace ReportAtlas.Archive.Tests.Export;

/// <summary>An export holds exactly what the page lists under the same filter.</summary>
public sealed class FilteredExportTests(SeedArchive seeds) : IClassFixture<SeedArchive>
{
    [Fact]
    public async Task Under_twenty_filters_drawn_at_random_the_export_is_the_pages_list()
    {
        var (all, random, matched) = (await seeds.ListAsync(new EventFilter { WithBackground = true }), new Random(20), 0);
        for (var round = 0; round < 20; round++)
        {
            var filter = Draw(all, random);
            var listed = (await seeds.ListAsync(filter)).Select(item => item.Id).Order().ToList();
            using var exported = JsonDocument.Parse(await seeds.ExportAsync(new GeoJsonExport(), filter));

            Assert.Equal(
                listed,
                exported.RootElement.GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("id").GetInt32())
            );
            matched += listed.Count > 0 && listed.Count < all.Count ? 1 : 0;
        }

        // Filters that let everything or nothing through would show little.
        Assert.True(matched >= 10, $"{matched} filters were selective");
    }

    /// <summary>A filter of one to three parts, each taken from an event that is there.</summary>
    private static EventFilter Draw(IReadOnlyList<EventItem> events, Random random)
    {
        var filter = new EventFilter { WithBackground = random.Next(3) == 0 };
        for (var parts = random.Next(1, 4); parts > 0; parts--)
        {
            var item = events[random.Next(events.Count)];
            filter = random.Next(6) switch
            {
                0 => filter with { Place = item.Place?.Id ?? filter.Place },
                1 => filter with { From = item.Date?.From },
                2 => filter with { To = item.Date?.To },
                3 => filter with { Types = [item.Type.Code, events[random.Next(events.Count)].Type.Code] },
                4 => filter with { ArticleId = item.ArticleId },
                _ => filter with { Placing = (Placing)random.Next(3) },
            };
        }

        return filter;
    }
}
