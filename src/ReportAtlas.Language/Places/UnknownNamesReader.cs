using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places;

/// <summary>Reads a name that the gazetteer does not know after a classifying noun: «قرية كذا».</summary>
internal static class UnknownNamesReader
{
    private const int LongestQuotedName = 4;

    public static bool TryRead(PlaceScan scan, int at, int limit, UnknownNames trust, bool quoted, out int end) =>
        TryRead(scan, at, limit, trust, quoted, out end, out var skip) && skip == 0;

    /// <param name="skip">1 where a و joined to the name was read off.</param>
    public static bool TryRead(PlaceScan scan, int at, int limit, UnknownNames trust, bool quoted, out int end, out int skip)
    {
        (end, skip) = (at, 0);
        if (trust == UnknownNames.No || at >= limit || !scan.Text.Is(at, TokenKind.Word) || scan.IsTaken(at))
        {
            return false;
        }

        if (quoted)
        {
            while (end < limit && scan.Text.Is(end, TokenKind.Word))
            {
                end++;
            }

            return scan.IsClosing(end) && end - at <= LongestQuotedName;
        }

        var word = scan.Text.Word(at);
        if (word.Length > 4 && word[0] == 'و' && !IsOpener(scan, at, 0))
        {
            skip = 1;
            word = word[1..];
        }

        if (word.Length < 3 || IsEveryday(scan, at))
        {
            return false;
        }

        var opened = IsOpener(scan, at, skip);
        if (!opened && !IsNameLike(word, trust))
        {
            return false;
        }

        end = at + 1;
        var mayGrow = opened
            ? end < limit && scan.Text.Is(end, TokenKind.Word) && !IsEveryday(scan, end) && !scan.Words.Is(scan.Text, end, WordClasses.Direction)
            : scan.Words.TryFind(scan.Text, end, WordClasses.Closer, out var closer) && closer.Clitics == Clitics.None && end < limit;
        end += mayGrow ? 1 : 0;
        return !opened || mayGrow;
    }

    /// <summary>
    /// A definite word after an indefinite noun is its genitive, most likely a name. An indefinite one may as well be an
    /// adjective (in ه or ي) or a verb (in ي or ت), which are not believed.
    /// </summary>
    private static bool IsNameLike(ReadOnlySpan<char> word, UnknownNames trust)
    {
        if (word.Length > 4 && word.StartsWith("ال", StringComparison.Ordinal))
        {
            return true;
        }

        return trust == UnknownNames.Yes && word[^1] is not ('ه' or 'ي') && word[0] is not ('ي' or 'ت' or 'ن' or 'ب' or 'ل' or 'ك' or 'س' or 'ف' or 'و');
    }

    private static bool IsEveryday(PlaceScan scan, int token) =>
        scan.Words.Is(scan.Text, token, WordClasses.Ordinary | WordClasses.Preposition | WordClasses.Anaphor | WordClasses.Again | WordClasses.Side | WordClasses.Head | WordClasses.Reporting | WordClasses.Associative | WordClasses.Rural | WordClasses.Title)
        && !IsOpener(scan, token, 0);

    private static bool IsOpener(PlaceScan scan, int token, int skip) =>
        scan.Words.TryFind(scan.Text, token, WordClasses.Opener, out var form) && form.CliticLength == skip;
}
