using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>
/// Tells the clauses that say only for what something was done in return («أغارت ... قرب القائم، ردا على هجوم أسفر عن مقتل جنديين في التاجي قبل
/// يومين»): their place, their day and their dead are those of the other deed.
/// </summary>
internal static class Reprisal
{
    /// <summary>How many words the other deed may stand behind «ردا على».</summary>
    private const int DeedReach = 4;

    internal static bool Is(EventGround ground, Telling? current, List<Clause> clauses, int index, bool isWithin)
    {
        if (current is null || Joinery.Family(ground, current.HeadCue) != "violence")
        {
            return false;
        }

        var clause = clauses[index];
        if (isWithin && clause.Kind is ClauseKind.Result or ClauseKind.Relative && !ground.IsPause(clause.First - 1))
        {
            return true;
        }

        // «وردا على ذلك قصفت ...»: what was done in return follows.
        return clause.Kind is ClauseKind.Cause or ClauseKind.And
            && ground.Lexicon.DeedSigns.Reprisal.Has(ground.Text.Word(clause.First))
            && IsNamed(ground, clause);
    }

    private static bool IsNamed(EventGround ground, Clause clause)
    {
        for (var token = clause.First + 1; token < Math.Min(clause.End, clause.First + DeedReach); token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Trigger, out var deed))
            {
                return deed.Cue.Is(WordShape.Noun | WordShape.Fixed) && !deed.HasClitic(Clitics.Article);
            }
        }

        return false;
    }
}
