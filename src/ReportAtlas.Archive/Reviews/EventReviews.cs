using Microsoft.EntityFrameworkCore;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Reviews;

/// <summary>What people make of events: sets it apart from the machine's reading, so that it outlives a new one.</summary>
public sealed class EventReviews(IDbContextFactory<ArchiveContext> archives, TimeProvider clock)
{
    /// <summary>Sets the review of an event; open without a note takes it back. Of two that come at once the second waits for the first.</summary>
    /// <param name="seen">The status that the person saw while choosing: where another was set since, that one stays. Null sets it whatever was there.</param>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">The archive cannot be written to (disk full, locked for long); nothing was changed.</exception>
    public async Task<ReviewOutcome> SetAsync(
        int eventId,
        ReviewStatus status,
        string? note = null,
        ReviewStatus? seen = null,
        CancellationToken cancel = default
    )
    {
        await using var archive = await archives.CreateDbContextAsync(cancel);
        // It takes the right to write before it looks, so that nobody sets the same review in between.
        await using var transaction = await archive.Database.BeginTransactionAsync(cancel);
        if (await FindKeyAsync(archive, eventId, cancel) is not { } key)
        {
            return ReviewOutcome.NoEvent;
        }

        note = string.IsNullOrWhiteSpace(note) ? null : note.Trim();
        var review = await archive.EventReviews.FindAsync([key.Article, key.Fingerprint], cancel);
        var stored = review?.Status ?? ReviewStatus.Open;
        if (seen is not null && stored != seen && stored != status)
        {
            return ReviewOutcome.Overtaken;
        }

        if (status == ReviewStatus.Open && note is null)
        {
            if (review is not null)
            {
                archive.Remove(review);
            }
        }
        else
        {
            if (review is null)
            {
                archive.Add(
                    review = new EventReviewRow
                    {
                        ArticleId = key.Article,
                        Fingerprint = key.Fingerprint,
                        Quote = key.Quote,
                    }
                );
            }

            (review.Status, review.Note, review.ReviewedAt) = (status, note, clock.GetUtcNow().UtcDateTime);
        }

        await archive.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return ReviewOutcome.Set;
    }

    /// <summary>The review of an event; null when nobody has looked at it or there is no such event.</summary>
    public async Task<EventReviewRow?> FindAsync(int eventId, CancellationToken cancel = default)
    {
        await using var archive = await archives.CreateDbContextAsync(cancel);
        return await FindKeyAsync(archive, eventId, cancel) is { } key
            ? await archive
                .EventReviews.AsNoTracking()
                .FirstOrDefaultAsync(row => row.ArticleId == key.Article && row.Fingerprint == key.Fingerprint, cancel)
            : null;
    }

    private static async Task<(int Article, string Fingerprint, string Quote)?> FindKeyAsync(
        ArchiveContext archive,
        int eventId,
        CancellationToken cancel
    )
    {
        var row = await archive.Events.AsNoTracking().Include(row => row.Article).FirstOrDefaultAsync(row => row.Id == eventId, cancel);
        if (row?.Article is not { Text: var text })
        {
            return null;
        }

        var quote = new TextSpan(row.QuoteStart, row.QuoteLength).In(text);
        return (row.ArticleId, EventFingerprint.Of(new TextSpan(row.TriggerStart, row.TriggerLength).In(text), quote), quote);
    }
}
