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
            if (!TrySaying(ground, token, out var saying) || saying.Cue.Code == Hearsay || IsHisSaying(ground, saying))
            {
                continue;
            }

            var end = SpeakerName.End(ground, saying, telling.Head.First);
            var direct = end >= telling.Head.First || !HasContent(ground, end, telling.Head.First);
            var isDoer = saying.Cue.Code is not ("source" or "accuse")
                && ((direct && telling.Head.Cue.Is(WordShape.Noun | WordShape.Fixed)) || IsOwnDeed(ground, end, telling.Head.First));
            return new TokenRange(saying.End, direct ? Math.Min(end, telling.Head.First) : end, isDoer);
        }

        return default;
    }

    /// <summary>«نقلت الوكالة عن مصدر قوله إن ...»: who speaks stands before, and what follows is what was said.</summary>
    private static bool IsHisSaying(EventGround ground, CueMatch saying) =>
        saying.Cue.Code == "stated" && !saying.Cue.Is(WordShape.Verb) && ground.Text.Word(saying.First)[^1] is 'ه' or 'ا' or 'م';

    internal static ImmutableArray<Claim> Find(EventGround ground, Telling telling, Sentence sentence)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var from = Math.Max(sentence.FirstToken, telling.Head.First - 80);
        var isHearsay = false;
        for (var token = telling.Head.First; token >= from && claims.Count < MostClaims; token--)
        {
            if (!TrySaying(ground, token, out var saying) || saying.First >= telling.Head.First)
            {
                continue;
            }

            // «قوله», «تأكيده» only carry on the verb before them.
            isHearsay |= saying.Cue.Code == Hearsay;
            if (saying.Cue.Code != Hearsay && !IsHisSaying(ground, saying))
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

    /// <summary>A word of saying that somebody speaks with: not «لم تعلن أي جهة», nor a verb with an object pronoun («نشره»), which may be another word.</summary>
    private static bool TrySaying(EventGround ground, int token, out CueMatch saying) =>
        ground.Scan.TryFind(token, CueKind.Saying, out saying)
        && !(saying.Cue.Is(WordShape.Verb) && saying.Cue.Is(WordShape.Suffixed))
        && !(ground.Scan.TryFind(token, CueKind.Speaker, out var name) && name.End > token + 1)
        && (saying.Cue.Code != "watched" || ground.Scan.Has(saying.End, CueKind.Speaker))
        // «التي تعتبر رأس الحربة»: describes, and quotes nobody.
        && !(saying.Cue.Is(WordShape.Present) && !saying.Cue.Is(WordShape.Past) && ground.Scan.TryFind(token - 1, CueKind.Break, out var relative) && relative.Cue.Code == "relative")
        && !(ground.Scan.TryFind(token - 1, CueKind.Negation, out var negation) && negation.Cue.Code == "not");

    private static void AddSpeakers(
        EventGround ground, Sentence sentence, Telling telling, CueMatch saying, bool isHearsay, ImmutableArray<Claim>.Builder claims)
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

    private static void Add(EventGround ground, int first, int end, CueMatch saying, Certainty certainty, bool isGoverned, ImmutableArray<Claim>.Builder claims)
    {
        while (first < end && (ground.Text.Is(first, TokenKind.Punctuation) || IsParticle(ground, first)))
        {
            first++;
        }

        while (end > first && ((ground.Text.Is(end - 1, TokenKind.Punctuation) && !QuotedName.IsClosing(ground, end - 1)) || IsParticle(ground, end - 1)))
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
        isGoverned |= ground.Scan.TryFind(first, CueKind.Speaker, out var governed) && (governed.HasClitic(Clitics.Li) || governed.HasClitic(Clitics.Bi));
        var span = ground.Text.SpanOf(first, end, isGoverned ? 1 : 0);
        foreach (var known in claims)
        {
            if (known.Span.Overlaps(span))
            {
                return;
            }
        }

        claims.Add(new Claim(isGoverned ? SpeakerName.Ungoverned(ground.Text.Text, span) : span.In(ground.Text.Text), span, ground.Text.SpanOf(saying.First, saying.End, 0), certainty));
    }

    /// <summary>«وكانت قسد قد أعلنت»: stands around a name and is no part of it.</summary>
    private static bool IsParticle(EventGround ground, int token) => ground.IsOneOf(token, ground.Lexicon.Signs.HadDone);

    /// <summary>«قالت قسد إنها قتلت»: the pronoun is the speaker.</summary>
    private static bool IsOwnDeed(EventGround ground, int first, int end)
    {
        for (var token = first; token < Math.Min(end, first + 12); token++)
        {
            if (SpeakerName.IsContent(ground, token))
            {
                return (ground.Scan.TryFind(token + 1, CueKind.Anaphor, out var own) && own.Cue.Code == "forces" && ground.Text.Word(token + 1)[^1] is 'ه' or 'ا' or 'م' && ground.Distance(own.End, end) < 3)
                    || ground.Text.Word(token) is "انه" or "انها" or "انهم" or "بانه" or "بانها" && ground.Distance(token + 1, end) < 2;
            }
        }

        return false;
    }

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
