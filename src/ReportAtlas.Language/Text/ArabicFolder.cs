using System.Globalization;
using System.Text;

namespace ReportAtlas.Language.Text;

/// <summary>
/// Folds Arabic spelling for matching only, never for showing: tashkeel, tatweel and invisible controls go;
/// أإآٱ become ا, ى and ئ become ي, ة becomes ه, ؤ becomes و; Persian and Kurdish letters take their Arabic
/// neighbour; Arabic-Indic digits become Latin; letters in presentation forms become plain ones; Latin letters
/// become small. Reporters write all of these alike, so a search that keeps them apart misses half of the names.
/// </summary>
public static class ArabicFolder
{
    /// <summary>Stands in the table for a character that folding drops.</summary>
    private const char Dropped = '\0';

    private static readonly char[] Table = BuildTable();

    /// <summary>The folded form of <paramref name="text"/>.</summary>
    public static string Fold(string text) => FoldedText.Create(text).Text;

    /// <summary>Folds one character; false when folding drops it. Ligatures take <see cref="Ligature"/> first.</summary>
    internal static bool TryFold(char original, out char folded)
    {
        folded = Table[original];
        return folded != Dropped;
    }

    /// <summary>The letters of a presentation-form ligature such as ﻻ, folded; null for every other character.</summary>
    internal static string? Ligature(char original) =>
        original is >= '\uFB50' and <= '\uFDFF' or >= '\uFEF5' and <= '\uFEFC' ? FoldCompatibility(original) : null;

    private static string? FoldCompatibility(char original)
    {
        var plain = original.ToString().Normalize(NormalizationForm.FormKC);
        if (plain.Length < 2)
        {
            return null;
        }

        var folded = new StringBuilder(plain.Length);
        foreach (var letter in plain)
        {
            if (TryFold(letter, out var result))
            {
                folded.Append(result);
            }
        }

        return folded.ToString();
    }

    private static char[] BuildTable()
    {
        var table = new char[char.MaxValue + 1];
        for (var code = 0; code <= char.MaxValue; code++)
        {
            table[code] = FoldSlowly((char)code);
        }

        return table;
    }

    private static char FoldSlowly(char original)
    {
        var plain = original is >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFF' ? Compatible(original) : original;
        switch (plain)
        {
            case 'أ' or 'إ' or 'آ' or 'ٱ' or 'ٲ' or 'ٳ':
                return 'ا';
            case 'ى' or 'ئ' or 'ی' or 'ې' or 'ێ' or 'ۍ':
                return 'ي';
            case 'ؤ' or 'ۆ' or 'ۇ' or 'ۋ':
                return 'و';
            case 'ة' or 'ە' or 'ۀ' or 'ہ' or 'ۃ' or 'ھ':
                return 'ه';
            case 'ک' or 'گ' or 'ڭ' or 'ڪ':
                return 'ك';
            case 'پ':
                return 'ب';
            case 'چ':
                return 'ج';
            case 'ڤ' or 'ڨ':
                return 'ف';
            case 'ژ' or 'ڕ':
                return 'ر';
            case 'ڵ':
                return 'ل';
            case 'ـ':
                return Dropped;
            case '\u00A0' or '\u2007' or '\u202F' or '\t':
                return ' ';
            case '\r':
                return '\n';
            case '٫':
                return '.';
            case '٬':
                return ',';
            case '٪':
                return '%';
        }

        if (plain is >= '٠' and <= '٩')
        {
            return (char)('0' + (plain - '٠'));
        }

        if (plain is >= '۰' and <= '۹')
        {
            return (char)('0' + (plain - '۰'));
        }

        return char.GetUnicodeCategory(plain) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.Format => Dropped,
            UnicodeCategory.Control when plain != '\n' => Dropped,
            UnicodeCategory.SpaceSeparator => ' ',
            UnicodeCategory.UppercaseLetter => char.ToLowerInvariant(plain),
            _ => plain,
        };
    }

    private static char Compatible(char original)
    {
        if (!char.IsLetter(original))
        {
            return original;
        }

        var plain = original.ToString().Normalize(NormalizationForm.FormKC);
        return plain.Length == 1 ? plain[0] : original;
    }
}
