using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Reads a number with its upper end where the text gives both: «بين 600 و800», «من عشرة إلى خمسة عشر», «300 - 400», «خمسة أو ستة».</summary>
internal static class NumberRange
{
    /// <summary>A second figure that is more times the first is no end of a range.</summary>
    private const int Widest = 10;

    /// <summary>How many words back a verb of rising may stand from «من ... إلى ...».</summary>
    private const int RiseReach = 8;

    /// <summary>A number or a range; both ends are one figure where the text gives only one.</summary>
    /// <param name="isBetween">Whether «بين» stands before it.</param>
    internal static bool TryRead(EventGround ground, int token, int end, bool isBetween, out int low, out int high, out int after)
    {
        if (isBetween && TryBetween(ground, token, end, out low, out high, out after))
        {
            return true;
        }

        if (TryWrittenOn(ground, token, end, out low, out high, out after))
        {
            return true;
        }

        if (!NumberReader.TryRead(ground, token, end, out low, out after))
        {
            high = 0;
            return false;
        }

        high = low;
        if (
            low > 0
            && after + 1 < end
            && IsUpTo(ground, after)
            && NumberReader.TryRead(ground, after + 1, end, out var upper, out var afterUpper)
            && upper > low
            && upper <= (long)low * Widest
        )
        {
            (low, high, after) = (IsRise(ground, token) ? upper : low, upper, afterUpper);
        }

        return true;
    }

    /// <summary>«20-30 قتيلا», «3-4 آلاف»: written on, with a dash between; not what is too far apart for one, nor a date.</summary>
    private static bool TryWrittenOn(EventGround ground, int token, int end, out int low, out int high, out int after)
    {
        (low, high, after) = (0, 0, token + 1);
        if (
            !ground.Text.Is(token, TokenKind.Number)
            || NumberReader.IsDate(ground, token)
            || !NumberFigure.TryRange(ground.Text.Word(token), out low, out high)
            || high > (long)low * Widest
        )
        {
            return false;
        }

        var times = Math.Max(1, NumberReader.MultiplierAt(ground, after, end));
        (low, high, after) = (
            (int)Math.Min((long)low * times, NumberFigure.Largest),
            (int)Math.Min((long)high * times, NumberFigure.Largest),
            times > 1 ? after + 1 : after
        );
        return true;
    }

    /// <summary>Where «و» parts the two: each may be made up of several words, and the second is the larger.</summary>
    private static bool TryBetween(EventGround ground, int token, int end, out int low, out int high, out int after)
    {
        (low, high, after) = (0, 0, token);
        for (var split = token + 1; split < end - 1 && IsOfNumber(ground, split); split++)
        {
            var second = ground.Text.Is(split, "و") ? split + 1 : split;
            if (
                (second > split || (ground.Scan.TryFind(split, CueKind.Number, out var joined) && joined.HasClitic(Clitics.Conjunction)))
                && NumberReader.TryRead(ground, token, split, out var first, out var afterFirst)
                && afterFirst == split
                && NumberReader.TryRead(ground, second, end, out var upper, out var afterUpper)
                && upper > first
                && first > 0
                && afterUpper > after
            )
            {
                (low, high, after) = (first, upper, afterUpper);
            }
        }

        return high > 0;
    }

    private static bool IsOfNumber(EventGround ground, int token) =>
        ground.IsNumber(token) || ground.Text.Is(token, "و") || ground.IsOneOf(token, ground.Lexicon.People.Thousands);

    private static bool IsUpTo(EventGround ground, int token) =>
        (ground.IsOneOf(token, ground.Lexicon.People.UpTo)) || ground.Text.Word(token) is "-" or "–" or "ـ";

    /// <summary>«ارتفع من ستة إلى تسعة»: what it was before is no lower end.</summary>
    private static bool IsRise(EventGround ground, int token)
    {
        for (var before = token - 1; before >= Math.Max(0, token - RiseReach) && ground.Text.Is(token - 1, "من"); before--)
        {
            if (ground.IsOneOf(before, ground.Lexicon.Tolls.Changes))
            {
                return true;
            }
        }

        return false;
    }
}
