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

        var index = await events.GetAsync(cancel);
        return
        [
            .. FindPlaces(index.Places, index.Names.Places.AsSpan(), start)
                .Concat(FindOthers(index.Names.Others, start))
                .GroupBy(found => found.Known.Kind)
                .SelectMany(kind => Best(kind, most)),
        ];
    }

    /// <summary>Places whose name begins with a text, each with what the filter would let through if it were the filter's place. Those with nothing stand last.</summary>
    public async Task<ImmutableArray<Suggestion>> FindPlacesAsync(string text, EventFilter filter, int most = 40, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = ArabicFolder.Fold(text).Trim();
        if (start.Length == 0)
        {
            return [];
        }

        var selection = await events.SelectAsync(filter, cancel);
        var places = selection.Index.Places;
        return [.. Best(FindPlaces(places, selection.CountBy(selection.Index.Place, places.All.Length, FilterParts.Place), start), most)];
    }

    private static IEnumerable<Suggestion> Best(IEnumerable<(Suggestion Known, int Rank)> found, int most) =>
        found
            .OrderBy(one => one.Known.Count == 0)
            .ThenBy(one => one.Rank)
            .ThenByDescending(one => one.Known.Count)
            .ThenBy(one => one.Known.Value, StringComparer.Ordinal)
            .Take(most)
            .Select(one => one.Known);

    /// <param name="own">Events by slot.</param>
    private static List<(Suggestion Known, int Rank)> FindPlaces(IndexedPlaces places, ReadOnlySpan<int> own, string start)
    {
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

    private static IEnumerable<(Suggestion Known, int Rank)> FindOthers(ImmutableArray<KnownName> names, string start) =>
        names
            .Select(name => (name.Known, Rank: Math.Min(Rank(name.Arabic, start), Rank(name.English, start))))
            .Where(found => found.Rank < int.MaxValue);

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
