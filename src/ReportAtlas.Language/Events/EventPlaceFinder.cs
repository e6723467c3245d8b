using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>
/// Finds where an event happened among the places that its passage names: what stands after «في» or «قرب» before a goal or an origin,
/// the small place before the region around it, the near one before the far one.
/// </summary>
internal static class EventPlaceFinder
{
    /// <summary>What a telling's own passage must reach for one of its places to be taken.</summary>
    private const double Least = -6.5;

    internal static void Find(EventGround ground, Telling telling, Sentence sentence, TokenRange speaker)
    {
        var best = Best(ground, telling, telling.First, telling.End, speaker);
        if (best is null && telling.ReachBack < telling.First)
        {
            best = Best(ground, telling, telling.ReachBack, telling.First, speaker);
        }

        // «وفي الرقة، ...»: the scene that the sentence opens with.
        telling.Place = best ?? Scene(ground, sentence, telling);
    }

    /// <summary>What happened with or because of something else in the sentence happened where that did, unless either names its own place.</summary>
    internal static void Share(Telling? earlier, Telling later)
    {
        if (earlier is null || later.ClauseKind is not (ClauseKind.Time or ClauseKind.Cause or ClauseKind.Result or ClauseKind.And))
        {
            return;
        }

        later.Place ??= earlier.Place;
        earlier.Place ??= later.ClauseKind is ClauseKind.And ? null : later.Place;
    }

    private static Placed<PlaceMention>? Best(EventGround ground, Telling telling, int first, int end, TokenRange speaker)
    {
        Placed<PlaceMention>? best = null;
        var bestScore = Least;
        foreach (var place in EventGround.In(ground.Places, first, end))
        {
            if (speaker.Contains(place.First) || IsMere(place.Mention))
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
    private static bool IsMere(PlaceMention place) => place.Kind == PlaceKind.Continent || (place.Status == PlaceStatus.Anaphor && place.Place is null);

    private static double Score(EventGround ground, Telling telling, Placed<PlaceMention> place, int first)
    {
        var (relation, inRelative) = Relation(ground, place, first);
        var score = relation switch
        {
            "at" => 6.0,
            "near" => 5.5,
            "on" => telling.Type is "territorial_change" ? 7 : 5.6,
            "to" => telling.Type is "troop_movement" or "prisoner_transfer" ? 6.5 : telling.Type is "displacement" ? 3 : 2,
            "from" => telling.HeadCue.Frame == "leaves" ? 7 : telling.Type is "displacement" or "abduction" or "body_recovery" ? 5 : telling.Type is "territorial_change" ? 3 : -1,
            "between" => 5,
            "against" => -6,
            "object" => 5,
            _ => 2,
        };
        score -= inRelative ? 4 : 0;
        score -= Holds(ground, place, first) ? 4 : 0;
        score += Fineness(place.Mention);
        var nearest = Nearest(telling, place.First);
        score -= Math.Min(4, ground.Distance(Math.Min(nearest, place.First), Math.Max(nearest, place.First)) * 0.2);
        score -= place.First < telling.Head.First ? 0.5 : 0;
        return score;
    }

    /// <summary>Whether a finer place stands just before it: «حي الهلالية في القامشلي», «الزر شرق دير الزور».</summary>
    private static bool Holds(EventGround ground, Placed<PlaceMention> place, int first)
    {
        foreach (var before in EventGround.In(ground.Places, Math.Max(first, place.First - 5), place.First))
        {
            if (before.End > place.First || ground.Distance(before.End, place.First) > 3)
            {
                continue;
            }

            var apart = false;
            for (var token = before.End; token < place.First; token++)
            {
                apart |= ground.IsPause(token) || ground.Text.Word(token) is "الي" or "نحو" or "باتجاه" or "من" or "علي" or "و"
                    || ground.Scan.Has(token, CueKind.Trigger);
            }

            if (!apart)
            {
                return true;
            }
        }

        return false;
    }

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

    private static double Fineness(PlaceMention place) => place.Kind switch
    {
        PlaceKind.Country => -9,
        PlaceKind.Governorate => -2,
        PlaceKind.Region or PlaceKind.Desert or PlaceKind.River or PlaceKind.Area => -2.2,
        PlaceKind.District or PlaceKind.Subdistrict => 0,
        PlaceKind.Village or PlaceKind.Town or PlaceKind.Neighbourhood or PlaceKind.Camp or PlaceKind.Facility or PlaceKind.Base => 0.8,
        _ => 0.4,
    };

    /// <summary>What stands before a place: a preposition up to five words back («في منطقة», «قرب مستوصف حي») or the verb itself.</summary>
    private static (string Relation, bool InRelative) Relation(EventGround ground, Placed<PlaceMention> place, int first)
    {
        var relation = "";
        var inRelative = false;
        foreach (var form in ground.Text.Forms(place.First))
        {
            if ((form.Clitics & Clitics.Bi) != 0)
            {
                relation = "at";
            }
            else if ((form.Clitics & Clitics.Li) != 0)
            {
                relation = "of";
            }
        }

        // The mention leaves particles out, so they are read off the letters before it.
        var word = ground.Text.Word(place.First);
        var lead = place.Mention.Span.Start - ground.Text.SpanOf(place.First).Start;
        if (lead > 0 && lead < word.Length)
        {
            relation = word[..lead].Contains('ب') ? "at" : word[..lead].Contains('ل') ? "of" : relation;
        }

        var words = 0;
        for (var before = place.First - 1; before >= first && before >= place.First - 12 && words < 6; before--)
        {
            if (ground.Scan.TryFind(before, CueKind.Break, out var match) && match.Cue.Code == "relative")
            {
                inRelative = words < 4;
                break;
            }

            if (ground.Scan.TryFind(before, CueKind.Locative, out var locative) && locative.Cue.Code == "under")
            {
                inRelative = words < 4;
                break;
            }

            if (relation.Length == 0 && ground.Scan.TryFind(before, CueKind.Locative, out locative))
            {
                relation = locative.Cue.Code;
            }

            if (relation.Length == 0 && words < 3 && (ground.Scan.Has(before, CueKind.Trigger) || ground.Scan.TryFind(before, CueKind.Light, out _)))
            {
                relation = "object";
            }

            words += ground.Text.Is(before, TokenKind.Punctuation) ? 0 : 1;
        }

        return (relation, inRelative);
    }

    /// <summary>A place at the very head of the sentence, before anything is told.</summary>
    private static Placed<PlaceMention>? Scene(EventGround ground, Sentence sentence, Telling telling)
    {
        foreach (var place in EventGround.In(ground.Places, sentence.FirstToken, Math.Min(sentence.FirstToken + 6, telling.First)))
        {
            if (Relation(ground, place, sentence.FirstToken).Relation is "at" or "near")
            {
                return place;
            }
        }

        return null;
    }
}
