using System.Collections.Immutable;
using ReportAtlas.Archive.Import;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Browse;

/// <summary>A whole article, for the reader. Every span points into <see cref="Text"/>.</summary>
public sealed record StoredArticle
{
    public required int Id { get; init; }

    public required int ReportId { get; init; }

    public required string Text { get; init; }

    /// <summary>Blocks in text order; <see cref="EventItem.Block"/> is an index into them.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    public ImmutableArray<Emphasis> Emphases { get; init; } = [];

    /// <summary>What was set aside from the page around the article.</summary>
    public ImmutableArray<Chrome> Chrome { get; init; } = [];

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public required PublicationDate Published { get; init; }

    public TextSpan? Byline { get; init; }

    public TextSpan? Dateline { get; init; }

    /// <summary>All place mentions in text order, the refused and the unsettled among them.</summary>
    public ImmutableArray<PlaceMentionItem> Places { get; init; } = [];

    /// <summary>All date mentions in text order.</summary>
    public ImmutableArray<DateMentionItem> Dates { get; init; } = [];

    /// <summary>All events in text order, the background among them.</summary>
    public ImmutableArray<EventItem> Events { get; init; } = [];

    public required ReportOrigin Origin { get; init; }
}

/// <summary>A place name in an article and what it means there.</summary>
/// <param name="Place">The place; null unless it is settled.</param>
/// <param name="Alternatives">Gazetteer ids of the other places that it might be.</param>
public sealed record PlaceMentionItem(
    int Id,
    TextSpan Span,
    PlaceStatus Status,
    PlaceLabel? Place,
    PlaceKind Kind,
    PlacePrecision Precision,
    double Confidence,
    string Rule,
    Reason? Reason,
    ImmutableArray<string> Alternatives
);

/// <summary>A date expression in an article and what it means there.</summary>
/// <param name="Value">What it means; null when that is not settled.</param>
/// <param name="Anchor">The day it was reckoned from.</param>
public sealed record DateMentionItem(
    int Id,
    TextSpan Span,
    DateValue? Value,
    DateOnly? Anchor,
    DateRole Role,
    double Confidence,
    string Rule,
    Reason? Reason
);

/// <summary>Where an article comes from: the current version of its report.</summary>
/// <param name="Sha256">Of the original bytes, in small hexadecimal letters.</param>
/// <param name="Version">The version's number, from 1.</param>
/// <param name="ImportedAt">In universal time.</param>
public sealed record ReportOrigin(
    string FileName,
    ReportFormat Format,
    string Encoding,
    string Sha256,
    int Version,
    DateTime ImportedAt,
    int ReaderVersion,
    string? Citation,
    ImmutableArray<ImportProblem> Warnings
);
