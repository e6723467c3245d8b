using ReportAtlas.Language.Events.Claims;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>
/// Finds the states that a passage says did something, named as such or by their capitals: «شنت روسيا غارات», «أنقرة تقصف», «اتهم ناشطون
/// موسكو بقصف ...». Where such a name stands for ground, it is no party; who supports or speaks is none either.
/// </summary>
internal static class StateParties
{
    /// <summary>How many words an accused state may stand from the verb: the accuser comes between.</summary>
    private const int AccusedReach = 6;

    /// <summary>How many words «هي من» may stand from the name: who says so comes between.</summary>
    private const int PointerReach = 8;

    /// <summary>Words of a party's name before the state that is joined to it.</summary>
    private const int LongestName = 4;

    internal static void Find(EventGround ground, Telling telling, TokenRange speaker)
    {
        foreach (var place in MentionTables.In(ground.Places, telling.ReachBack, telling.End))
        {
            if (
                (place.Mention.Place is null || ground.IsSeat(place.Mention))
                && !IsHeld(ground, place)
                && ground.Lexicon.StateParty(place.Mention.Surface) is { } party
                && RoleOf(ground, telling, place, speaker) is { } role
            )
            {
                ActorFinder.Add(telling, party, role, place.Mention.Span);
            }
        }
    }

    private static ActorRole? RoleOf(EventGround ground, Telling telling, Placed<PlaceMention> place, TokenRange speaker)
    {
        var before = ground.Before(place.First, 0);
        if (IsAccused(ground, place.First, telling))
        {
            return ActorRole.Perpetrator;
        }

        // «أعلنت أنقرة استشهاد جندي», «أعلنت موسكو مقتل عشرة مسلحين»: who announces a deed in a noun did it, or lost a man.
        if (speaker.Contains(place.First))
        {
            return speaker.IsDoer && telling.HeadCue.Frame is "does" or "suffers" && !ActorFinder.TellsOfOthers(ground, telling)
                ? ActorRole.Perpetrator
                : null;
        }

        if (ground.Scan.TryFind(before, CueKind.RoleMark, out var mark) && mark.Cue.Code == "doer")
        {
            return ActorRole.Perpetrator;
        }

        // «رتلا عسكريا تركيا»: the adjective, written as the country.
        if (
            before >= 0
            && ground.Text.Word(before) is [.., 'ا']
            && ground.Text.Word(place.First) is [.., 'ي', 'ا']
            && (ground.Scan.Has(before, CueKind.Force) || ground.Scan.Has(ground.Before(before, 0), CueKind.Force))
        )
        {
            return ActorRoles.Of(ground, telling, place.First, place.End);
        }

        // «إسرائيل هي من قصف».
        if (IsPointedOut(ground, place.End) && place.First < telling.Head.First && telling.HeadCue.Frame == "does")
        {
            return ActorRole.Perpetrator;
        }

        return IsDeed(ground, before) || IsBeside(ground, place) || (IsFirst(ground, telling, place.First) && IsDeed(ground, place.End))
            ? RoleIn(telling)
            : null;
    }

    /// <summary>«وقعت قسد ودمشق اتفاقا»: joined to the party right behind the verb.</summary>
    private static bool IsBeside(EventGround ground, Placed<PlaceMention> place)
    {
        for (
            var start = place.First - 1;
            place.Mention.Span.Start > ground.Text.SpanOf(place.First).Start && start >= Math.Max(1, place.First - LongestName);
            start--
        )
        {
            if (ground.Scan.TryFind(start, CueKind.Actor, out var party) && party.End == place.First)
            {
                return IsDeed(ground, start - 1);
            }
        }

        return false;
    }

    /// <summary>«هي من», «هي التي», «هو الذي».</summary>
    private static bool IsPointedOut(EventGround ground, int token)
    {
        for (var next = token; next < Math.Min(ground.Text.TokenCount - 1, token + PointerReach); next++)
        {
            if (ground.IsOneOf(next, ground.Lexicon.PartySigns.ItIs) && ground.Text.Word(next + 1) is "من" or "التي" or "الذي")
            {
                return true;
            }
        }

        return false;
    }

    private static ActorRole RoleIn(Telling telling) =>
        telling.HeadCue.Frame is "both" or "moves" or "leaves" ? ActorRole.Involved : ActorRole.Perpetrator;

    /// <summary>A verb that tells the event or carries its noun.</summary>
    private static bool IsDeed(EventGround ground, int token)
    {
        foreach (var match in ground.Scan.At(token))
        {
            if (
                match.End == token + 1
                && match.Cue.Is(WordShape.Verb)
                && !match.HasClitic(Clitics.Article | Clitics.Bi)
                && match.Cue is TriggerCue { Frame: not "none" } or { Kind: CueKind.Light, Code: "happens" or "can" }
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFirst(EventGround ground, Telling telling, int token) =>
        token == telling.First
        || token == telling.ReachBack
        || token == ground.Text.Sentences[telling.Sentence].FirstToken
        || ground.IsPause(token - 1)
        || ground.Scan.Has(token - 1, CueKind.Break);

    /// <summary>«اتهم ناشطون روسيا بأنها قصفت», «متهمة أنقرة بقصف»: who is said to have done it.</summary>
    private static bool IsAccused(EventGround ground, int token, Telling telling)
    {
        for (var before = token - 1; token < telling.Head.First && before >= Math.Max(0, token - AccusedReach); before--)
        {
            if (ground.Scan.TryFind(before, CueKind.Saying, out var saying))
            {
                return saying.Cue.Code == "accuse" && token > before + 1 - (saying.Cue.Is(WordShape.Verb) ? 0 : 1);
            }
        }

        return false;
    }

    /// <summary>«في تركيا», «لروسيا»: with a particle the name is where, whither or whose.</summary>
    private static bool IsHeld(EventGround ground, Placed<PlaceMention> place)
    {
        var lead = place.Mention.Span.Start - ground.Text.SpanOf(place.First).Start;
        return lead > 1 || (lead == 1 && ground.Text.Word(place.First)[0] is not ('و' or 'ف'));
    }
}
