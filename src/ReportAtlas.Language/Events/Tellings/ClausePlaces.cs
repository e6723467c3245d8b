using ReportAtlas.Language.Events.Counts;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Retelling;
using ReportAtlas.Language.Events.Scenes;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>What the places that a clause names say of whether it tells an incident of its own.</summary>
internal static class ClausePlaces
{
    /// <summary>Whether the clause names a place and the telling before it has another.</summary>
    internal static bool HasOwnPlace(EventGround ground, Telling current, Clause clause, CueMatch match)
    {
        foreach (var place in MentionTables.In(ground.Places, clause.First, clause.End))
        {
            if (place.First > match.First && IsNamedAsTheSame(ground, place))
            {
                return true;
            }

            var known = false;
            var any = false;
            foreach (var other in MentionTables.In(ground.Places, current.ReachBack, clause.First))
            {
                any |= !IsDateline(ground, other);
                known |=
                    other.Mention.Surface == place.Mention.Surface || (other.Mention.Place is { } a && place.Mention.Place is { } b && a.Equals(b));
            }

            if (
                any
                && !known
                && !PlaceOfCare.Is(ground, place.First)
                && !(place.First > match.First && IsOfPeople(ground, place, clause, (TriggerCue)match.Cue))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«وقتل إمام مسجد في الريف ذاته»: named the same because what happened is another.</summary>
    private static bool IsNamedAsTheSame(EventGround ground, Placed<PlaceMention> place) =>
        place.Mention.Status == PlaceStatus.Anaphor
        && (ground.IsOneOf(place.End - 1, ground.Lexicon.Signs.Itself) || ground.IsOneOf(place.End, ground.Lexicon.Signs.Itself));

    /// <summary>«أدت لمقتل ثلاثة أشخاص من قرية ...», «من أبناء بلدة ...»: where the dead are from; «واعتقال اثنين ونقلهم إلى ...»: where those taken were led.</summary>
    private static bool IsOfPeople(EventGround ground, Placed<PlaceMention> place, Clause clause, TriggerCue cue)
    {
        if (cue.Type == "casualty" && PlaceBearing.IsHome(ground, place))
        {
            return true;
        }

        var code = PlaceSupport.Of(ground, place, clause.First).Code;
        return (cue.Code == "casualty" && code is "from" or "origin") || (cue.Outcome == Outcome.Detained && code == "to");
    }

    /// <summary>Whether each place of a clause lies in one that was named before it.</summary>
    internal static bool Narrows(EventGround ground, Telling current, Clause clause)
    {
        foreach (var inner in MentionTables.In(ground.Places, clause.First, clause.End))
        {
            var isHeld = false;
            foreach (var outer in MentionTables.In(ground.Places, current.ReachBack, clause.First))
            {
                isHeld |=
                    outer.Mention.Place is { } wide && inner.Mention.Place is { } narrow && (wide.Equals(narrow) || Whereabouts.Holds(wide, narrow));
            }

            if (!isHeld)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>«إذ قتل ثمانية في هجين و15 آخرون في السوسة»: a clause with two numbers of people and two places, after a sum without a near place.</summary>
    internal static bool PartsSum(EventGround ground, Telling current, Clause clause)
    {
        if (ground.Text.Word(clause.First) is not ("اذ" or "حيث"))
        {
            return false;
        }

        foreach (var place in MentionTables.In(ground.Places, current.ReachBack, clause.First))
        {
            if (!Whereabouts.IsWide(place.Mention) && PlaceSupport.Of(ground, place, current.ReachBack).IsPlace && !ground.IsSeat(place.Mention))
            {
                return false;
            }
        }

        var (numbers, places) = (0, 0);
        for (var token = clause.Body; token < clause.End; token++)
        {
            if (QuantityReader.TryRead(ground, token, clause.End, out var quantity) && !quantity.IsVague && !quantity.IsOfThings)
            {
                numbers++;
                token = quantity.End - 1;
            }
            else if (ground.PlaceOver(token) is { } named && named.First == token && !Whereabouts.IsWide(named.Mention))
            {
                places++;
            }
        }

        return numbers >= 2 && places >= 2;
    }

    /// <summary>«القامشلي – قتل ثلاثة ...»: where it is written.</summary>
    private static bool IsDateline(EventGround ground, Placed<PlaceMention> place) =>
        place.First == ground.Text.Sentences[ground.Text.SentenceOf(place.First)].FirstToken
        && place.End < ground.Text.TokenCount
        && ground.Text.Is(place.End, TokenKind.Punctuation)
        && ground.Text.Word(place.End) is "-" or "–" or "—" or "ـ";
}
