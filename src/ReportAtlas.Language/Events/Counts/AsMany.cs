using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

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
            if (ground.Text.Is(token, TokenKind.Word) && ground.Lexicon.People.AsMany.Has(ground.Text.Word(token)) && HasWounded(ground, token))
            {
                telling.Counts[Outcome.Injured] = dead with { Span = ground.Text.SpanOf(token) };
                return;
            }
        }
    }

    private static bool HasWounded(EventGround ground, int token)
    {
        foreach (var match in ground.Scan.In(token - 1, token + 3))
        {
            if (match.Cue is TriggerCue { Outcome: Outcome.Injured })
            {
                return true;
            }
        }

        return false;
    }
}
