using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates;

/// <summary>Tells from the words before an expression whether it lies ahead («ستبدأ الأحد»، «المقرر عقده في 15 آذار»).</summary>
internal static class FutureCue
{
    private const int Reach = 16;

    /// <summary>
    /// Whether a future cue stands between <paramref name="from"/> and an expression with no verb of saying after it:
    /// in «ستنسحب القوات، قال المتحدث الأحد» Sunday is when he said so.
    /// </summary>
    internal static bool StandsBefore(DateTokens tokens, int from, int first)
    {
        for (var token = first - 1; token >= Math.Max(from, first - Reach); token--)
        {
            if (tokens.Text.Is(token, TokenKind.Word))
            {
                if (tokens.IsCue(token, "speech"))
                {
                    return false;
                }

                if (tokens.IsCue(token, "future"))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
