using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace ReportAtlas.Language.Text;

/// <summary>
/// Cuts folded text into tokens. Letters and digits never share one, since reports glue them («نحو15», «لـ48»);
/// an underscore parts words, since hashtags join them («#دير_الزور»). A pictograph is a sign, whatever its width.
/// </summary>
internal static class Tokenizer
{
    /// <summary>The alphabet's first and last letter; all between them are letters.</summary>
    private const char FirstLetter = '\u0621';

    private const char LastLetter = '\u064A';

    /// <summary>How the English months begin, three letters each.</summary>
    private const string Months = "jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec";

    internal static Token[] Tokenize(ReadOnlySpan<char> folded)
    {
        var buffer = new TokenBuffer(folded.Length);
        Tokenize(folded, 0, buffer);
        var tokens = buffer.Tokens.ToArray();
        buffer.Dispose();
        return tokens;
    }

    /// <summary>Adds the tokens of a folded text from a place on.</summary>
    internal static void Tokenize(ReadOnlySpan<char> folded, int from, TokenBuffer tokens)
    {
        for (var at = SkipBlanks(folded, from); at < folded.Length; )
        {
            // Nearly all tokens are words of the alphabet alone with a blank behind them.
            var end = EndOfArabic(folded, at);
            var token = end > at && end < folded.Length && folded[end] == ' ' ? new Token(at, end, TokenKind.Word) : Next(folded, at);
            tokens.Add(token);
            at = SkipBlanks(folded, token.End);
        }
    }

    /// <summary>Whether a folded character is none of a token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsBlank(char character) =>
        character is ' ' or '_' || (character != '\n' && CharacterTable.Is(character, CharacterKinds.WhiteSpace));

    private static int SkipBlanks(ReadOnlySpan<char> folded, int at)
    {
        while (at < folded.Length && IsBlank(folded[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The token that begins at a character which is no blank.</summary>
    private static Token Next(ReadOnlySpan<char> folded, int at)
    {
        var kinds = CharacterTable.KindsOf(folded[at]);
        if ((kinds & CharacterKinds.Letter) != 0)
        {
            return new Token(at, IsGluedOn(folded, at) ? at + 2 : EndOfWord(folded, at + 1), TokenKind.Word);
        }

        if ((kinds & CharacterKinds.AsciiDigit) != 0)
        {
            return new Token(at, EndOfNumber(folded, at + 1), TokenKind.Number);
        }

        return (kinds & CharacterKinds.Surrogate) != 0
            ? NextOfSurrogate(folded, at)
            : new Token(at, at + 1, folded[at] == '\n' ? TokenKind.Break : TokenKind.Punctuation);
    }

    /// <summary>«Posted onJanuary 23, 2022»: pages glue the preposition to the month.</summary>
    private static bool IsGluedOn(ReadOnlySpan<char> folded, int at) =>
        folded[at] == 'o' && at + 5 <= folded.Length && folded[at + 1] == 'n' && Months.AsSpan().IndexOf(folded.Slice(at + 2, 3)) >= 0;

    private static Token NextOfSurrogate(ReadOnlySpan<char> folded, int at) =>
        IsLetterPair(folded, at)
            ? new Token(at, EndOfWord(folded, at), TokenKind.Word)
            : new Token(at, at + (IsPair(folded, at) ? 2 : 1), TokenKind.Punctuation);

    private static bool IsPair(ReadOnlySpan<char> folded, int at) => at + 1 < folded.Length && char.IsSurrogatePair(folded[at], folded[at + 1]);

    /// <summary>Whether two surrogates are a letter of one of the further planes.</summary>
    private static bool IsLetterPair(ReadOnlySpan<char> folded, int at) =>
        IsPair(folded, at) && Rune.GetUnicodeCategory(new Rune(folded[at], folded[at + 1])) <= UnicodeCategory.OtherLetter;

    private static int EndOfWord(ReadOnlySpan<char> folded, int at)
    {
        at = EndOfArabic(folded, at);
        while (at < folded.Length)
        {
            var kinds = CharacterTable.KindsOf(folded[at]);
            if ((kinds & CharacterKinds.Letter) != 0)
            {
                at++;
            }
            else if ((kinds & CharacterKinds.Surrogate) != 0 && IsLetterPair(folded, at))
            {
                at += 2;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Where the letters of the Arabic alphabet end that stand from a place on: as many at a time as a register holds, which most words are shorter than.</summary>
    private static int EndOfArabic(ReadOnlySpan<char> folded, int at)
    {
        while (folded.Length - at >= Vector128<ushort>.Count)
        {
            var letters = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(folded)), (nuint)at);
            var others = Vector128
                .GreaterThan(letters - Vector128.Create((ushort)FirstLetter), Vector128.Create((ushort)(LastLetter - FirstLetter)))
                .ExtractMostSignificantBits();
            if (others != 0)
            {
                return at + BitOperations.TrailingZeroCount(others);
            }

            at += Vector128<ushort>.Count;
        }

        return at;
    }

    private static int EndOfNumber(ReadOnlySpan<char> folded, int at)
    {
        while (
            at < folded.Length
            && (
                char.IsAsciiDigit(folded[at])
                || (
                    folded[at] is '.' or ',' or '/' or '-' or ':'
                    && at + 1 < folded.Length
                    && char.IsAsciiDigit(folded[at + 1])
                    && char.IsAsciiDigit(folded[at - 1])
                )
            )
        )
        {
            at++;
        }

        return at;
    }
}
