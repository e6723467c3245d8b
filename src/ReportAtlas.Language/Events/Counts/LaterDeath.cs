using System.Diagnostics.CodeAnalysis;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>«أصيب عنصر، وتوفي لاحقا متأثرا بجراحه»: of those wounded who died of it, none is left wounded.</summary>
internal static class LaterDeath
{
    /// <summary>How many words the wounds may stand from the death.</summary>
    private const int WoundsReach = 7;

    internal static void Find(EventGround ground, Telling telling)
    {
        DropDead(ground, telling);
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

            var isHis = known
                ? dead is { Min: 1, Max: 1 } && dead.Span == ground.Text.SpanOf(death.First, death.End, 0) && cue.Is(WordShape.Suffixed)
                : cue.Is(WordShape.Verb) && !cue.Is(WordShape.Plural | WordShape.Dual) && DiesOfWounds(ground, death.End, telling.End);
            if (isHis)
            {
                telling.Counts[Outcome.Killed] = wounded;
                telling.Counts.Remove(Outcome.Injured);
                return;
            }
        }
    }

    /// <summary>«قتل ثلاثة وأصيب خمسة», and then «اثنين من الجرحى فارقا الحياة»: of those wounded, who are among the dead now; reports go on to count them among the wounded, too.</summary>
    internal static void Add(EventGround ground, Telling main, Telling other)
    {
        if (
            main.InHeadline
            || other.InHeadline
            || other.Head.First < main.Head.End
            || !IsToldIn(ground, main, Outcome.Injured, out var wounded)
            || !IsToldIn(ground, main, Outcome.Killed, out var known)
            || !other.Triggers.Exists(static trigger => ((TriggerCue)trigger.Cue).Outcome == Outcome.Killed)
        )
        {
            return;
        }

        for (var token = other.First; token < other.End - 1; token++)
        {
            if (OfTheWounded(ground, token, other.End) is > 0 and var dead && dead < wounded.Min)
            {
                main.Counts[Outcome.Killed] = known with { Min = known.Min + dead, Max = known.Max + dead };
                return;
            }
        }
    }

    /// <summary>Whether a telling's own words count those dead or hurt, and no later ones.</summary>
    private static bool IsToldIn(EventGround ground, Telling telling, Outcome outcome, [NotNullWhen(true)] out CountRange? count) =>
        telling.Counts.TryGetValue(outcome, out count)
        && count.Span is { } span
        && span.Start >= ground.Text.SpanOf(telling.ReachBack).Start
        && span.End <= ground.Text.SpanOf(telling.End - 1).End;

    /// <summary>«اثنين من الجرحى», «أحد المصابين»: how many of the wounded are spoken of; 0 for none.</summary>
    private static int OfTheWounded(EventGround ground, int token, int end)
    {
        if (ground.IsOneOf(token, ground.Lexicon.People.OneOf) && ground.IsOneOf(token + 1, ground.Lexicon.People.TheWounded))
        {
            return 1;
        }

        return
            NumberReader.TryRead(ground, token, end, out var number, out var after)
            && after < end - 1
            && ground.Text.Is(after, "من")
            && ground.IsOneOf(after + 1, ground.Lexicon.People.TheWounded)
            ? number
            : 0;
    }

    /// <summary>«أصيب ثلاثة ...، قبل أن يتوفى أحد المصابين»: two are left.</summary>
    private static void DropDead(EventGround ground, Telling telling)
    {
        if (!telling.Counts.TryGetValue(Outcome.Injured, out var wounded) || wounded.Span is not { } span || wounded.Max is not { } most)
        {
            return;
        }

        for (var token = telling.Head.End; token < telling.End - 2; token++)
        {
            if (
                ground.Text.SpanOf(token).Start < span.End
                || !(ground.Scan.TryFind(token, CueKind.Trigger, out var death) && ((TriggerCue)death.Cue).Outcome == Outcome.Killed)
                || !NumberReader.TryRead(ground, token + 1, telling.End, out var dead, out var after)
            )
            {
                continue;
            }

            var of = ground.Text.Is(after, "من") ? after + 1 : after;
            if (dead < wounded.Min && of < telling.End && ground.IsOneOf(of, ground.Lexicon.People.TheWounded))
            {
                telling.Counts[Outcome.Injured] = wounded with { Min = wounded.Min - dead, Max = most - dead };
                return;
            }
        }
    }

    /// <summary>«متأثرا بجراحه», before anybody else is named.</summary>
    internal static bool DiesOfWounds(EventGround ground, int first, int end)
    {
        for (
            var token = first;
            token < Math.Min(end, first + WoundsReach)
                && !ground.IsPause(token)
                && !ground.Scan.Has(token, CueKind.Person)
                && !ground.Scan.Has(token, CueKind.Number);
            token++
        )
        {
            if (ground.IsOneOf(token, ground.Lexicon.Tolls.OfWounds))
            {
                return true;
            }
        }

        return false;
    }
}
