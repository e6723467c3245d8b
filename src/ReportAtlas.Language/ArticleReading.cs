using System.Collections.Immutable;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Dates.Publication.CrossReport;
using ReportAtlas.Language.Events;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language;

/// <summary>What <see cref="ArticleReader"/> found in one article. Every span points into <see cref="ArticleLayout.Text"/>. Immutable.</summary>
public sealed record ArticleReading
{
    public required ArticleLayout Layout { get; init; }

    public required PublicationDate Published { get; init; }

    public required ImmutableArray<Sentence> Sentences { get; init; }

    /// <summary>All place mentions in text order, the refused and the unsettled among them.</summary>
    public required ImmutableArray<PlaceMention> Places { get; init; }

    /// <summary>All date mentions in text order.</summary>
    public required ImmutableArray<DateMention> Dates { get; init; }

    /// <summary>All events in text order of their triggers.</summary>
    public required ImmutableArray<EventMention> Events { get; init; }

    /// <summary>What other reports may tell too, so that one's date helps to date the other.</summary>
    public ImmutableArray<DatingClue> Clues { get; init; } = [];
}
