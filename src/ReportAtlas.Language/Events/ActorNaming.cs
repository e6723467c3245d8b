using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>Tells which party a word names where it stands, if it names one there at all.</summary>
internal static class ActorNaming
{
    /// <summary>The kinds of cue that may name a party, as bits.</summary>
    private const uint NamingKinds = (1u << (int)CueKind.Anaphor) | (1u << (int)CueKind.Actor) | (1u << (int)CueKind.Nationality);

    /// <summary>How many words «بين» may stand from what describes the first side.</summary>
    private const int BetweenReach = 7;

    internal static bool TryActor(EventGround ground, int token, int first, out Actor actor, out int end)
    {
        (actor, end) = (null!, token);
        if (!ground.Scan.HasAny(token, NamingKinds))
        {
            return false;
        }

        foreach (var match in ground.Scan.At(token))
        {
            if (match.Cue is { Kind: CueKind.Anaphor, Code: "own" } && ground.Own is { } own)
            {
                (actor, end) = (own, match.End);
                return true;
            }

            // «جهاز الأمن العام التابع لهيئة تحرير الشام»: whose it is says which party is meant.
            if (match.Cue is ActorCue { When: not "always" } && IsOwnedByOther(ground, match.End))
            {
                continue;
            }

            if (match.Cue is ActorCue cue && !IsOtherName(ground, token) && ground.Counts(cue) && !IsPatron(ground, token) && !(cue.Actor.Code is "civilians" or "unknown gunmen" && IsOfParty(ground, match.End)))
            {
                (actor, end) = (cue.When == "always" ? cue.Actor : ground.AtThatTime(cue.Actor), match.End);
                return true;
            }

            if (match.Cue.Kind == CueKind.Nationality && !IsPatron(ground, token - 1) && NearForce(ground, token, first, match.End))
            {
                (actor, end) = (ground.AtThatTime(ground.Lexicon.Actor(match.Cue.Code)), match.End);
                return true;
            }
        }

        return false;
    }

