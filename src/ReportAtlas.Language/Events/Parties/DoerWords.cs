using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Finds in a sentence the words that say who did what was told before: claims, blame, «نفذها», «خاطفوه من ...».</summary>
internal static class DoerWords
{
    /// <summary>How many words a party may stand from the word that makes it the doer.</summary>
    internal const int PartyReach = 8;

    /// <summary>How many words before the verb its subject may stand.</summary>
    private const int SubjectReach = 2;

    /// <summary>How many words later whatever is claimed may be named.</summary>
    private const int ObjectReach = 12;

    /// <summary>Who is said to have done what was told, in a sentence from a token on.</summary>
    internal static bool TryFind(EventGround ground, int sentence, int after, out Actor doer, out TextSpan span)
    {
        var (first, end) = (Math.Max(after, ground.Text.Sentences[sentence].FirstToken), ground.Text.Sentences[sentence].EndToken);
        (doer, span) = (null!, default);
        for (var token = first; token < end; token++)
        {
            if (!ground.Text.Is(token, TokenKind.Word))
            {
                continue;
            }

            var word = ground.Text.Word(token);
            var signs = ground.Lexicon.PartySigns;
            var party =
                ground.Scan.TryFind(token, CueKind.Saying, out var saying)
                && !IsDenied(ground, token, first)
                && saying.Cue.Code == "claimed"
                && NamesIncident(ground, saying.End, end)
                    ? Beside(ground, saying, first, end)
                : signs.Blame.Has(word) && IsBlame(ground, token, first, out var accusing) ? Accused(ground, accusing, token)
                : signs.Responsibility.Has(word) && !IsDenied(ground, token, first) && NamesIncident(ground, token + 1, end)
                    ? Before(ground, token, first)
                : signs.DidIt.Has(word) || (signs.Doers.Has(word) && PartyMembers.IsOfParty(ground, token + 1))
                    ? DoerBeside(ground, token, first, end)
                // «ونسب الأهالي القصف إلى ...», «يعزى الهجوم إلى ...».
                : signs.Attributes.Has(word) && !IsDenied(ground, token, first) ? Attributed(ground, token, end)
                // «المجموعة التي تقف وراءه», «إسرائيل تقف وراء الهجوم».
                : signs.StandsBehind.Has(word) && ground.IsOneOf(token + 1, signs.Behind) && !IsDenied(ground, token, first)
                    ? Before(ground, token, Math.Max(first, token - SubjectReach))
                // «أشاروا بأصابع الاتهام إلى قسد».
                : signs.Pointing.Has(word) && ground.Text.Is(token + 1, TokenKind.Word) && ground.Text.Word(token + 1) is "الي" or "نحو" or "حول"
                    ? After(ground, token + 2, end)
                : -1;
            if (party >= 0 && ActorNaming.TryActor(ground, party, first, out doer, out var partyEnd))
            {
                span = ground.Text.SpanOf(party, partyEnd, 0);
                return true;
            }
        }

        return false;
    }

    /// <summary>The party to whom the incident is attributed, behind «إلى».</summary>
    private static int Attributed(EventGround ground, int verb, int end)
    {
        for (var token = verb + 1; token < Math.Min(end - 1, verb + PartyReach) && !ground.IsPause(token); token++)
        {
            if (ground.Text.Is(token, "الي"))
            {
                return NamesIncident(ground, verb + 1, token) ? After(ground, token + 1, end) : -1;
            }
        }

        return -1;
    }

    /// <summary>«لم يتبن», «نفى مسؤوليته».</summary>
    internal static bool IsDenied(EventGround ground, int token, int first)
    {
        for (var before = token - 1; before >= Math.Max(first, token - PartyReach) && !ground.IsPause(before); before--)
        {
            if (ground.Scan.TryFind(before, CueKind.Negation, out var negation) && negation.Cue.Code is "not" or "denied" or "without")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«الهجوم», «العملية»: the one just told; «هجوما» would be another.</summary>
    private static bool NamesIncident(EventGround ground, int first, int end)
    {
        for (var token = first; token < Math.Min(end, first + ObjectReach); token++)
        {
            if (ground.IsOneOf(token, ground.Lexicon.PartySigns.Deed))
            {
                return true;
            }

            // «استهداف الحاجز», «قتل الرجلين»: a verbal noun with what was told of before.
            if (ground.Scan.TryFind(token, CueKind.Trigger, out var trigger))
            {
                return trigger.HasClitic(Clitics.Article)
                    || trigger.Cue.Is(WordShape.Suffixed)
                    || (trigger.End < end && ground.Text.Word(trigger.End) is ['ا', 'ل', ..]);
            }
        }

        return false;
    }

    /// <summary>«اتهم ... بالوقوف وراء»: a word of accusing or charging before what somebody is blamed for.</summary>
    private static bool IsBlame(EventGround ground, int token, int first, out CueMatch accusing)
    {
        for (var before = token - 1; before >= Math.Max(first, token - PartyReach); before--)
        {
            if (ground.Scan.TryFind(before, CueKind.Saying, out accusing) && accusing.Cue.Code == "accuse")
            {
                return true;
            }
        }

        accusing = default;
        return false;
    }

    /// <summary>Of the parties between the verb and the blame the last; who follows a verb at once accuses.</summary>
    private static int Accused(EventGround ground, CueMatch accusing, int blame)
    {
        var party = Before(ground, blame, accusing.End);
        return party >= 0 && accusing.Cue.Is(WordShape.Verb) && ground.Distance(accusing.End, party) == 0 ? -1 : party;
    }

    /// <summary>«شنتها طائرات روسية», «يعتقد أن طائرات روسية شنتها».</summary>
    private static int DoerBeside(EventGround ground, int token, int first, int end) =>
        After(ground, token + 1, end) is >= 0 and var party
            ? party
            // «دورية للأمن العسكري هي التي نفذتها».
            : Before(
                ground,
                token,
                Math.Max(first, token - (ground.IsOneOf(token - 1, ground.Lexicon.PartySigns.Which) ? 2 * SubjectReach : SubjectReach))
            );

    private static int Beside(EventGround ground, CueMatch claiming, int first, int end) =>
        After(ground, claiming.End, end) is >= 0 and var party ? party : Before(ground, claiming.First, first);

    /// <summary>The first party from a token on, close by; -1 where there is none.</summary>
    internal static int After(EventGround ground, int first, int end)
    {
        for (var token = first; token < Math.Min(end, first + PartyReach) && !ground.IsPause(token); token++)
        {
            if (IsParty(ground, token, first))
            {
                return token;
            }
        }

        return -1;
    }

    /// <summary>The last party before a token, close by; -1 where there is none.</summary>
    internal static int Before(EventGround ground, int token, int first)
    {
        for (var before = token - 1; before >= Math.Max(first, token - PartyReach); before--)
        {
            if (IsParty(ground, before, first))
            {
                return before;
            }
        }

        return -1;
    }

    private static bool IsParty(EventGround ground, int token, int first) =>
        ActorNaming.TryActor(ground, token, first, out var actor, out _) && actor.Code is not ("civilians" or "unknown gunmen");
}
