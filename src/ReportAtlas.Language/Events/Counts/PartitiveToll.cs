using ReportAtlas.Language.Events.Cues;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>
/// Reads a toll that names the side first and the number after it: «قُتل من التنظيم خمسة ومن قسد اثنان», «وأصيب من عناصرها مقاتل». What
/// stands between is whose dead they are, however far it moves the number from its verb.
/// </summary>
internal static class PartitiveToll
{
    /// <summary>How many words a side's name may have.</summary>
    private const int SideReach = 6;

    /// <summary>The number of all sides together.</summary>
    internal static bool TryRead(EventGround ground, CueMatch trigger, int end, out Quantity quantity)
    {
        quantity = default;
        if (
            trigger.Cue.Is(WordShape.Past)
            && IsOfNth(ground, trigger.End, "في")
            && QuantityReader.TryRead(ground, trigger.End + 2, end, out quantity)
            && !quantity.IsOfThings
        )
        {
            AddNth(ground, end, ref quantity);
            return !quantity.IsVague;
        }

        if (!trigger.Cue.Is(WordShape.Past) || !ground.Text.Is(trigger.End, "من") || !TryReadSide(ground, trigger.End + 1, end, out quantity))
        {
            return false;
        }

        for (
            var next = AfterComma(ground, quantity.End);
            next < end - 1 && ground.Text.Is(next, "ومن") && TryReadSide(ground, next + 1, end, out var more);
            next = AfterComma(ground, more.End)
        )
        {
            quantity = quantity.Plus(more);
        }

        return true;
    }

    /// <summary>«قتل في الأول شخصان، وفي الثاني أربعة»: one deed after the other.</summary>
    private static void AddNth(EventGround ground, int end, ref Quantity quantity)
    {
        for (
            var next = AfterComma(ground, quantity.End);
            next < end - 2
                && IsOfNth(ground, next, "وفي")
                && QuantityReader.TryRead(ground, next + 2, end, out var more)
                && more is { IsVague: false, IsOfThings: false };
            next = AfterComma(ground, more.End)
        )
        {
            quantity = quantity.Plus(more);
        }
    }

    private static bool IsOfNth(EventGround ground, int token, string preposition) =>
        ground.Text.Is(token, preposition) && ground.IsOneOf(token + 1, ground.Lexicon.People.TheNth);

    private static int AfterComma(EventGround ground, int token) => ground.Text.Is(token, "،") ? token + 1 : token;

    private static bool TryReadSide(EventGround ground, int first, int end, out Quantity quantity)
    {
        var start = first;
        while (start < end && ground.Scan.TryFind(start, CueKind.Actor, out var party) && party.End > start)
        {
            start = party.End;
        }

        start = Math.Max(start, first + 1);
        for (
            var token = start;
            token < Math.Min(end, first + SideReach)
                && !ground.IsPause(token)
                && !ground.Scan.Has(token, CueKind.Trigger)
                && !ground.Scan.Has(token, CueKind.Locative);
            token++
        )
        {
            if (QuantityReader.TryRead(ground, token, end, out quantity))
            {
                return quantity is { IsVague: false, IsOfThings: false };
            }
        }

        quantity = default;
        return false;
    }
}
