using System.Text.Json;
using AngleSharp.Html.Dom;
using ReportAtlas.Language.Dates;

namespace ReportAtlas.Archive.Import.Html;

/// <summary>What a saved page states of itself beside its text: in JSON-LD, in meta elements, in time elements.</summary>
/// <param name="Title">The article's headline; null when the page states none.</param>
/// <param name="Publisher">The outlet's name.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Address">Where the page was saved from.</param>
internal sealed record HtmlMetadata(string? Title, string? Publisher, DateValue? Published, string? Address)
{
    private const int LongestName = 120;

    private static readonly string[] TitleNames = ["og:title", "twitter:title", "dc.title", "title"];

    private static readonly string[] PublisherNames = ["og:site_name", "publisher", "dc.publisher", "article:publisher", "application-name"];

    private static readonly string[] DateNames =
    [
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "publishdate",
        "pubdate",
        "publish-date",
        "publication_date",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date.issued",
        "dcterms.created",
        "dc.date",
        "date",
    ];

    /// <summary>Reads a page. The nearer a statement is to the article the more it counts: JSON-LD, meta elements, time elements.</summary>
    public static HtmlMetadata Read(IHtmlDocument document)
    {
        var linked = LinkedArticle.Find(document);
        return new HtmlMetadata(
            Plain(linked?.Headline) ?? FirstMeta(document, TitleNames, Plain),
            Plain(linked?.Publisher) ?? FirstMeta(document, PublisherNames, Name),
            MetadataDate.Read(linked?.Published) ?? FirstMeta(document, DateNames, MetadataDate.Read) ?? FromTime(document),
            Link(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? FirstMeta(document, ["og:url"], Link)
        );
    }

    private static T? FirstMeta<T>(IHtmlDocument document, string[] names, Func<string?, T?> read)
        where T : class
    {
        var metas = document
            .QuerySelectorAll("meta[content]")
            .Select(meta =>
                (
                    Name: (meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop"))?.Trim(),
                    Content: meta.GetAttribute("content")
                )
            )
            .ToLookup(meta => meta.Name ?? "", meta => meta.Content, StringComparer.OrdinalIgnoreCase);
        return names.SelectMany(name => metas[name]).Select(read).FirstOrDefault(value => value is not null);
    }

    private static DateValue? FromTime(IHtmlDocument document) =>
        document
            .QuerySelectorAll("time[pubdate], time[itemprop=datePublished], [itemprop=datePublished], article time, main time, time[datetime]")
            .Select(time => MetadataDate.Read(time.GetAttribute("datetime") ?? time.GetAttribute("content")) ?? MetadataDate.Read(time.TextContent))
            .FirstOrDefault(date => date is not null);

    /// <summary>A text in single spaces; null when it holds none.</summary>
    internal static string? Plain(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>An outlet's name; where it is put as an address or a handle it is no name.</summary>
    private static string? Name(string? text) =>
        Plain(text) is { Length: <= LongestName } name && !name.Contains("://", StringComparison.Ordinal) && name[0] != '@' ? name : null;

    private static string? Link(string? text) =>
        Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? text!.Trim() : null;
}

/// <summary>An article as JSON-LD describes it.</summary>
internal sealed record LinkedArticle(string? Headline, string? Publisher, string? Published)
{
    private const int MostNodes = 2000;

    /// <summary>The first article of the page's JSON-LD; null when there is none. Broken JSON, and names that are no text, are passed over.</summary>
    public static LinkedArticle? Find(IHtmlDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent);
                if (Find(json.RootElement) is { } article)
                {
                    return article;
                }
            }
            catch (Exception broken) when (broken is JsonException or InvalidOperationException)
            {
                continue;
            }
        }

        return null;
    }

    private static LinkedArticle? Find(JsonElement root)
    {
        var (waiting, left) = (new Queue<JsonElement>([root]), MostNodes);
        while (waiting.TryDequeue(out var node) && left-- > 0)
        {
            if (node.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in node.EnumerateArray())
                {
                    waiting.Enqueue(item);
                }
            }
            else if (node.ValueKind == JsonValueKind.Object)
            {
                if (IsArticle(node))
                {
                    return new LinkedArticle(Text(node, "headline") ?? Text(node, "name"), Text(node, "publisher"), Text(node, "datePublished"));
                }

                foreach (var property in node.EnumerateObject().Where(property => property.Name is "@graph" or "mainEntity" or "mainEntityOfPage"))
                {
                    waiting.Enqueue(property.Value);
                }
            }
        }

        return null;
    }

    private static bool IsArticle(JsonElement node) =>
        node.TryGetProperty("@type", out var type) && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(IsName) : IsName(type));

    private static bool IsName(JsonElement type) =>
        type.ValueKind == JsonValueKind.String
        && JsonStrings.Of(type) is var name
        && (name.EndsWith("Article", StringComparison.Ordinal) || name is "BlogPosting" or "LiveBlogPosting" or "Report");

    private static string? Text(JsonElement node, string name)
    {
        if (!node.TryGetProperty(name, out var value))
        {
            return null;
        }

        value = value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 ? value[0] : value;
        return value.ValueKind == JsonValueKind.String ? JsonStrings.Of(value)
            : value.ValueKind == JsonValueKind.Object && value.TryGetProperty("name", out var inner) && inner.ValueKind == JsonValueKind.String
                ? JsonStrings.Of(inner)
            : null;
    }
}
