using System.Collections.Immutable;
using ReportAtlas.Archive.Browse.Columns;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Browse;

/// <summary>Suggests places, actors and publishers while a person types, in a whole archive or, of places, under a filter. Spelling is folded, and a name is found by any of its words, with or without the article.</summary>
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
        return [.. FindPlaces(selection, start).Concat(FindOthers(selection, start))
            .GroupBy(found => found.Known.Kind)
            .SelectMany(kind => Best(kind, most))];
    }

    /// <summary>Places whose name begins with a text, each with what the filter would let through if it were the filter's place. Those with nothing stand last.</summary>
    public async Task<ImmutableArray<Suggestion>> FindPlacesAsync(string text, EventFilter filter, int most = 40, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = ArabicFolder.Fold(text).Trim();
        return start.Length == 0 ? [] : [.. Best(FindPlaces(await events.SelectAsync(filter, cancel), start), most)];
    }

    private static IEnumerable<Suggestion> Best(IEnumerable<(Suggestion Known, int Rank)> found, int most) => found
        .OrderBy(one => one.Known.Count == 0)
        .ThenBy(one => one.Rank).ThenByDescending(one => one.Known.Count).ThenBy(one => one.Known.Value, StringComparer.Ordinal)
        .Take(most)
        .Select(one => one.Known);

    private static List<(Suggestion Known, int Rank)> FindPlaces(EventSelection selection, string start)
    {
        var places = selection.Index.Places;
        var own = selection.CountBy(selection.Index.Place, places.All.Length, FilterParts.Place);
        var upTo = new int[own.Length + 1];
        for (var slot = 0; slot < own.Length; slot++)
        {
            upTo[slot + 1] = upTo[slot] + own[slot];
        }

        var found = new List<(Suggestion Known, int Rank)>();
        for (var slot = 0; slot < own.Length; slot++)
        {
            var (arabic, english) = places.FoldedNames[slot];
            if (Math.Min(Rank(arabic, start), Rank(english, start)) is < int.MaxValue and var rank)
            {
                var place = places.All[slot];
                found.Add((new Suggestion(SuggestionKind.Place, place.Id, place.Name, place.NameEnglish, upTo[places.End(slot)] - upTo[slot]), rank));
            }
        }

        return found;
    }

    private static IEnumerable<(Suggestion Known, int Rank)> FindOthers(EventSelection selection, string start)
    {
        var index = selection.Index;
        var actors = selection.CountBy(index.EventActors, index.Actors.Length, FilterParts.None);
        var articles = selection.CountBy(index.Article, index.Articles.All.Length, FilterParts.None);
        var publishers = new int[index.Articles.Publishers.Length];
        foreach (var (slot, article) in index.Articles.All.Index())
        {
            if (article.Publisher >= 0)
            {
                publishers[article.Publisher] += articles[slot];
            }
        }

        return index.Actors.Select((actor, slot) => new Suggestion(SuggestionKind.Actor, actor.Code, actor.NameArabic, actor.NameEnglish, actors[slot]))
            .Concat(index.Articles.Publishers.Select((name, slot) => new Suggestion(SuggestionKind.Publisher, name, name, name, publishers[slot])))
            .Select(known => (known, Math.Min(Rank(ArabicFolder.Fold(known.NameArabic), start), Rank(ArabicFolder.Fold(known.NameEnglish), start))))
            .Where(found => found.Item2 < int.MaxValue);
    }

    /// <summary>0 for a name that begins with the text, 1 for one with a word that does, the largest number for any other.</summary>
    private static int Rank(string folded, string start)
    {
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
