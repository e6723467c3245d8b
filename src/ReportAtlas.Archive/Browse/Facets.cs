using System.Collections.Immutable;
using System.Globalization;
using ReportAtlas.Archive.Browse.Columns;
using ReportAtlas.Archive.Reviews;
using ReportAtlas.Language.Layout;

namespace ReportAtlas.Archive.Browse;

/// <summary>Counts the values of all facets under a filter. Each facet leaves the filter's own part of it out of account, so that a person sees what each other choice would give.</summary>
public sealed class Facets(EventIndexSource events)
{
    /// <summary>Publishers and speakers told at most; rarer ones are found by <see cref="Suggestions"/>.</summary>
    private const int Most = 60;

    public async Task<FacetCounts> FindAsync(EventFilter filter, CancellationToken cancel = default)
    {
        var selection = await events.SelectAsync(filter, cancel);
        var index = selection.Index;
        var types = selection.CountBy(index.Type, index.Types.Length, FilterParts.Type);
        return new FacetCounts(
            Families(index, types, filter),
            Ordered(
                index.Types.Select(
                    (type, slot) =>
                        new FacetValue(
                            type.Code,
                            type.NameArabic,
                            type.NameEnglish,
                            AcledFamily.Find(type.AcledType)?.Code,
                            types[slot],
                            filter.Types.Contains(type.Code)
                        )
                )
            ),
            Actors(selection, filter),
            Publishers(selection, filter),
            Speakers(selection, filter),
            Numbers<TimePrecision>(selection.CountBy(index.TimePrecision, 4, FilterParts.TimePrecision), filter.TimePrecisions),
            Numbers<Language.Places.PlacePrecision>(selection.CountBy(index.PlacePrecision, 4, FilterParts.PlacePrecision), filter.PlacePrecisions),
            Reviews(selection, filter)
        );
    }

    private static ImmutableArray<FacetValue> Families(EventIndex index, int[] types, EventFilter filter) =>
        Ordered(
            AcledFamily.All.Select(
                (family, number) =>
                    new FacetValue(
                        family.Code,
                        "",
                        family.AcledType,
                        null,
                        types.Where((_, slot) => index.Families[slot] == number).Sum(),
                        filter.Types.Any(code => AcledFamily.Find(code) == family)
                    )
            )
        );

    private static ImmutableArray<FacetValue> Actors(EventSelection selection, EventFilter filter)
    {
        var actors = selection.Index.Actors;
        var counts = selection.CountBy(selection.Index.EventActors, actors.Length, FilterParts.Actor);
        return Ordered(
            actors.Select(
                (actor, slot) =>
                    new FacetValue(actor.Code, actor.NameArabic, actor.NameEnglish, actor.Group, counts[slot], filter.Actors.Contains(actor.Code))
            )
        );
    }

    private static ImmutableArray<FacetValue> Publishers(EventSelection selection, EventFilter filter)
    {
        var articles = selection.Index.Articles;
        var byArticle = selection.CountBy(selection.Index.Article, articles.All.Length, FilterParts.Publisher);
        var counts = new int[articles.Publishers.Length];
        var all = articles.All.AsSpan();
        for (var slot = 0; slot < all.Length; slot++)
        {
            if (all[slot].Publisher is >= 0 and var publisher)
            {
                counts[publisher] += byArticle[slot];
            }
        }

        var chosen = filter.Publishers.Select(PublisherNames.Canonical).ToHashSet(StringComparer.Ordinal);
        return Ordered(articles.Publishers.Select((name, slot) => new FacetValue(name, name, name, null, counts[slot], chosen.Contains(name))), Most);
    }

    private static ImmutableArray<FacetValue> Speakers(EventSelection selection, EventFilter filter)
    {
        var speakers = selection.Index.Speakers;
        var counts = selection.CountBy(selection.Index.EventSpeakers, speakers.Length, FilterParts.Speaker);
        var chosen = filter.Speakers.Select(selection.Index.FindSpeaker).OfType<int>().ToHashSet();
        return Ordered(speakers.Select((name, slot) => new FacetValue(name, name, name, null, counts[slot], chosen.Contains(slot))), Most);
    }

    private static ImmutableArray<FacetValue> Reviews(EventSelection selection, EventFilter filter)
    {
        var counts = selection.CountBy(selection.Index.Review, 4, FilterParts.Review);
        return
        [
            .. Enum.GetValues<ReviewStatus>()
                .Select(status => new FacetValue(NameOf(status), "", "", null, counts[(int)status], filter.Review == status))
                .Where(IsTold),
        ];
    }

    private static ImmutableArray<FacetValue> Numbers<T>(int[] counts, ImmutableArray<T> chosen)
        where T : struct, Enum =>
        [
            .. Enumerable
                .Range(1, 3)
                .Select(number => new FacetValue(
                    number.ToString(CultureInfo.InvariantCulture),
                    "",
                    "",
                    null,
                    counts[number],
                    chosen.Contains((T)Enum.ToObject(typeof(T), number))
                ))
                .Where(IsTold),
        ];

    private static ImmutableArray<FacetValue> Ordered(IEnumerable<FacetValue> values, int most = int.MaxValue) =>
        [
            .. values
                .Where(IsTold)
                .OrderByDescending(value => value.Count)
                .ThenBy(value => value.Value, StringComparer.Ordinal)
                .Where((value, place) => place < most || value.IsChosen),
        ];

    private static bool IsTold(FacetValue value) => value.Count > 0 || value.IsChosen;

#pragma warning disable CA1308 // the names in small letters stand in addresses
    private static string NameOf(ReviewStatus status) => status.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}
