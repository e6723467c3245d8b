using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Language;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.History;

/// <summary>A version of a report, for lists.</summary>
public sealed record VersionItem(int Number, bool IsCurrent, DateTime ImportedAt, string FileName, string Encoding, long Bytes);

/// <summary>A report with its versions, the latest first.</summary>
/// <param name="Article">The id of its first article; null while it is deleted.</param>
public sealed record ReportStory(int Id, string Key, DateTime? DeletedAt, int? Article, string? Title, ImmutableArray<VersionItem> Versions);

/// <summary>Where a quoted passage stands today.</summary>
/// <param name="Article">The article that was asked for.</param>
/// <param name="Block">The ordinal of the paragraph that holds the passage; null when it is gone from the article.</param>
/// <param name="Report">The report of the article.</param>
public sealed record PassagePlace(int Article, int? Block, int Report);

/// <summary>Looks up the versions of reports and reads old ones again from their bytes. May be shared and used from any thread.</summary>
public sealed class ReportVersions(ArchiveDatabase database, IDbContextFactory<ArchiveContext> archives, ArticleReader reader)
{
    /// <summary>A report's versions; null when there is no report of this id.</summary>
    public async Task<ReportStory?> FindAsync(int report, CancellationToken cancel = default)
    {
        await using var archive = await archives.CreateDbContextAsync(cancel);
        var row = await archive.Reports.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Id == report, cancel);
        if (row is null)
        {
            return null;
        }

        var versions = await archive
            .ReportVersions.AsNoTracking()
            .Where(version => version.ReportId == report)
            .OrderByDescending(version => version.Number)
            .Select(version => new VersionItem(
                version.Number,
                version.IsCurrent,
                version.ImportedAt,
                version.FileName,
                version.Encoding,
                version.Original!.Bytes.Length
            ))
            .ToListAsync(cancel);
        var article = await archive
            .Articles.AsNoTracking()
            .Where(candidate => candidate.ReportId == report)
            .OrderBy(candidate => candidate.Ordinal)
            .Select(candidate => new { candidate.Id, candidate.Title })
            .FirstOrDefaultAsync(cancel);
        return new ReportStory(row.Id, row.Key, row.DeletedAt, article?.Id, article?.Title, [.. versions]);
    }

    /// <summary>The readings of a version's articles by the present reader; none when there is no such version or it cannot be read any more.</summary>
    public ImmutableArray<ArticleReading> Read(int report, int number)
    {
        using var connection = database.Open();
        return StoredOriginal.Find(connection, report, number)?.Read(reader).Report?.Articles ?? [];
    }

    /// <summary>Finds a quoted passage in an article, spelling and spacing folded; null when there is no such article.</summary>
    public async Task<PassagePlace?> FindPassageAsync(int article, string quote, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(quote);
        await using var archive = await archives.CreateDbContextAsync(cancel);
        var row = await archive
            .Articles.AsNoTracking()
            .Include(candidate => candidate.Blocks.OrderBy(block => block.Ordinal))
            .SingleOrDefaultAsync(candidate => candidate.Id == article, cancel);
        if (row is null)
        {
            return null;
        }

        var wanted = Fold(quote);
        var found =
            wanted.Length == 0
                ? null
                : row.Blocks.Find(block => Fold(row.Text.Substring(block.Start, block.Length)).Contains(wanted, StringComparison.Ordinal));
        return new PassagePlace(row.Id, found?.Ordinal, row.ReportId);
    }

    private static string Fold(string text) => string.Join(' ', ArabicFolder.Fold(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
