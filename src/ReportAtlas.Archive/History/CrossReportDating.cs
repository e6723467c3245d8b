using System.Collections.Immutable;
using ReportAtlas.Archive.Storage;
using ReportAtlas.Language;
using ReportAtlas.Language.Dates.Publication.CrossReport;

namespace ReportAtlas.Archive.History;

/// <summary>
/// Dates articles that leave their day open by what dated ones tell, whichever came into the archive first. What a person,
/// a dateline or front matter says is never touched. Only articles that share something with a report that has
/// just come in are looked at, so the work grows with what comes in and not with the archive.
/// </summary>
internal sealed class CrossReportDating(ArchiveDatabase database, ArticleReader reader)
{
    /// <summary>What more articles than this tell dates none of them, and who they are need not be known.</summary>
    private const int MostTellings = 64;

    /// <summary>Looks at reports that came in, or were read again, and at those that share something with them.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="changed">Those of them that told something else before; what others were dated by may be gone.</param>
    /// <returns>How many reports were read again with another date.</returns>
    public int Run(IReadOnlyCollection<int> reports, IReadOnlyCollection<int>? changed = null, CancellationToken cancel = default)
    {
        var open = Find(reports, cancel);
        open.UnionWith(FindDatedBy(changed ?? []));
        return Date(open, cancel);
    }

    /// <summary>The reports whose date rests on what one of these tells.</summary>
    public HashSet<int> FindDatedBy(IReadOnlyCollection<int> reports)
    {
        var found = new HashSet<int>();
        if (reports.Count == 0)
        {
            return found;
        }

        using var connection = database.Open();
        using var articles = new StoredTestimonies(connection);
        var ids = reports.SelectMany(articles.Of).Select(article => article.Name).ToHashSet(StringComparer.Ordinal);
        found.UnionWith(
            articles
                .DatedByOthers()
                .Where(article => article.Reasons.Any(reason => CrossReportReasons.ReportOf(reason) is { } id && ids.Contains(id)))
                .Select(article => article.Report)
        );
        return found;
    }

    /// <summary>Reads reports again with what others say of their days.</summary>
    /// <returns>How many have another date.</returns>
    public int Date(IEnumerable<int> reports, CancellationToken cancel = default)
    {
        using var writer = new ReportWriter(database);
        var dated = 0;
        foreach (var report in reports)
        {
            if (cancel.IsCancellationRequested)
            {
                break;
            }

            if (Reread(report) is { } reread && writer.Rewrite(reread) is null)
            {
                writer.Commit();
                dated++;
            }
        }

        return dated;
    }

    /// <summary>The reports with an open article, among those and all that share something rare with them.</summary>
    private HashSet<int> Find(IEnumerable<int> reports, CancellationToken cancel)
    {
        using var connection = database.Open();
        using var clues = new ClueTable(connection);
        using var articles = new StoredTestimonies(connection);
        var (found, seen) = (new HashSet<int>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var article in reports.SelectMany(articles.Of))
        {
            if (cancel.IsCancellationRequested)
            {
                break;
            }

            foreach (var key in clues.Of(article.Id).Select(clue => clue.Key).Where(seen.Add))
            {
                var tellers = clues.TellersOf(key, MostTellings + 1);
                if (tellers.Count is > 1 and <= MostTellings)
                {
                    found.UnionWith(
                        tellers
                            .Select(teller => articles.Find(teller.Article))
                            .Where(teller => teller is { IsOpen: true })
                            .Select(teller => teller!.Report)
                    );
                }
            }
        }

        return found;
    }

    /// <summary>A report as it reads with what others say; null when that changes nothing.</summary>
    private RereadReport? Reread(int report)
    {
        using var connection = database.Open();
        using var clues = new ClueTable(connection);
        using var articles = new StoredTestimonies(connection);
        var open = articles.Of(report).Where(article => article.IsOpen).ToList();
        var evidence = new Dictionary<int, ImmutableArray<DatingEvidence>>();
        foreach (var article in open)
        {
            var own = clues.Of(article.Id);
            var tellers = own.Select(clue => clue.Key).Distinct().SelectMany(key => clues.TellersOf(key, MostTellings + 1));
            var others = tellers
                .Where(teller => teller.Article != article.Id)
                .GroupBy(teller => teller.Article)
                .Select(group => articles.Find(group.Key)?.Tell(group.Select(teller => teller.Clue)))
                .OfType<ReportTestimony>();
            evidence[article.Ordinal] = new CrossReportIndex(others).EvidenceFor(article.Tell(own));
        }

        if (evidence.Values.All(told => told.IsEmpty) && !open.Exists(article => article.IsByOthers))
        {
            return null;
        }

        var reread = StoredOriginal.Find(connection, report)?.Read(reader, evidence: evidence).Report;
        return
            reread is not null
            && open.Exists(article =>
                article.Ordinal < reread.Articles.Length && !article.Reasons.SequenceEqual(reread.Articles[article.Ordinal].Published.Reasons)
            )
            ? reread
            : null;
    }
}
