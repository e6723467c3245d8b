using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Articles;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Browse;

/// <summary>Loads a whole article for the reader.</summary>
public sealed class ArticleView(IDbContextFactory<ArchiveContext> archives)
{
    /// <summary>The article; null when there is none of this id.</summary>
    public async Task<StoredArticle?> FindAsync(int id, CancellationToken cancel = default)
    {
        await using var archive = await archives.CreateDbContextAsync(cancel);
        var article = await archive
            .Articles.AsNoTracking()
            .AsSplitQuery()
            .Include(row => row.Blocks.OrderBy(block => block.Ordinal))
            .Include(row => row.Emphases.OrderBy(emphasis => emphasis.Ordinal))
            .Include(row => row.Chrome.OrderBy(chrome => chrome.Ordinal))
            .SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (article is null)
        {
            return null;
        }

        var events = await archive.Events.Where(row => row.ArticleId == id).OrderBy(row => row.Ordinal).Select(row => row.Id).ToListAsync(cancel);
        return new StoredArticle
        {
            Id = article.Id,
            ReportId = article.ReportId,
            Text = article.Text,
            Blocks =
            [
                .. article.Blocks.Select(block => new Block(new TextSpan(block.Start, block.Length), block.Role, block.SourceLine, block.Level)),
            ],
            Emphases = [.. article.Emphases.Select(row => new Emphasis(new TextSpan(row.Start, row.Length), row.Kind, row.Target))],
            Chrome = [.. article.Chrome.Select(row => new Chrome(new TextSpan(row.SourceStart, row.SourceLength), row.Text, row.Rule))],
            Title = article.Title,
            Publisher = article.Publisher,
            Published = Published(article),
            Byline = Span(article.BylineStart, article.BylineLength),
            Dateline = Span(article.DatelineStart, article.DatelineLength),
            Places = await PlacesAsync(archive, id, cancel),
            Dates = await DatesAsync(archive, id, cancel),
            Events = await EventItems.LoadAsync(archive, events, cancel),
            Origin = await OriginAsync(archive, article.ReportId, cancel),
        };
    }

    private static async Task<ImmutableArray<PlaceMentionItem>> PlacesAsync(ArchiveContext archive, int id, CancellationToken cancel)
    {
        var rows = await archive
            .PlaceMentions.AsNoTracking()
            .Include(row => row.Place)
            .Where(row => row.ArticleId == id)
            .OrderBy(row => row.Ordinal)
            .ToListAsync(cancel);
        return
        [
            .. rows.Select(row => new PlaceMentionItem(
                row.Id,
                new TextSpan(row.Start, row.Length),
                row.Status,
                row.Place is { } place ? EventItems.Label(place) : null,
                row.Kind,
                row.Precision,
                row.Confidence,
                row.Rule,
                row.Reason,
                row.Alternatives
            )),
        ];
    }

    private static async Task<ImmutableArray<DateMentionItem>> DatesAsync(ArchiveContext archive, int id, CancellationToken cancel)
    {
        var rows = await archive.DateMentions.AsNoTracking().Where(row => row.ArticleId == id).OrderBy(row => row.Ordinal).ToListAsync(cancel);
        return
        [
            .. rows.Select(row => new DateMentionItem(
                row.Id,
                new TextSpan(row.Start, row.Length),
                EventItems.Date(row.DateFrom, row.DateTo, row.DatePrecision),
                row.Anchor,
                row.Role,
                row.Confidence,
                row.Rule,
                row.Reason
            )),
        ];
    }

    private static async Task<ReportOrigin> OriginAsync(ArchiveContext archive, int report, CancellationToken cancel)
    {
        var version = await archive.ReportVersions.AsNoTracking().SingleAsync(row => row.ReportId == report && row.IsCurrent, cancel);
        return new ReportOrigin(
            version.FileName,
            version.Format,
            version.Encoding,
            version.Sha256,
            version.Number,
            version.ImportedAt,
            version.ReaderVersion,
            version.Citation,
            version.Warnings
        );
    }

    private static PublicationDate Published(Article article) =>
        new(EventItems.Date(article.PublishedFrom, article.PublishedTo, article.PublishedPrecision), article.PublishedBasis)
        {
            Reasons = article.PublishedReasons,
            Contradictions = article.PublishedContradictions,
        };

    private static TextSpan? Span(int? start, int? length) => start is { } first ? new TextSpan(first, length ?? 0) : null;
}
