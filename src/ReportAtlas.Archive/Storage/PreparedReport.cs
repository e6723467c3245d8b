using System.Collections.Immutable;
using ReportAtlas.Archive.Import;
using ReportAtlas.Language;

namespace ReportAtlas.Archive.Storage;

/// <summary>A report that has been read and only needs to be written.</summary>
internal sealed record PreparedReport(
    ReportFile Origin, byte[] Bytes, string Sha256, ReadFile File, ImportOptions Options, ImmutableArray<ArticleReading> Articles);
