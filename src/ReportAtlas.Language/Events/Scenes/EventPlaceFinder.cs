using ReportAtlas.Language.Events.Claims;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Retelling;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>
/// Finds where an event happened among the places that its passage names: what stands after «في» or «قرب» before a goal or an origin,
/// the small place before the region around it, the near one before the far one.
/// </summary>
internal static class EventPlaceFinder
{
    /// <summary>What a telling's own passage must reach for one of its places to be taken.</summary>
    private const double Least = -6.5;

    /// <summary>How many words on a place still goes with the word that tells the event, if no other is named.</summary>
    private const int Far = 35;

    internal static void Find(EventGround ground, Telling telling, Sentence sentence, TokenRange speaker)
    {
        var best = Best(ground, telling, telling.First, telling.End, speaker);
        if (best is null && telling.ReachBack < telling.First)
        {
            best = Best(ground, telling, telling.ReachBack, telling.First, speaker);
        }

        // «وفي الرقة، ...»: the scene that the sentence opens with, the steppe of the whole country no closer, sooner than a word that points back («بحضور وجهاء المنطقة»).
        var scene =
            best is null or { Mention.Status: PlaceStatus.Anaphor } || IsOpenSteppe(best.Value.Mention) ? Scene(ground, sentence, telling) : null;
        telling.Place =
            scene is { } named && (best is null || IsOpenSteppe(best.Value.Mention) || Fineness(named.Mention) > 0)
                ? named
                : best ?? SpokenPlace.Find(ground, sentence, telling);
    }

    private static bool IsOpenSteppe(PlaceMention place) => place is { Kind: PlaceKind.Desert or PlaceKind.Region, Place.GovernorateId: null };

    private static Placed<PlaceMention>? Best(EventGround ground, Telling telling, int first, int end, TokenRange speaker)
    {
        Placed<PlaceMention>? best = null;
        var bestScore = Least;
        foreach (var place in MentionTables.In(ground.Places, first, end))
        {
            if (
                speaker.Contains(place.First)
                || IsMere(place.Mention)
                || PlaceOfCare.Is(ground, place.First)
                || PlaceBearing.IsOfSpeech(ground, telling, place)
            )
            {
                continue;
            }

            var score = Score(ground, telling, place, first);
            if (score > bestScore)
            {
                (best, bestScore) = (place, score);
            }
        }

        return best;
    }

    /// <summary>Countries and continents say too little to be where it happened, unless nothing else is named.</summary>
    private static bool IsMere(PlaceMention place) =>
        place.Kind == PlaceKind.Continent || (place.Status == PlaceStatus.Anaphor && place.Place is null);

