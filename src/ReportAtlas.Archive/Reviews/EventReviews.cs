using Microsoft.EntityFrameworkCore;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Reviews;

/// <summary>What people make of events: sets it apart from the machine's reading, so that it outlives a new one.</summary>
public sealed class EventReviews(IDbContextFactory<ArchiveContext> archives, TimeProvider clock)
{
    /// <summary>Sets the review of an event; open without a note takes it back.</summary>
    /// <returns>Whether there is such an event.</returns>
    public async Task<bool> SetAsync(int eventId, ReviewStatus status, string? note = null, CancellationToken cancel = default)
    {
        await using var archive = await archives.CreateDbContextAsync(cancel);
        if (await FindKeyAsync(archive, eventId, cancel) is not { } key)
        {
            return false;
        }

        note = string.IsNullOrWhiteSpace(note) ? null : note.Trim();
        var review = await archive.EventReviews.FindAsync([key.Article, key.Fingerprint], cancel);
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
                archive.Add(review = new EventReviewRow { ArticleId = key.Article, Fingerprint = key.Fingerprint, Quote = key.Quote });
            }

            (review.Status, review.Note, review.ReviewedAt) = (status, note, clock.GetUtcNow().UtcDateTime);
        }

        await archive.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>The review of an event; null when nobody has looked at it or there is no such event.</summary>
    public async Task<EventReviewRow?> FindAsync(int eventId, CancellationToken cancel = default)
    {
        await using var archive = await archives.CreateDbContextAsync(cancel);
        return await FindKeyAsync(archive, eventId, cancel) is { } key
            ? await archive.EventReviews.AsNoTracking().FirstOrDefaultAsync(row => row.ArticleId == key.Article && row.Fingerprint == key.Fingerprint, cancel)
            : null;
    }

    private static async Task<(int Article, string Fingerprint, string Quote)?> FindKeyAsync(ArchiveContext archive, int eventId, CancellationToken cancel)
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
