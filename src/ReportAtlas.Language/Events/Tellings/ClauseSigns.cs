using ReportAtlas.Language.Events.Counts;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Retelling;
using ReportAtlas.Language.Events.Scenes;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>Signs in a clause that it tells an incident of its own, or more of the one before.</summary>
internal static class ClauseSigns
{
    /// <summary>How many words people may stand from the word for their flight.</summary>
    private const int PeopleReach = 6;

    /// <summary>Whether the clause names a place and the telling before it has another.</summary>
    internal static bool HasOwnPlace(EventGround ground, Telling current, Clause clause, CueMatch match)
    {
        foreach (var place in MentionTables.In(ground.Places, clause.First, clause.End))
        {
            // «وقتل إمام مسجد في الريف ذاته»: named the same because what happened is another.
            if (place.Mention.Status == PlaceStatus.Anaphor && place.First > match.First && (ground.IsOneOf(place.End - 1, ground.Lexicon.Signs.Itself) || (place.End < clause.End && ground.IsOneOf(place.End, ground.Lexicon.Signs.Itself))))
            {
                return true;
            }

            var known = false;
            var any = false;
            foreach (var other in MentionTables.In(ground.Places, current.ReachBack, clause.First))
            {
                any |= !IsDateline(ground, other);
                known |= other.Mention.Surface == place.Mention.Surface
                    || (other.Mention.Place is { } a && place.Mention.Place is { } b && a.Equals(b));
            }

            // «أدت لمقتل ثلاثة أشخاص من قرية ...»: where the dead are from.
            if (any && !known && !PlaceOfCare.Is(ground, place.First) && !(match.Cue.Code == "casualty" && place.First > match.First && PlaceSupport.Of(ground, place, clause.First).Code == "from")
                && !(((TriggerCue)match.Cue).Outcome == Outcome.Detained && place.First > match.First && PlaceSupport.Of(ground, place, clause.First).Code == "to"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«جثامين أربعة مقاتلين قضوا في قصف»: how they died follows.</summary>
    internal static bool TellsDeath(EventGround ground, int first, int end)
    {
        foreach (var match in ground.Scan.In(first, end))
        {
            if (match.Cue is TriggerCue { Outcome: Outcome.Killed })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«القامشلي – قتل ثلاثة ...»: where it is written.</summary>
    private static bool IsDateline(EventGround ground, Placed<PlaceMention> place) =>
        place.First == ground.Text.Sentences[ground.Text.SentenceOf(place.First)].FirstToken && place.End < ground.Text.TokenCount && ground.Text.Is(place.End, TokenKind.Punctuation) && ground.Text.Word(place.End) is "-" or "–" or "—" or "ـ";

    /// <summary>Whether people stand close by: «نزوح مئات العائلات», «آلاف السكان إلى الفرار».</summary>
    internal static bool TellsPeople(EventGround ground, Clause clause, CueMatch match)
    {
        foreach (var near in ground.Scan.In(Math.Max(clause.First, match.First - PeopleReach), Math.Min(clause.End, match.End + PeopleReach)))
        {
            if (near.Cue is { Kind: CueKind.Person, Code: "civilian" or "family" } || (near.Cue is { Kind: CueKind.Person, Code: "neutral" } && near.First > match.First)
                || (near.Cue is NumberCue { Order: "thousands" or "thousand" or "vague" } && near.First - match.End is >= 0 and < 4))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether each place of a clause lies in one that was named before it.</summary>
    internal static bool Narrows(EventGround ground, Telling current, Clause clause)
    {
        foreach (var inner in MentionTables.In(ground.Places, clause.First, clause.End))
        {
            var isHeld = false;
            foreach (var outer in MentionTables.In(ground.Places, current.ReachBack, clause.First))
            {
                isHeld |= outer.Mention.Place is { } wide && inner.Mention.Place is { } narrow && (wide.Equals(narrow) || Whereabouts.Holds(wide, narrow));
            }

            if (!isHeld)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>«فيما أصيب آخرون جراء هجوم على ...»: a casualty that another attack caused.</summary>
    internal static bool HasOwnCause(EventGround ground, Clause clause, CueMatch match)
    {
        for (var token = match.End; token < Math.Min(match.End + 12, ground.Text.TokenCount) && !ground.Text.Is(token, TokenKind.Break); token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Trigger, out var cause) && cause.Cue.Code is not "casualty")
            {
                return cause.Cue.Is(WordShape.Noun | WordShape.Fixed) && !cause.HasClitic(Clitics.Article | Clitics.Conjunction)
                    && Joinery.Family(ground, cause.Cue.Code) == "violence" && clause.First <= match.First;
            }
        }

        return false;
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

    /// <summary>«بالتزامن مع», «وسط»: what only happened at the same time.</summary>
    internal static bool IsMeanwhile(EventGround ground, Clause clause)
    {
        // «وذلك بالتزامن مع ...».
        var first = ground.Text.Is(clause.First, "وذلك") ? clause.First + 1 : clause.First;
        return ground.IsOneOf(first, ground.Lexicon.TimeSigns.Meanwhile);
    }

    internal static bool IsOnThem(EventGround ground, CueMatch match) =>
        match.End < ground.Text.TokenCount && ground.IsOneOf(match.End, ground.Lexicon.Signs.OnThem);

    internal static bool HasSaying(EventGround ground, Clause clause, CueMatch match)
    {
        foreach (var other in ground.Scan.In(clause.First, match.First))
        {
            if (other.Cue.Kind == CueKind.Saying)
            {
                return true;
            }
        }

        return false;
    }

    internal static bool HasFinite(EventGround ground, Clause clause)
    {
        foreach (var match in ground.Scan.In(clause.First, clause.End))
        {
            if (match.Cue.Kind is CueKind.Trigger or CueKind.Light && match.Cue.Is(WordShape.Past))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool HasPeople(EventGround ground, Clause clause)
    {
        foreach (var match in ground.Scan.In(clause.First, clause.End))
        {
            if (match.Cue is { Kind: CueKind.Person, Code: "civilian" or "family" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«مصدرها الفصائل», «نفذها التنظيم»: a mark of who did it.</summary>
    internal static bool HasOwnDoer(EventGround ground, Clause clause)
    {
        foreach (var match in ground.Scan.In(clause.First, clause.End))
        {
            if (match.Cue is { Kind: CueKind.RoleMark, Code: "doer" } && ground.Scan.Has(match.End, CueKind.Actor))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«نفذتها وحدات من الجيش»: a mark of who did it right behind.</summary>
    internal static bool HasDoerBehind(EventGround ground, int token, int end) =>
        token < end && ground.Scan.TryFind(token, CueKind.RoleMark, out var mark) && mark.Cue.Code == "doer";

    /// <summary>Whether a noun for forces opens its clause, and so is the subject of the verb that follows.</summary>
    internal static bool IsSubject(EventGround ground, Telling current) =>
        current.Head.Clitics == Clitics.None && !ground.Scan.HasAny(current.Head.First - 1, (1u << (int)CueKind.Light) | (1u << (int)CueKind.Trigger) | (1u << (int)CueKind.Locative));

    /// <summary>«ناشطين، الذين بلغ عددهم 25»: how many they are, and no clause to itself.</summary>
    internal static bool GivesNumber(EventGround ground, CueMatch match) =>
        match.Cue.Code == "relative" && ground.IsOneOf(match.End, ground.Lexicon.People.AmountsTo) && ground.IsOneOf(match.End + 1, ground.Lexicon.People.TheirCount);
}
