using System.Buffers;
using System.Globalization;
using System.Text;

namespace ReportAtlas.Language.Text;

/// <summary>
/// Cuts folded text into tokens. Letters and digits never share one, since reports glue them («نحو15», «لـ48»);
/// an underscore parts words, since hashtags join them («#دير_الزور»). A pictograph is a sign, whatever its width.
/// </summary>
internal static class Tokenizer
{
    internal static Token[] Tokenize(string folded)
    {
        var tokens = ArrayPool<Token>.Shared.Rent((folded.Length / 4) + 16);
        var count = 0;
        for (var at = 0; at < folded.Length;)
        {
            if (IsBlank(folded[at]))
            {
                at++;
                continue;
            }

            if (count == tokens.Length)
            {
                tokens = Grow(tokens);
            }

            tokens[count] = Next(folded, at);
            at = tokens[count++].End;
        }

        var exact = tokens.AsSpan(0, count).ToArray();
        ArrayPool<Token>.Shared.Return(tokens);
        return exact;
    }

    private static bool IsBlank(char character) =>
        character is ' ' or '_' || (character != '\n' && CharacterTable.Is(character, CharacterKinds.WhiteSpace));

    private static Token Next(string folded, int at)
    {
        if (folded[at] == '\n')
        {
            return new Token(at, at + 1, TokenKind.Break);
        }

        var kind = KindOf(folded, at);
        var end = kind switch
        {
            TokenKind.Word => EndOfWord(folded, at),
            TokenKind.Number => EndOfNumber(folded, at),
            _ => at + WidthAt(folded, at),
        };
        return new Token(at, end, kind);
    }

    private static Token[] Grow(Token[] full)
    {
        var larger = ArrayPool<Token>.Shared.Rent(full.Length * 2);
        full.CopyTo(larger, 0);
        ArrayPool<Token>.Shared.Return(full);
        return larger;
    }

    private static TokenKind KindOf(string folded, int at)
    {
        var character = folded[at];
        return CharacterTable.Is(character, CharacterKinds.Letter) ? TokenKind.Word
            : CharacterTable.Is(character, CharacterKinds.AsciiDigit) ? TokenKind.Number
            : CharacterTable.Is(character, CharacterKinds.Surrogate) && CharUnicodeInfo.GetUnicodeCategory(folded, at) <= UnicodeCategory.OtherLetter ? TokenKind.Word
            : TokenKind.Punctuation;
    }

    private static int WidthAt(string folded, int at) => Rune.TryGetRuneAt(folded, at, out var rune) ? rune.Utf16SequenceLength : 1;

    private static int EndOfWord(string folded, int at)
    {
        while (at < folded.Length)
        {
            if (CharacterTable.Is(folded[at], CharacterKinds.Letter))
            {
                at++;
            }
            else if (CharacterTable.Is(folded[at], CharacterKinds.Surrogate) && KindOf(folded, at) == TokenKind.Word)
            {
                at += WidthAt(folded, at);
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static int EndOfNumber(string folded, int at)
    {
        while (at < folded.Length
            && (char.IsAsciiDigit(folded[at])
                || (folded[at] is '.' or ',' or '/' or '-' or ':'
                    && at + 1 < folded.Length && char.IsAsciiDigit(folded[at + 1]) && char.IsAsciiDigit(folded[at - 1]))))
        {
            at++;
        }

        return at;
    }
}
