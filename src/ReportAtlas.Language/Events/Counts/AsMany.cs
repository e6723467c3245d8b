using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>«أربعة قتلى ومثلهم من الجرحى», «قتل ثلاثة وأصيب ضعفهم», «قتل عشرة جنود ومثلهم من المسلحين»: the number of the first tells that of the second.</summary>
internal static class AsMany
{
    /// <summary>How many words the first may stand before.</summary>
    private const int Reach = 7;

    internal static void Find(EventGround ground, Telling telling)
    {
        AddOtherSide(ground, telling);
        if (!telling.Counts.TryGetValue(Outcome.Killed, out var dead) || telling.Counts.ContainsKey(Outcome.Injured))
        {
            return;
        }

        for (var token = telling.First; token < telling.End; token++)
        {
            var times =
                ground.IsOneOf(token, ground.Lexicon.People.AsMany) ? 1
                : ground.IsOneOf(token, ground.Lexicon.People.TwiceAsMany) ? 2
                : 0;
            if (times > 0 && HasWounded(ground, token))
            {
                telling.Counts[Outcome.Injured] = new CountRange(times * dead.Min, times * dead.Max, ground.Text.SpanOf(token));
                return;
            }
        }
    }

    /// <summary>«قتل عشرة جنود ومثلهم من المسلحين»: as many of the other side met the same end.</summary>
    private static void AddOtherSide(EventGround ground, Telling telling)
    {
        foreach (var outcome in (ReadOnlySpan<Outcome>)[Outcome.Killed, Outcome.Injured])
        {
            if (
                telling.Counts.TryGetValue(outcome, out var known)
                && known.Span is { } span
                && OfOthers(ground, ground.Text.TokenAt(span.End - 1) + 1, telling.End) is >= 0 and var token
            )
            {
                telling.Counts[outcome] = new CountRange(
                    2 * known.Min,
                    2 * known.Max,
                    new TextSpan(span.Start, ground.Text.SpanOf(token).End - span.Start)
                );
            }
        }
    }

    /// <summary>Where «ومثلهم من» stands behind those counted, before any other deed; -1 for nowhere.</summary>
    private static int OfOthers(EventGround ground, int first, int end)
    {
        for (
            var token = first;
            token < Math.Min(end - 1, first + Reach)
                && (ground.Scan.Has(token, CueKind.Counted) || !ground.Scan.HasAny(token, (1u << (int)CueKind.Trigger) | (1u << (int)CueKind.Bound)));
            token++
        )
        {
            if (ground.IsOneOf(token, ground.Lexicon.People.AsMany) && ground.Text.Word(token) is ['و', ..] && ground.Text.Is(token + 1, "من"))
            {
                return HasWounded(ground, token) ? -1 : token;
            }
        }

        return -1;
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
