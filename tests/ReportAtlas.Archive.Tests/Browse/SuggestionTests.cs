using ReportAtlas.Archive.Browse;

namespace ReportAtlas.Archive.Tests.Browse;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("باغ", "Place p1 1")]
    [InlineData("الباغوز فو", "Place p1 1")]
    [InlineData("فوق", "Place p1 1")]
    [InlineData("دير", "Place SY08 2")]
    [InlineData("Deir", "Place SY08 2")]
    [InlineData("رق", "Place p3 0, Place SY11 0")]
    [InlineData("القري", "Publisher القرية 2")]
    [InlineData("", "")]
    [InlineData("\"*", "")]
    public async Task A_beginning_suggests_what_it_may_mean(string typed, string expected)
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        archive.Write(
            "one.txt",
            Some.Article(
                "خبر\nواحد في الباغوز\nاثنان في هجين",
                "القرية",
                new Told("واحد في الباغوز", "الباغوز", SamplePlaces.Baghuz),
                new Told("اثنان في هجين", "هجين", SamplePlaces.Hajin)
            )
        );

        var found = await new Suggestions(archive.Events).FindAsync(typed, cancel: TestContext.Current.CancellationToken);

        Assert.Equal(expected, string.Join(", ", found.Select(suggestion => $"{suggestion.Kind} {suggestion.Value} {suggestion.Count}")));
    }
}
