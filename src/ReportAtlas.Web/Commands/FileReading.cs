using System.Collections.Immutable;
using ReportAtlas.Archive.Export;
using ReportAtlas.Archive.Import;
using ReportAtlas.Language;
using ReportAtlas.Language.Dates.Publication.CrossReport;
using ReportAtlas.Language.Evaluation;

namespace ReportAtlas.Web.Commands;

/// <summary>Reads files of reports without an archive; reports that are read together help to date each other.</summary>
internal sealed class FileReading(ArticleReader reader, ImportOptions options)
{
    private readonly List<ReportTestimony> _testimonies = [];
    private readonly List<(string Id, ReportFile File)> _open = [];

    /// <summary>The reading of a file by itself; the problem says why when there is none.</summary>
    public (ReadingFile? Reading, ImportProblem? Refusal) Read(string id, ReportFile file)
    {
        var (read, refusal) = Decode(file);
        if (read is null)
        {
            return (null, refusal);
        }

        var (made, problem) = OneReport.Try<Made>(() =>
        {
            var articles = reader.Read(read.Source);
            return (new Made(articles, ReadingExport.ToReadingFile(id, read.Source.Text, articles)), null);
        });
        if (made is not { Articles: var articles })
        {
            return (null, problem);
        }

        _testimonies.AddRange(articles.Select((article, ordinal) => ReportTestimony.Of(NameOf(id, ordinal), id, article)));
        if (articles.Any(article => ReportTestimony.IsOpen(article.Published)))
        {
            _open.Add((id, file));
        }

        return (made.Reading, null);
    }

    /// <summary>New readings of those files whose date the other files' reports help to settle.</summary>
    public IEnumerable<(string Id, ReadingFile Reading)> DateByOthers()
    {
        var index = new CrossReportIndex(_testimonies);
        var byName = _testimonies.ToDictionary(testimony => testimony.Id);
        foreach (var (id, file) in _open)
        {
            var evidence = Enumerable
                .Range(0, int.MaxValue)
                .TakeWhile(ordinal => byName.ContainsKey(NameOf(id, ordinal)))
                .Select(ordinal => (ordinal, told: index.EvidenceFor(byName[NameOf(id, ordinal)])))
                .Where(pair => !pair.told.IsEmpty)
                .ToDictionary(pair => pair.ordinal, pair => pair.told);
            // One that now stumbles keeps its reading by itself.
            if (
                evidence.Count > 0
                && Decode(file).File is { } read
                && OneReport
                    .Try<ReadingFile>(() => (ReadingExport.ToReadingFile(id, read.Source.Text, reader.Read(read.Source, evidence)), null))
                    .Made
                    is { } reading
            )
            {
                yield return (id, reading);
            }
        }
    }

    private (ReadFile? File, ImportProblem? Refusal) Decode(ReportFile file) =>
        OneReport.Try(() =>
        {
            var (bytes, problem) = file.Read(options.MaximumBytes);
            return bytes is null ? (null, problem) : ReportReader.Read(file.Name, bytes, options, file.Format);
        });

    // No file's name holds a slash, so no file is named like another's second article.
    private static string NameOf(string id, int ordinal) => ordinal == 0 ? id : $"{id}/{ordinal + 1}";

    private sealed record Made(ImmutableArray<ArticleReading> Articles, ReadingFile Reading);
}
