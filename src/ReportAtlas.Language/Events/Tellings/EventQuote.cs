using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>The piece of text that is lit and quoted for a telling: its clauses, subject first, without the words of saying.</summary>
internal static class EventQuote
{
    /// <summary>A longer quote is cut at the end of the clause that holds the trigger.</summary>
    private const int LongestWords = 40;

    internal static TextSpan Of(EventGround ground, Telling telling)
    {
        var first = telling.ReachBack < telling.First && ground.Distance(telling.ReachBack, telling.First) <= 18 ? telling.ReachBack : telling.First;
        while (first < telling.Head.First && (ground.Text.Is(first, TokenKind.Punctuation) && !IsOpening(ground, first)))
        {
            first++;
        }

        var end = telling.End;
        for (var words = ground.Distance(first, end); end > telling.Head.End && words > LongestWords; end--)
        {
            words -= ground.Text.Is(end - 1, TokenKind.Punctuation) ? 0 : 1;
        }

        while (end > telling.Head.End && ground.Text.Is(end - 1, TokenKind.Punctuation) && !IsClosing(ground, first, end - 1))
        {
            end--;
        }

        return ground.Text.SpanOf(first, Math.Max(end, telling.Head.End), 0);
    }

    private static bool IsOpening(EventGround ground, int token) =>
        ground.Text.Is(token, "«") || ground.Text.Is(token, "\"") || ground.Text.Is(token, "(");

    /// <summary>A closing sign whose opening one is inside the quote.</summary>
    private static bool IsClosing(EventGround ground, int first, int token)
    {
        var opening =
            ground.Text.Is(token, "»") ? "«"
            : ground.Text.Is(token, ")") ? "("
            : null;
        if (opening is null)
        {
            return false;
        }

        for (var at = token - 1; at >= first; at--)
        {
            if (ground.Text.Is(at, opening))
            {
                return true;
            }
        }

        return false;
    }
}
