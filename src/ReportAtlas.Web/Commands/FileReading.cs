using ReportAtlas.Archive.Export;
using ReportAtlas.Archive.Import;
using ReportAtlas.Language;
using ReportAtlas.Language.Evaluation;

namespace ReportAtlas.Web.Commands;

/// <summary>Reads a report's file without an archive.</summary>
internal sealed class FileReading(ArticleReader reader, ImportOptions options)
{
    /// <summary>The reading of a file; the problem says why when there is none.</summary>
    public (ReadingFile? Reading, ImportProblem? Refusal) Read(string id, ReportFile file)
    {
        var (bytes, problem) = file.Read(options.MaximumBytes);
        if (bytes is null)
        {
            return (null, problem);
        }

        var (read, refusal) = ReportReader.Read(file.Name, bytes, options, file.Format);
        return read is null ? (null, refusal) : (ReadingExport.ToReadingFile(id, read.Source.Text, reader.Read(read.Source)), null);
    }
}
