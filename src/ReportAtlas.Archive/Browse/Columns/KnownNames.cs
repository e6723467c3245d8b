using System.Collections.Immutable;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Browse.Columns;

/// <summary>Actors and publishers with their folded names, and counts of everything that suggestions tell, worked out once for the letters that people type. Immutable.</summary>
/// <param name="Others">Actors and publishers with their events.</param>
/// <param name="Places">Events by slot of place, those of other places within it not among them.</param>
internal sealed record KnownNames(ImmutableArray<KnownName> Others, ImmutableArray<int> Places)
{
    public static KnownNames Of(EventIndex index)
    {
        var selection = index.Select(new EventFilter(), null);
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

        return new KnownNames(
            [
                .. index.Actors.Select(
                    (actor, slot) => Named(new Suggestion(SuggestionKind.Actor, actor.Code, actor.NameArabic, actor.NameEnglish, actors[slot]))
                ),
                .. index.Articles.Publishers.Select(
                    (name, slot) => Named(new Suggestion(SuggestionKind.Publisher, name, name, name, publishers[slot]))
                ),
            ],
            [.. selection.CountBy(index.Place, index.Places.All.Length, FilterParts.Place)]
        );
    }

    private static KnownName Named(Suggestion known) => new(known, ArabicFolder.Fold(known.NameArabic), ArabicFolder.Fold(known.NameEnglish));
}

/// <summary>What may be suggested, with its names folded.</summary>
internal readonly record struct KnownName(Suggestion Known, string Arabic, string English);
