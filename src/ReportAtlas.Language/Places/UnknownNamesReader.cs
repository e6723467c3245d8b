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
            while (end < limit && scan.Text.Is(end, TokenKind.Word) && !scan.IsTaken(end))
            {
                end++;
            }

            return scan.IsClosing(end) && end - at <= LongestQuotedName && !IsEveryday(scan, at);
        }

        var word = scan.Text.Word(at);
        if (word.Length > 3 && word[0] == 'و' && !IsOpener(scan, at, 0))
        {
            skip = 1;
            word = word[1..];
        }

        if ((word.Length < 3 && !IsOpener(scan, at, skip)) || IsEveryday(scan, at))
        {
            return false;
        }

        var opened = IsOpener(scan, at, skip);
        if (!opened && !IsNameLike(scan, at, limit, word, trust))
        {
            return false;
        }

        end = at + 1;
        var grows = end < limit && !scan.IsTaken(end) && (opened
            ? scan.Text.Is(end, TokenKind.Word) && !IsEveryday(scan, end) && !scan.Is(end, WordClasses.Direction)
            : IsCloser(scan, end) || (word.StartsWith("البو", StringComparison.Ordinal) && scan.Text.Is(end, TokenKind.Word) && scan.Text.Word(end).StartsWith("ال", StringComparison.Ordinal)));
        end += grows ? 1 : 0;
        return !opened || grows;
    }

    /// <summary>Whether a token is the second word of a name: «فوقاني», «الشرقية»; «شمالي» before more words is a side of what follows.</summary>
    public static bool IsCloser(PlaceScan scan, int token) =>
        scan.TryFind(token, WordClasses.Closer, out var closer) && closer.Clitics == Clitics.None
        && ((scan.Words.Of(closer.Word) & WordClasses.Direction) == 0 || !scan.Text.Is(token + 1, TokenKind.Word) || scan.Text.Word(token + 1)[0] == 'و');

    /// <summary>
    /// A definite word after an indefinite noun is its genitive, most likely a name. An indefinite one may as well be an
    /// adjective in ية or a verb in ي or ت; a verb is not followed by the next item of a list.
    /// </summary>
    private static bool IsNameLike(PlaceScan scan, int at, int limit, ReadOnlySpan<char> word, UnknownNames trust)
    {
        if (word.Length > 4 && word.StartsWith("ال", StringComparison.Ordinal))
        {
            return true;
        }

        if (trust == UnknownNames.Listed)
        {
            return !word.EndsWith("ها", StringComparison.Ordinal);
        }

        if (trust == UnknownNames.Yes && scan.Is(at + 1, WordClasses.Rural | WordClasses.Direction))
        {
            return true; // «وشريحي بريف السويداء»
        }

        if (trust != UnknownNames.Yes || word.EndsWith("يه", StringComparison.Ordinal) || word[^1] == 'ي')
        {
            return false;
        }

        return word[0] is not ('ي' or 'ت' or 'ب' or 'ل' or 'ك' or 'س' or 'ف' or 'و' or 'م')
            || (at + 1 < limit && scan.Text.Is(at + 1, TokenKind.Word) && scan.Text.Word(at + 1)[0] == 'و' && scan.Text.Word(at + 1).Length > 3)
            || (word[0] == 'م' && word[^1] != 'ه');
    }

    private static bool IsEveryday(PlaceScan scan, int token) =>
        scan.Is(token, WordClasses.Ordinary | WordClasses.Preposition | WordClasses.Anaphor | WordClasses.Again | WordClasses.Side | WordClasses.Head | WordClasses.Reporting | WordClasses.Associative | WordClasses.Rural | WordClasses.Title)
        && !IsOpener(scan, token, 0);

    private static bool IsOpener(PlaceScan scan, int token, int skip) =>
        scan.TryFind(token, WordClasses.Opener, out var form) && form.CliticLength == skip;
}
