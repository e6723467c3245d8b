using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Reviews;

namespace ReportAtlas.Archive.Tests.Reviews;

public sealed class EventReviewsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_two_first_reviews_at_once_the_later_one_stands()
    {
        await using var archive = await CreateAsync();
        var reviews = new EventReviews(archive.Archives, TimeProvider.System);
        var outcomes = await AtOnce.RunAsync(
            archive,
            () => reviews.SetAsync(1, ReviewStatus.Doubted, cancel: Cancel),
            () => reviews.SetAsync(1, ReviewStatus.Doubted, cancel: Cancel),
            Cancel
        );

        Assert.Equal([ReviewOutcome.Set, ReviewOutcome.Set], outcomes);
        Assert.Equal(ReviewStatus.Doubted, (await archive.AskAsync(context => context.EventReviews.SingleAsync(Cancel))).Status);
    }

    [Fact]
    public async Task Of_two_who_saw_no_review_the_second_is_told_and_the_first_ones_stays()
    {
        await using var archive = await CreateAsync();
        var reviews = new EventReviews(archive.Archives, TimeProvider.System);
        var outcomes = await AtOnce.RunAsync(
            archive,
            () => reviews.SetAsync(1, ReviewStatus.Confirmed, seen: ReviewStatus.Open, cancel: Cancel),
            () => reviews.SetAsync(1, ReviewStatus.Rejected, seen: ReviewStatus.Open, cancel: Cancel),
            Cancel
        );

        Assert.Equal([ReviewOutcome.Set, ReviewOutcome.Overtaken], outcomes.Order());
        Assert.Equal(outcomes[0] == ReviewOutcome.Set ? ReviewStatus.Confirmed : ReviewStatus.Rejected, (await reviews.FindAsync(1, Cancel))?.Status);
    }

    [Theory]
    [InlineData(ReviewStatus.Confirmed, ReviewStatus.Rejected, ReviewOutcome.Set)]
    [InlineData(ReviewStatus.Open, ReviewStatus.Rejected, ReviewOutcome.Overtaken)]
    [InlineData(ReviewStatus.Doubted, ReviewStatus.Open, ReviewOutcome.Overtaken)]
    [InlineData(ReviewStatus.Open, ReviewStatus.Confirmed, ReviewOutcome.Set)] // pressed twice
    public async Task A_review_is_set_by_who_saw_the_one_that_stands(ReviewStatus seen, ReviewStatus chosen, ReviewOutcome outcome)
    {
        await using var archive = await CreateAsync();
        var reviews = new EventReviews(archive.Archives, TimeProvider.System);
        await reviews.SetAsync(1, ReviewStatus.Confirmed, cancel: Cancel);

        Assert.Equal(outcome, await reviews.SetAsync(1, chosen, seen: seen, cancel: Cancel));
        Assert.Equal(outcome == ReviewOutcome.Set ? chosen : ReviewStatus.Confirmed, (await reviews.FindAsync(1, Cancel))?.Status);
    }

    [Fact]
    public async Task An_archive_that_stays_locked_is_told_and_what_stood_there_stands()
    {
        await using var archive = await CreateAsync();
        await new EventReviews(archive.Archives, TimeProvider.System).SetAsync(1, ReviewStatus.Confirmed, cancel: Cancel);
        var hasty = new EventReviews((archive.Database with { BusySeconds = 1 }).CreateFactory(), TimeProvider.System);
        await using (AtOnce.Lock(archive))
        {
            var failure = await Assert.ThrowsAsync<SqliteException>(() => hasty.SetAsync(1, ReviewStatus.Rejected, cancel: Cancel));
            Assert.Equal(5, failure.SqliteErrorCode);
        }

        Assert.Equal(ReviewStatus.Confirmed, (await hasty.FindAsync(1, Cancel))?.Status);
    }

    private static async Task<TemporaryArchive> CreateAsync()
    {
        var archive = await TemporaryArchive.CreateAsync();
        archive.Write("a.txt", Some.Article("خبر\nواحد", new Told("واحد") { Type = Some.Clash }));
        return archive;
    }
}
