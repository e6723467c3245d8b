namespace ReportAtlas.Language.Events;

/// <summary>Fits the parties found in a passage to the kind of event that it turned out to tell.</summary>
internal static class ActorFit
{
    private static readonly HashSet<string> WithCivilians = new(StringComparer.Ordinal)
    {
        "airstrike", "shelling", "armed_clash", "ied_or_bomb", "suicide_attack", "mine_explosion", "drone_strike", "assassination",
        "execution", "abduction", "displacement", "protest", "prisoner_transfer", "other", "",
    };

    /// <summary>Fits the parties to the kind of event that the passage turned out to tell.</summary>
    internal static void To(EventGround ground, Telling telling)
    {
        if (!WithCivilians.Contains(telling.Type) && !(telling.Type == "arrest" && CallsCivilians(ground, telling)))
        {
            telling.Actors.RemoveAll(actor => actor.Actor.Code == "civilians");
        }

        if (telling.Type == "troop_movement")
        {
            var until = AimOf(ground, telling);
            telling.Actors.RemoveAll(actor => actor.Span is { } span && ground.Text.TokenAt(span.Start) > until);
        }

        // Who flees his home is a civilian, unless the text says that fighters did.
        if (telling.Type == "displacement" && !NamesFighters(ground, telling))
        {
            ActorFinder.Add(telling, ground.Lexicon.Actor("civilians"), ActorRole.Target, null);
        }
    }

    /// <summary>«اعتقال ستة مدنيين», «16 من المتظاهرين»: who is arrested may be anybody, unless the text says civilians.</summary>
    private static bool CallsCivilians(EventGround ground, Telling telling)
    {
        for (var token = telling.ReachBack; token < telling.End; token++)
        {
            if (ground.Scan.Has(token, CueKind.Person) && ground.Text.Word(token) is var word
                && (word.Contains("مدني", StringComparison.Ordinal) || word.Contains("متظاهر", StringComparison.Ordinal) || word.Contains("محتج", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«دخلوا إلى خطوط الجبهة مع داعش», «أرسلت تعزيزات لمواجهة ...»: where the aim of a movement begins.</summary>
    private static int AimOf(EventGround ground, Telling telling)
    {
        for (var token = telling.Head.End; token < telling.End; token++)
        {
            if ((ground.Scan.TryFind(token, CueKind.Negation, out var goal) && goal.Cue.Code is "goal" or "plan" or "fear")
                || ground.Text.Is(token, "ضد") || (ground.Text.Is(token, "مع") && IsFront(ground, token)))
            {
                return token;
            }
        }

        return telling.End;
    }

    private static bool IsFront(EventGround ground, int token)
    {
        for (var before = token - 1; before >= Math.Max(0, token - 3); before--)
        {
            if (ground.Text.Word(before) is "الجبهه" or "الجبهات" or "جبهه" or "جبهات" or "التماس" or "خطوط" or "الحدود" or "المواجهه")
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesFighters(EventGround ground, Telling telling)
    {
        var fighters = false;
        foreach (var match in ground.Scan.In(telling.ReachBack, telling.End))
        {
            if (match.Cue is { Kind: CueKind.Person, Code: "civilian" or "family" })
            {
                return false;
            }

            fighters |= match.Cue is { Kind: CueKind.Person, Code: "fighter" or "prisoner" } || match.Cue is { Kind: CueKind.Background, Code: "escape" };
        }

        return fighters;
    }
}
