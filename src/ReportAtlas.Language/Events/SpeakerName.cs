using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>Finds where the name of one who speaks begins and ends beside a word of saying.</summary>
internal static class SpeakerName
{
    /// <summary>«بحسب ما أفادت قسد»: the name begins after the verb that the word of saying governs.</summary>
    internal static int Start(EventGround ground, int token, int limit)
    {
        while (token < limit && !ground.IsPause(token)
            && (ground.Text.Is(token, TokenKind.Punctuation) || ground.Text.Is(token, "ما") || ground.Text.Is(token, "به") || ground.Text.Is(token, "عنه") || ground.Text.Is(token, "عن")
                || (ground.Scan.TryFind(token, CueKind.Saying, out var saying) && saying.Cue.Is(WordShape.Verb))))
        {
            token++;
        }

        return token;
    }

    /// <summary>Where a speaker's name ends: at «أن», a pause, a place for what is said, the accused, or after so many words.</summary>
    internal static int End(EventGround ground, CueMatch saying, int limit)
    {
        var words = 0;
        var token = saying.End;
        for (; token < limit && words < LongestName; token++)
        {
            // «وكالة أنباء هاوار»: a word that ends a name elsewhere stands in this one.
            if (ground.Scan.TryFind(token, CueKind.Speaker, out var known) && known.End > token + 1 && known.End <= limit)
            {
                words += known.End - token;
                token = known.End - 1;
                continue;
            }

            if (ground.IsPause(token) || IsContent(ground, token) || ground.Scan.Has(token, CueKind.SpeakerEnd)
                || (ground.Scan.TryFind(token, CueKind.Break, out var match) && match.Cue.Code is "turn" or "clause" or "relative")
                || (words > 0 && (ground.Scan.Has(token, CueKind.Saying) || (saying.Cue.Code == "accuse" && ground.Scan.Has(token, CueKind.Actor)))))
            {
                return token;
            }

            foreach (var date in EventGround.In(ground.Dates, token, token + 1))
            {
                return date.First;
            }

            foreach (var match2 in ground.Scan.At(token))
            {
                if (match2.Cue.Kind == CueKind.Trigger || match2.Cue is { Kind: CueKind.Light } && words > 0)
                {
                    return token;
                }
            }

            words += ground.Text.Is(token, TokenKind.Punctuation) ? 0 : 1;
        }

        return token;
    }

    internal static int SubjectBefore(EventGround ground, int token, int first)
    {
        var start = token;
        for (var words = 0; start > first && words < LongestName && !ground.IsPause(start - 1) && !EndsSubject(ground, start - 1); start--)
        {
            words++;
        }

        return start;
    }

    internal static bool IsContent(EventGround ground, int token)
    {
        foreach (var match in ground.Scan.At(token))
        {
            if (match.Cue is { Kind: CueKind.Break, Code: "content" })
            {
                return true;
            }
        }

        return false;
    }

    internal static bool HasName(EventGround ground, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (ground.Text.Is(token, TokenKind.Word) && ground.Text.Word(token).Length > 1 && !ground.Scan.Has(token, CueKind.Locative))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a stretch names somebody known to speak.</summary>
    internal static bool IsParty(EventGround ground, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (ground.Scan.Has(token, CueKind.Speaker)
                || (ground.Scan.TryFind(token, CueKind.Actor, out var actor) && actor.Cue.Code is not ("civilians" or "unknown gunmen")))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool HasQuote(EventGround ground, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (ground.Text.Is(token, "\""))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsSubject(EventGround ground, int token)
    {
        foreach (var match in ground.Scan.At(token))
        {
            if (match.Cue.Kind is CueKind.Break or CueKind.Light or CueKind.Saying or CueKind.Trigger)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many words a speaker's name may run on where no «أن» or comma ends it.</summary>
    private const int LongestName = 9;
}
