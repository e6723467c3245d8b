using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>«أصيب عنصر، وتوفي لاحقا متأثرا بجراحه»: of those wounded who died of it, none is left wounded.</summary>
internal static class LaterDeath
{
    /// <summary>How many words the wounds may stand from the death.</summary>
    private const int WoundsReach = 7;

    internal static void Find(EventGround ground, Telling telling)
    {
        if (!telling.Counts.TryGetValue(Outcome.Injured, out var wounded) || wounded.Min != 1 || wounded.Max != 1 || wounded.Span is not { } span)
        {
            return;
        }

        var known = telling.Counts.TryGetValue(Outcome.Killed, out var dead);
        foreach (var death in telling.Triggers)
        {
            var cue = (TriggerCue)death.Cue;
            if (cue.Outcome != Outcome.Killed || ground.Text.SpanOf(death.First).Start < span.End)
            {
                continue;
            }

            var isHis = known ? dead is { Min: 1, Max: 1 } && dead.Span == ground.Text.SpanOf(death.First, death.End, 0) && cue.Is(WordShape.Suffixed)
                : cue.Is(WordShape.Verb) && !cue.Is(WordShape.Plural | WordShape.Dual) && DiesOfWounds(ground, death.End, telling.End);
            if (isHis)
            {
                telling.Counts[Outcome.Killed] = wounded;
                telling.Counts.Remove(Outcome.Injured);
                return;
            }
        }
    }

    /// <summary>«متأثرا بجراحه», before anybody else is named.</summary>
    internal static bool DiesOfWounds(EventGround ground, int first, int end)
    {
        for (var token = first; token < Math.Min(end, first + WoundsReach) && !ground.IsPause(token) && !ground.Scan.Has(token, CueKind.Person) && !ground.Scan.Has(token, CueKind.Number); token++)
        {
            if (ground.Text.Is(token, TokenKind.Word) && ground.Lexicon.People.OfWounds.Has(ground.Text.Word(token)))
            {
                return true;
            }
        }

        return false;
    }
}
