using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>Tells whether a clause of a long sentence begins at a token, and of what kind it is.</summary>
internal static class ClauseBreaks
{
    private static readonly Dictionary<string, ClauseKind> Kinds = Enum.GetValues<ClauseKind>()
        .ToDictionary(kind => kind.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The kinds of cue that may open a clause, as bits.</summary>
    private const uint Opening =
        (1u << (int)CueKind.Break)
        | (1u << (int)CueKind.Trigger)
        | (1u << (int)CueKind.Light)
        | (1u << (int)CueKind.Saying)
        | (1u << (int)CueKind.Actor)
        | (1u << (int)CueKind.Bound)
        | (1u << (int)CueKind.Means);

    /// <summary>How many words after «وكان» the verb may stand of which it makes a pluperfect.</summary>
    private const int PastReach = 7;

    internal static bool TryOpen(EventGround ground, Sentence sentence, int token, out ClauseKind kind, out int after)
    {
        (kind, after) = (ClauseKind.Clause, token);
        var cues = ground.Scan.At(token);
        if (
            !ground.Scan.HasAny(token, Opening)
            && !(token > sentence.FirstToken && ground.Text.Is(token - 1, TokenKind.Punctuation))
            && (cues.IsEmpty || !ground.Text.Is(token, "في"))
        )
        {
            return false;
        }

        var paused = token > sentence.FirstToken && ground.IsPause(token - 1);
        foreach (var match in cues)
        {
            switch (match.Cue.Kind)
            {
                case CueKind.Break when Parts(ground, sentence, match, paused):
                    // «في المقابل ردت الأخيرة ...»: the other side's part in the same fight.
                    // «إضافة لمقتل ثلاثة»: the break's own last word tells what is added.
                    (kind, after) = (
                        match.Cue.Code == "turn" && IsReply(ground, match.End) ? ClauseKind.And : Kinds[match.Cue.Code],
                        match.End - 1 > match.First && ground.Scan.Has(match.End - 1, CueKind.Trigger) ? match.End - 1 : match.End
                    );
                    return true;
                case CueKind.Trigger
                    when match.Cue.Is(WordShape.Verb)
                        && !match.HasClitic(Clitics.Bi | Clitics.Article)
                        && !IsInside(ground, token)
                        && (match.HasClitic(Clitics.Conjunction) || paused):
                case CueKind.Light when match.Cue.Is(WordShape.Verb) && (match.HasClitic(Clitics.Conjunction) || paused):
                // «استعادت، بحسب الوكالة، السيطرة»: a source in between parts nothing.
                case CueKind.Saying when !NoBreak.IsAside(ground, match) && (match.HasClitic(Clitics.Conjunction) || paused):
                case CueKind.Trigger
                    when match.HasClitic(Clitics.Conjunction) && match.Cue.Is(WordShape.Noun | WordShape.Fixed) && !match.HasClitic(Clitics.Article):
                    kind = ClauseKind.And;
                    return true;
                // «قصف على دير الزور والجيش الحر يهاجم حاجزا»: a headline's second piece of news, with its own doer.
                case CueKind.Actor
                    when match.HasClitic(Clitics.Conjunction)
                        && ActsNow(ground, match.End)
                        && ground.Scan.HasIn(sentence.FirstToken, token, CueKind.Trigger):
                    kind = ClauseKind.Turn;
                    return true;
                // «فصائل تقصف القاعدة وطائرات التحالف ترد»: the same, by planes and guns.
                case CueKind.Means
                    when match.HasClitic(Clitics.Conjunction)
                        && TheirOwnerActs(ground, match.End)
                        && ground.Scan.HasIn(sentence.FirstToken, token, CueKind.Trigger):
                    kind = ClauseKind.Turn;
                    return true;
                case CueKind.Bound when match.Cue.Code == "part" && paused && !NoBreak.IsClosedPart(ground, match):
                    kind = ClauseKind.And;
                    return true;
            }
        }

        // «في وقت وثقت الشبكة ...»; «في وقت متأخر» is a time of day.
        if (ground.Text.Is(token, "في") && ground.Text.Is(token + 1, "وقت") && IsVerb(ground, token + 2))
        {
            after = token + 2;
            return true;
        }

        // «، وكانت مدينة تل أبيض شهدت ...»: an earlier case, told for itself.
        if (paused && ground.IsOneOf(token, ground.Lexicon.TimeSigns.HadBeen) && HasPast(ground, token + 1))
        {
            (kind, after) = (ClauseKind.Turn, token + 1);
            return true;
        }

        if (
            token > sentence.FirstToken
            && ground.Text.Is(token - 1, ":")
            && !NoBreak.IsList(ground, token - 1)
            && !NoBreak.IsClosed(ground, token - 1)
        )
        {
            kind = ClauseKind.Content;
            return true;
        }

        // «، وفي الرقة ...»: a new scene.
        if (paused && (ground.Text.Is(token, "وفي") || ground.Text.Is(token, "واما")))
        {
            kind = ClauseKind.Turn;
            return true;
        }

        return false;
    }

    /// <summary>Whether a break parts clauses where it stands, and is no aside, number, time or mere adverb.</summary>
    private static bool Parts(EventGround ground, Sentence sentence, CueMatch match, bool paused) =>
        Joins(ground, match)
        && !(match.Cue.Code == "clause" && paused && NoBreak.IsClosed(ground, match.First))
        && !NoBreak.IsMake(ground, match)
        && !NoBreak.IsInHearsay(ground, sentence, match)
        && !ClauseSigns.GivesNumber(ground, match)
        && !NoBreak.AddsNumber(ground, match)
        && !NoBreak.IsTimeOfVerb(ground, match.End)
        // «ردت الأخيرة في المقابل بقصف ...»: within a clause.
        && !(
            match.Cue.Code == "clause" && ground.IsOneOf(match.First, ground.Lexicon.Signs.OtherSide) && !paused && match.First > sentence.FirstToken
        );

    private static bool HasPast(EventGround ground, int first)
    {
        foreach (var match in ground.Scan.In(first, Math.Min(first + PastReach, ground.Text.TokenCount)))
        {
            if (ground.IsPause(match.First - 1))
            {
                return false;
            }

            if (
                match.Cue.Kind is CueKind.Trigger or CueKind.Light
                && match.Cue.Is(WordShape.Past)
                && !match.Cue.Is(WordShape.Noun)
                && !ground.Scan.Has(match.First - 1, CueKind.Locative)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool ActsNow(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.Trigger, out var deed)
        && deed.First == token
        && deed.Cue.Is(WordShape.Present)
        && !deed.Cue.Is(WordShape.Noun | WordShape.Plural | WordShape.Dual | WordShape.Past);

    /// <summary>«التحالف ترد», «أمريكية تحلق»: a word for whose they are, and a verb in the present.</summary>
    private static bool TheirOwnerActs(EventGround ground, int token)
    {
        var verb = ground.Scan.Has(token, CueKind.Actor) || ground.Scan.Has(token, CueKind.Nationality) ? token + 1 : token;
        return ActsNow(ground, verb) || IsReply(ground, verb) || ground.IsOneOf(verb, ground.Lexicon.DeedSigns.Flies);
    }

    private static bool IsReply(EventGround ground, int token) => ground.IsOneOf(token, ground.Lexicon.DeedSigns.Replies);

    private static bool IsVerb(EventGround ground, int token)
    {
        foreach (var match in ground.Scan.At(token))
        {
            if (match.Cue.Kind is CueKind.Trigger or CueKind.Light or CueKind.Saying && match.Cue.Is(WordShape.Verb))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A preposition of time or cause opens a clause only where an event's noun or a verb follows it, or it is a conjunction.</summary>
    private static bool Joins(EventGround ground, CueMatch match)
    {
        if (match.Cue.Code == "turn")
        {
            return !NoBreak.ClosesPair(ground, match);
        }

        if (match.Cue.Code is not ("time" or "cause"))
        {
            // «قتلوا كذلك خلال اشتباكات»: too, within a clause.
            return !ground.IsOneOf(match.First, ground.Lexicon.Signs.Likewise)
                || match.HasClitic(Clitics.Conjunction)
                || match.First == 0
                || !ground.Text.Is(match.First - 1, TokenKind.Word);
        }

        for (var token = match.End; token < Math.Min(match.End + 3, ground.Text.TokenCount); token++)
        {
            if (ground.Scan.Has(token, CueKind.Trigger) || ground.Scan.Has(token, CueKind.Light))
            {
                return true;
            }
        }

        return ground.Text.Is(match.End - 1, "ان") || ground.Text.Is(match.First, "بعدما");
    }

    /// <summary>Whether a token that could be a verb follows a preposition and so is a noun.</summary>
    private static bool IsInside(EventGround ground, int token) => ground.Scan.Has(token - 1 < 0 ? 0 : token - 1, CueKind.Locative);
}