    /// <summary>«ي ب ك/ بي كا كا»: a second name of the party before the stroke.</summary>
    private static bool IsOtherName(EventGround ground, int token)
    {
        if (token < 2 || !ground.Text.Is(token - 1, "/"))
        {
            return false;
        }

        for (var before = token - 2; before >= Math.Max(0, token - 5); before--)
        {
            if (ground.Scan.TryFind(before, CueKind.Actor, out var actor) && actor.End == token - 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«قسد المدعومة من واشنطن»: named to describe another party.</summary>
    private static bool IsPatron(EventGround ground, int token)
    {
        // «التحالف الدولي ضد داعش»: what the coalition is called.
        if (ground.Text.Is(token - 1, "ضد") && IsCoalitionEnd(ground, token - 1))
        {
            return true;
        }

        for (var before = token - 1; before >= Math.Max(0, token - 3); before--)
        {
            if (ground.IsPause(before))
            {
                return false;
            }

            // «دوار أمن الدولة»: the name of a square.
            if (ground.Scan.TryFind(before, CueKind.RoleMark, out var mark) && (mark.Cue.Code is "patron" or "cover" || (mark.Cue.Code == "named" && mark.End == token)))
            {
                return !(mark.Cue.Code == "patron" && IsOtherSide(ground, before, token));
            }

            // «سيارة تابعة لقسد» is what was hit; «فصائل الجيش الوطني التابعة لتركيا» has a name already.
            if (mark.Cue?.Code == "owner")
            {
                return HasName(ground, before);
            }
        }

        return false;
    }

    /// <summary>«اشتباكات بين الفصائل المدعومة من تركيا وقسد»: behind «بين» the «و» leads on to the other side, and not to another patron.</summary>
    private static bool IsOtherSide(EventGround ground, int mark, int token)
    {
        if (ground.Text.Word(token) is not ['و', ..] || token < mark + 2)
        {
            return false;
        }

        for (var before = mark - 1; before >= Math.Max(0, mark - BetweenReach) && !ground.IsPause(before); before--)
        {
            if (ground.Text.Is(before, "بين"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCoalitionEnd(EventGround ground, int end)
    {
        for (var start = end - 1; start >= Math.Max(0, end - 3); start--)
        {
            if (ground.Scan.TryFind(start, CueKind.Actor, out var coalition) && coalition.Cue.Code == "Coalition" && coalition.End == end)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOwnedByOther(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.RoleMark, out var owner) && owner.Cue.Code == "owner"
        && ((ground.Scan.TryFind(owner.End, CueKind.Actor, out var other) && other.Cue is ActorCue { When: "always" }) || (ground.Text.Is(owner.End, "ل") && ground.Scan.TryFind(owner.End + 1, CueKind.Actor, out other) && other.Cue is ActorCue { When: "always" }));

    private static bool HasName(EventGround ground, int token)
    {
        for (var before = token - 1; before >= Math.Max(0, token - 4) && !ground.IsPause(before); before--)
        {
            if (ground.Scan.TryFind(before, CueKind.Actor, out var actor) && actor.Cue is ActorCue { Actor.Code: not ("civilians" or "unknown gunmen") } name && (name.When == "always" || !IsOwnedByOther(ground, actor.End)))
            {
                return ground.Distance(actor.End, token) == 0;
            }
        }

        return false;
    }

    /// <summary>«عائلات التنظيم», «نساء من داعش»: the people of a party.</summary>
    internal static bool IsOfParty(EventGround ground, int token)
    {
        var (isMember, isLonger) = (false, false);
        for (var next = token; next < Math.Min(ground.Text.TokenCount, token + 6); next++)
        {
            // «مسلحون يعتقد أنهم من داعش»: so it is thought.
            if (ground.Scan.TryFind(next, CueKind.Saying, out var hearsay) && hearsay.Cue.Code == "hearsay")
            {
                next = hearsay.End - 1;
                continue;
            }

            if (ground.IsPause(next) || (ground.Text.Is(next, TokenKind.Word) && ground.Text.Word(next)[0] == 'و'))
            {
                return false;
            }

            if (ground.Scan.TryFind(next, CueKind.Actor, out var match) && match.Cue is ActorCue { Actor.Code: not ("civilians" or "unknown gunmen") } actor && ground.Counts(actor))
            {
                return !match.HasClitic(Clitics.Bi);
            }

            var isMark = ground.Scan.TryFind(next, CueKind.RoleMark, out var mark) && mark.Cue.Code is "member" or "owner";
            isMember |= isMark;
            // «تابعة لأجهزة نظام دمشق»: one word more before the name.
            if (isMember && !isMark && !isLonger && ground.Text.Word(next) is ['ل', _, _, _, ..])
            {
                isLonger = true;
                continue;
            }

            if (ground.Text.Is(next, TokenKind.Word) && !isMark && !(ground.Scan.TryFind(next, CueKind.Person, out var person) && person.Cue.Code != "thing") && !(isMember && ground.Scan.Has(next, CueKind.Force)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Where a name of several words that covers a token from before it begins: «سلاح الجو», «طائرات إف 16», «يعتقد أنها»; null where none does.</summary>
    private static int? NameOver(EventGround ground, int token, int first)
    {
        for (var start = token - 1; start >= Math.Max(first, token - 3); start--)
        {
            foreach (var match in ground.Scan.At(start))
            {
                if (match.Cue.Kind is CueKind.Means or CueKind.Force or CueKind.Saying or CueKind.Actor && match.End > token)
                {
                    return start;
                }
            }
        }

        return null;
    }

    /// <summary>A nationality names a party beside a noun for forces: «غارات روسية», «الطائرات السورية والروسية».</summary>
    private static bool NearForce(EventGround ground, int token, int first, int end)
    {
        var words = 0;
        for (var before = token - 1; before >= first && words < 3; before--)
        {
            if (ground.IsPause(before))
            {
                break;
            }

            if (NameOver(ground, before, first) is { } name)
            {
                if (ground.Scan.Has(name, CueKind.Force))
                {
                    return true;
                }

                before = name;
                continue;
            }

            if (ground.Scan.Has(before, CueKind.Force) || ground.Scan.TryFind(before, CueKind.Person, out var person) && person.Cue.Code == "fighter")
            {
                return true;
            }

            if (!ground.Text.Is(before, TokenKind.Punctuation) && !ground.Scan.Has(before, CueKind.Nationality)
                && !ground.Scan.Has(before, CueKind.Means) && !ground.Scan.Has(before, CueKind.Saying) && !ground.Scan.Has(before, CueKind.Break) && !ground.Text.Is(before, "و"))
            {
                words += 2;
            }

            words += ground.Text.Is(before, TokenKind.Punctuation) ? 0 : 1;
        }

        return false;
    }
}
