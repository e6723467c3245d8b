using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>Signs in a clause that it tells an incident of its own, or more of the one before.</summary>
internal static class ClauseSigns
{
    /// <summary>How many words people may stand from the word for their flight.</summary>
    private const int PeopleReach = 6;

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

    /// <summary>Whether people stand close by: «نزوح مئات العائلات», «آلاف السكان إلى الفرار».</summary>
    internal static bool TellsPeople(EventGround ground, Clause clause, CueMatch match)
    {
        foreach (var near in ground.Scan.In(Math.Max(clause.First, match.First - PeopleReach), Math.Min(clause.End, match.End + PeopleReach)))
        {
            if (
                near.Cue is { Kind: CueKind.Person, Code: "civilian" or "family" }
                || (near.Cue is { Kind: CueKind.Person, Code: "neutral" } && near.First > match.First)
                || (near.Cue is NumberCue { Order: "thousands" or "thousand" or "vague" } && near.First - match.End is >= 0 and < 4)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«كانت الاشتباكات تجري», «كانت المعارك مستمرة», «تواصلت المواجهات»: that it goes on.</summary>
    internal static bool GoesOn(EventGround ground, Clause clause)
    {
        foreach (var match in ground.Scan.In(clause.First, clause.End))
        {
            if (match.Cue is { Kind: CueKind.Light, Code: "happens" } && match.Cue.Is(WordShape.Verb))
            {
                return true;
            }
        }

        return ground.HasOneOf(clause.First, clause.End, ground.Lexicon.Signs.GoingOn);
    }

    /// <summary>«فيما أصيب آخرون جراء هجوم على ...»: a casualty that another attack caused.</summary>
    internal static bool HasOwnCause(EventGround ground, Clause clause, CueMatch match)
    {
        for (var token = match.End; token < Math.Min(match.End + 12, ground.Text.TokenCount) && !ground.Text.Is(token, TokenKind.Break); token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Trigger, out var cause) && cause.Cue.Code is not "casualty")
            {
                return cause.Cue.Is(WordShape.Noun | WordShape.Fixed)
                    && !cause.HasClitic(Clitics.Article | Clitics.Conjunction)
                    && Joinery.Family(ground, cause.Cue) == "violence"
                    && clause.First <= match.First;
            }
        }

        return false;
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
        current.Head.Clitics == Clitics.None
        && !ground.Scan.HasAny(current.Head.First - 1, (1u << (int)CueKind.Light) | (1u << (int)CueKind.Trigger) | (1u << (int)CueKind.Locative));

    /// <summary>«ناشطين، الذين بلغ عددهم 25»: how many they are, and no clause to itself.</summary>
    internal static bool GivesNumber(EventGround ground, CueMatch match) =>
        match.Cue.Code == "relative"
        && ground.IsOneOf(match.End, ground.Lexicon.Tolls.AmountsTo)
        && ground.IsOneOf(match.End + 1, ground.Lexicon.Tolls.TheirCount);
}
