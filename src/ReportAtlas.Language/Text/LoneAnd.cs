namespace ReportAtlas.Language.Text;

/// <summary>Tells the blank that some papers set behind «و», which belongs to the word after it.</summary>
internal static class LoneAnd
{
    /// <summary>Characters from here on may be ligatures.</summary>
    private const char FirstLigature = '\uFB50';

    /// <summary>«قتل عنصران و أصيب ثالث»: some papers set «و» apart from the word that it stands before.</summary>
    /// <param name="folded">What was folded so far.</param>
    /// <param name="rest">The original behind the blank.</param>
    internal static bool IsBehind(ReadOnlySpan<char> folded, ReadOnlySpan<char> rest)
    {
        if (folded is not [.., 'و'] || (folded is [.., var before, _] && (IsLetter(before) || char.IsAsciiDigit(before))))
        {
            return false;
        }

        foreach (var next in rest)
        {
            if (next >= FirstLigature && ArabicFolder.Ligature(next) is { Length: > 0 } letters)
            {
                return IsLetter(letters[0]);
            }

            if (ArabicFolder.TryFold(next, out var letter))
            {
                return IsLetter(letter);
            }
        }

        return false;
    }

    private static bool IsLetter(char character) => character is >= '\u0621' and <= '\u063A' or >= '\u0641' and <= '\u064A';
}
