using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Import.Html;

/// <summary>
/// Reads a saved web page: the article's text with its structure, the page around it set aside, and title, publisher and
/// date as the page states them. Scripts are never run and nothing is fetched. Thread-safe.
/// </summary>
internal static class HtmlReader
{
    /// <summary>The source for the reader, the page's address, and what was noticed; without a source the first problem says why.</summary>
    public static (ReportSource? Source, string? Citation, ImmutableArray<ImportProblem> Warnings) Read(string html)
    {
        var (document, problem) = Parse(html);
        if (document is null)
        {
            return (null, null, [problem!]);
        }

        using (document)
        {
            var (metadata, main) = (HtmlMetadata.Read(document), MainContent.Find(document));
            var headline = FindHeadline(document, metadata.Title);
            var title = HtmlMetadata.Plain(headline?.TextContent) ?? metadata.Title ?? WithoutSite(document.Title, metadata.Publisher);
            var text = new HtmlText(main.IsMain, main.IsAside, headline);
            if (headline is null && title is not null)
            {
                text.AddHeadline(title);
            }

            text.Add(document.Body!);
            return (
                text.ToSource() with
                {
                    Title = title,
                    Publisher = metadata.Publisher,
                    Published = metadata.Published is { } date ? new PublicationDate(date, PublicationBasis.FrontMatter) : null,
                },
                metadata.Address,
                []
            );
        }
    }

    /// <summary>Reads HTML that is an article's text and nothing else, as lists hold it.</summary>
    public static (ReportSource? Source, string? Citation, ImmutableArray<ImportProblem> Warnings) ReadFragment(string html, string? title)
    {
        var (document, problem) = Parse(html);
        if (document is null)
        {
            return (null, null, [problem!]);
        }

        using (document)
        {
            var text = new HtmlText(element => element == document.Body, _ => false, null);
            if (title is not null)
            {
                text.AddHeadline(title);
            }

            text.Add(document.Body!);
            return (text.ToSource(), null, []);
        }
    }

    private static (IHtmlDocument? Document, ImportProblem? Problem) Parse(string html)
    {
        if (HtmlLimits.FindExceeded(html) is { } exceeded)
        {
            return (null, exceeded);
        }

        var document = new HtmlParser().ParseDocument(html);
        if (document.Body is not null && !HtmlLimits.IsTooDeep(document))
        {
            return (document, null);
        }

        document.Dispose();
        return (null, new ImportProblem("html-too-deep"));
    }

    /// <summary>The element that shows the headline: the one that says what the page states, else the only one of its rank.</summary>
    private static IElement? FindHeadline(IHtmlDocument document, string? stated)
    {
        var candidates = document
            .QuerySelectorAll("h1")
            .Where(heading => HtmlMetadata.Plain(heading.TextContent) is not null && !HtmlElements.IsHidden(heading))
            .ToList();
        return stated is not null && document.QuerySelectorAll("h1, h2").FirstOrDefault(heading => SaysAlike(heading.TextContent, stated)) is { } same
                ? same
            : candidates.Count == 1 ? candidates[0]
            : candidates.Find(heading => heading.Closest("article, main") is not null);
    }

    /// <summary>Whether a heading says what the page states as its title, the outlet's name at its end left out.</summary>
    private static bool SaysAlike(string heading, string stated)
    {
        var (shown, said) = (ArabicFolder.Fold(HtmlMetadata.Plain(heading) ?? ""), ArabicFolder.Fold(stated));
        return shown.Length > 8 && (said.StartsWith(shown, StringComparison.Ordinal) || shown.StartsWith(said, StringComparison.Ordinal));
    }

    /// <summary>A page's title without the outlet's name that pages put at its end.</summary>
    private static string? WithoutSite(string? title, string? publisher)
    {
        var plain = HtmlMetadata.Plain(title);
        if (plain is null)
        {
            return null;
        }

        var cut = plain.LastIndexOfAny(['|', '–', '-', '»', '—']);
        var tail = cut < 0 ? "" : plain[(cut + 1)..].Trim();
        var isSite =
            cut > plain.Length / 2 && (publisher is null ? tail.Split(' ').Length <= 4 : ArabicFolder.Fold(tail) == ArabicFolder.Fold(publisher));
        return isSite ? plain[..cut].TrimEnd() : plain;
    }
}
