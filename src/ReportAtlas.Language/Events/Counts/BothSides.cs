using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Parties;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>
/// Adds those whom the other side lost, where one word counts them after the first side's and whoever stands beside that:
/// «12 قتيلا من قوات النظام والمسلحين الموالين لها و17 من داعش», «خسر التنظيم تسعة من مقاتليه، وقسد ثلاثة».
/// </summary>
internal static class BothSides
{
    /// <summary>How many words the second side's number may stand from those of the first.</summary>
    private const int Reach = 10;

    /// <summary>Kinds of cue, as bits, with which something else begins.</summary>
    private const uint Ends = (1u << (int)CueKind.Break) | (1u << (int)CueKind.Saying) | (1u << (int)CueKind.Light);

    internal static Quantity Join(EventGround ground, Telling telling, CueMatch trigger, Quantity people)
    {
        if (people.IsVague || people.IsOfThings || ((TriggerCue)trigger.Cue).Outcome is not (Outcome.Killed or Outcome.Injured))
        {
            return people;
        }

        // «كلفت المعركة التنظيم 20 قتيلا وقوات النظام ثمانية»: the first side stands before its number; «تسعة من مقاتليه»: it was named long before.
        var party = PartyBefore(ground, people.First) ?? (ground.Scan.HasIn(people.First, people.End, CueKind.Anaphor) ? "" : null);
        var isPast = false;
        for (var token = people.First; token < Math.Min(telling.End, people.End + Reach); token++)
        {
            // «تسعة من قوات النظام بينهم ملازم، وثلاثة من داعش»: behind a part of the first only another party's men are others.
            isPast |= token >= people.End && ground.Scan.TryFind(token, CueKind.Bound, out var part) && part.Cue.Code == "part";
            if (isPast && !ground.IsPause(token - 1))
            {
                continue;
            }

            if (party is null || token < people.End)
            {
                if (ActorNaming.TryActor(ground, token, telling.ReachBack, out var first, out var behind) && first.Group != "civilians")
                {
                    (party, token) = (first.Code, behind - 1);
                    continue;
                }
            }
            else if (TryNext(ground, telling, token, party, out var more) && !(isPast && OtherSide.PartyOf(ground, more) == party))
            {
                (people, isPast) = (people.Plus(more), false);
                token = people.End - 1;
                continue;
            }
            else if (isPast)
            {
                return people;
            }

            // «..., وقسد ثلاثة»: a comma before the other side.
            if (
                token >= people.End
                && IsEnd(ground, token)
                && !(party is not null && ground.Text.Is(token, "،") && token + 1 < telling.End && ground.Text.Word(token + 1) is ['و', ..])
            )
            {
                return people;
            }
        }

        return people;
    }

    private static string? PartyBefore(EventGround ground, int token)
    {
        for (var before = Math.Max(0, token - 4); before < token; before++)
        {
            if (ground.Scan.TryFind(before, CueKind.Actor, out var party) && party.End == token && ground.Counts((ActorCue)party.Cue))
            {
                return party.Cue.Code;
            }
        }

        return null;
    }

    /// <summary>«و17 من داعش», «وقسد ثلاثة»: a number joined on, with a party behind it or before.</summary>
    private static bool TryNext(EventGround ground, Telling telling, int token, string party, out Quantity more)
    {
        var isAlone = ground.Text.Is(token, "و");
        var at = isAlone ? token + 1 : token;
        more = default;
        if (at >= telling.End || !(isAlone || IsJoined(ground, token)))
        {
            return false;
        }

        if (ground.IsNumber(at))
        {
            return QuantityReader.TryRead(ground, at, telling.End, out more)
                && more is { IsVague: false, IsOfThings: false }
                && OtherSide.PartyOf(ground, more) is not null;
        }

        return ground.Scan.TryFind(at, CueKind.Actor, out var other)
            && other.Cue.Code != party
            && other.Cue.Code is not ("civilians" or "unknown gunmen")
            && ground.Counts((ActorCue)other.Cue)
            && ground.IsNumber(other.End)
            && QuantityReader.TryRead(ground, other.End, telling.End, out more)
            && more is { IsVague: false, IsOfThings: false }
            && !ground.Scan.Has(more.End, CueKind.Trigger);
    }

    private static bool IsJoined(EventGround ground, int token)
    {
        foreach (var match in ground.Scan.At(token))
        {
            if (match.Cue.Kind is CueKind.Number or CueKind.Actor && match.HasClitic(Clitics.Conjunction))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A deed, a part of those counted, or a place: what follows is no longer of the toll.</summary>
    private static bool IsEnd(EventGround ground, int token) =>
        ground.Scan.HasAny(token, Ends)
        || ground.IsPause(token)
        || (ground.Scan.Has(token, CueKind.Trigger) && !ground.Scan.Has(token, CueKind.Counted))
        || (ground.Scan.Has(token, CueKind.Locative) && !ground.Text.Is(token, "من") && !ground.IsOneOf(token + 1, ground.Lexicon.Tolls.Ranks));
}