    private static double Score(EventGround ground, Telling telling, Placed<PlaceMention> place, int first)
    {
        var support = PlaceSupport.Of(ground, place, first);
        if (
            !support.IsPlace
            || RoadWords.LeadsTo(ground, place.First)
            || (telling.Type == "protest" && RoadWords.IsEnd(ground, place.First))
            || PlaceBearing.IsOfGuns(ground, telling, place)
            || UnitNames.Is(ground, place, support.Code)
            || FiringPlaces.Is(ground, telling, place)
            || (ground.IsSeat(place.Mention) && !Reaches(telling, place.Mention, support))
        )
        {
            return double.MinValue;
        }

        var held = support.Code == "object" ? null : PlaceBearing.Holder(ground, place, first, isSide: support.Code == "side");
        if (held is { } end && support.Code == "near" && PlaceSupport.Of(ground, end, first).Code == "between")
        {
            // «بين قريتي ... قرب بلدة ...»: neither end of the road is where it was; what lies near is.
            held = null;
        }

        var isByRoad = RoadEnds.HasBeside(ground, place, support.Code);
        held = isByRoad ? null : held;

        // «من مخيم اليرموك جنوب دمشق»: what holds the finer place holds its region.
        var code =
            held is { } holder && support.Code is "side" or "of" or "head" && PlaceSupport.Of(ground, holder, first) is { Code.Length: > 0 } outer
                ? outer.Code
                : support.Code;
        var score = code switch
        {
            "at" => 6.0,
            "near" => 5.5,
            "on" => telling.Type is "territorial_change" ? 7 : 5.6,
            "to" when telling.Type is "arrest" or "abduction" => double.MinValue, // «واقتادته إلى قاعدة حقل العمر»
            "to" when telling.Type is "negotiation" && ground.HasOneOf(telling.Head.End, place.First, ground.Lexicon.DeedSigns.MoveAway) =>
                double.MinValue, // «اتفقوا على جلاء الأسر إلى الصور»
            "to" when telling.Type is "shelling" => 5, // «أطلقت قذائف باتجاه القرية»
            "to" => telling.Type is "troop_movement" or "prisoner_transfer" ? 6.5
            : telling.Type is "displacement" ? (telling.HeadCue.Frame == "moves" ? 6.5 : 3)
            : 2,
            "from" when IsOfVictim(ground, telling, place.First) => double.MinValue, // «أدى الانفجار إلى مقتل رجل من الرقة»
            "from" => telling.HeadCue.Frame == "leaves" || (telling.Type == "displacement" && IsHomeOf(ground, place.First)) ? 7
            : telling.Type is "displacement" or "abduction" or "body_recovery" ? 5
            : telling.Type is "territorial_change" ? 3
            : -1,
            "between" => 4,
            "object" or "side" => 5,
            "head" => 4,
            "origin" => double.MinValue, // «الشاب الذي ينحدر من بلدة مركدة»
            "home" => telling.Type is "protest" or "displacement" ? 4
            : telling.Type is "execution" or "arrest" or "abduction" ? 0
            : -1, // «تظاهر المئات من أهالي الدرباسية», «أعدموا شابا من أبناء الصبحة»; others where no place else is named
            "against" => -6,
            "via" => IsWay(place.Mention) ? double.MinValue
            : telling.Type is "prisoner_transfer" ? 4
            : 1,
            _ => 2,
        };
        if (support.Code is "object" or "head" or "of" && telling.Type is "territorial_change")
        {
            score += 1;
        }

        score -= support.InRelative && !isByRoad ? (telling.IsDefinite ? 12 : 4) : 0;
        // «مختار البلدة في بلدة الشحيل»: whose mayor he is says less than where it was.
        score -=
            place.Mention.Status != PlaceStatus.Anaphor ? 0
            : ground.Scan.Has(place.First - 1, CueKind.Person) ? 6
            : 2;
        score -= held is null ? 0 : 4;
        score -=
            RoadWords.IsEnd(ground, place.First) || RoadEnds.IsPassed(ground, place) ? 2
            : RoadWords.Joins(ground, place.First) ? 4
            : 0;
        score -= PlaceBearing.DescribesKnown(ground, telling, place.First) ? 12 : 0;
        score -= PlaceBearing.IsWhereHeard(ground, telling, place.First) ? 6 : 0;
        score -= PlaceBearing.IsOfReason(ground, telling, place.First) ? 8 : 0;
        score -= PlaceBearing.IsOfAnother(ground, telling, place) ? 6 : 0;
        score -= UnitNames.IsSeatOfForce(ground, telling, place) ? 4 : 0;
        score += Fineness(place.Mention);
        var nearest = Nearest(telling, place.First);
        var words = ground.Distance(Math.Min(nearest, place.First), Math.Max(nearest, place.First));
        score -= Math.Min(4, words * 0.2) + (words > Far ? 4 : 0);
        score -= place.First < telling.Head.First ? 0.5 : 0;
        return score;
    }

