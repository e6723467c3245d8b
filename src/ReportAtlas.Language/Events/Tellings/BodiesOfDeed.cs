using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>Decides of a word behind bodies that came to a hospital whether it tells those who came with them, or by what they died: «وصلت إلى المشفى ست جثث و11 مصابا جراء انفجار».</summary>
internal static class BodiesOfDeed
{
    internal static Joining? Decide(EventGround ground, Telling current, Clause clause, CueMatch match, string other, bool sameClause)
    {
        var cue = (TriggerCue)match.Cue;
        // «أحصى المسعفون 19 جثة تحت الأنقاض»: what the verb waits for.
        if (other == "bodies" && sameClause && current.Triggers[^1].Cue is TriggerCue { Type: "casualty", Tails: not null } && ground.Scan.Has(match.First, CueKind.Counted) && ground.IsOneOfJoined(current.Triggers[^1].First, ground.Lexicon.Tolls.CountsUp))
        {
            return Joining.Skip;
        }

        // «عثر على جثتي راعيين، وتبين أن لغما انفجر بهما»: known only afterwards for what it was.
        if (other == "violence" && cue.Outcome == Outcome.None && current.HeadCue.Type == "body_recovery" && clause.Kind == ClauseKind.Content && ground.IsOneOfJoined(clause.First - 1, ground.Lexicon.Beside.TurnsOut))
        {
            return Joining.Join;
        }

        if (other is not ("bodies" or "violence") || !AreBrought(ground, current, match.End))
        {
            return null;
        }

        // «جثامين خمسة أطفال قضوا بانفجار لغم»: how they died is the news.
        if (current.HeadCue.Type == "movement" && cue is { Type: "casualty", Outcome: Outcome.Killed } && cue.Is(WordShape.Past) && match.Clitics == Clitics.None && (sameClause || clause.Kind == ClauseKind.Relative))
        {
            return Joining.Replace;
        }

        // «ست جثث و11 مصابا»: who came.
        if (sameClause && ground.Scan.Has(match.First, CueKind.Counted))
        {
            return Joining.Join;
        }

        // «إثر قصف مدفعي», «بعد هجوم بمسيرة».
        var isCause = clause.Kind is ClauseKind.Cause || (clause.Kind == ClauseKind.Time && match.First == clause.Body) || ground.IsOneOf(match.First - 1, ground.Lexicon.TimeSigns.After);
        return isCause && cue is { Outcome: Outcome.None } && cue.Is(WordShape.Noun | WordShape.Fixed) && !match.HasClitic(Clitics.Article) ? Joining.Join : null;
    }

    private static bool AreBrought(EventGround ground, Telling current, int end) =>
        (current.HeadCue.Type == "body_recovery" || (current.HeadCue.Type == "movement" && JoinerySigns.HasBodies(ground, current.Head.End, end)))
        && ground.HasOneOf(current.ReachBack, end, ground.Lexicon.Tolls.WhereDeadAre);
}
