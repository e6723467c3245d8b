using ReportAtlas.Language.Events.Cues;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Words that a toll is told anew by: «ارتفعت حصيلة», «بلغ عدد».</summary>
internal static class TollCue
{
    /// <summary>Whether one begins in a range of tokens.</summary>
    internal static bool StandsIn(EventGround ground, int first, int end)
    {
        foreach (var match in ground.Scan.In(first, end, CueKind.Background))
        {
            if (match.Cue is { Kind: CueKind.Background, Code: "toll" or "amount" })
            {
                return true;
            }
        }

        return false;
    }
}