    /// <summary>«هرب مئات المدنيين من سكان الرقة نحو ...»: where those who fled are at home.</summary>
    private static bool IsHomeOf(EventGround ground, int token)
    {
        var before = PlaceBearing.BeforeHead(ground, token);
        return ground.Scan.TryFind(before, CueKind.Person, out var people)
            && people.Cue is { Code: "civilian" }
            && people.Clitics == Clitics.None
            && ground.Text.Is(before - 1, "من");
    }

    /// <summary>«أدى الانفجار إلى مقتل رجل من الرقة»: where one of the dead of a deed told before is from, and not where it was.</summary>
    private static bool IsOfVictim(EventGround ground, Telling telling, int token)
    {
        var before = PlaceBearing.BeforeHead(ground, token);
        return (telling.IsDefinite || telling.PointsAt is not null)
            && Joinery.Family(ground, telling.Type) == "violence"
            && ground.Text.Is(before, "من")
            && ground.Scan.TryFind(before - 1, CueKind.Person, out var person)
            && person.Cue.Code is "civilian" or "fighter" or "neutral"
            && person.Cue.Is(WordShape.Singular | WordShape.Dual);
    }

    /// <summary>Crossed on the way: a river, a road, a stretch of land.</summary>
    private static bool IsWay(PlaceMention place) =>
        place.Kind is PlaceKind.River or PlaceKind.Road or PlaceKind.Region or PlaceKind.Desert or PlaceKind.Country or PlaceKind.Governorate;

    /// <summary>A place abroad is taken where the event is said to be there, or as where people and forces went from or to, countries left out.</summary>
    private static bool Reaches(Telling telling, PlaceMention place, PlaceSupport support) =>
        support.Code switch
        {
            "to" when telling.Type == "displacement" => true,
            "to" or "from" => place.Kind is not PlaceKind.Country && telling.HeadCue.Frame is "moves" or "leaves",
            "on" or "side" or "head" => place.Kind is not PlaceKind.Country || support.Code != "on",
            _ => true,
        };

    private static int Nearest(Telling telling, int token)
    {
        var nearest = telling.Head.First;
        foreach (var trigger in telling.Triggers)
        {
            if (Math.Abs(trigger.First - token) < Math.Abs(nearest - token))
            {
                nearest = trigger.First;
            }
        }

        return nearest;
    }

    internal static double Fineness(PlaceMention place) =>
        place.Kind switch
        {
            // «عند دوار الصوامع في الرقة»: no map has the roundabout, so the event is put where the town is, which one has.
            _ when Whereabouts.IsLandmark(place) => -1.5,
            PlaceKind.Base when place.Place is null => -0.5, // «كتيبة الصواريخ قرب مدينة الميادين»: nor has any map such barracks
            PlaceKind.Country => -9,
            PlaceKind.Governorate => -2,
            PlaceKind.Region or PlaceKind.Desert or PlaceKind.River or PlaceKind.Area => -2.2,
            PlaceKind.District or PlaceKind.Subdistrict => 0,
            PlaceKind.Village or PlaceKind.Town or PlaceKind.Neighbourhood or PlaceKind.Camp or PlaceKind.Facility or PlaceKind.Base => 0.8,
            _ => 0.4,
        };

    /// <summary>A place at the very head of the sentence, before anything is told.</summary>
    private static Placed<PlaceMention>? Scene(EventGround ground, Sentence sentence, Telling telling)
    {
        foreach (var place in MentionTables.In(ground.Places, sentence.FirstToken, Math.Min(sentence.FirstToken + 6, telling.First)))
        {
            if (
                !IsMere(place.Mention)
                && !PlaceOfCare.Is(ground, place.First)
                && !PlaceBearing.IsOfSpeech(ground, telling, place)
                && PlaceSupport.Of(ground, place, sentence.FirstToken) is { IsPlace: true, InRelative: false, Code: "at" or "near" }
            )
            {
                return place;
            }
        }

        return ItemLabel.PlaceOf(ground, sentence, telling.First);
    }
}
