using System.Collections.Immutable;
using System.Globalization;
using ReportAtlas.Archive.Import.Html;
using ReportAtlas.Archive.Import.Lists;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Layout;

namespace ReportAtlas.Archive.Import;

/// <summary>Turns a file's bytes into what the article reader takes: decoded, its format's markup understood.</summary>
public static class ReportReader
{
    /// <summary>The format that a file's name tells; null for a format that is not one report.</summary>
    public static ReportFormat? FormatOf(string path) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".txt" => ReportFormat.PlainText,
            ".md" or ".markdown" => ReportFormat.Markdown,
            ".html" or ".htm" or ".xhtml" => ReportFormat.WebPage,
            _ => null,
        };

    /// <summary>The format of many reports in one file that its name tells; null for any other file.</summary>
    public static ContainerFormat? ContainerOf(string path) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".zip" => ContainerFormat.Zip,
            ".csv" or ".tsv" => ContainerFormat.Csv,
            ".json" => ContainerFormat.Json,
            ".jsonl" or ".ndjson" => ContainerFormat.JsonLines,
            _ => null,
        };

    /// <summary>Reads a file's bytes; the problem says why when there is no result.</summary>
    /// <param name="format">Its format; null lets its name tell.</param>
    public static (ReadFile? File, ImportProblem? Refusal) Read(
        string name,
        ReadOnlySpan<byte> bytes,
        ImportOptions options,
        ReportFormat? format = null
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        if ((format ?? FormatOf(name)) is not { } known)
        {
            return (null, new ImportProblem("unknown-format", Path.GetExtension(name)));
        }

        var decoded = known == ReportFormat.WebPage ? HtmlEncoding.Decode(bytes) : EncodingDetector.Decode(bytes);
        if (decoded.Text is not { } text)
        {
            return (null, decoded.Refusal);
        }

        var (source, citation, warnings) = Understand(known, text);
        return source is null ? (null, warnings[0])
            : string.IsNullOrWhiteSpace(source.Text) ? (null, new ImportProblem("blank"))
            : FindExceeded(source, options) is { } exceeded ? (null, exceeded)
            : (new ReadFile(Complete(source, options), known, decoded.Encoding, citation, [.. decoded.Warnings, .. warnings]), null);
    }

    /// <summary>What a text says in its format; without a source the first problem says why.</summary>
    private static (ReportSource? Source, string? Citation, ImmutableArray<ImportProblem> Warnings) Understand(ReportFormat format, string text) =>
        format switch
        {
            ReportFormat.Markdown => MarkdownReader.Read(text),
            ReportFormat.WebPage => HtmlReader.Read(text),
            ReportFormat.ListItem => ListItemReader.Read(text),
            _ => (new ReportSource(text), null, []),
        };

    /// <summary>What no report is: a text that would keep the reader busy for minutes.</summary>
    private static ImportProblem? FindExceeded(ReportSource source, ImportOptions options)
    {
        var paragraphs = 0;
        foreach (var line in source.Text.AsSpan().EnumerateLines())
        {
            paragraphs += line.IsWhiteSpace() ? 0 : 1;
        }

        return source.Text.Length > options.MaximumLetters ? new ImportProblem("too-long", Number(source.Text.Length), Number(options.MaximumLetters))
            : paragraphs > options.MaximumParagraphs ? new ImportProblem("too-many-paragraphs", Number(paragraphs), Number(options.MaximumParagraphs))
            : null;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a person says fills what the file leaves open.</summary>
    private static ReportSource Complete(ReportSource source, ImportOptions options) =>
        source with
        {
            Publisher = source.Publisher ?? options.Publisher,
            Published = source.Published ?? (options.Published is { } day ? new PublicationDate(DateValue.Day(day), PublicationBasis.Given) : null),
        };
}
