using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Export;

/// <summary>
/// Events and place names as W3C Web Annotations (JSON-LD): each points into the plain text of its article by quote, with what
/// stands before and after it, and by position. As the recommendation has it, positions count characters (Unicode code points).
/// </summary>
public sealed record AnnotationExport() : ExportFormat("jsonld", "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"")
{
    /// <summary>UTF-16 units of text before and after a quote.</summary>
    private const int Surroundings = 32;

    public override async Task WriteAsync(ExportRequest request, ExportSource source, Stream output, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(source);
        await using var export = new JsonExport(output);
        var json = export.Json;
        json.WriteStartObject();
        json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        json.WriteString("type", "AnnotationPage");
        json.WriteStartArray("items");
        await foreach (var item in source.EventsAsync(request.Filter, cancel))
        {
            WriteEvent(export, request, item);
            await export.PassAsync(cancel);
        }

        await foreach (var mention in source.MentionsAsync(request.Filter, cancel))
        {
            Begin(export, $"{request.Site}#place-mention-{mention.Id}", "identifying");
            json.WriteStartArray("body");
            if (mention.Place is { } place)
            {
                WritePlace(export, request.PlaceAddress(place.Id), "identifying");
                WriteBody(export, place.Name, "ar", "tagging");
            }
            else
            {
                WriteBody(export, "place not settled", "en", "commenting");
            }

            json.WriteEndArray();
            WriteTarget(export, request, mention.Article, mention.Span);
            await export.PassAsync(cancel);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await export.CloseAsync(cancel);
    }

    private static void WriteEvent(JsonExport export, ExportRequest request, ExportedEvent item)
    {
        Begin(export, request.EventAddress(item.Article.Id, item.Id), "classifying");
        export.Json.WriteStartArray("body");
        WriteBody(export, item.Type.NameEnglish, "en", "classifying");
        WriteBody(export, item.Type.NameArabic, "ar", "classifying");
        if (item.Date is { } date)
        {
            WriteBody(export, date.ToString(), null, "tagging");
        }

        if (item.Place is { } place)
        {
            WritePlace(export, request.PlaceAddress(place.Id), "linking");
        }

        export.Json.WriteEndArray();
        WriteTarget(export, request, item.Article, item.Quote);
    }

    private static void Begin(JsonExport export, string id, string motivation)
    {
        export.Json.WriteStartObject();
        export.Json.WriteString("id", id);
        export.Json.WriteString("type", "Annotation");
        export.Json.WriteString("motivation", motivation);
    }

    private static void WriteBody(JsonExport export, string value, string? language, string purpose)
    {
        export.Json.WriteStartObject();
        export.Json.WriteString("type", "TextualBody");
        export.Json.WriteString("purpose", purpose);
        export.Json.WriteString("value", value);
        if (language is not null)
        {
            export.Json.WriteString("language", language);
        }

        export.Json.WriteEndObject();
    }

    /// <summary>
    /// Writes a place as a body without an address of its own: the purpose is that of this annotation alone, and must not be
    /// said of the place, which other annotations share.
    /// </summary>
    private static void WritePlace(JsonExport export, string address, string purpose)
    {
        export.Json.WriteStartObject();
        export.Json.WriteString("type", "SpecificResource");
        export.Json.WriteString("purpose", purpose);
        export.Json.WriteString("source", address);
        export.Json.WriteEndObject();
    }

    /// <summary>Writes where the annotation points to, and ends it.</summary>
    private static void WriteTarget(JsonExport export, ExportRequest request, ExportedArticle article, TextSpan span)
    {
        var (json, text) = (export.Json, article.Text);
        var before = TextSpan.FromBounds(Whole(text, Math.Max(0, span.Start - Surroundings)), span.Start);
        var after = TextSpan.FromBounds(span.End, Math.Max(span.End, Whole(text, Math.Min(text.Length, span.End + Surroundings))));
        json.WriteStartObject("target");
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", request.TextAddress(article.Id));
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", text.AsSpan(span.Start, span.Length));
        json.WriteString("prefix", text.AsSpan(before.Start, before.Length));
        json.WriteString("suffix", text.AsSpan(after.Start, after.Length));
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        var start = Characters(text.AsSpan(0, span.Start));
        json.WriteNumber("start", start);
        json.WriteNumber("end", start + Characters(text.AsSpan(span.Start, span.Length)));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The position itself, or the one before where it would cut a character in two.</summary>
    private static int Whole(string text, int position) =>
        position > 0 && position < text.Length && char.IsLowSurrogate(text[position]) ? position - 1 : position;

    private static int Characters(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        foreach (var unit in text)
        {
            count -= char.IsLowSurrogate(unit) ? 1 : 0;
        }

        return count;
    }
}
