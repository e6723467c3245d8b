using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Adds those whom the same incident had killed before: «توفي الشاب متأثرا بجراحه ... جراء انفجار لغم. وكان شقيقه قد قتل في الانفجار نفسه».</summary>
internal static class DeadOfTheSame
{
    /// <summary>More than so many are told first, and not as an afterthought.</summary>
    private const int Most = 10;

    /// <summary>How many words may stand between «كان» and the verb.</summary>
    private const int PluperfectReach = 6;

    internal static void Add(EventGround ground, Telling main, Telling other)
    {
        if (
            !main.InHeadline
            && !other.InHeadline
            && other.Sentence - main.LastSentence is 0 or 1
            && other.Head.First > main.Head.End
            && other.Counts.TryGetValue(Outcome.Killed, out var dead)
            && dead.Max is <= Most
            && main.Counts.TryGetValue(Outcome.Killed, out var known)
            && IsPluperfect(ground, other)
            && IsOfTheSame(ground, other)
        )
        {
            main.Counts[Outcome.Killed] = known with { Min = known.Min + dead.Min, Max = known.Max + dead.Max };
        }
    }

    /// <summary>«وكان شقيقه قد قتل».</summary>
    private static bool IsPluperfect(EventGround ground, Telling earlier)
    {
        for (var token = earlier.ReachBack; token < earlier.Head.First; token++)
        {
            if (ground.IsOneOf(token, ground.Lexicon.Signs.Was) && earlier.Head.First - token <= PluperfectReach)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«في الانفجار نفسه», «بالقصف ذاته»: the deed just told of.</summary>
    private static bool IsOfTheSame(EventGround ground, Telling earlier)
    {
        for (var token = earlier.Head.End; token < ground.Text.Sentences[earlier.Sentence].EndToken; token++)
        {
            if (
                ground.IsOneOf(token, ground.Lexicon.Signs.Itself)
                && ground.Scan.HasAny(token - 1, (1u << (int)CueKind.Incident) | (1u << (int)CueKind.Trigger))
                && ground.Text.Word(token - 1).Contains("ال", StringComparison.Ordinal)
            )
            {
                return true;
            }
        }

        return false;
    }
}
