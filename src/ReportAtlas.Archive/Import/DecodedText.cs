using System.Collections.Immutable;

namespace ReportAtlas.Archive.Import;

/// <summary>What the bytes of a file say, or why they say nothing.</summary>
/// <param name="Text">The text without a byte order mark; null when the file is refused.</param>
/// <param name="Encoding">The IANA name of the encoding; empty when the file is refused.</param>
/// <param name="Warnings">What was noticed in a text that was taken.</param>
/// <param name="Refusal">Why the file is refused; null when it is taken.</param>
public sealed record DecodedText(string? Text, string Encoding, ImmutableArray<ImportProblem> Warnings, ImportProblem? Refusal)
{
    internal static DecodedText Refuse(ImportProblem problem) => new(null, "", [], problem);
}
