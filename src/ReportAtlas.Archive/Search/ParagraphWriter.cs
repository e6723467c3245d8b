using Microsoft.Data.Sqlite;
using ReportAtlas.Archive.Storage;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Search;

/// <summary>
/// Writes an article's paragraphs, folded, into the full-text table. Rows go with the article by a trigger. Each article has
/// a row for its title, empty when a headline in the text says it, by which the fill sees that the article was done.
/// </summary>
internal sealed class ParagraphWriter(SqliteConnection connection) : IDisposable
{
    private readonly InsertStatement _insert = new(connection, "ParagraphSearch", null, "rowid", "title", "body");

    public void Write(SqliteTransaction transaction, int article, string? title, string text, IEnumerable<Block> blocks)
    {
        var hasHeadline = false;
        foreach (var (ordinal, block) in blocks.Index())
        {
            var words = Fold(block.Span.In(text));
            var isHeadline = block.Role == BlockRole.Headline;
            hasHeadline |= isHeadline;
            if (words.Length > 0)
            {
                _insert.Run(transaction, ParagraphKey.Of(article, ordinal), isHeadline ? words : "", isHeadline ? "" : words);
            }
        }

        _insert.Run(transaction, ParagraphKey.Of(article, ParagraphKey.TitleBlock), hasHeadline || title is null ? "" : Fold(title), "");
    }

    public void Dispose() => _insert.Dispose();

    private static string Fold(string text) => string.Join(' ', SearchWords.Of(text).Select(word => word.Folded));
}
