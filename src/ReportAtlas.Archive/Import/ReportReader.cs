using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Layout;

namespace ReportAtlas.Archive.Import;

/// <summary>Turns a file's bytes into what the article reader takes: decoded, its format's markup understood.</summary>
public static class ReportReader
{
    /// <summary>The format that a file's name tells; null for a format that is not read.</summary>
    public static ReportFormat? FormatOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".txt" => ReportFormat.PlainText,
        ".md" or ".markdown" => ReportFormat.Markdown,
        _ => null,
    };

    /// <summary>Reads a file's bytes; the problem says why when there is no result.</summary>
    public static (ReadFile? File, ImportProblem? Refusal) Read(string name, ReadOnlySpan<byte> bytes, ImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (FormatOf(name) is not { } format)
        {
            return (null, new ImportProblem("unknown-format", Path.GetExtension(name)));
        }

        var decoded = EncodingDetector.Decode(bytes);
        if (decoded.Text is not { } text)
        {
            return (null, decoded.Refusal);
        }

        var (source, citation, warnings) = format == ReportFormat.Markdown ? MarkdownReader.Read(text) : (new ReportSource(text), null, []);
        return string.IsNullOrWhiteSpace(source.Text)
            ? (null, new ImportProblem("blank"))
            : (new ReadFile(Complete(source, options), format, decoded.Encoding, citation, [.. decoded.Warnings, .. warnings]), null);
    }

    /// <summary>What a person says fills what the file leaves open.</summary>
    private static ReportSource Complete(ReportSource source, ImportOptions options) => source with
    {
        Publisher = source.Publisher ?? options.Publisher,
        Published = source.Published
            ?? (options.Published is { } day ? new PublicationDate(DateValue.Day(day), PublicationBasis.Given) : null),
    };
}
