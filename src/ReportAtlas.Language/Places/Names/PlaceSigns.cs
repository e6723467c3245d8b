using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>The signs and small words around names: quotes, brackets, #, and what leads inside a place.</summary>
internal static class PlaceSigns
{
    /// <summary>Moves past opening quotes, brackets and # signs; whether there was a quote.</summary>
    public static bool SkipOpening(this PlaceScan scan, ref int token)
    {
        var quoted = false;
        while (scan.Text.Is(token, TokenKind.Punctuation) && scan.Text.Folded.Text[scan.Text.Tokens[token].Start] is '«' or '“' or '"' or '(' or '[' or '‘' or '\'' or '#' or '”' or '„' or '@')
        {
            quoted |= scan.Text.Folded.Text[scan.Text.Tokens[token].Start] is not ('#' or '(' or '[' or '@');
            token++;
        }

        return quoted;
    }

    /// <summary>Moves past closing quotes and brackets.</summary>
    public static void SkipClosing(this PlaceScan scan, ref int token)
    {
        while (scan.IsClosing(token))
        {
            token++;
        }
    }

    /// <summary>Whether a token is a quote, opening or closing; papers use either on both sides.</summary>
    public static bool IsQuote(this PlaceScan scan, int token) =>
        scan.Text.Is(token, TokenKind.Punctuation) && scan.Text.Folded.Text[scan.Text.Tokens[token].Start] is '«' or '»' or '“' or '”' or '„' or '"';

    public static bool IsClosing(this PlaceScan scan, int token) =>
        scan.Text.Is(token, TokenKind.Punctuation) && scan.Text.Folded.Text[scan.Text.Tokens[token].Start] is '»' or '”' or '"' or ')' or ']' or '’' or '\'' or '“';

    /// <summary>Whether a token is a preposition of lying inside: «في»، «ضمن», a ب that stands apart.</summary>
    public static bool LeadsInside(this PlaceScan scan, int token) => scan.Text.Is(token, "في") || scan.Text.Is(token, "ضمن") || scan.Text.Is(token, "داخل") || scan.Text.Is(token, "ب");

    public static bool IsSign(this PlaceScan scan, int token, char sign) =>
        scan.Text.Is(token, TokenKind.Punctuation) && scan.Text.Folded.Text[scan.Text.Tokens[token].Start] == sign;

    /// <summary>The word before a token, past quotes, brackets and #; -1 when none stands before it in the sentence.</summary>
    public static int WordBefore(this PlaceScan scan, int token, int first)
    {
        var at = token - 1;
        while (at >= first && scan.Text.Is(at, TokenKind.Punctuation) && scan.Text.Folded.Text[scan.Text.Tokens[at].Start] is '«' or '“' or '"' or '(' or '[' or '#' or '‘' or '\'')
        {
            at--;
        }

        return at >= first && scan.Text.Is(at, TokenKind.Word) ? at : -1;
    }
}
