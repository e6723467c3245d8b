namespace ReportAtlas.Language.Dates.Publication.CrossReport;

/// <summary>Something that an article tells and that another report may tell too. Immutable.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Equal in two reports that tell the same; that of an attack is equal whether it is prepared or begun.</param>
/// <param name="Mention">Where the date expression that says when begins in the article's text; null when none does.</param>
/// <param name="From">First day of what that expression means; null where the article leaves it open. Of a count, the day that it runs from.</param>
/// <param name="To">Last day of what it means.</param>
/// <param name="Number">What a count has grown to; null for all else.</param>
public sealed record DatingClue(DatingClueKind Kind, string Key, int? Mention, DateOnly? From, DateOnly? To, long? Number = null)
{
    /// <summary>The day that it is of; null where that is open or no single day.</summary>
    internal DateOnly? Day => From == To ? From : null;

    internal static DatingClue Of(DatingClueKind kind, string key, DateMention? mention, DateValue? value, long? number = null) =>
        new(kind, key, mention?.Span.Start, value?.From, value?.To, number);
}
