using ReportAtlas.Archive.Import;

namespace ReportAtlas.Web.Commands;

/// <summary>How the command line shows an import: in words or as JSON.</summary>
internal interface IImportDisplay : IProgress<ImportProgress>
{
    /// <summary>Ends what is being drawn.</summary>
    void Finish();

    /// <summary>Says what the import did.</summary>
    void Sum(ImportSummary summary);
}
