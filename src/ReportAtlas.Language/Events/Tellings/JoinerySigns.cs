using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>Signs at a trigger that it goes with the deed told before it: prisoners of a fight, some of the same people, a grievance.</summary>
internal static class JoinerySigns
{
    /// <summary>How many words on the one more may stand («وأسرت ثلاثة آخرين», «وتم القبض على رابع»).</summary>
    private const int BesidesReach = 3;

    /// <summary>How many words a body may stand from the word for what was done with it.</summary>
    private const int BodyReach = 4;

    /// <summary>How many words those who protested may stand from the word that tells that they were taken: their number comes between.</summary>
    private const int ProtesterReach = 5;

    /// <summary>«قتل التنظيم خمسة جنود وأسر عشرة», «كما تمكن من أسر عشرة»: in a run of verbs of one doer prisoners are taken in the same fight.</summary>
    internal static bool IsCapture(EventGround ground, Telling current, Clause clause, CueMatch match) =>
        ((clause.Kind == ClauseKind.And && match.HasClitic(Clitics.Conjunction)) || clause.Kind == ClauseKind.Clause)
        && (
            match.First == clause.Body
            || (
                match.Cue.Is(WordShape.Noun | WordShape.Fixed)
                && ground.Text.Is(match.First - 1, "من")
                && match.First - clause.Body <= BesidesReach
                && MentionTables.In(ground.Places, clause.First, clause.End).IsEmpty
            )
        )
        && IsTakenPrisoner(ground, match)
        && Joinery.Family(ground, current.Triggers[^1].Cue) == "violence";

    internal static bool IsOfProtest(EventGround ground, int token) => ground.HoldsOneOf(token, ground.Lexicon.Parts.Protester);

    /// <summary>«دخل ملثمان», «مسلحين دخلا»: men of whom nobody knows who they are, and no force, right beside the verb.</summary>
    internal static bool IsOfUnknown(EventGround ground, Telling current, int end)
    {
        var (isUnknown, isForce) = (false, false);
        foreach (
            var match in ground.Scan.In(
                Math.Max(current.ReachBack, current.Head.First - BesidesReach),
                Math.Min(end, current.Head.End + BesidesReach),
                CueKind.Actor
            )
        )
        {
            isUnknown |= match.Cue.Code == "unknown gunmen";
            isForce |= match.Cue is ActorCue { Actor: { Group: not "civilians", Code: not "unknown gunmen" } };
        }

        return isUnknown && !isForce;
    }

    /// <summary>«سبعة من المعتصمين», «عددا من المتظاهرين»: people of a protest, right behind.</summary>
    internal static bool AreOfProtest(EventGround ground, int token, int end)
    {
        for (var next = token; next < Math.Min(end, token + ProtesterReach) && !ground.IsPause(next); next++)
        {
            if (IsOfProtest(ground, next))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«تسلم ذووه جثمانه»: the body of somebody told of before.</summary>
    internal static bool NamesHisBody(EventGround ground, int token, int end)
    {
        for (var next = token; next < Math.Min(end, token + BodyReach) && !ground.IsPause(next); next++)
        {
            if (ground.IsOneOf(next, ground.Lexicon.DeedSigns.HisBody))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«اعتقال 16 منهم», «القبض على اثنين منهم».</summary>
    internal static bool IsSomeOfThem(EventGround ground, int token)
    {
        for (var next = token; next < Math.Min(token + 4, ground.Text.TokenCount) && !ground.IsPause(next); next++)
        {
            if (ground.IsOneOf(next, ground.Lexicon.Signs.SomeOfThem))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«جثث», «جثامين», before the word that tells how they died.</summary>
    internal static bool HasBodies(EventGround ground, int first, int end)
    {
        foreach (var match in ground.Scan.In(first, end))
        {
            if (match.Cue.Kind == CueKind.Trigger && Joinery.Family(ground, match.Cue) == "bodies")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«سبيل أحدهم», «عن أحد الابنين»: how many were let go is told as news.</summary>
    internal static bool IsOneOfThem(EventGround ground, int token, int end)
    {
        for (var next = token; next < Math.Min(token + BesidesReach, end) && !ground.IsPause(next); next++)
        {
            if (ground.Text.Is(next, TokenKind.Word) && ground.Lexicon.Signs.OneOfThem.Has(ground.Text.Word(next)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«ويفرضوا هدنة»: whether what was agreed is told in a range of tokens.</summary>
    internal static bool TellsTalks(EventGround ground, int first, int end)
    {
        foreach (var match in ground.Scan.In(first, end, CueKind.Trigger))
        {
            if (match.Cue.Kind == CueKind.Trigger && Joinery.Family(ground, match.Cue) == "talks")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether people are told to have been killed or hurt.</summary>
    internal static bool HasToll(Telling current) =>
        current.Triggers.Exists(static trigger => ((TriggerCue)trigger.Cue).Outcome is Outcome.Killed or Outcome.Injured);

    /// <summary>«اعتقل ثالث», «القبض على آخرين»: the next after those counted before.</summary>
    internal static bool IsOneBesides(EventGround ground, int token)
    {
        for (var next = token; next < Math.Min(token + BesidesReach, ground.Text.TokenCount) && !ground.IsPause(next); next++)
        {
            if (ground.IsOneOf(next, ground.Lexicon.Signs.OneBesides))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«بإنزال جوي», «خلال مداهمة»: men who came to take others.</summary>
    internal static bool IsRaid(EventGround ground, Telling current, int end) =>
        ground.HasOneOf(current.ReachBack, end, ground.Lexicon.DeedSigns.Raid);

    /// <summary>«هربا من قصف ...», «فرارا من المعارك».</summary>
    internal static bool IsFledFrom(EventGround ground, int token) =>
        token > 1 && ground.Text.Is(token - 1, "من") && ground.IsOneOf(token - 2, ground.Lexicon.DeedSigns.InFlight);

    /// <summary>«اعتقلت ... وقتلت», «خطفوا ... وقتلوا»: a verb of the same person as the one before.</summary>
    internal static bool IsOfSameDoer(EventGround ground, Telling current, CueMatch match) =>
        (ground.IsOneOf(match.First, ground.Lexicon.DeedSigns.AndStruck) && ground.Text.Word(current.Head.First) is [.., 'ت'])
        || (ground.IsOneOf(match.First, ground.Lexicon.DeedSigns.AndTheyKilled) && current.Head.Cue.Is(WordShape.Verb));

    internal static bool IsGrievance(EventGround ground, int token)
    {
        for (var before = token - 1; before >= Math.Max(0, token - 5) && !ground.IsPause(before); before--)
        {
            if (ground.Scan.TryFind(before, CueKind.Means, out var reason) && reason.Cue.Code == "protest")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«في وقت سابق», «سابقا» right behind.</summary>
    internal static bool IsEarlier(EventGround ground, int token)
    {
        for (var next = token; next < token + 3; next++)
        {
            if (ground.IsOneOf(next, ground.Lexicon.Signs.Former))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«أسر», «وأسرت»: taken in a fight, and not arrested.</summary>
    internal static bool IsTakenPrisoner(EventGround ground, CueMatch match) => ground.HoldsOneOf(match.First, ground.Lexicon.Parts.Captive);
}
