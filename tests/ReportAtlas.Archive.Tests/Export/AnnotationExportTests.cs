using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Browse.Columns;
using ReportAtlas.Archive.Export;

namespace ReportAtlas.Archive.Tests.Export;

/// <summary>Web Annotations of the sample reports: each is found again in its text by quote and by position.</summary>
public sealed class AnnotationExportTests(SeedArchive seeds) : IClassFixture<SeedArchive>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_annotation_is_found_in_its_text_by_quote_and_by_position()
    {
        await using var archive = await seeds.Archives.CreateDbContextAsync(Cancel);
        var texts = await archive.Articles.ToDictionaryAsync(
            article => $"http://127.0.0.1:5000/api/articles/{article.Id}/text",
            article => article.Text,
            Cancel
        );
        foreach (var annotation in await ReadAsync(new EventFilter()))
        {
            var target = annotation.GetProperty("target");
            var (quote, position) = (target.GetProperty("selector")[0], target.GetProperty("selector")[1]);
            var text = texts[target.GetProperty("source").GetString()!];
            var exact = quote.GetProperty("exact").GetString()!;
            var characters = text.EnumerateRunes()
                .Skip(position.GetProperty("start").GetInt32())
                .Take(position.GetProperty("end").GetInt32() - position.GetProperty("start").GetInt32());

            Assert.Contains(
                quote.GetProperty("prefix").GetString() + exact + quote.GetProperty("suffix").GetString(),
                text,
                StringComparison.Ordinal
            );
            Assert.Equal(exact, string.Concat(characters));
        }
    }

    [Fact]
    public async Task There_is_one_for_each_event_and_one_for_each_place_name_in_the_articles()
    {
        await using var archive = await seeds.Archives.CreateDbContextAsync(Cancel);
        var article = (await seeds.ListAsync(new EventFilter())).GroupBy(item => item.ArticleId).MaxBy(group => group.Count())!;
        var names = await archive.PlaceMentions.CountAsync(
            row => row.ArticleId == article.Key && row.Status != Language.Places.PlaceStatus.Refused,
            Cancel
        );

        var annotations = await ReadAsync(new EventFilter { ArticleId = article.Key });

        Assert.Equal((article.Count(), names), (Count("classifying"), Count("identifying")));
        Assert.Equal(annotations.Count, annotations.Select(annotation => annotation.GetProperty("id").GetString()).Distinct().Count());

        int Count(string motivation) => annotations.Count(annotation => annotation.GetProperty("motivation").GetString() == motivation);
    }

    [Fact]
    public async Task Positions_count_characters_and_quotes_are_never_cut_within_one()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var signs = string.Concat(Enumerable.Repeat("😀", 20));
        archive.Write("signs.txt", Some.Article($"عنوان\n{signs}قصف{signs}", new Told("قصف")));
        using var index = new EventIndexSource(archive.Database);
        using var bytes = new MemoryStream();
        await new AnnotationExport().WriteAsync(
            new ExportRequest(new EventFilter(), ExportRequest.LocalSite, true),
            new ExportSource(archive.Database, index),
            bytes,
            Cancel
        );

        using var json = JsonDocument.Parse(Encoding.UTF8.GetString(bytes.ToArray()));
        var selector = json.RootElement.GetProperty("items")[0].GetProperty("target").GetProperty("selector");
        Assert.Equal((26, 29), (selector[1].GetProperty("start").GetInt32(), selector[1].GetProperty("end").GetInt32()));
        Assert.Equal(string.Concat(Enumerable.Repeat("😀", 16)), selector[0].GetProperty("prefix").GetString());
    }

    private async Task<List<JsonElement>> ReadAsync(EventFilter filter)
    {
        using var json = JsonDocument.Parse(await seeds.ExportAsync(new AnnotationExport(), filter));
        Assert.Equal("http://www.w3.org/ns/anno.jsonld", json.RootElement.GetProperty("@context").GetString());
        return [.. json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.Clone())];
    }
}
