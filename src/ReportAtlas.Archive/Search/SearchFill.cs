using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Search;

/// <summary>Makes articles searchable that came into the archive before it could be searched.</summary>
internal static class SearchFill
{
    /// <summary>Articles that share a transaction: a stopped fill goes on where it stood.</summary>
    private const int Together = 500;

    public static async Task RunAsync(ArchiveDatabase database, CancellationToken cancel)
    {
        await using var archive = await database.CreateFactory().CreateDbContextAsync(cancel);
        var missing = await archive
            .Database.SqlQueryRaw<int>(
                $"""
                SELECT "Id" AS "Value" FROM "Articles"
                WHERE "Id" * {1L << 20} + {ParagraphKey.TitleBlock} NOT IN (SELECT "id" FROM "ParagraphSearch_docsize")
                """
            )
            .ToListAsync(cancel);
        if (missing.Count == 0)
        {
            return;
        }

        await using var connection = database.Open();
        using var writer = new ParagraphWriter(connection);
        foreach (var ids in missing.Chunk(Together))
        {
            var articles = await archive
                .Articles.AsNoTracking()
                .Where(article => ids.Contains(article.Id))
                .Include(article => article.Blocks.OrderBy(block => block.Ordinal))
                .ToListAsync(cancel);
            await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync(cancel);
            foreach (var article in articles)
            {
                ImmutableArray<Block> blocks =
                [
                    .. article.Blocks.Select(block => new Block(new TextSpan(block.Start, block.Length), block.Role, block.SourceLine, block.Level)),
                ];
                writer.Write(transaction, article.Id, article.Title, article.Text, blocks);
            }

            await transaction.CommitAsync(cancel);
        }
    }
}
