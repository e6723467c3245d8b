using System.Buffers;
using System.Collections.Frozen;

namespace ReportAtlas.Language.Text;

/// <summary>
/// Finds the signs that only hide a word from those who watch («ق.تل», «دا-عش», «لخ-لا-يا»): between the letters of a word of
/// Resources/text/masked.tsv and nothing else. All other signs part words.
/// </summary>
internal static class MaskedWords
{
    internal const string File = "text/masked.tsv";

    /// <summary>Characters of such a word with its signs.</summary>
    private const int MostCharacters = 32;

    /// <summary>Letters of such a word at least.</summary>
    private const int LeastLetters = 3;

    /// <summary>Marks that a letter has at most.</summary>
    private const int MaxMarks = 3;

    /// <summary>Signs in a row between two letters.</summary>
    private const int MostSigns = 2;

    private static readonly SearchValues<char> Signs = SearchValues.Create("-–—.*_/\\|·•+~^'`#@");

    private static readonly string[] Prefixes = Read("prefix");

    private static readonly string[] Suffixes = Read("suffix");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = Read("word")
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where such signs stand in a text, in order; null where there are none, as mostly.</summary>
    internal static List<int>? Find(ReadOnlySpan<char> text)
    {
        List<int>? found = null;
        for (int at = 0, next; (next = text[at..].IndexOfAny(Signs)) >= 0; )
        {
            at += next;
            if (at == 0 || at + 1 >= text.Length || !IsOfWord(text[at - 1]) || !(IsLetter(text[at + 1]) || Signs.Contains(text[at + 1])))
            {
                at++;
                continue;
            }

            var (start, end) = Around(text, at);
            if (end - start <= MostCharacters && IsHidden(text[start..end]))
            {
                for (var sign = at; sign < end; sign++)
                {
                    if (Signs.Contains(text[sign]))
                    {
                        (found ??= []).Add(sign);
                    }
                }
            }

            at = Math.Max(end, at + 1);
        }

        return found;
    }

    /// <summary>How many signs after a dropped tatweel only hide a word from those who watch («قتـ ـيل», «اشـ.تباك»): they stand between its letters, and go with the tatweel.</summary>
    internal static int BehindTatweel(string original, int tatweel)
    {
        if (original[tatweel] != 'ـ' || tatweel + 2 >= original.Length)
        {
            return 0;
        }

        // «قُتِـ.ـل»: the letter may have its vowel mark.
        var letter = tatweel - 1;
        while (letter > 0 && tatweel - letter <= MaxMarks && FoldedText.IsMark(original[letter]))
        {
            letter--;
        }

        if (letter < 0 || !IsLetter(original[letter]))
        {
            return 0;
        }

        return original[tatweel + 1] switch
        {
            '.' or '*' or '-' or '/' when IsLetter(original[tatweel + 2]) => 1,
            ' ' or '.' or '*' or '-' or '/' when original[tatweel + 2] == 'ـ' && tatweel + 3 < original.Length && IsLetter(original[tatweel + 3]) =>
                2,
            _ => 0,
        };
    }

    /// <summary>The letters around a sign, with further signs between them; no more of them than such a word has.</summary>
    private static (int Start, int End) Around(ReadOnlySpan<char> text, int sign)
    {
        var start = sign;
        while (start > 0 && sign - start <= MostCharacters && IsOfWord(text[start - 1]))
        {
            start--;
        }

        var (end, signs) = (sign, 0);
        while (end < text.Length && end - sign <= MostCharacters && (IsOfWord(text[end]) || (Signs.Contains(text[end]) && signs < MostSigns)))
        {
            signs = Signs.Contains(text[end]) ? signs + 1 : 0;
            end++;
        }

        return (start, end - signs);
    }

    private static bool IsHidden(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[MostCharacters];
        var count = 0;
        foreach (var character in word)
        {
            if (!Signs.Contains(character) && ArabicFolder.TryFold(character, out var folded))
            {
                letters[count++] = folded;
            }
        }

        return count >= LeastLetters && count < word.Length && IsWord(letters[..count]);
    }

    private static bool IsWord(ReadOnlySpan<char> letters)
    {
        foreach (var prefix in Prefixes)
        {
            if (!letters.StartsWith(prefix))
            {
                continue;
            }

            var rest = letters[prefix.Length..];
            foreach (var suffix in Suffixes)
            {
                if (rest.EndsWith(suffix) && Words.Contains(rest[..^suffix.Length]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsOfWord(char character) => IsLetter(character) || CharacterTable.Is(character, CharacterKinds.Mark);

    private static bool IsLetter(char character) => character is >= '\u0621' and <= '\u063A' or >= '\u0641' and <= '\u064A';

    /// <summary>The folded words of a kind; with none at all among those that may be missing.</summary>
    private static string[] Read(string kind)
    {
        var words = Resource
            .ReadRows(File, 2)
            .Where(row => row[0] == kind)
            .SelectMany(static row => row.Parts(1))
            .Select(Fold)
            .Distinct(StringComparer.Ordinal);
        return kind is "word" ? [.. words] : [.. words.Prepend("")];
    }

    /// <summary>Letter by letter: whole texts are folded with the help of this class.</summary>
    private static string Fold(string word) =>
        string.Concat(
            word.Where(static letter => ArabicFolder.TryFold(letter, out _))
                .Select(static letter => ArabicFolder.TryFold(letter, out var folded) ? folded : letter)
        );
}
