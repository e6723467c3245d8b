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
            var isDoer = direct && saying.Cue.Code != "source" && telling.Head.Cue.Is(WordShape.Noun | WordShape.Fixed);
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
            if (ground.Scan.TryFind(token, CueKind.Saying, out var saying) && saying.First < telling.Head.First)
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

        while (end > first && ground.Text.Is(end - 1, TokenKind.Punctuation) && !ground.Text.Is(end - 1, "»") && !ground.Text.Is(end - 1, "\""))
        {
            end--;
        }

        if (first >= end || !HasName(ground, first, end))
        {
            return;
        }

        var span = ground.Text.SpanOf(first, end, 0);
        claims.Add(new Claim(span.In(ground.Text.Text), span, ground.Text.SpanOf(saying.First, saying.End, 0), certainty));
    }

    /// <summary>Where a speaker's name ends: at «أن», a pause, a place for what is said, or after so many words.</summary>
    private static int NameEnd(EventGround ground, int token, int limit)
    {
        var words = 0;
        for (; token < limit && words < LongestName; token++)
        {
            if (ground.IsPause(token) || IsContent(ground, token) || ground.Scan.TryFind(token, CueKind.Break, out var match) && match.Cue.Code is "turn" or "clause"
                || ground.Text.Word(token) is "في" or "خلال" or "الي" or "ان" or "انه" or "انها")
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
