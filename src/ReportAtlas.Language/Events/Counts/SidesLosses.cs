using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>
/// Adds up what a fight cost its two sides where one sentence counts the losses of the one and a later sentence those of the other: «هاجم التنظيم نقطة
/// لقسد وقتل سبعة من عناصرها. ... وقتل أربعة من المهاجمين.». The same people told twice count once.
/// </summary>
internal static class SidesLosses
{
    /// <summary>How many sentences on the losses of the other side may be told.</summary>
    private const int Sentences = 2;

    /// <summary>How many words «من الطرفين» may stand behind those counted.</summary>
    private const int BothReach = 5;

    /// <summary>How many words «أيضا» may stand behind them.</summary>
    private const int AlsoReach = 3;

    internal static void Add(EventGround ground, Telling main, Telling other)
    {
        if (
            main.Type is not ("armed_clash" or "territorial_change")
            || other.InHeadline
            || main.InHeadline
            || other.Sentence - main.Sentence > Sentences
            || HasOwnDay(ground, other)
        )
        {
            return;
        }

        foreach (var outcome in (ReadOnlySpan<Outcome>)[Outcome.Killed, Outcome.Injured])
        {
            if (
                main.Counts.TryGetValue(outcome, out var known)
                && other.Counts.TryGetValue(outcome, out var more)
                && known.Span is { } first
                && more.Span is { } second
                && first.End <= second.Start
                && first.Start >= ground.Text.SpanOf(main.ReachBack).Start
                && AreOfTwoSides(ground, main, other, QuantityOf(ground, known), QuantityOf(ground, more))
                && !IsToldIn(ground, main, more, first.Start)
                && main.Others.TrueForAll(told => told == other || !IsToldIn(ground, told, more, second.Start))
            )
            {
                main.Counts[outcome] = known with { Min = known.Min + more.Min, Max = known.Max + more.Max };
            }
        }
    }

    /// <summary>Told of a day of its own, it may be of another fight.</summary>
    private static bool HasOwnDay(EventGround ground, Telling telling) =>
        telling.Date is { } date && date.Span.Start >= ground.Text.SpanOf(telling.ReachBack).Start;

    private static bool AreOfTwoSides(EventGround ground, Telling main, Telling other, Quantity one, Quantity next)
    {
        // «مقتل 94 من الطرفين، منهم ...»: the sum of both.
        if (AreOfBoth(ground, one) || AreOfBoth(ground, next))
        {
            return false;
        }

        if (AreBystandersToo(ground, other, one, next))
        {
            return true;
        }

        var (first, second) = (SideOf(ground, main, main, one), SideOf(ground, main, other, next));
        if (first is { } a && second is { } b)
        {
            return a != b && !ground.Lexicon.OtherSides.AreAllied(a, b);
        }

        // «أعلنت الأسايش فقدان اثنين من عناصرها خلال صد هجوم ... انتهى بمقتل ثلاثة من المهاجمين»: who fell fighting them off is none of them, whoever they are.
        if (
            OtherSide.AreAttackers(ground, one) != OtherSide.AreAttackers(ground, next)
            && (first ?? second) is { } known
            && known != OnlyOne(main, ActorRole.Perpetrator)
            && one.Group == "fighter"
            && next.Group == "fighter"
        )
        {
            return true;
        }

        // «قتل 11 من قوات النظام ... وأفادت وكالتها باستشهاد سبعة»: of those attacked only their own side says that they were martyred.
        return IsMourned(ground, main) != IsMourned(ground, other)
            && one.Group == "fighter"
            && next.Group == "fighter"
            && !(IsMourned(ground, other) && OtherSide.PartyOf(ground, one) is { } unmourned && unmourned == OnlyOne(main, ActorRole.Target));
    }

    /// <summary>«قتل ستة من قسد. ... وقتل أيضا مدنيان برصاص طائش»: people of no side, besides.</summary>
    private static bool AreBystandersToo(EventGround ground, Telling other, Quantity one, Quantity next) =>
        next.Group == "civilian"
        && one.Group is not ("civilian" or "family")
        && ground.HasOneOf(other.First, Math.Min(other.End, Math.Max(other.Head.End, next.End) + AlsoReach), ground.Lexicon.Signs.Also);

    /// <summary>The party named with those counted; else that of whoever attacked or was attacked, as the words say.</summary>
    private static string? SideOf(EventGround ground, Telling main, Telling telling, Quantity people)
    {
        if (OtherSide.PartyOf(ground, people) is { } named)
        {
            return named;
        }

        return OtherSide.AreAttackers(ground, people) ? OnlyOne(main, ActorRole.Perpetrator)
            : ground.Scan.HasIn(people.First, people.End + 1, CueKind.Anaphor)
                ? OnlyOne(telling, ActorRole.Target) ?? Announcing(ground, telling, people)
            : null;
    }

    /// <summary>«أعلنت قسد مقتل أربعة من مقاتليها»: whose men they are, by the only party named before them.</summary>
    private static string? Announcing(EventGround ground, Telling telling, Quantity people)
    {
        string? only = null;
        foreach (var match in ground.Scan.In(ground.Text.Sentences[telling.Sentence].FirstToken, people.First, CueKind.Actor))
        {
            if (match.Cue is ActorCue { Actor: { Group: not "civilians" } actor } && ground.Counts((ActorCue)match.Cue))
            {
                if (only is not null && only != actor.Code)
                {
                    return null;
                }

                only = actor.Code;
            }
        }

        return only;
    }

    /// <summary>«94 عنصرا من الطرفين»: both sides' already.</summary>
    private static bool AreOfBoth(EventGround ground, Quantity people)
    {
        foreach (var match in ground.Scan.In(people.First, people.End + BothReach, CueKind.Anaphor))
        {
            if (match.Cue is { Kind: CueKind.Anaphor, Code: "both" })
            {
                return true;
            }
        }

        return false;
    }

    private static string? OnlyOne(Telling telling, ActorRole role)
    {
        string? only = null;
        foreach (var actor in telling.Actors)
        {
            if (actor.Role == role && actor.Actor.Group != "civilians")
            {
                if (only is not null)
                {
                    return null;
                }

                only = actor.Actor.Code;
            }
        }

        return only;
    }

    private static bool IsMourned(EventGround ground, Telling telling) =>
        telling.Triggers.Exists(trigger => ((TriggerCue)trigger.Cue).Outcome == Outcome.Killed && OtherSide.IsMourning(ground, trigger.First));

    /// <summary>Whether a telling gives the figure already, besides the one that it begins with.</summary>
    private static bool IsToldIn(EventGround ground, Telling telling, CountRange more, int but)
    {
        for (var token = telling.First; token < telling.End; token++)
        {
            if (
                ground.Text.SpanOf(token).Start != but
                && QuantityReader.TryRead(ground, token, telling.End, out var told)
                && told.Min == more.Min
                && !told.IsOfThings
            )
            {
                return true;
            }
        }

        return false;
    }

    private static Quantity QuantityOf(EventGround ground, CountRange count)
    {
        var span = count.Span!.Value;
        var (first, end) = (ground.Text.TokenAt(span.Start), ground.Text.TokenAt(span.End - 1) + 1);
        return QuantityReader.TryRead(ground, first, ground.Text.TokenCount, out var read)
            ? read with
            {
                End = Math.Max(end, read.End),
            }
            : new Quantity(count.Min, count.Max, first, end, "");
    }
}
