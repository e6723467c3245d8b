using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>Walks from item to item of a list of names.</summary>
internal static class ListItems
{
    /// <summary>A parenthesis in a list longer than this ends the list.</summary>
    private const int LongestAside = 8;

    /// <summary>Items of a list before one that is sought in it.</summary>
    private const int LongestList = 6;

    /// <summary>Moves to the next item of a list: past a bracketed aside, a closing quote, a comma, a و that stands apart.</summary>
    public static bool TryNext(PlaceScan scan, ref int at, int limit, out bool quoted)
    {
        var next = at;
        scan.SkipClosing(ref next);
        next = next > at ? PastWhere(scan, next, limit) : next;
        if (scan.IsSign(next, '('))
        {
            var close = next;
            while (close < limit && close - next <= LongestAside && !scan.IsSign(close, ')'))
            {
                close++;
            }

            next = scan.IsSign(close, ')') ? close + 1 : next;
        }

        var parted = false;
        while (next < limit && (scan.IsComma(next) || scan.IsSign(next, '/') || scan.Text.Is(next, "و")))
        {
            parted = true;
            next++;
        }

        parted |= SkipNumber(scan, ref next, limit);

        quoted = scan.SkipOpening(ref next);
        at = next;
        return next < limit && scan.Text.Is(next, TokenKind.Word) && (parted || scan.Text.Word(next)[0] == 'و');
    }

    /// <summary>«1- سيكان 2- مرجان»: moves past the number of an item.</summary>
    public static bool SkipNumber(PlaceScan scan, ref int at, int limit)
    {
        if (
            at + 2 < limit
            && scan.Text.Is(at, TokenKind.Number)
            && (scan.IsSign(at + 1, '-') || scan.IsSign(at + 1, '–') || scan.IsSign(at + 1, ')'))
        )
        {
            at += 2;
            return true;
        }

        return false;
    }

    /// <summary>Whether the number of an item stands right before a token.</summary>
    public static bool IsNumbered(PlaceScan scan, int token)
    {
        var at = token - 2;
        return SkipNumber(scan, ref at, token + 1);
    }

    /// <summary>«"هوشان، الدبس" غربي الناحية، و"شركرك" شرقها»: where the names in one pair of quotes lie may stand before the next pair.</summary>
    private static int PastWhere(PlaceScan scan, int at, int limit)
    {
        var end = at;
        while (end < limit && end - at <= LongestAside && scan.Text.Is(end, TokenKind.Word) && !scan.Text.Is(end, "و") && !scan.IsTaken(end))
        {
            end++;
        }

        var next = end + (scan.IsComma(end) ? 1 : 0);
        return
            end > at
            && scan.Is(at, WordClasses.Preposition | WordClasses.Direction | WordClasses.Relation)
            && scan.Text.Is(next, "و")
            && scan.IsQuote(next + 1)
            ? end
            : at;
    }

    /// <summary>«قريتي مراط ومظلوم», «قرى مراط، مظلوم»: whether a word is a later item of a list that a classifying noun heads, and so a place.</summary>
    public static bool IsOfHeadedList(PlaceScan scan, int token, int first)
    {
        var at = token;
        for (var items = 0; items < LongestList && (scan.IsComma(at - 1) || scan.Text.Word(at)[0] == 'و'); items++)
        {
            at = scan.WordBefore(scan.IsComma(at - 1) ? at - 1 : at, first);
            if (at >= first && scan.Is(scan.WordBefore(at, first), WordClasses.Head))
            {
                return true;
            }

            if (at < first)
            {
                return false;
            }
        }

        return false;
    }
}
