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
    /// <param name="tokens">The text's date words.</param>
    /// <param name="from">Where the date before ends.</param>
    /// <param name="first">The expression's first token.</param>
    /// <param name="isEnd">Whether it ends a stretch: then «تمديد الهدنة حتى الاثنين» points ahead as well, and «الحظر استمر حتى الاثنين» does not.</param>
    internal static bool StandsBefore(DateTokens tokens, int from, int first, bool isEnd)
    {
        for (var token = first - 1; token >= Math.Max(from, first - Reach); token--)
        {
            if (tokens.HasAny(token, DateTokens.Bit(DateWordKind.Cue)) && tokens.Text.Is(token, TokenKind.Word))
            {
                if (tokens.IsCue(token, "speech") || (isEnd && tokens.IsCue(token, "lasted")))
                {
                    return false;
                }

                if (tokens.IsCue(token, "future") && WasPlanned(tokens.Text, token))
                {
                    return false;
                }

                if (tokens.IsCue(token, "future"))
                {
                    return true;
                }

                if (isEnd && tokens.IsCue(token, "lasting"))
                {
                    return !tokens.IsCue(token - 1, "lasted") && !tokens.IsCue(token - 2, "lasted");
                }
            }
        }

        return false;
    }

    /// <summary>«كانت مقررة السبت»، «كان من المقرر»: what was planned lies behind.</summary>
    private static bool WasPlanned(AnalyzedText text, int cue) => Was(text, cue - 1) || (text.Is(cue - 1, "من") && Was(text, cue - 2));

    private static bool Was(AnalyzedText text, int token) => text.Is(token, TokenKind.Word) && Particles.IsWas(text.Word(token));
}
