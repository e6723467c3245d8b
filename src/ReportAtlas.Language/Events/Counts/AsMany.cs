using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>«أربعة قتلى ومثلهم من الجرحى», «قتل ثلاثة وأصيب مثلهم»: the number of the first is that of the second.</summary>
internal static class AsMany
{
    internal static void Find(EventGround ground, Telling telling)
    {
        if (!telling.Counts.TryGetValue(Outcome.Killed, out var dead) || telling.Counts.ContainsKey(Outcome.Injured))
        {
            return;
        }

        for (var token = telling.First; token < telling.End; token++)
        {
            if (ground.IsOneOf(token, ground.Lexicon.People.AsMany) && HasWounded(ground, token))
            {
                telling.Counts[Outcome.Injured] = dead with { Span = ground.Text.SpanOf(token) };
                return;
            }
        }
    }

    private static bool HasWounded(EventGround ground, int token)
    {
        foreach (var match in ground.Scan.In(Math.Max(0, token - 1), token + 3))
        {
            if (match.Cue is TriggerCue { Outcome: Outcome.Injured })
            {
                return true;
            }
        }

        return false;
    }
}
