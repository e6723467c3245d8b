using ReportAtlas.Language.Dates;

namespace ReportAtlas.Web.Citations;

/// <summary>What is cited: an article, a passage of one, or a view of the archive.</summary>
/// <param name="Url">The address that leads back to it.</param>
/// <param name="Accessed">The day on which it was seen.</param>
public sealed record Citation(string Url, DateOnly Accessed)
{
    /// <summary>The article's id; null for a view.</summary>
    public int? Article { get; init; }

    /// <summary>The article's headline, or what a view is filtered by.</summary>
    public string Title { get; init; } = "";

    public string? Publisher { get; init; }

    /// <summary>When the article was published; null when that is not known, and for a view.</summary>
    public DateValue? Published { get; init; }

    /// <summary>The passage, as the text has it; null for the whole.</summary>
    public string? Quote { get; init; }

    /// <summary>The passage's paragraph, counted from 1.</summary>
    public int? Paragraph { get; init; }

    /// <summary>How many events a view holds.</summary>
    public int Events { get; init; }

    /// <summary>A short name that is the same for the same thing.</summary>
    public string Key =>
        Article is { } article ? $"reportatlas-{article}" + (Paragraph is { } paragraph ? $"-p{paragraph}" : "") : "reportatlas-view";
}
