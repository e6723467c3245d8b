using System.Collections.Immutable;
using ReportAtlas.Language.Layout;

namespace ReportAtlas.Archive.Import;

/// <summary>A report's file after decoding, ready for the reader.</summary>
/// <param name="Source">What the reader gets.</param>
/// <param name="Format">What the file was taken for.</param>
/// <param name="Encoding">The IANA name of its encoding.</param>
/// <param name="Citation">The citation in its front matter.</param>
/// <param name="Warnings">What was noticed in it.</param>
public sealed record ReadFile(ReportSource Source, ReportFormat Format, string Encoding, string? Citation, ImmutableArray<ImportProblem> Warnings);
