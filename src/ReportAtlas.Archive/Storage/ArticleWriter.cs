using Microsoft.Data.Sqlite;
using ReportAtlas.Archive.Search;
using ReportAtlas.Language;
using ReportAtlas.Language.Layout;

namespace ReportAtlas.Archive.Storage;

/// <summary>Writes an article with its blocks, marks and chrome; <see cref="FindingWriter"/> writes what was found in it.</summary>
internal sealed class ArticleWriter : IDisposable
{
    private readonly InsertStatement _article;
    private readonly InsertStatement _block;
    private readonly InsertStatement _emphasis;
    private readonly InsertStatement _chrome;
    private readonly FindingWriter _findings;
    private readonly ParagraphWriter _paragraphs;
    private readonly ClueTable _clues;

    public ArticleWriter(SqliteConnection connection)
    {
        _article = new InsertStatement(
            connection,
            "Articles",
            "Id",
            "Id",
            "ReportId",
            "Ordinal",
            "Title",
            "Publisher",
            "PublishedFrom",
            "PublishedTo",
            "PublishedPrecision",
            "PublishedBasis",
            "PublishedReasons",
            "PublishedContradictions",
            "PublisherStart",
            "PublisherLength",
            "BylineStart",
            "BylineLength",
            "DatelineStart",
            "DatelineLength",
            "StatedDates",
            "SourcePieces",
            "Text"
        );
        _block = new InsertStatement(connection, "ArticleBlocks", null, "ArticleId", "Ordinal", "Start", "Length", "Role", "Level", "SourceLine");
        _emphasis = new InsertStatement(connection, "ArticleEmphases", null, "ArticleId", "Ordinal", "Start", "Length", "Kind", "Target");
        _chrome = new InsertStatement(connection, "ArticleChrome", null, "ArticleId", "Ordinal", "SourceStart", "SourceLength", "Text", "Rule");
        _findings = new FindingWriter(connection);
        _paragraphs = new ParagraphWriter(connection);
        _clues = new ClueTable(connection);
    }

    /// <summary>Writes an article and gives its id.</summary>
    public int Write(SqliteTransaction transaction, int report, int ordinal, ArticleReading reading, KeptIds kept)
    {
        var layout = reading.Layout;
        var (value, publisher) = (reading.Published.Value, layout.PublisherSpan);
        var id = _article.Run(
            transaction,
            kept.Article(ordinal),
            report,
            ordinal,
            layout.Title,
            layout.Publisher,
            value?.From,
            value?.To,
            value?.Precision,
            reading.Published.Basis,
            StoredJson.Write(reading.Published.Reasons),
            StoredJson.Write(reading.Published.Contradictions),
            publisher?.Start,
            publisher?.Length,
            layout.Byline?.Start,
            layout.Byline?.Length,
            layout.Dateline?.Start,
            layout.Dateline?.Length,
            StoredJson.Write(layout.StatedDates),
            StoredJson.Write(layout.Source.Pieces),
            layout.Text
        );
        WriteLayout(transaction, id, layout);
        _paragraphs.Write(transaction, id, layout.Title, layout.Text, layout.Blocks);
        _findings.Write(transaction, id, ordinal, reading, kept);
        _clues.Write(transaction, id, reading.Clues);
        return id;
    }

    /// <summary>Forgets cached keys, as a transaction was undone.</summary>
    public void Forget() => _findings.Forget();

    public void Dispose()
    {
        _article.Dispose();
        _block.Dispose();
        _emphasis.Dispose();
        _chrome.Dispose();
        _findings.Dispose();
        _paragraphs.Dispose();
        _clues.Dispose();
    }

    private void WriteLayout(SqliteTransaction transaction, int article, ArticleLayout layout)
    {
        foreach (var (ordinal, block) in layout.Blocks.Index())
        {
            _block.Run(transaction, article, ordinal, block.Span.Start, block.Span.Length, block.Role, block.Level, block.SourceLine);
        }

        foreach (var (ordinal, mark) in layout.Emphases.Index())
        {
            _emphasis.Run(transaction, article, ordinal, mark.Span.Start, mark.Span.Length, mark.Kind, mark.Target);
        }

        foreach (var (ordinal, piece) in layout.Chrome.Index())
        {
            _chrome.Run(transaction, article, ordinal, piece.SourceSpan.Start, piece.SourceSpan.Length, piece.Text, piece.Rule);
        }
    }
}
