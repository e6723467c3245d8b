using System.Collections.Immutable;
using ReportAtlas.Archive.Import;
using ReportAtlas.Language;

namespace ReportAtlas.Archive.Storage;

/// <summary>A report that has been read and only needs to be written.</summary>
internal sealed record PreparedReport(
    ReportFile Origin,
    byte[] Bytes,
    string Sha256,
    ReadFile File,
    ImportOptions Options,
    ImmutableArray<ArticleReading> Articles
);

/// <summary>A report of the archive that has been read anew.</summary>
/// <param name="Version">The id of the version that was read.</param>
/// <param name="Kept">The ids that its articles and events had; null when they still stand in the archive.</param>
internal sealed record RereadReport(
    int Report,
    int Version,
    ReadFile File,
    ImportOptions Options,
    ImmutableArray<ArticleReading> Articles,
    KeptIds? Kept = null
);
