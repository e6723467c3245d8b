using ReportAtlas.Language.Events.Cues;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>Tells the next deed from the one told before it, by the word that says it followed: «تلاه», «أعقبتها».</summary>
internal static class NextDeed
{
    /// <summary>How many words what came later may stand from the word that says so («تلاها بيوم واحد إصابة ...»).</summary>
    private const int SequelReach = 5;

    /// <summary>«تلاها بيوم إصابة ثلاثة», «تلاه بعد يومين قصف»: what begins at a token came on another day than what was told from a first token on.</summary>
    internal static bool IsDaysLater(EventGround ground, int first, int token) =>
        SequelBefore(ground, first, token) is >= 0 and var sequel
        && (
            ground.IsOneOf(sequel + 1, ground.Lexicon.TimeSigns.ByDays)
            || (ground.IsOneOf(sequel + 1, ground.Lexicon.TimeSigns.After) && ground.IsOneOf(sequel + 2, ground.Lexicon.TimeSigns.Days))
        );

    /// <summary>«تلاه بعد نحو ساعة غارتان»: what begins at a token is the next deed after what was told from a first token on.</summary>
    internal static bool Begins(EventGround ground, int first, int token) => SequelBefore(ground, first, token) >= 0;

    private static int SequelBefore(EventGround ground, int first, int token)
    {
        for (var before = token - 1; before >= Math.Max(first, token - SequelReach) && !ground.IsPause(before); before--)
        {
            if (ground.Scan.Has(before, CueKind.Sequel))
            {
                return before;
            }
        }

        return -1;
    }
}
