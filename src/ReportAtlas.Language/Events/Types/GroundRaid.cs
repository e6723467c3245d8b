using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Types;

/// <summary>Tells raids on the ground from those from the air, where the verb is the same («أغارت خلايا التنظيم على نقطة حراسة»).</summary>
internal static class GroundRaid
{
    /// <summary>How many words who raided may stand before the verb; what is believed of them comes between.</summary>
    private const int SubjectReach = 9;

    /// <summary>How many words behind it.</summary>
    private const int FollowingReach = 2;

    internal static bool Is(EventGround ground, Telling telling) =>
        ground.IsOneOf(telling.Head.First, ground.Lexicon.Kinds.Raids)
        && (
            ground.HasOneOf(
                Math.Max(ground.Text.Sentences[telling.Sentence].FirstToken, telling.Head.First - SubjectReach),
                telling.Head.First,
                ground.Lexicon.Kinds.Raiders
            ) || ground.HasOneOf(telling.Head.End, telling.Head.End + FollowingReach, ground.Lexicon.Kinds.Raiders)
        )
        && MeansFinder.Find(ground, telling, "target") is not ("airstrike" or "drone_strike");
}
