using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>
/// Who did what a telling names no doer for («قتلوا بغارات استهدفت مواقعهم», «كما اعتُقل ثلاثة في الحوايج»): the one party that does such deeds
/// in the article, and nobody where two do; the one that does them in this war, where the article names it. Before others came a country's own
/// air force was alone in its sky.
/// </summary>
internal sealed class UntoldDoers
{
    /// <summary>How many words behind the verb it may be said that nobody knows whose planes they were.</summary>
    private const int UnknownReach = 5;

    private readonly ImmutableArray<string> _shared;
    private readonly FrozenDictionary<string, string> _byType;

    internal UntoldDoers()
    {
        var rows = Resource.ReadRows("actors/doers.tsv", 2).ToLookup(static row => row[0] == "shared");
        _shared = [.. rows[true].SelectMany(static row => row.Parts(1))];
        _byType = rows[false]
            .SelectMany(static row => row.Parts(1).Select(type => (type, row[0])))
            .ToFrozenDictionary(static pair => pair.type, static pair => pair.Item2, StringComparer.Ordinal);
    }

    internal void Share(EventGround ground, List<Telling> tellings)
    {
        var doers = new ToldDoers(tellings);
        foreach (var telling in tellings)
        {
            if (!NeedsDoer(telling))
            {
                continue;
            }

            // «تحييد ثمانية إرهابيين»: Turkey's word for what it does to those whom the word itself names.
            if (IsNamedByDeed(ground, telling))
            {
                Add(telling, ground.Lexicon.Actor("Turkey"));
                continue;
            }

            // «اغتيل موظف بمسدس كاتم للصوت»: by somebody whom nobody knows.
            if (telling.Type == "assassination" && telling.HeadCue.Type == "assassination" && !telling.IsBackground && !IsOfKin(ground, telling))
            {
                Add(telling, ground.Lexicon.Actor("unknown gunmen"));
                continue;
            }

            // «قصفت طائرات لم تعرف تبعيتها القرية»: whoever struck elsewhere is not known to have done it.
            if (
                telling.Type is "airstrike" or "drone_strike" or "shelling"
                && ground.HasOneOf(telling.ReachBack, telling.Head.End + UnknownReach, ground.Lexicon.PartySigns.Nobodys)
            )
            {
                continue;
            }

            var isShared = _shared.Contains(telling.Type);
            var hasNone = !isShared || doers.HasNone(telling.Type);
            var sole = isShared ? doers.Sole(telling.Type) : null;
            // «جراء اعتداء إرهابي بالقذائف»: in the state's voice its own guns are none of these.
            Add(telling, sole is { Group: "state" } && telling.Type == "shelling" && NamesOthersGuns(ground, telling) ? null : sole);
            if (hasNone)
            {
                Add(telling, telling.Type == "airstrike" ? OwnAirForce(ground, telling) : Usual(ground, telling) ?? OwnGuns(ground, telling));
            }
        }

        foreach (var telling in tellings)
        {
            if (NeedsDoer(telling) && (HasCulprits(ground, telling) || IsKidnapping(ground, telling)))
            {
                Add(telling, ground.Lexicon.Actor("unknown gunmen"));
            }
        }

        void Add(Telling telling, Actor? doer)
        {
            if (doer is not null)
            {
                ActorFinder.Add(telling, doer, ActorRole.Perpetrator, null);
                doers.Note(telling);
            }
        }
    }

    /// <summary>«اختطف صائغ من منزله»: somebody took him; who only disappeared may have gone by himself.</summary>
    private static bool IsKidnapping(EventGround ground, Telling telling) =>
        telling is { Type: "abduction", IsBackground: false }
        && telling.Actors.TrueForAll(static actor => actor.Actor.Code == "civilians")
        && telling.Triggers.Exists(trigger => ground.HoldsOneOf(trigger.First, ground.Lexicon.Parts.Kidnapping));

