namespace ReportAtlas.Language.Events.Claims;

/// <summary>Keeps the quotes and brackets of a speaker's name together.</summary>
internal static class QuotedName
{
    private static readonly (string Open, string Close)[] Pairs = [("«", "»"), ("“", "”"), ("(", ")"), ("\"", "\"")];

    /// <summary>The name with its quotes and brackets closed: a sign whose counterpart stands outside is left out, or taken in where it stands next.</summary>
    internal static (int First, int End) Closed(EventGround ground, int first, int end)
    {
        while (
            end > first
            && Opening(ground.Text.Word(end - 1)) is { } opening
            && Count(ground, opening, first, end - (opening == "\"" ? 1 : 0)) % 2 == 0
        )
        {
            end--;
        }

        foreach (var (open, close) in Pairs)
        {
            var isOpen =
                open == close ? Count(ground, open, first, end) % 2 == 1 : Count(ground, open, first, end) > Count(ground, close, first, end);
            if (isOpen && ground.Text.Is(end, close))
            {
                end++;
            }

            if (open != close && Count(ground, close, first, end) > Count(ground, open, first, end) && ground.Text.Is(first - 1, open))
            {
                first--;
            }
        }

        return (first, end);
    }

    internal static bool IsOpening(EventGround ground, int token) => Array.Exists(Pairs, pair => ground.Text.Is(token, pair.Open));

    internal static bool IsClosing(EventGround ground, int token) => Opening(ground.Text.Word(token)) is not null;

    private static string? Opening(ReadOnlySpan<char> sign)
    {
        foreach (var (open, close) in Pairs)
        {
            if (sign.SequenceEqual(close))
            {
                return open;
            }
        }

        return null;
    }

    private static int Count(EventGround ground, string sign, int first, int end)
    {
        var count = 0;
        for (var token = first; token < end; token++)
        {
            count += ground.Text.Is(token, sign) ? 1 : 0;
        }

        return count;
    }
}
