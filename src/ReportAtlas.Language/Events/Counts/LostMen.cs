using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Parties;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>
/// Counts the men whom a side lost in a fight, where no word for their death tells of them: «فقد الثوار أربعة», «فقدان اثنين من عناصرها», and adds them to
/// the other side's dead.
/// </summary>
internal static class LostMen
{
    /// <summary>How many words the side that lost them may have.</summary>
    private const int SideReach = 4;

    internal static void Find(EventGround ground, Telling telling, List<Quantity> used)
    {
        for (var token = telling.First; telling.FamilyIn(ground.Lexicon) == "violence" && token < telling.End - 1; token++)
        {
            if (
                !ground.IsOneOfJoined(token, ground.Lexicon.Tolls.LosesMen)
                || IsRead(ground, telling, token)
                || !TryMen(ground, telling, token, out var men)
                || CountFinder.IsUsed(used, men)
            )
            {
                continue;
            }

            used.Add(men);
            if (telling.Counts.TryGetValue(Outcome.Killed, out var known))
            {
                telling.Counts[Outcome.Killed] = known with { Min = known.Min + men.Min, Max = known.Max + men.Max };
            }
            else
            {
                CountFinder.Put(ground, telling, Outcome.Killed, men);
            }
        }
    }

    /// <summary>Whether a word that tells what became of people counts them there.</summary>
    private static bool IsRead(EventGround ground, Telling telling, int token) =>
        telling.Triggers.Exists(trigger => trigger.First <= token && token < trigger.End && ((TriggerCue)trigger.Cue).Outcome == Outcome.Killed);

    /// <summary>The men, behind the word and the side that lost them; a side named, or «من عناصرها», says that it lost men and no ground.</summary>
    private static bool TryMen(EventGround ground, Telling telling, int loses, out Quantity men)
    {
        men = default;
        var isOfSide = false;
        for (var token = loses + 1; token < Math.Min(telling.End, loses + 1 + SideReach) && !ground.IsPause(token); token++)
        {
            if (ActorNaming.TryActor(ground, token, telling.ReachBack, out var side, out var behind) && side.Group != "civilians")
            {
                (isOfSide, token) = (true, behind - 1);
                continue;
            }

            if (QuantityReader.TryRead(ground, token, telling.End, out men))
            {
                return men is { IsVague: false, Group: "fighter" or "" }
                    && ground.IsNumber(men.First)
                    && (isOfSide || ground.Scan.HasIn(men.First, men.End, CueKind.Anaphor))
                    && (
                        men.Group.Length > 0
                        || men.End >= telling.End
                        || ground.Text.Is(men.End, TokenKind.Punctuation)
                        || ground.Scan.HasAny(men.End, (1u << (int)CueKind.Bound) | (1u << (int)CueKind.Locative) | (1u << (int)CueKind.Break))
                    );
            }
        }

        return false;
    }
}
