using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Search;
using ReportAtlas.Language.Dates;

namespace ReportAtlas.Archive.Tests.Browse;

/// <summary>Who walks through a list part by part meets each entry once, whatever comes into the archive meanwhile.</summary>
public sealed class PlaceInListTests : IAsyncLifetime
{
    private TemporaryArchive _archive = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _archive = await TemporaryArchive.CreateAsync();
        for (var number = 1; number <= 7; number++)
        {
            // Two share each day, and the last one has none.
            Write(number, number == 7 ? null : new DateOnly(2019, 2, (number + 1) / 2));
        }
    }

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    [Fact]
    public async Task Articles_that_come_in_between_shift_none()
    {
        var (list, seen, after, coming) = (new ArticleList(_archive.Archives, _archive.Events), new List<int>(), (ArticlePlace?)null, 100);
        do
        {
            var (page, next) = await list.FindAfterAsync(new EventFilter(), after, 2, Cancel);
            seen.AddRange(page.Items.Select(item => item.Id));
            after = next;
            Write(coming++, new DateOnly(2019, 3, 1));
            Write(coming++, null);
        } while (after is not null && seen.Count < 50);

        Assert.Equal([5, 6, 3, 4, 1, 2, 7], seen.Where(id => id <= 7));
        Assert.Equal(seen.Distinct(), seen);
    }

    [Fact]
    public async Task Hits_that_come_in_between_shift_none()
    {
        var (search, seen, after, coming) = (
            new TextSearch(_archive.Database, _archive.Archives, _archive.Events),
            new List<int>(),
            (SearchPlace?)null,
            100
        );
        do
        {
            var (page, next) = await search.FindAfterAsync(new EventFilter { Text = "غارة" }, after, 2, Cancel);
            seen.AddRange(page.Items.Select(item => item.ArticleId));
            after = next;
            // A headline goes before all that was found.
            _archive.Write($"{coming++}.txt", Some.Article("غارة غارة غارة\nغارة"));
        } while (after is not null && seen.Count < 50);

        Assert.Equal(Enumerable.Range(1, 7), seen.Where(id => id <= 7).Order());
        Assert.Equal(seen.Count(id => id <= 7), seen.Where(id => id <= 7).Distinct().Count());
    }

    [Fact]
    public async Task A_place_whose_article_is_gone_still_parts_the_list()
    {
        var list = new ArticleList(_archive.Archives, _archive.Events);

        var (page, _) = await list.FindAfterAsync(new EventFilter(), new ArticlePlace(new DateOnly(2019, 2, 2).DayNumber, 99), 2, Cancel);

        Assert.Equal([1, 2], page.Items.Select(item => item.Id));
    }

    private void Write(int number, DateOnly? day)
    {
        var article = Some.Article($"عنوان رقم {number}\nوقعت غارة على القرية ثم عاد الهدوء", new Told("وقعت غارة"));
        _archive.Write(
            $"{number}.txt",
            article with
            {
                Published = new PublicationDate(
                    day is { } known ? DateValue.Day(known) : null,
                    day is null ? PublicationBasis.None : PublicationBasis.Given
                ),
            }
        );
    }
}
