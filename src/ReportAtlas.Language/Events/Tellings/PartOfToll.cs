using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>
/// Tells the parts of a toll from a second toll beside it. «سقوط 16 قتيلا، بينهم خمسة جنود و11 قتيلا من الأهالي» says who the sixteen were;
/// «ستة قتلى، بينهم طفلة، وعشرون جريحا» goes on to others, since what befell them was not told yet.
/// </summary>
internal static class PartOfToll
{
    /// <summary>How many words the number and its bound may take up before the noun («وما لا يقل عن عشرين جريحا»).</summary>
    private const int NumberReach = 7;

    internal static bool Is(EventGround ground, Telling current, Clause clause, CueMatch match) =>
        ground.Scan.Has(match.First, CueKind.Counted)
        && ground.Scan.TryFind(clause.First, CueKind.Bound, out var part)
        && part.Cue.Code == "part"
        && !IsNextToll(ground, current, clause, match);

    /// <summary>«وعشرون جريحا», «وعدد من المصابين»: joined by «و», and of an outcome that only the toll so far does not tell.</summary>
    private static bool IsNextToll(EventGround ground, Telling current, Clause clause, CueMatch match)
    {
        var outcome = ((TriggerCue)match.Cue).Outcome;
        if (
            !current.Triggers.Exists(known => ground.Scan.Has(known.First, CueKind.Counted))
            && !current.Triggers.Exists(static known => known.Cue is TriggerCue { Outcome: Outcome.Killed or Outcome.Injured })
        )
        {
            return false;
        }

        // «27 ضحية، بينهم ستة قتلى و21 جريحا»: both are parts.
        return current.Triggers.TrueForAll(known => ((TriggerCue)known.Cue).Outcome != outcome)
            && !HasTollIn(ground, clause.First, match.First)
            && IsJoined(ground, clause.First, match);
    }

    private static bool HasTollIn(EventGround ground, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (ground.Scan.Has(token, CueKind.Counted))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsJoined(EventGround ground, int first, CueMatch match)
    {
        if (match.HasClitic(Clitics.Conjunction))
        {
            return true;
        }

        for (var token = match.First - 1; token > Math.Max(first, match.First - NumberReach) && !ground.IsPause(token); token--)
        {
            if (
                ground.Text.Is(token, TokenKind.Word)
                && ground.Text.Word(token) is ['و', ..]
                && (ground.Text.Is(token, "و") || ground.Scan.HasAny(token, (1u << (int)CueKind.Number) | (1u << (int)CueKind.Bound)))
            )
            {
                return true;
            }
        }

        return false;
    }
}
