using System.Collections.Immutable;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Dates.Publication.CrossReport;
using ReportAtlas.Language.Events;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language;

/// <summary>An article on its way through the steps of a reading, each of which fills in its part for those after it.</summary>
/// <param name="source">The report that it stands in.</param>
/// <param name="layout">How it is laid out.</param>
/// <param name="tokens">Its text in tokens.</param>
/// <param name="evidence">What other reports say of when it was published.</param>
internal sealed class ArticleDraft(ReportSource source, ArticleLayout layout, TokenizedText tokens, ImmutableArray<DatingEvidence> evidence)
{
    internal ReportSource Source => source;

    internal ArticleLayout Layout => layout;

    internal TokenizedText Tokens => tokens;

    internal ImmutableArray<DatingEvidence> Evidence => evidence;

    internal AnalyzedText Text { get; set; } = null!;

    internal ImmutableArray<PlaceMention> Places { get; set; }

    /// <summary>As found, and once the day of publication is known as resolved against it.</summary>
    internal ImmutableArray<DateMention> Dates { get; set; }

    internal PublicationDate Published { get; set; } = null!;

    internal EventGround Ground { get; set; } = null!;

    /// <summary>By sentence what may be told there, until it is read.</summary>
    internal List<Telling>?[] Told { get; set; } = null!;

    internal List<Telling> Tellings { get; set; } = null!;

    internal ImmutableArray<EventMention> Events { get; set; }

    internal ImmutableArray<DatingClue> Clues { get; set; }

    internal ArticleReading ToReading() =>
        new()
        {
            Layout = layout,
            Published = Published,
            Sentences = Text.Sentences,
            Places = Places,
            Dates = Dates,
            Events = Events,
            Clues = Clues,
        };
}
