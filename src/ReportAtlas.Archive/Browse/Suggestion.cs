namespace ReportAtlas.Archive.Browse;

/// <summary>What part of a filter a <see cref="Suggestion"/> fills.</summary>
public enum SuggestionKind
{
    Place,
    Actor,
    Publisher,
}

/// <summary>Something that a person may mean by what they have typed so far.</summary>
/// <param name="Value">The value for the filter: a gazetteer id, an actor's code, a publisher's name.</param>
/// <param name="Count">Events of news in what was searched, the whole archive or a filter's; a place's descendants' with its own.</param>
public sealed record Suggestion(SuggestionKind Kind, string Value, string NameArabic, string NameEnglish, int Count);
