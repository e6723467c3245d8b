using System.Collections.Immutable;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>
/// Finds who says that an event happened: verbs of saying before it in its sentence, «بحسب» and the like before or after it, and
/// chains of both («نقلت الوكالة عن مصدر»), the nearest speaker first.
/// </summary>
internal static class ClaimFinder
{
    /// <summary>How many words a speaker's name may run on where no «أن» or comma ends it.</summary>
    private const int LongestName = 9;

    /// <summary>The tokens between a verb of saying that stands before the telling and what is said.</summary>
    internal static TokenRange SpeakerOf(EventGround ground, Telling telling, Sentence sentence)
    {
        var from = Math.Max(sentence.FirstToken, telling.Head.First - 60);
        for (var token = telling.Head.First - 1; token >= from; token--)
        {
            if (!ground.Scan.TryFind(token, CueKind.Saying, out var saying))
            {
                continue;
            }

            var end = NameEnd(ground, saying.End, telling.Head.First);
            var direct = end >= telling.Head.First || !HasContent(ground, end, telling.Head.First);
            var isDoer = saying.Cue.Code != "source"
                && ((direct && telling.Head.Cue.Is(WordShape.Noun | WordShape.Fixed)) || IsOwnDeed(ground, end, telling.Head.First));
            return new TokenRange(saying.End, direct ? Math.Min(end, telling.Head.First) : end, isDoer);
        }

        return default;
    }

    internal static ImmutableArray<Claim> Find(EventGround ground, Telling telling, Sentence sentence)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var from = Math.Max(sentence.FirstToken, telling.Head.First - 80);
        for (var token = telling.Head.First; token >= from && claims.Count < 4; token--)
        {
            // «قوله», «تأكيده» only carry on the verb before them.
            if (ground.Scan.TryFind(token, CueKind.Saying, out var saying) && saying.First < telling.Head.First
                && !(saying.Cue.Code == "stated" && !saying.Cue.Is(WordShape.Verb) && ground.Text.Word(saying.First)[^1] is 'ه' or 'ا' or 'م'))
            {
                AddSpeakers(ground, sentence, telling, saying, claims);
            }
        }

        for (var token = telling.Head.End; token < Math.Min(sentence.EndToken, telling.End + 12) && claims.Count < 4; token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Saying, out var saying) && saying.Cue.Code == "source")
            {
                AddSpeakers(ground, sentence, telling, saying, claims);
            }
        }

        return claims.ToImmutable();
    }

    private static void AddSpeakers(EventGround ground, Sentence sentence, Telling telling, CueMatch saying, ImmutableArray<Claim>.Builder claims)
    {
        var certainty = saying.Cue.Code switch
        {
            "reported" => Certainty.Reported,
            "disputed" => Certainty.Disputed,
            _ => Certainty.Stated,
        };
        var limit = saying.First < telling.Head.First ? telling.Head.First : sentence.EndToken;
        var end = NameEnd(ground, saying.End, limit);
        var first = saying.End;

        // «قسد أعلنت أن ...»: the speaker stands before the verb.
        if (first >= end || !HasName(ground, first, end))
        {
            (first, end) = (SubjectBefore(ground, saying.First, sentence.FirstToken), saying.First);
            if (!IsParty(ground, first, end))
            {
                return;
            }
        }

        // «نقلت الوكالة عن مصدر»: two speakers, the one quoted nearer to the event.
        for (var token = end - 1; token > first; token--)
        {
            if (ground.Text.Is(token, "عن"))
            {
                Add(ground, token + 1, end, saying, certainty, claims);
                end = token;
            }
        }

        Add(ground, first, end, saying, certainty, claims);
    }

    private static void Add(EventGround ground, int first, int end, CueMatch saying, Certainty certainty, ImmutableArray<Claim>.Builder claims)
    {
        while (first < end && ground.Text.Is(first, TokenKind.Punctuation))
        {
            first++;
        }

        while (end > first && ground.Text.Is(end - 1, TokenKind.Punctuation) && !ground.Text.Is(end - 1, "»") && !ground.Text.Is(end - 1, ")") && !ground.Text.Is(end - 1, "\""))
        {
            end--;
        }

        if (first >= end || !HasName(ground, first, end))
        {
            return;
        }

        var span = ground.Text.SpanOf(first, end, 0);
        foreach (var known in claims)
        {
            if (known.Span.Overlaps(span))
            {
                return;
            }
        }

        claims.Add(new Claim(span.In(ground.Text.Text), span, ground.Text.SpanOf(saying.First, saying.End, 0), certainty));
    }

    /// <summary>Where a speaker's name ends: at «أن», a pause, a place for what is said, or after so many words.</summary>
    private static int NameEnd(EventGround ground, int token, int limit)
    {
        var words = 0;
        for (; token < limit && words < LongestName; token++)
        {
            if (ground.IsPause(token) || IsContent(ground, token) || ground.Scan.TryFind(token, CueKind.Break, out var match) && match.Cue.Code is "turn" or "clause"
                || ground.Text.Word(token) is "في" or "خلال" or "الي" or "ان" or "انه" or "انها" or "خبر" or "انباء" or "صورا" or "شريطا" or "معلومات" or "بيانا")
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

    private static bool IsContent(EventGround ground, int token)
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

    /// <summary>«قالت قسد إنها قتلت»: the pronoun is the speaker.</summary>
    private static bool IsOwnDeed(EventGround ground, int first, int end)
    {
        for (var token = first; token < Math.Min(end, first + 12); token++)
        {
            if (IsContent(ground, token))
            {
                return ground.Text.Word(token) is "انه" or "انها" or "انهم" or "بانه" or "بانها" && ground.Distance(token + 1, end) < 2;
            }
        }

        return false;
    }

    private static bool HasContent(EventGround ground, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (IsContent(ground, token) || ground.Text.Is(token, ":"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasName(EventGround ground, int first, int end)
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
    private static bool IsParty(EventGround ground, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (ground.Scan.Has(token, CueKind.Speaker) || ground.Scan.Has(token, CueKind.Actor))
            {
                return true;
            }
        }

        return false;
    }

    private static int SubjectBefore(EventGround ground, int token, int first)
    {
        var start = token;
        for (var words = 0; start > first && words < LongestName && !ground.IsPause(start - 1) && !ground.Scan.Has(start - 1, CueKind.Break); start--)
        {
            words++;
        }

        return start;
    }
}
