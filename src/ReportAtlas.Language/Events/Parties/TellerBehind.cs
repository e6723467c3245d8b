using ReportAtlas.Language.Events.Claims;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Takes out the party that is named behind what happened only as who tells it («..., بحسب ضابط في شرطة الأنبار»).</summary>
internal static class TellerBehind
{
    /// <summary>Takes those tellers out that had no part in what they tell.</summary>
    internal static void Drop(EventGround ground, Telling telling)
    {
        if (telling.Actors.Count == 0 || Behind(ground, telling) is not { } teller || teller.First >= teller.End)
        {
            return;
        }

        telling.Actors.RemoveAll(actor => Named(ground, actor) is var token && teller.Contains(token) && !MayHaveDoneIt(ground, telling, actor));
    }

    /// <summary>
    /// «خطف التنظيم ثلاثة رعاة، وفق شرطة الأنبار»: somebody else did it, or harm befell people who are of no party. «اعتقال 20 مطلوبا، وفق شرطة
    /// نينوى», «مقتل ستة من داعش، بحسب الجيش»: whose success it is may tell it.
    /// </summary>
    private static bool MayHaveDoneIt(EventGround ground, Telling telling, ActorMention teller)
    {
        if (telling.Actors.Exists(other => other != teller && other.Role == ActorRole.Perpetrator))
        {
            return false;
        }

        var isHarm =
            Joinery.Family(ground, telling.HeadCue) == "violence"
            || telling.HeadCue.Type is "abduction" or "casualty" or "displacement" or "body_recovery";
        return !isHarm || telling.Actors.Exists(other => other != teller && other.Actor.Group != "civilians");
    }

    private static int Named(EventGround ground, ActorMention actor) => actor.Span is { } span ? ground.Text.TokenAt(span.Start) : -1;

    /// <summary>The words that name who tells it, behind the first «بحسب», «على ما قالت» after the deed; null where there are none.</summary>
    private static TokenRange? Behind(EventGround ground, Telling telling)
    {
        foreach (var saying in ground.Scan.In(telling.Head.End, telling.End, CueKind.Saying))
        {
            if (saying.Cue is { Kind: CueKind.Saying, Code: "source" })
            {
                var first = SpeakerName.Start(ground, saying, telling.End);
                var end = SpeakerName.End(ground, saying with { End = first }, telling.End);
                // «ضابط في شرطة الأنبار»: whose officer he is.
                return new TokenRange(first, ground.Text.Is(end, "في") && end > first ? end + 2 : end, IsDoer: false);
            }
        }

        return null;
    }
}
