using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>The signs and small words around names: quotes, brackets, #, and what leads inside a place.</summary>
internal static class PlaceSigns
{
    /// <summary>Moves past opening quotes, brackets and # signs; whether there was a quote.</summary>
    public static bool SkipOpening(this PlaceScan scan, ref int token)
    {
        var quoted = false;
        while (SignAt(scan, token) is '«' or '“' or '"' or '(' or '[' or '‘' or '\'' or '#' or '”' or '„' or '@')
        {
            quoted |= SignAt(scan, token) is not ('#' or '(' or '[' or '@');
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
    public static bool IsQuote(this PlaceScan scan, int token) => SignAt(scan, token) is '«' or '»' or '“' or '”' or '„' or '"';

    public static bool IsClosing(this PlaceScan scan, int token) => SignAt(scan, token) is '»' or '”' or '"' or ')' or ']' or '’' or '\'' or '“';

    /// <summary>Whether a token is a preposition of lying inside: «في»، «ضمن», a ب that stands apart.</summary>
    public static bool LeadsInside(this PlaceScan scan, int token) =>
        scan.Text.Is(token, "في") || scan.Text.Is(token, "ضمن") || scan.Text.Is(token, "داخل") || scan.Text.Is(token, "ب");

    public static bool IsSign(this PlaceScan scan, int token, char sign) => SignAt(scan, token) == sign;

    /// <summary>Whether a token is a comma, Arabic or Latin.</summary>
    public static bool IsComma(this PlaceScan scan, int token) => SignAt(scan, token) is '،' or ',';

    /// <summary>The word before a token, past quotes, brackets and #; -1 when none stands before it in the sentence.</summary>
    public static int WordBefore(this PlaceScan scan, int token, int first)
    {
        var at = token - 1;
        while (at >= first && SignAt(scan, at) is '«' or '“' or '"' or '(' or '[' or '#' or '‘' or '\'')
        {
            at--;
        }

        return at >= first && scan.Text.Is(at, TokenKind.Word) ? at : -1;
    }

    /// <summary>The sign that a token is; U+0000 for a word and outside the text.</summary>
    private static char SignAt(PlaceScan scan, int token) =>
        scan.Text.Is(token, TokenKind.Punctuation) ? scan.Text.Folded.Text[scan.Text.Tokens[token].Start] : '\0';
}
