using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>Tells by the words before a place that a road leads there, ends there or joins it to another.</summary>
internal static class RoadWords
{
    /// <summary>How many words a place may stand from the word that a road leads there.</summary>
    private const int RoadReach = 4;

    /// <summary>How many words the second end of a road may stand from the word that it joins them.</summary>
    private const int EndsReach = 7;

    /// <summary>How many words a place may stand from the word that a road joins it, asides between them.</summary>
    private const int JoinReach = 16;

    /// <summary>«قطعوا الطريق المؤدي إلى حقل العمر»: where the road leads.</summary>
    internal static bool LeadsTo(EventGround ground, int place)
    {
        for (var token = place - 1; token > Math.Max(0, place - RoadReach); token--)
        {
            if (ground.IsOneOf(token, ground.Lexicon.Beside.RoadTo))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«الطريق الواصل بين دير الزور والحسكة»: one of its ends.</summary>
    internal static bool IsEnd(EventGround ground, int place)
    {
        var isBetween = false;
        for (var token = place - 1; token > Math.Max(0, place - EndsReach) && !ground.IsPause(token); token--)
        {
            isBetween |= ground.Text.Is(token, "بين");
            if (isBetween && ground.IsOneOf(token, ground.Lexicon.Beside.RoadEnd))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«القرية الواقعة قرب طريق يربط الرقة، معقل التنظيم، بمدينة دير الزور»: where the road runs, and not what lies by it.</summary>
    internal static bool Joins(EventGround ground, int place)
    {
        // «يصل الحسكة بالقامشلي في قرية ...»: what lies by it again, or in another sentence.
        var first = ground.Text.Sentences[ground.Text.SentenceOf(place)].FirstToken;
        for (var token = place - 1; token > Math.Max(first, place - JoinReach) && !IsThere(ground, token); token--)
        {
            if (
                ground.IsOneOf(token, ground.Lexicon.Beside.Joins)
                && ground.HasOneOf(Math.Max(first, token - RoadReach), token, ground.Lexicon.Beside.Road)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsThere(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.Locative, out var locative) && locative.Cue.Code is "at" or "near" && locative.Clitics == Clitics.None;
}
