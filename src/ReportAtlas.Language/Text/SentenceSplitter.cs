using System.Collections.Immutable;
using ReportAtlas.Language.Layout;

namespace ReportAtlas.Language.Text;

/// <summary>
/// Cuts blocks into sentences at . ! ? ؟ ؛ … and line breaks. A full stop after a single letter (أ. ف. ب, د. أحمد),
/// after the number of a list's item and within an address (العربية.نت) ends nothing.
/// Closing quotes and brackets after the stop stay with the sentence.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>
    /// Tokens after which a sentence ends at its next comma, and after twice as many anywhere: some pages hold no full stop at
    /// all, and what looks through a sentence again and again must find an end.
    /// </summary>
    private const int Longest = 300;

    /// <summary>Words of what leads in a headline («بقنبلة يدوية..»), and letters of its first.</summary>
    private const int LongestLeadIn = 4;

    private const int LeastLeadIn = 4;

    /// <summary>Tokens of a sentence, less than of most, so that there is room for all.</summary>
    private const int UsualLength = 16;

    internal static ImmutableArray<Sentence> Split(FoldedText folded, ReadOnlySpan<Token> tokens, ImmutableArray<Block> blocks)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>(blocks.Length + (tokens.Length / UsualLength));
        var token = 0;
        for (var block = 0; block < blocks.Length; block++)
        {
            var (start, end) = (folded.ToFolded(blocks[block].Span.Start), folded.ToFolded(blocks[block].Span.End));
            while (token < tokens.Length && tokens[token].Start < start)
            {
                token++;
            }

            var first = token;
            while (token < tokens.Length && tokens[token].Start < end)
            {
                token++;
                if (
                    MayEnd(tokens[token - 1], token - first)
                    && (EndsSentence(folded.Text, tokens, first, token - 1) || IsTooLong(folded.Text, tokens[token - 1], token - first))
                )
                {
                    while (token < tokens.Length && tokens[token].Start < end && IsClosing(folded.Text, tokens[token]))
                    {
                        token++;
                    }

                    Add(sentences, folded, tokens, first, token, block);
                    first = token;
                }
            }

            Add(sentences, folded, tokens, first, token, block);
        }

        return sentences.DrainToImmutable();
    }

    private static void Add(ImmutableArray<Sentence>.Builder sentences, FoldedText folded, ReadOnlySpan<Token> tokens, int first, int end, int block)
    {
        while (first < end && tokens[first].Kind == TokenKind.Break)
        {
            first++;
        }

        var last = end;
        while (last > first && tokens[last - 1].Kind == TokenKind.Break)
        {
            last--;
        }

        if (last > first)
        {
            sentences.Add(new Sentence(folded.ToOriginal(tokens[first].Start, tokens[last - 1].End), first, last, block));
        }
    }

    /// <summary>Words and numbers, which most tokens are, end only what is too long.</summary>
    private static bool MayEnd(Token token, int length) => token.Kind is TokenKind.Punctuation or TokenKind.Break || length >= Longest;

    private static bool EndsSentence(string folded, ReadOnlySpan<Token> tokens, int first, int at)
    {
        if (tokens[at].Kind == TokenKind.Break)
        {
            return true;
        }

        if (tokens[at].Kind != TokenKind.Punctuation)
        {
            return false;
        }

        return folded[tokens[at].Start] switch
        {
            '…' => !IsFollowedByAnother(folded, tokens, at) && !IsAfterLeadIn(folded, tokens, first, at),
            '!' or '?' or '؟' or '؛' => !IsFollowedByAnother(folded, tokens, at),
            '.' => !IsFollowedByAnother(folded, tokens, at)
                && !IsAfterInitial(tokens, at)
                && !IsAfterItemNumber(tokens, first, at)
                && !IsInAddress(folded, tokens, at)
                && !IsAfterLeadIn(folded, tokens, first, at),
            _ => false,
        };
    }

    private static bool IsTooLong(string folded, Token last, int length) =>
        length >= Longest && (length >= 2 * Longest || (last.Kind == TokenKind.Punctuation && folded[last.Start] is '،' or ','));

    /// <summary>Only the last of several signs («؟!», «...») ends the sentence.</summary>
    private static bool IsFollowedByAnother(string folded, ReadOnlySpan<Token> tokens, int at) =>
        at + 1 < tokens.Length && tokens[at + 1].Kind == TokenKind.Punctuation && folded[tokens[at + 1].Start] is '.' or '!' or '?' or '؟' or '…';

    /// <summary>A letter after a number is no initial: «1440 هـ.», «2019 م.».</summary>
    private static bool IsAfterInitial(ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && tokens[at - 1].Kind == TokenKind.Word && tokens[at - 1].Length == 1 && !(at > 1 && tokens[at - 2].Kind == TokenKind.Number);

    private static bool IsAfterItemNumber(ReadOnlySpan<Token> tokens, int first, int at) =>
        at == first + 1 && tokens[first].Kind == TokenKind.Number && tokens[first].Length <= 2;

    /// <summary>«بعبوة ناسفة.. مقتل عنصرين»: several stops behind a few words that begin with «ب» lead in what a headline tells.</summary>
    private static bool IsAfterLeadIn(string folded, ReadOnlySpan<Token> tokens, int first, int at)
    {
        if (
            at + 1 >= tokens.Length
            || tokens[at + 1].Kind != TokenKind.Word
            || tokens[first] is not { Kind: TokenKind.Word, Length: >= LeastLeadIn }
            || folded[tokens[first].Start] != 'ب'
            || (folded[tokens[at].Start] == '.' && tokens[at - 1].Kind != TokenKind.Punctuation)
        )
        {
            return false;
        }

        var words = 0;
        for (var token = first; token < at; token++)
        {
            words += tokens[token].Kind == TokenKind.Word ? 1 : 0;
        }

        return words <= LongestLeadIn;
    }

    private static bool IsInAddress(string folded, ReadOnlySpan<Token> tokens, int at)
    {
        var isGlued =
            at > 0
            && at + 1 < tokens.Length
            && tokens[at - 1].Kind == TokenKind.Word
            && tokens[at + 1].Kind == TokenKind.Word
            && tokens[at - 1].End == tokens[at].Start
            && tokens[at].End == tokens[at + 1].Start;
        return isGlued
            && (char.IsAsciiLetter(folded[tokens[at + 1].Start]) || folded.AsSpan(tokens[at + 1].Start, tokens[at + 1].Length) is "نت" or "كوم");
    }

    private static bool IsClosing(string folded, Token token) =>
        token.Kind == TokenKind.Punctuation && folded[token.Start] is '»' or '”' or ')' or ']' or '’'
        || (token.Kind == TokenKind.Punctuation && folded[token.Start] == '"' && (token.End >= folded.Length || folded[token.End] is ' ' or '\n'));
}
