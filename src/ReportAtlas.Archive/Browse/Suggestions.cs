using System.Collections.Immutable;
using ReportAtlas.Archive.Browse.Columns;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Browse;

/// <summary>Suggests places, actors and publishers while a person types. Spelling is folded, and a name is found by any of its words, with or without the article.</summary>
public sealed class Suggestions(EventIndexSource events)
{
    /// <summary>What begins with a text: names that begin so themselves first, then most events first.</summary>
    /// <param name="most">At most how many of each kind.</param>
    public async Task<ImmutableArray<Suggestion>> FindAsync(string text, int most = 6, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = ArabicFolder.Fold(text).Trim();
        if (start.Length == 0)
        {
            return [];
        }

        var selection = await events.SelectAsync(new EventFilter(), cancel);
        return [.. Known(selection)
            .Select(known => (Known: known, Rank: Math.Min(Rank(known.NameArabic, start), Rank(known.NameEnglish, start))))
            .Where(found => found.Rank < int.MaxValue)
            .GroupBy(found => found.Known.Kind)
            .SelectMany(kind => kind
                .OrderBy(found => found.Known.Count == 0)
                .ThenBy(found => found.Rank).ThenByDescending(found => found.Known.Count).ThenBy(found => found.Known.Value, StringComparer.Ordinal)
                .Take(most))
            .Select(found => found.Known)];
    }

    private static IEnumerable<Suggestion> Known(EventSelection selection)
    {
        var index = selection.Index;
        var own = selection.CountBy(index.Place, index.Places.All.Length, FilterParts.None);
        var upTo = new int[own.Length + 1];
        for (var slot = 0; slot < own.Length; slot++)
        {
            upTo[slot + 1] = upTo[slot] + own[slot];
        }

        var actors = selection.CountBy(index.EventActors, index.Actors.Length, FilterParts.None);
        var articles = selection.CountBy(index.Article, index.Articles.All.Length, FilterParts.None);
        var publishers = index.Articles.All.Index().Where(article => article.Item.Publisher >= 0)
            .GroupBy(article => article.Item.Publisher, article => articles[article.Index]);
        return index.Places.All
            .Select((place, slot) => new Suggestion(SuggestionKind.Place, place.Id, place.Name, place.NameEnglish, upTo[index.Places.End(slot)] - upTo[slot]))
            .Concat(index.Actors.Select((actor, slot) => new Suggestion(SuggestionKind.Actor, actor.Code, actor.NameArabic, actor.NameEnglish, actors[slot])))
            .Concat(publishers.Select(publisher => new Suggestion(
                SuggestionKind.Publisher, index.Articles.Publishers[publisher.Key], index.Articles.Publishers[publisher.Key],
                index.Articles.Publishers[publisher.Key], publisher.Sum())));
    }

    /// <summary>0 for a name that begins with the text, 1 for one with a word that does, the largest number for any other.</summary>
    private static int Rank(string name, string start)
    {
        var folded = ArabicFolder.Fold(name);
        if (Begins(folded, 0, start))
        {
            return 0;
        }

        for (var space = folded.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = folded.IndexOf(' ', space + 1))
        {
            if (Begins(folded, space + 1, start))
            {
                return 1;
            }
        }

        return int.MaxValue;
    }

    private static bool Begins(string name, int at, string start) =>
        string.CompareOrdinal(name, at, start, 0, start.Length) == 0
        || (string.CompareOrdinal(name, at, "ال", 0, 2) == 0 && string.CompareOrdinal(name, at + 2, start, 0, start.Length) == 0);
}
