using ReportAtlas.Archive;
using ReportAtlas.Archive.Articles;
using ReportAtlas.Archive.Events;
using ReportAtlas.Archive.Places;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Web.Tests.Samples;

/// <summary>Puts one article into an archive; spans are named by their words, which must stand in the text.</summary>
internal sealed class SampleArticle
{
    private readonly ArchiveContext _context;
    private readonly Report _report;
    private int _places;
    private int _dates;
    private int _events;

    internal SampleArticle(ArchiveContext context, int id, string text, string title, string? publisher, DateValue published, PublicationBasis basis)
    {
        _context = context;
        _report = new Report { Key = $"sample-{id}" };
        Article = new Article
        {
            Text = text,
            Title = title,
            Publisher = publisher,
            PublishedFrom = published.From,
            PublishedTo = published.To,
            PublishedPrecision = published.Precision,
            PublishedBasis = basis,
        };
        _report.Articles.Add(Article);
        _report.Versions.Add(
            new ReportVersion
            {
                Number = 1,
                IsCurrent = true,
                Sha256 = $"{id:x64}",
                FileName = $"sample-{id}.txt",
                Encoding = "utf-8",
                ImportedAt = DateTime.UnixEpoch,
            }
        );
    }

    internal Article Article { get; }

    internal TextSpan Span(string words) => new(Article.Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    internal Task SaveAsync()
    {
        var start = 0;
        foreach (var (line, index) in Article.Text.Split('\n').Select((line, index) => (line, index)))
        {
            Article.Blocks.Add(
                new ArticleBlock
                {
                    Ordinal = index,
                    Start = start,
                    Length = line.Length,
                    Role = index == 0 ? BlockRole.Headline : BlockRole.Paragraph,
                    SourceLine = index,
                }
            );
            start += line.Length + 1;
        }

        _context.Reports.Add(_report);
        return _context.SaveChangesAsync();
    }

    internal void Add(string? place, string words, PlaceStatus status, Reason? reason = null)
    {
        // The name in the body, not the one in the headline.
        var at = Article.Text.LastIndexOf(words, StringComparison.Ordinal);
        _context.PlaceMentions.Add(
            new PlaceMentionRow
            {
                ArticleId = Article.Id,
                Ordinal = _places++,
                Start = at,
                Length = words.Length,
                Status = status,
                PlaceKey = place is null ? null : _context.Places.Single(row => row.Id == place).Key,
                Kind = PlaceKind.Town,
                Precision = PlacePrecision.Exact,
                Confidence = 0.9,
                Rule = "sample",
                Reason = reason,
            }
        );
    }

    internal DateMentionRow AddDate(string words, DateValue value, DateOnly anchor)
    {
        var row = new DateMentionRow
        {
            ArticleId = Article.Id,
            Ordinal = _dates++,
            Start = Span(words).Start,
            Length = words.Length,
            DateFrom = value.From,
            DateTo = value.To,
            DatePrecision = value.Precision,
            Anchor = anchor,
            Confidence = 1,
            Rule = "sample",
        };
        _context.DateMentions.Add(row);
        return row;
    }

    internal EventRow AddEvent(int type, string trigger, string quote, string? place, DateMentionRow? date, (int Min, int? Max)? killed = null)
    {
        var (at, span) = (Span(trigger), Span(quote));
        var block = Article.Blocks.FindIndex(row => row.Start <= span.Start && row.Start + row.Length >= span.End);
        var row = new EventRow
        {
            ArticleId = Article.Id,
            Ordinal = _events++,
            TypeKey = type,
            PlaceKey = place is null ? null : _context.Places.Single(known => known.Id == place).Key,
            PlacePrecision = place is null ? null : PlacePrecision.Exact,
            DateFrom = date?.DateFrom,
            DateTo = date?.DateTo,
            DatePrecision = date?.DatePrecision,
            DateMentionId = date?.Id,
            TriggerStart = at.Start,
            TriggerLength = at.Length,
            QuoteStart = span.Start,
            QuoteLength = span.Length,
            SentenceStart = Article.Blocks[block].Start,
            SentenceLength = Article.Blocks[block].Length,
            Block = block,
            Killed = new StoredCount { Min = killed?.Min, Max = killed?.Max },
            Confidence = 0.8,
            Rule = "sample",
        };
        _context.Events.Add(row);
        return row;
    }
}
