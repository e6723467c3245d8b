using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportAtlas.Archive.Places;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.Screens;

/// <summary>The gazetteer as the page needs it: every place by id, with the places that hold it. Immutable.</summary>
public sealed class PlaceDirectory(FrozenDictionary<string, PlaceRow> places)
{
    /// <summary>Deeper trees than this are a mistake in the gazetteer and not followed further.</summary>
    private const int Deepest = 8;

    public static PlaceDirectory Empty { get; } = new(FrozenDictionary<string, PlaceRow>.Empty);

    /// <summary>Every place, in no order.</summary>
    public IEnumerable<PlaceRow> All => places.Values;

    /// <summary>The place; null when there is none of this id.</summary>
    public PlaceRow? Find(string? id) => id is not null && places.TryGetValue(id, out var place) ? place : null;

    /// <summary>The place and those that hold it, the smallest first; empty when there is none of this id.</summary>
    public ImmutableArray<PlaceRow> Chain(string? id)
    {
        var chain = ImmutableArray.CreateBuilder<PlaceRow>();
        for (var place = Find(id); place is not null && chain.Count < Deepest; place = Find(place.ParentId))
        {
            chain.Add(place);
        }

        return chain.ToImmutable();
    }

    /// <summary>A place's name in the page's language; its id when the directory does not have it.</summary>
    public string Name(string id, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Find(id) is { } place ? texts.Pick(place.Name, place.NameEnglish) : id;
    }

    /// <summary>The names of the places that hold it, the smallest first, each name once: «ناحية هجين، دير الزور، سوريا».</summary>
    public string Holders(string? id, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var names = Chain(id).Select(place => texts.Pick(place.Name, place.NameEnglish)).ToList();
        return string.Join(texts["comma"], names.Skip(1).Distinct(StringComparer.Ordinal));
    }

    /// <summary>The name of its governorate, or abroad of its country; null when it is one itself or has none.</summary>
    public string? Province(string? id, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var place = Find(id);
        var holder = Find(place?.GovernorateId) ?? Find(place?.CountryId);
        return holder is null || holder.Id == id ? null : texts.Pick(holder.Name, holder.NameEnglish);
    }
}