    /// <summary>«... خلال ملاحقة الجناة», «ولاذ المهاجمون بالفرار»: somebody did it, whom nobody names.</summary>
    private static bool HasCulprits(EventGround ground, Telling telling) =>
        (telling.Type is "assassination" or "armed_clash" or "ied_or_bomb" || (telling.Type == "other" && telling.Counts.ContainsKey(Outcome.Killed)))
        && !telling.IsBackground
        && telling.Actors.Count(static actor => actor.Actor.Group != "civilians") < 2
        && !telling.Names("ISIS")
        && SpeaksOfCulprits(ground, telling);

    private static bool SpeaksOfCulprits(EventGround ground, Telling telling)
    {
        if (ground.HasOneOf(telling.First, telling.End, ground.Lexicon.PartySigns.Culprits))
        {
            return true;
        }

        foreach (var other in telling.Others)
        {
            if (ground.HasOneOf(other.First, other.End, ground.Lexicon.PartySigns.Culprits))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamedByDeed(EventGround ground, Telling telling)
    {
        foreach (var actor in telling.Actors)
        {
            if (actor is { Actor.Code: "SDF", Span: { } span } && span.Start == ground.Text.SpanOf(telling.Head.First).Start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«اغتيل برصاص ابن عمه», «على يد شقيقه».</summary>
    private static bool IsOfKin(EventGround ground, Telling telling)
    {
        for (var token = telling.Head.End + 1; token < telling.End; token++)
        {
            if (
                ground.Scan.TryFind(token, CueKind.Person, out var kin)
                && kin.Cue.Code == "neutral"
                && ground.Scan.TryFind(token - 1, CueKind.RoleMark, out var mark)
                && mark.Cue.Code is "doer" or "weapon"
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who does such deeds in this war, where the article names that party and it is not what was hit.</summary>
    private Actor? Usual(EventGround ground, Telling telling) =>
        _byType.TryGetValue(telling.Type, out var code) && ground.Lexicon.Actor(code) is var usual && ground.IsNamed(usual) ? usual : null;

    /// <summary>Whether nobody is named for it, and nobody whose part in it is left open.</summary>
    private static bool NeedsDoer(Telling telling) =>
        telling.Actors.TrueForAll(actor => actor.Role == ActorRole.Target || actor.Actor.Group == "civilians");

    /// <summary>The air force of the country that was struck, while nobody else flew there; null later, or when the day or the country is not known.</summary>
    private static Actor? OwnAirForce(EventGround ground, Telling telling)
    {
        var day = (telling.Date?.Value ?? telling.Day)?.To ?? ground.Published.Anchor;
        var country = CountryOf(telling.Place?.Mention.Place) ?? CountryOf(telling.Setting?.Place) ?? ground.Country;
        return day is { } known && country is not null && ground.Lexicon.Times.AloneInTheSky(country, known) is { } code
            ? ground.Lexicon.Actor(code)
            : null;
    }

    /// <summary>«ارتفعت حصيلة القصف على أحياء المدينة»: heavy guns were the state's alone at first, mortars were not.</summary>
    private static Actor? OwnGuns(EventGround ground, Telling telling)
    {
        if (telling.Type != "shelling" || telling.HeadCue.Type == "attack" || NamesOthersGuns(ground, telling))
        {
            return null;
        }

        var day = (telling.Date?.Value ?? telling.Day)?.To ?? ground.Published.Anchor;
        var country = CountryOf(telling.Place?.Mention.Place) ?? CountryOf(telling.Setting?.Place) ?? ground.Country;
        return day is { } known && country is not null && ground.Lexicon.Times.AloneWithGuns(country, known) is { } code && ground.Own is null
            ? ground.Lexicon.Actor(code)
            : null;
    }

    private static bool NamesOthersGuns(EventGround ground, Telling telling)
    {
        for (var token = telling.ReachBack; token < telling.End; token++)
        {
            if (ground.Text.Is(token, TokenKind.Word) && ground.Lexicon.PartySigns.OthersGuns.Has(ground.Text.Word(token)))
            {
                return true;
            }
        }

        return false;
    }

    private static string? CountryOf(Place? place) => place is { Kind: PlaceKind.Country } ? place.Id : place?.CountryId;
}
