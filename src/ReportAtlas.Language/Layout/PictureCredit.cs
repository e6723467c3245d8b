namespace ReportAtlas.Language.Layout;

/// <summary>Tells the caption of a picture by how it ends: «(أرشيف)», «- أ ف ب», «(رويترز)», «غيتي/AFP».</summary>
internal static class PictureCredit
{
    /// <summary>A credit line is shorter than what a caption tells before it.</summary>
    private const int MinWords = 3;

    /// <summary>Whether a line ends with the credit of a picture.</summary>
    public static bool Ends(SourceLine line)
    {
        var words = line.Words;
        if (!words.IsWhole || words.Count < MinWords)
        {
            return false;
        }

        var first = words.Count - 1;
        while (first > 0 && !words.IsParted(first))
        {
            first--;
        }

        if (first == 0)
        {
            return false;
        }

        if (IsBracketed(words))
        {
            return true;
        }

        var all = LayoutWords.All;
        return Fills(all[CreditWord.Archive], words, first)
            || (first >= MinWords && all.Outlets.TryFindAt(words, first, out var outlet, out var end) && end == words.Count
                && outlet.Kind is OutletKind.Wire or OutletKind.Agency && (words.Before(first).Contains('(') || words.Before(first) is "-" or "–")
                && line.Credit(strict: true) is null);
    }

    /// <summary>«مظاهرة في السوق (إنترنت/ موقع الشرقية)»: a last bracket with nothing but where the picture comes from.</summary>
    private static bool IsBracketed(LineWords words)
    {
        var first = words.Count;
        while (first > MinWords && !words.Before(first).Contains('('))
        {
            first--;
        }

        if (first <= MinWords || first == words.Count || !words.Before(words.Count).Contains(')'))
        {
            return false;
        }

        var isArchive = false;
        while (first < words.Count)
        {
            if (LayoutWords.All[CreditWord.Archive].TryFindAt(words, first, out _, out var end))
            {
                isArchive = true;
            }
            else if (OutletName.FindAt(words, first) is { Outlet.IsListed: true } named)
            {
                end = named.End;
            }
            else
            {
                return false;
            }

            first = end;
        }

        return isArchive;
    }

    private static bool Fills<T>(PhraseTable<T> phrases, LineWords words, int first) =>
        phrases.TryFindAt(words, first, out _, out var end) && end == words.Count;
}
