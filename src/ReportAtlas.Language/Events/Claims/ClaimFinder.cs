using System.Collections.Immutable;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Claims;

/// <summary>
/// Finds who says that an event happened: verbs of saying before it in its sentence, «بحسب» and the like before or after it, and
/// chains of both («نقلت الوكالة عن مصدر»), the nearest speaker first.
/// </summary>
internal static class ClaimFinder
{
    private const int MostClaims = 4;

    /// <summary>The code of news that is passed on without a speaker («أنباء عن»).</summary>
    private const string Hearsay = "hearsay";

    /// <summary>The tokens between a verb of saying that stands before the telling and what is said.</summary>
    internal static TokenRange SpeakerOf(EventGround ground, Telling telling, Sentence sentence)
    {
        var from = Math.Max(sentence.FirstToken, telling.Head.First - 60);
        for (var token = telling.Head.First - 1; token >= from; token--)
        {
            if (!Saying.TryFind(ground, token, out var saying) || saying.Cue.Code == Hearsay || Saying.IsHis(ground, saying))
            {
                continue;
            }

            var end = SpeakerName.End(ground, saying, telling.Head.First);
            var direct = end >= telling.Head.First || !HasContent(ground, end, telling.Head.First);
            var isDoer =
                saying.Cue.Code is not ("source" or "accuse" or "condemned")
                && ((direct && telling.Head.Cue.Is(WordShape.Noun | WordShape.Fixed)) || Saying.IsOwnDeed(ground, end, telling.Head.First));
            return new TokenRange(saying.End, direct ? Math.Min(end, telling.Head.First) : end, isDoer);
        }

        return default;
    }

    internal static ImmutableArray<Claim> Find(EventGround ground, Telling telling, Sentence sentence)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var from = Math.Max(sentence.FirstToken, telling.Head.First - 80);
        var isHearsay = false;
        for (var token = telling.Head.First; token >= from && claims.Count < MostClaims; token--)
        {
            if (!Saying.TryFind(ground, token, out var saying) || saying.First >= telling.Head.First)
            {
                continue;
            }

            // «قوله», «تأكيده» only carry on the verb before them.
            isHearsay |= saying.Cue.Code == Hearsay;
            if (saying.Cue.Code != Hearsay && !Saying.IsHis(ground, saying))
            {
                AddSpeakers(ground, sentence, telling, saying, isHearsay, claims);
            }
        }

        for (var token = telling.Head.End; token < Math.Min(sentence.EndToken, telling.End + 12) && claims.Count < MostClaims; token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Saying, out var saying) && saying.Cue.Code == "source")
            {
                AddSpeakers(ground, sentence, telling, saying, isHearsay, claims);
            }
        }

        return claims.ToImmutable();
    }

    private static void AddSpeakers(
        EventGround ground,
        Sentence sentence,
        Telling telling,
        CueMatch saying,
        bool isHearsay,
        ImmutableArray<Claim>.Builder claims
    )
    {
        var certainty = saying.Cue.Code switch
        {
            "disputed" or "accuse" => Certainty.Disputed,
            "reported" => Certainty.Reported,
            _ => isHearsay ? Certainty.Reported : Certainty.Stated,
        };
        var limit = saying.First < telling.Head.First ? telling.Head.First : sentence.EndToken;
        var first = SpeakerName.Start(ground, saying, limit);
        if (TallyOwner.IsTally(ground, first))
        {
            // «وفق حصيلة للمرصد»: the body speaks, and a count that is nobody's does not.
            if (TallyOwner.Of(ground, first, limit) is var (owner, isGoverned))
            {
                Add(ground, owner, SpeakerName.End(ground, saying with { End = owner }, limit, isOwner: true), saying, certainty, isGoverned, claims);
            }

            return;
        }

        var end = SpeakerName.End(ground, saying with { End = first }, limit);

        // «قسد أعلنت أن ...»: the speaker stands before the verb; «يرجح أنهم» has none.
        if (first >= end || !SpeakerName.HasName(ground, first, end))
        {
            if (saying.Cue.Code == "reported" && saying.Cue.Is(WordShape.Present))
            {
                return;
            }

            (first, end) = (SpeakerName.SubjectBefore(ground, saying.First, sentence.FirstToken), saying.First);
            if (!SpeakerName.IsParty(ground, first, end))
            {
                return;
            }
        }

        // «بزعم إنهاء وجود التنظيم»: a pretext, and no speaker.
        if (saying.Cue.Code == "disputed" && !saying.Cue.Is(WordShape.Verb) && !SpeakerName.IsParty(ground, first, first + 1))
        {
            return;
        }

        // «نقلت الوكالة عن مصدر»: two speakers, the one quoted nearer to the event.
        for (var token = end - 1; token > first; token--)
        {
            if (ground.Text.Is(token, "عن"))
            {
                Add(ground, token + 1, end, saying, certainty, isGoverned: false, claims);
                end = token;
            }
        }

        Add(ground, first, end, saying, certainty, isGoverned: false, claims);
    }

    private static void Add(
        EventGround ground,
        int first,
        int end,
        CueMatch saying,
        Certainty certainty,
        bool isGoverned,
        ImmutableArray<Claim>.Builder claims
    )
    {
        while (first < end && (ground.Text.Is(first, TokenKind.Punctuation) || IsParticle(ground, first)))
        {
            first++;
        }

        while (
            end > first && ((ground.Text.Is(end - 1, TokenKind.Punctuation) && !QuotedName.IsClosing(ground, end - 1)) || IsParticle(ground, end - 1))
        )
        {
            end--;
        }

        // «في بيان نشر أمس، تحدثت قسد عن»: where it was said speaks for nobody.
        if (first < end && ground.Text.Is(first, "في"))
        {
            return;
        }

        (first, end) = QuotedName.Closed(ground, first, end);

        if (first >= end || !SpeakerName.HasName(ground, first, end))
        {
            return;
        }

        // «وفقا للمرصد», «ما يسمى بالمرصد»: the preposition is no part of the name.
        isGoverned |=
            ground.Scan.TryFind(first, CueKind.Speaker, out var governed) && (governed.HasClitic(Clitics.Li) || governed.HasClitic(Clitics.Bi));
        var span = ground.Text.SpanOf(first, end, isGoverned ? 1 : 0);
        foreach (var known in claims)
        {
            if (known.Span.Overlaps(span))
            {
                return;
            }
        }

        claims.Add(
            new Claim(
                isGoverned ? SpeakerName.Ungoverned(ground.Text.Text, span) : span.In(ground.Text.Text),
                span,
                ground.Text.SpanOf(saying.First, saying.End, 0),
                certainty
            )
        );
    }

    /// <summary>«وكانت قسد قد أعلنت»: stands around a name and is no part of it.</summary>
    private static bool IsParticle(EventGround ground, int token) => ground.IsOneOf(token, ground.Lexicon.ClaimSigns.HadDone);

    private static bool HasContent(EventGround ground, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (SpeakerName.IsContent(ground, token) || ground.Text.Is(token, ":"))
            {
                return true;
            }
        }

        return false;
    }
}
