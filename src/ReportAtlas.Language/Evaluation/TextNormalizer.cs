using System.Globalization;
using System.Text;

namespace ReportAtlas.Language.Evaluation;

/// <summary>
/// Makes wordings comparable: vowel marks, tatweel and direction marks dropped, letters that reporters write
/// interchangeably made one, punctuation parting words. Kept apart from the reader's own folding, so that a change of
/// the reader can never move the yardstick it is measured with.
/// </summary>
internal static class TextNormalizer
{
    /// <summary>Words that only classify a place; two names that differ by them alone are one name.</summary>
    private static readonly HashSet<string> Classifiers =
    [
        .. Words("مدينة بلدة قرية محافظة منطقة ناحية حي مخيم ريف نهر بادية قاعدة مطار جبل حقل"),
        .. Words("مدينتي بلدتي قريتي محافظتي في من"),
    ];

    /// <summary>The words of a text in order; letters, digits and underscores make words.</summary>
    public static IReadOnlyList<string> Words(string? text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (IsDropped(rune.Value))
            {
                continue;
            }

            if (IsPartOfWord(rune))
            {
                word.Append(Folded(rune));
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>
    /// What is left of a place name to compare it by: classifiers out, the article off words longer than four letters.
    /// A name of classifiers alone stays whole.
    /// </summary>
    public static string PlaceKey(string? name)
    {
        var words = Words(name);
        var telling = words
            .Where(word => !Classifiers.Contains(word))
            .Select(word => word.Length > 4 && word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word);
        var key = string.Join(' ', telling);
        return key.Length > 0 ? key : string.Join(' ', words);
    }

    private static bool IsDropped(int value) =>
        value
            is (>= 0x0610 and <= 0x061A)
                or (>= 0x064B and <= 0x065F) // Koranic signs; harakat
                or 0x0670
                or 0x0640 // dagger alef; tatweel
                or 0x200E
                or 0x200F; // direction marks

    private static bool IsPartOfWord(Rune rune) =>
        rune.Value == '_'
        || Rune.IsLetter(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static Rune Folded(Rune rune) =>
        rune.Value switch
        {
            'إ' or 'أ' or 'آ' or 'ٱ' => new Rune('ا'),
            'ى' or 'ئ' => new Rune('ي'),
            'ة' => new Rune('ه'),
            'ؤ' => new Rune('و'),
            _ => rune,
        };
}
