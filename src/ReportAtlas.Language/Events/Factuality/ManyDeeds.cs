using ReportAtlas.Language.Events.Counts;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>«تسع هجمات ... خلال أسبوع», «20 غارة ... خلال الأسبوع الماضي»: deeds that somebody counts over a time, of which none is told by itself.</summary>
internal static class ManyDeeds
{
    /// <summary>Two or three may be those that are told.</summary>
    private const int Many = 4;

    /// <summary>Whether a number of deeds stands in a range of tokens.</summary>
    internal static bool AreTold(EventGround ground, int first, int end)
    {
        foreach (var match in ground.Scan.In(first + 1, end, CueKind.Trigger))
        {
            if (
                match.Cue.Kind == CueKind.Trigger
                && Joinery.Family(ground, match.Cue) == "violence"
                && match.Cue.Is(WordShape.Noun | WordShape.Fixed)
                && ground.IsNumber(match.First - 1)
                && NumberReader.TryRead(ground, match.First - 1, match.First, out var number, out _)
                && number >= Many
            )
            {
                return true;
            }
        }

        return false;
    }
}
