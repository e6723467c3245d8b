using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Storage;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Archive.Tests.Storage;

public sealed class PlaceTableTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("SY", "p1 p2 p3 p4 SY SY08 SY0803 SY080302 SY11")]
    [InlineData("SY0803", "p1 p2 SY0803 SY080302")]
    [InlineData("p3", "p3 p4")]
    [InlineData("IQ", "IQ")]
    public async Task A_places_descendants_lie_within_its_tree_numbers(string top, string expected)
    {
        await using var archive = await TemporaryArchive.CreateAsync();

        var ids = await archive.AskAsync(context =>
            context
                .Places.Where(row =>
                    context.Places.Any(place => place.Id == top && row.TreeStart >= place.TreeStart && row.TreeStart <= place.TreeEnd)
                )
                .Select(row => row.Id)
                .ToListAsync(Cancel)
        );

        Assert.Equal(expected, string.Join(' ', ids.Order(StringComparer.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Writing_the_gazetteer_again_keeps_keys_updates_names_and_forgets_no_place()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var before = await archive.AskAsync(context => context.Places.ToDictionaryAsync(row => row.Id, row => row.Key, Cancel));
        var renamed = new Place
        {
            Id = "p2",
            Name = "هجين الجديدة",
            NameEnglish = "Hajin",
            Kind = PlaceKind.Town,
            ParentId = "SY0803",
        };
        PlaceTable.Write(archive.Database, [renamed]);

        var after = await archive.AskAsync(context => context.Places.ToListAsync(Cancel));
        Assert.Equal(before, after.ToDictionary(row => row.Id, row => row.Key));
        Assert.Equal("هجين الجديدة", after.Single(row => row.Id == "p2").Name);
        Assert.Equal(after.Count, after.Select(row => row.TreeStart).Distinct().Count());
    }
}
