using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Takes out of a telling the parties that are named for the ground that they hold, and have no part in what happened there.</summary>
internal static class GroundHolders
{
    /// <summary>Attacks, whose aim is whoever holds the ground, unless civilians were hit.</summary>
    private static readonly HashSet<string> Struck = new(StringComparer.Ordinal) { "airstrike", "shelling", "drone_strike", "armed_clash" };

    /// <summary>How many words a party may stand from the preposition before its ground.</summary>
    private const int GoalReach = 6;

    /// <summary>«انسحبت إلى مناطق سيطرة ...»: whose ground they went to.</summary>
    internal static void DropGoals(EventGround ground, Telling telling) =>
        telling.Actors.RemoveAll(actor =>
            actor.Span is { } span && IsOfGoal(ground, ground.Text.TokenAt(span.Start)) && IsOnlyHolder(ground, telling, actor)
        );

    /// <summary>«قتل مدنيان في مناطق سيطرة قسد»: whose ground it was.</summary>
    internal static void Drop(EventGround ground, Telling telling) =>
        telling.Actors.RemoveAll(actor =>
            actor.Span is { } span
            && IsHolder(ground, telling, ground.Text.TokenAt(span.Start))
            && !HeldGround.IsSource(ground, ground.Text.TokenAt(span.Start))
            && IsOnlyHolder(ground, telling, actor)
        );

    /// <summary>«إلى مناطق سيطرة النظام», «نحو مناطق يسيطر عليها ...»: ground of a party that somebody goes to.</summary>
    private static bool IsOfGoal(EventGround ground, int token)
    {
        for (
            var before = token - 1;
            HeldGround.IsHolder(ground, token) && before >= Math.Max(0, token - GoalReach) && !ground.IsPause(before);
            before--
        )
        {
            if (ground.Scan.TryFind(before, CueKind.Locative, out var goal) && goal.Cue.Code == "to")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHolder(EventGround ground, Telling telling, int token) =>
        HeldGround.IsHolder(ground, token) || (!Struck.Contains(telling.Type) && HeldGround.IsOfArea(ground, token));

    /// <summary>«قتل مدنيان في مناطق سيطرة قسد»: named for the ground that it holds, and for nothing else, where it has no part or others suffered.</summary>
    private static bool IsOnlyHolder(EventGround ground, Telling telling, ActorMention holder)
    {
        if (Struck.Contains(telling.Type) && !telling.Actors.Exists(actor => actor.Actor.Code == "civilians"))
        {
            return false;
        }

        for (var token = telling.ReachBack; token < telling.End; token++)
        {
            if (ActorNaming.TryActor(ground, token, telling.ReachBack, out var actor, out var end))
            {
                if (actor.Code == holder.Actor.Code && !IsHolder(ground, telling, token))
                {
                    return false;
                }

                token = Math.Max(token, end - 1);
            }
        }

        return true;
    }
}
