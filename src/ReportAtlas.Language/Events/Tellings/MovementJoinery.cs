using ReportAtlas.Language.Events.Cues;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>Decides of a word behind one that tells that people moved: what they fled from, and who they are that came; null where it is neither.</summary>
internal static class MovementJoinery
{
    /// <param name="family">The family of what was told.</param>
    /// <param name="other">That of the trigger.</param>
    internal static Joining? Decide(EventGround ground, Telling current, Clause clause, CueMatch match, string family, string other)
    {
        if (family != "movement")
        {
            return null;
        }

        // «نزوح سكان قرى جراء القصف، إذ سقطت عشرون قذيفة على ...»: what they fled from, told for itself.
        if (
            other == "violence"
            && clause.Kind == ClauseKind.Result
            && match.Cue.Is(WordShape.Past)
            && !match.Cue.Is(WordShape.Noun)
            && match.First == clause.Body
            && ClausePlaces.HasOwnPlace(ground, current, clause, match)
        )
        {
            return Joining.New;
        }

        // «وصلت دفعة من 350 شخصا بعد أن سلموا أنفسهم»: who they are that came.
        if (
            ((TriggerCue)match.Cue).Type == "surrender"
            && clause.Kind is ClauseKind.Time or ClauseKind.Relative
            && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
        )
        {
            return Joining.Replace;
        }

        return null;
    }
}
