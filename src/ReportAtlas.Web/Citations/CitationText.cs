using System.Globalization;
using System.Text;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.Citations;

/// <summary>Writes citations: as a sentence in Arabic or English, for BibTeX and for programs that read RIS.</summary>
public static class CitationText
{
    /// <summary>One line to paste into a text.</summary>
    public static string Sentence(Citation citation, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentNullException.ThrowIfNull(texts);
        var parts = new List<string>();
        if (citation.Article is null)
        {
            parts.Add(
                texts.Format("cite.view", citation.Title.Length > 0 ? citation.Title : texts["cite.view.all"], texts.Count("events", citation.Events))
            );
        }
        else
        {
            parts.Add(
                texts.Format(
                    "cite.article",
                    citation.Publisher ?? texts["cite.nobody"],
                    citation.Title,
                    citation.Published is { } date ? texts.Date(date) : texts["cite.undated"]
                )
            );
        }

        if (citation.Quote is { } quote)
        {
            parts.Add(texts.Format("cite.passage", quote.ReplaceLineEndings(" "), citation.Paragraph));
        }

        parts.Add(texts.Format("cite.where", citation.Url, texts.Day(citation.Accessed)));
        return string.Join(' ', parts);
    }

    public static string BibTeX(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var entry = new StringBuilder($"@misc{{{citation.Key},\n");
        Add("title", citation.Title.Length > 0 ? citation.Title : "ReportAtlas");
        Add("author", citation.Publisher is { } publisher ? $"{{{Escape(publisher)}}}" : null, escape: false);
        Add("howpublished", "ReportAtlas");
        Add("year", citation.Published?.From.Year.ToString(CultureInfo.InvariantCulture));
        Add("date", citation.Published?.ToString());
        Add("note", citation.Quote?.ReplaceLineEndings(" "));
        Add("url", citation.Url, escape: false);
        Add("urldate", Iso(citation.Accessed));
        Add("langid", citation.Article is null ? null : "arabic");
        return entry.Append("}\n").ToString();

        void Add(string field, string? value, bool escape = true)
        {
            if (value is not null)
            {
                entry.Append(CultureInfo.InvariantCulture, $"  {field} = {{{(escape ? Escape(value) : value)}}},\n");
            }
        }
    }

    public static string Ris(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var record = new StringBuilder();
        Add("TY", citation.Article is null ? "DATA" : "NEWS");
        Add("ID", citation.Key);
        Add("TI", citation.Title.Length > 0 ? citation.Title : "ReportAtlas");
        Add("PB", citation.Publisher);
        Add("PY", citation.Published?.From.Year.ToString(CultureInfo.InvariantCulture));
        Add("DA", citation.Published?.From.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture));
        Add("N1", citation.Quote);
        Add("DB", "ReportAtlas");
        Add("UR", citation.Url);
        Add("Y2", citation.Accessed.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture));
        Add("LA", citation.Article is null ? null : "ar");
        return record.Append("ER  - \r\n").ToString();

        void Add(string tag, string? value)
        {
            if (value is not null)
            {
                record.Append(CultureInfo.InvariantCulture, $"{tag}  - {value.ReplaceLineEndings(" ")}\r\n");
            }
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The signs that TeX would take for orders get a backslash; braces and backslashes, which would break the entry, go.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            _ = sign switch
            {
                '{' or '}' or '\\' => escaped,
                '%' or '#' or '&' or '$' or '_' => escaped.Append('\\').Append(sign),
                _ => escaped.Append(sign),
            };
        }

        return escaped.ToString();
    }
}
