using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Layout;

namespace ReportAtlas.Archive.Import;

/// <summary>
/// Reads a Markdown report: the body text as a reader sees it, markup taken out, with the blocks and inline structure
/// that the markup gave. HTML and code come out as text. A front matter title that no first-level heading repeats
/// becomes the headline. Thread-safe.
/// </summary>
public static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().Build();

    /// <summary>The source for the reader, the citation of the front matter, and what was noticed.</summary>
    public static (ReportSource Source, string? Citation, ImmutableArray<ImportProblem> Warnings) Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (MarkdownLimits.FindExceeded(text) is { } exceeded)
        {
            return (new ReportSource(text), null, [exceeded]);
        }

        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's only complaint is of markup nested too deeply to walk.
            return (new ReportSource(text), null, [new ImportProblem("markdown-too-deep")]);
        }

        var (matter, warnings) = ReadFrontMatter(document, text);
        var body = new MarkdownBody(text);
        if (matter.Title is { } title && !document.Any(block => block is HeadingBlock { Level: 1 }))
        {
            body.AddHeadline(title, matter.TitleLine);
        }

        body.Add(document);
        return (
            body.ToSource() with
            {
                Title = matter.Title ?? body.Headline,
                Publisher = matter.Publisher,
                Published = matter.Published is { } date ? new PublicationDate(date, PublicationBasis.FrontMatter) : null,
            },
            matter.Citation,
            [.. matter.Warnings, .. warnings]
        );
    }

    private static (FrontMatter Matter, ImmutableArray<ImportProblem> Warnings) ReadFrontMatter(MarkdownDocument document, string text)
    {
        if (document.Count > 0 && document[0] is YamlFrontMatterBlock block)
        {
            string[] lines = [.. block.Lines.Lines.Take(block.Lines.Count).Select(line => line.ToString())];
            return (FrontMatter.Read(lines, block.Line + 1), []);
        }

        return (FrontMatter.None, LooksOpen(text) ? [new ImportProblem("front-matter-open", 1, [])] : []);
    }

    private static bool LooksOpen(string text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal))
        {
            return false;
        }

        var lines = text.Split('\n', 3);
        return lines.Length > 1
            && lines[0].TrimEnd() == "---"
            && lines[1].IndexOf(':', StringComparison.Ordinal) > 0
            && char.IsAsciiLetter(lines[1][0]);
    }
}
