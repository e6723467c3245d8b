using System.Collections.Immutable;
using System.Security.Cryptography;
using ReportAtlas.Archive.Storage;
using ReportAtlas.Language;

namespace ReportAtlas.Archive.Import;

/// <summary>A report ready to be written, or what became of its file without that.</summary>
internal sealed record Preparation(ReportFile File, PreparedReport? Report, ImportOutcome? Outcome);

/// <summary>Makes files ready to be written: takes in their bytes, understands their formats and reads their articles. Thread-safe.</summary>
internal sealed class ReportPreparation(ArticleReader reader, KnownReports known, ImportOptions options)
{
    /// <summary>Prepares some files, in their order.</summary>
    public Preparation[] Prepare(IReadOnlyList<ReportFile> files)
    {
        var preparations = new Preparation[files.Count];
        var decoded = new List<(int Index, Content Content, ReadFile Read)>();
        for (var i = 0; i < files.Count; i++)
        {
            var file = files[i];
            var (content, problem) = OneReport.Try(() => Load(file));
            var same = content is null ? null : known.Find(content.Hash);
            var (read, refusal) =
                content is null || same is not null
                    ? (null, problem)
                    : OneReport.Try(() => ReportReader.Read(file.Name, content.Bytes, options, file.Format));
            if (read is not null)
            {
                decoded.Add((i, content!, read));
            }
            else
            {
                preparations[i] = new Preparation(
                    file,
                    null,
                    same is { } report ? Unchanged(file, report) : ImportOutcome.Refuse(file.Name, refusal!)
                );
            }
        }

        var readings = reader.ReadEach([.. decoded.Select(static file => file.Read.Source)]);
        foreach (var ((i, content, read), (articles, problem)) in decoded.Zip(readings))
        {
            preparations[i] = problem is null
                ? new Preparation(files[i], new PreparedReport(files[i], content.Bytes, content.Hash, read, options, articles), null)
                : new Preparation(files[i], null, ImportOutcome.Refuse(files[i].Name, problem));
        }

        return preparations;
    }

    private (Content? Content, ImportProblem? Problem) Load(ReportFile file)
    {
        var (bytes, problem) = file.Read(options.MaximumBytes);
        return bytes is null ? (null, problem) : (new Content(bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))), null);
    }

    private ImportOutcome Unchanged(ReportFile file, KnownReport same)
    {
        ImmutableArray<ImportProblem> notices =
            same.IsDeleted ? [ReportWriter.Deleted(same.Id)]
            : options.Published is null && options.Publisher is null ? []
            : [new ImportProblem("already-here")];
        return new ImportOutcome(file.Name, ImportStatus.Unchanged, null, notices) { ReportId = same.Id };
    }

    private sealed record Content(byte[] Bytes, string Hash);
}
