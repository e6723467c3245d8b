using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>
/// Decides of a word behind bodies that were counted, found or brought to a hospital whether it tells those who came with them, or by what they died:
/// «وصلت إلى المشفى ست جثث و11 مصابا جراء انفجار». Bodies that a hospital takes in nobody found, so that how they died is the news.
/// </summary>
internal static class BodiesOfDeed
{
    /// <summary>How many words who came for the dead may take up.</summary>
    private const int OpeningReach = 8;

    internal static Joining? Decide(EventGround ground, Telling current, Clause clause, CueMatch match, string other, bool sameClause)
    {
        var cue = (TriggerCue)match.Cue;
        // «أحصى المسعفون 19 جثة تحت الأنقاض»: what the verb waits for.
        if (
            other == "bodies"
            && sameClause
            && current.Triggers[^1].Cue is TriggerCue { Type: "casualty", Tails: not null }
            && ground.Scan.Has(match.First, CueKind.Counted)
            && ground.IsOneOfJoined(current.Triggers[^1].First, ground.Lexicon.Tolls.CountsUp)
        )
        {
            return Joining.Skip;
        }

        // «عثر على جثتي راعيين، وتبين أن لغما انفجر بهما»: known only afterwards for what it was.
        if (
            other == "violence"
            && cue.Outcome == Outcome.None
            && current.HeadCue.Type == "body_recovery"
            && clause.Kind == ClauseKind.Content
            && ground.IsOneOfJoined(clause.First - 1, ground.Lexicon.Beside.TurnsOut)
        )
        {
            return Joining.Join;
        }

        // «ولدى محاولة عناصر آخرين سحب الجثتين انفجر لغم ثان»: what befell those who came for the dead of whom was told.
        if (
            other == "violence"
            && !cue.Is(WordShape.Noun)
            && current.HeadCue.Type == "body_recovery"
            && current.Triggers.TrueForAll(known => Joinery.Family(ground, known.Cue) == "bodies")
            && current.Head.Cue.Is(WordShape.Noun)
            && current.Head.First - current.ReachBack <= OpeningReach
            && IsWhile(ground, current.ReachBack, current.Head.First)
        )
        {
            return Joining.Replace;
        }

        if (
            other is "bodies" or "violence"
            && AreBrought(ground, current, match.End)
            && OfBrought(ground, current, clause, match, cue, sameClause) is { } brought
        )
        {
            return brought;
        }

        return sameClause && AreTakenIn(ground, current, match.First) && OfTakenIn(ground, current, match, cue) is { } takenIn
            ? takenIn
            : OfMoved(ground, current, clause, match, cue, sameClause);
    }

    private static Joining? OfBrought(EventGround ground, Telling current, Clause clause, CueMatch match, TriggerCue cue, bool sameClause)
    {
        // «جثامين خمسة أطفال قضوا بانفجار لغم»: how they died is the news.
        if (current.HeadCue.Type == "movement" && IsDeath(match, cue) && (sameClause || clause.Kind == ClauseKind.Relative))
        {
            return Joining.Replace;
        }

        // «ست جثث و11 مصابا»: who came.
        if (sameClause && ground.Scan.Has(match.First, CueKind.Counted))
        {
            return Joining.Join;
        }

        // «إثر قصف مدفعي», «بعد هجوم بمسيرة».
        var isCause =
            clause.Kind is ClauseKind.Cause
            || (clause.Kind == ClauseKind.Time && match.First == clause.Body)
            || ground.IsOneOf(match.First - 1, ground.Lexicon.TimeSigns.After);
        return isCause && cue is { Outcome: Outcome.None } && cue.Is(WordShape.Noun | WordShape.Fixed) && !match.HasClitic(Clitics.Article)
            ? Joining.Join
            : null;
    }

    private static Joining? OfTakenIn(EventGround ground, Telling current, CueMatch match, TriggerCue cue)
    {
        // «استقبل المشفى جثتي شرطيين قتلا بانفجار عبوة», «وصلت جثة شاب قتل برصاص مجهولين».
        if (
            cue is { Outcome: Outcome.Killed, Family: "violence" } or { Type: "assassination" }
            && (cue.Is(WordShape.Fixed) || (cue.Is(WordShape.Past) && !cue.Is(WordShape.Noun)))
            && match.Clitics == Clitics.None
            && ground.HasOneOf(current.First, match.First, ground.Lexicon.DeedSigns.Hospital)
        )
        {
            return Joining.Replace;
        }

        // «وصول أربع جثث وثلاثة مصابين إلى المشفى».
        return
            cue is { Type: "casualty", Outcome: Outcome.Injured } && ground.Scan.Has(match.First, CueKind.Counted) && ground.IsNumber(match.First - 1)
            ? Joining.Join
            : null;
    }

    /// <summary>«نقلت جثامين خمسة أطفال قضوا بانفجار لغم»: wherever to.</summary>
    private static Joining? OfMoved(EventGround ground, Telling current, Clause clause, CueMatch match, TriggerCue cue, bool sameClause) =>
        Joinery.Family(ground, current.Head.Cue) == "movement"
        && current.Triggers.Count == 1
        && IsDeath(match, cue)
        && (sameClause || clause.Kind == ClauseKind.Relative)
        && JoinerySigns.HasBodies(ground, current.Head.End, match.First)
            ? Joining.Replace
            : null;

    private static bool IsDeath(CueMatch match, TriggerCue cue) =>
        cue is { Type: "casualty", Outcome: Outcome.Killed } && cue.Is(WordShape.Past) && match.Clitics == Clitics.None;

    private static bool IsWhile(EventGround ground, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (ground.IsOneOfJoined(token, ground.Lexicon.Again.During))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreBrought(EventGround ground, Telling current, int end) =>
        (current.HeadCue.Type == "body_recovery" || (current.HeadCue.Type == "movement" && JoinerySigns.HasBodies(ground, current.Head.End, end)))
        && ground.HasOneOf(current.ReachBack, end, ground.Lexicon.Tolls.WhereDeadAre);

    private static bool AreTakenIn(EventGround ground, Telling current, int end) =>
        current.Triggers.TrueForAll(known =>
            Joinery.Family(ground, known.Cue) is "bodies" or "movement" || known.Cue is TriggerCue { Type: "casualty", Outcome: Outcome.Injured }
        )
        && Joinery.Family(ground, current.Head.Cue) switch
        {
            "bodies" => !ground.HoldsOneOf(current.Head.First, ground.Lexicon.Parts.Found),
            "movement" => JoinerySigns.HasBodies(ground, current.Head.End, end),
            _ => false,
        };
}
