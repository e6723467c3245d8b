using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>
/// Who did what a telling names no doer for («قتلوا بغارات استهدفت مواقعهم», «كما اعتُقل ثلاثة في الحوايج»): the one party that does such deeds
/// in the article, and nobody where two do; the one that does them in this war, where the article names it. Before others came a country's own
/// air force was alone in its sky.
/// </summary>
internal sealed class UntoldDoers
{
    private readonly ImmutableArray<string> _shared;
    private readonly FrozenDictionary<string, string> _byType;

    internal UntoldDoers()
    {
        var rows = Resource.ReadRows("actors/doers.tsv", 2).ToLookup(static row => row[0] == "shared");
        _shared = [.. rows[true].SelectMany(static row => row.Parts(1))];
        _byType = rows[false].SelectMany(static row => row.Parts(1).Select(type => (type, row[0]))).ToFrozenDictionary(static pair => pair.type, static pair => pair.Item2, StringComparer.Ordinal);
    }

    internal void Share(EventGround ground, List<Telling> tellings)
    {
        foreach (var telling in tellings)
        {
            if (!NeedsDoer(telling))
            {
                continue;
            }

            // «تحييد ثمانية إرهابيين»: Turkey's word for what it does to those whom the word itself names.
            if (telling.Actors.Exists(actor => actor is { Actor.Code: "SDF" } && actor.Span is { } span && span.Start == ground.Text.SpanOf(telling.Head.First).Start))
            {
                Add(telling, ground.Lexicon.Actor("Turkey"));
                continue;
            }

            var hasNone = true;
            Add(telling, _shared.Contains(telling.Type) ? SoleDoer(tellings, telling.Type, out hasNone) : null);
            if (hasNone)
            {
                Add(telling, telling.Type == "airstrike" ? OwnAirForce(ground, telling) : Usual(ground, telling));
            }
        }
    }

    /// <summary>Who does such deeds in this war, where the article names that party and it is not what was hit.</summary>
    private Actor? Usual(EventGround ground, Telling telling) =>
        _byType.TryGetValue(telling.Type, out var code) && ground.Lexicon.Actor(code) is var usual && ground.IsNamed(usual) ? usual : null;

    /// <summary>Whether nobody is named for it, and nobody whose part in it is left open.</summary>
    private static bool NeedsDoer(Telling telling) => telling.Actors.TrueForAll(actor => actor.Role == ActorRole.Target || actor.Actor.Group == "civilians");

    private static void Add(Telling telling, Actor? doer)
    {
        if (doer is not null)
        {
            ActorFinder.Add(telling, doer, ActorRole.Perpetrator, null);
        }
    }

    /// <summary>The one party known by name that is told to have done deeds of a kind; null where there are none or several.</summary>
    private static Actor? SoleDoer(List<Telling> tellings, string type, out bool hasNone)
    {
        Actor? sole = null;
        hasNone = true;
        foreach (var telling in tellings)
        {
            foreach (var actor in telling.Actors)
            {
                if (telling.Type != type || actor.Role != ActorRole.Perpetrator || (sole is not null && sole.Code == actor.Actor.Code))
                {
                    continue;
                }

                if (!hasNone)
                {
                    return null;
                }

                (sole, hasNone) = (actor.Actor, false);
            }
        }

        // Gunmen whom nobody knows need not be the same.
        return sole?.Code == "unknown gunmen" ? null : sole;
    }

    /// <summary>The air force of the country that was struck, while nobody else flew there; null later, or when the day or the country is not known.</summary>
    private static Actor? OwnAirForce(EventGround ground, Telling telling)
    {
        var day = (telling.Date?.Value ?? telling.Day)?.To ?? ground.Published.Anchor;
        var country = CountryOf(telling.Place?.Mention.Place) ?? CountryOf(telling.Setting?.Place) ?? ground.Country;
        return day is { } known && country is not null && ground.Lexicon.Times.AloneInTheSky(country, known) is { } code ? ground.Lexicon.Actor(code) : null;
    }

    private static string? CountryOf(Place? place) => place is { Kind: PlaceKind.Country } ? place.Id : place?.CountryId;
}
