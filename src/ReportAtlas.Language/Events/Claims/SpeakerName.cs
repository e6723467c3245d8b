using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Claims;

/// <summary>Finds where the name of one who speaks begins and ends beside a word of saying.</summary>
internal static class SpeakerName
{
    /// <summary>How many words a speaker's name may run on where no «أن» or comma ends it.</summary>
    private const int LongestName = 9;

    /// <summary>«بحسب ما أفادت قسد»: the name begins after the verb that the word of saying governs; «عن مصادر» holds its first word.</summary>
    internal static int Start(EventGround ground, CueMatch said, int limit)
    {
        if (said.Cue.Code == "source" && ground.Scan.Has(said.End - 1, CueKind.Speaker))
        {
            return said.End - 1;
        }

        var token = said.End;
        while (
            token < limit
            && !ground.IsPause(token)
            && (
                ground.Text.Is(token, TokenKind.Punctuation)
                || ground.Text.Is(token, "ما")
                || SoCalled(ground, token)
                || ground.Text.Is(token, "به")
                || ground.Text.Is(token, "عنه")
                || (ground.Text.Is(token, "عن") && IsRelay(ground, said.First, token))
                || (ground.Scan.TryFind(token, CueKind.Saying, out var saying) && saying.Cue.Is(WordShape.Verb))
            )
        )
        {
            token++;
        }

        return token;
    }

    /// <summary>«ما يسمى بالمرصد», «ما جاء في بيان»: the name begins after them.</summary>
    private static bool SoCalled(EventGround ground, int token) =>
        ground.IsOneOf(token, ground.Lexicon.ClaimSigns.AsSaid)
        || (ground.Text.Is(token, "في") && ground.IsOneOf(token - 1, ground.Lexicon.ClaimSigns.AsSaid));

    /// <summary>Where a speaker's name ends: at «أن», a pause, a place for what is said, the accused, or after so many words.</summary>
    /// <param name="ground">The article.</param>
    /// <param name="saying">The word of saying; its end is where the name begins.</param>
    /// <param name="limit">The first word that is no part of the name.</param>
    /// <param name="isOwner">Whether what begins there is known to be the speaker, whatever is written together with its first word («حصيلة للمرصد»).</param>
    internal static int End(EventGround ground, CueMatch saying, int limit, bool isOwner = false)
    {
        var words = 0;
        var token = saying.End;
        for (; token < limit && words < LongestName; token++)
        {
            // «رصد المرصد السوري لحقوق الإنسان تصاعد ...»: the name is known, and the rest is what was seen.
            if (
                words == 0
                && ground.Scan.TryFind(token, CueKind.Speaker, out var whole)
                && whole.Cue.Code == "monitor"
                && whole.End > token + 1
                && ground.Text.Word(token) is not "مدير"
            )
            {
                return whole.End;
            }

            if (isOwner && words == 0)
            {
                var name = ground.Scan.TryFind(token, CueKind.Speaker, out var owner) && owner.End <= limit ? owner.End : token + 1;
                (words, token) = (name - token, name - 1);
                continue;
            }

            // «قال لوكالة ...», «أفاد عن استمرار ...»: whom he told, and what.
            if (IsAddressee(ground, saying, token, words) || (ground.Text.Is(token, "عن") && !IsRelay(ground, saying.First, token)))
            {
                return token;
            }

            // «وكالة أنباء هاوار»: a word that ends a name elsewhere stands in this one.
            if (ground.Scan.TryFind(token, CueKind.Speaker, out var known) && known.End > token + 1 && known.End <= limit)
            {
                words += known.End - token;
                token = known.End - 1;
                continue;
            }

            if (
                ground.IsPause(token)
                || IsContent(ground, token)
                || ground.Scan.Has(token, CueKind.SpeakerEnd)
                || (ground.Scan.TryFind(token, CueKind.Break, out var match) && match.Cue.Code is "turn" or "clause" or "relative")
                || (
                    words > 0
                    && (
                        IsOwnDoing(ground.Text, token)
                        || ground.Scan.Has(token, CueKind.Saying)
                        || (saying.Cue.Code == "accuse" && ground.Scan.Has(token, CueKind.Actor))
                    )
                )
            )
            {
                return token;
            }

            foreach (var date in MentionTables.In(ground.Dates, token, token + 1))
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

    /// <summary>A name without the preposition before it; «للمرصد» has lost the alef of its article to it.</summary>
    internal static string Ungoverned(string text, TextSpan span) =>
        text[span.Start] == 'ل' && text[span.Start - 1] == 'ل' ? "ا" + span.In(text) : span.In(text);

    /// <summary>«أعلن التنظيم مسؤوليته», «أكدت قسد انسحابها»: what is said begins with what is the speaker's own.</summary>
    private static bool IsOwnDoing(AnalyzedText text, int token) =>
        text.Is(token, TokenKind.Word)
        && text.Word(token) is { Length: > 4 } word
        && (word.EndsWith("ها") || word.EndsWith("تهم") || word.EndsWith("ته"));

    /// <summary>«للمرصد», «مصادر لـ"العربي"»: a monitor or a paper behind «ل» is told, and does not tell.</summary>
    private static bool IsAddressee(EventGround ground, CueMatch saying, int token, int words)
    {
        if (
            ground.Scan.TryFind(token, CueKind.Speaker, out var told)
            && told.HasClitic(Clitics.Li)
            && (told.Cue.Code is "monitor" or "media" || (told.Cue.Code == "source" && saying.Cue.Is(WordShape.Verb) && saying.Cue.Code != "source"))
        )
        {
            return true;
        }

        return words > 0
            && ground.Text.Is(token, "ل")
            && ground.Text.Is(token + 2, TokenKind.Word)
            && QuotedName.IsOpening(ground, token + 1)
            && !ground.Scan.Has(token + 2, CueKind.Actor);
    }

    /// <summary>Whether the word of saying passes on what somebody else says («نقلت الوكالة عن ...»).</summary>
    private static bool IsRelay(EventGround ground, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (ground.Text.Word(token) is ['ن', 'ق', 'ل', ..] or ['و', 'ن', 'ق', 'ل', ..] or ['ي', 'ن', 'ق', 'ل', ..] or ['ت', 'ن', 'ق', 'ل', ..])
            {
                return true;
            }
        }

        return false;
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
            if (
                ground.Scan.Has(token, CueKind.Speaker)
                || (ground.Scan.TryFind(token, CueKind.Actor, out var actor) && actor.Cue.Code is not ("civilians" or "unknown gunmen"))
            )
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
}
