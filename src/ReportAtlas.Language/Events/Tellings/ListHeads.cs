using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>Finds what a part of a list goes with: the head of its list where that told something, else the sum told before it.</summary>
internal static class ListHeads
{
    /// <summary>How many sentences on from a sum its dead may be listed.</summary>
    private const int SumReach = 2;

    /// <summary>Parts of the longest list.</summary>
    private const int MostParts = 40;

    /// <summary>The telling that a part goes with; null where nothing was told of which it is one.</summary>
    internal static Telling? Of(EventGround ground, List<Telling> told, Telling part, Telling listed)
    {
        var at = told.Count - 1;
        while (at >= Math.Max(0, told.Count - MostParts) && IsPartOf(told[at], listed))
        {
            at--;
        }

        if (at < 0)
        {
            return null;
        }

        if (told[at] == listed || told[at] == listed.Origin)
        {
            return listed;
        }

        // «قتل ثمانية بالقصف. أما القتلى فثلاثة في ...، ورجلان في ...»: those of the sum.
        var sum = told[at];
        return
            IsDefinite(ground, listed.Head) && part.Sentence - sum.Sentence <= SumReach && sum.Counts.ContainsKey(((TriggerCue)part.Head.Cue).Outcome)
            ? sum
            : null;
    }

    /// <summary>«القتلى», «الضحايا»: those of whom was told before.</summary>
    internal static bool IsDefinite(EventGround ground, CueMatch head) =>
        head.HasClitic(Clitics.Article) || ground.Text.Word(head.First) is ['ا', 'ل', ..] or ['و' or 'ف', 'ا', 'ل', ..];

    private static bool IsPartOf(Telling telling, Telling listed) => telling.Origin is { } head && (head == listed || head == listed.Origin);
}
