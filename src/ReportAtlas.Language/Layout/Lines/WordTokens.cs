using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Lines;

/// <summary>Picks the words of a line's head out of its tokens: words, numbers and the sign of a copyright.</summary>
internal static class WordTokens
{
    /// <summary>The words up to an end, and after them an empty one there.</summary>
    /// <param name="text">The folded text that the line stands in.</param>
    /// <param name="tokens">The line's tokens.</param>
    /// <param name="end">Where the head ends in the folded text.</param>
    public static Token[] Of(string text, ReadOnlySpan<Token> tokens, int end)
    {
        var whole = 0;
        while (whole < tokens.Length && tokens[whole].End <= end)
        {
            whole++;
        }

        var cut = whole < tokens.Length ? Cut(text, tokens[whole].Start, end) : [];
        var words = new Token[Count(text, tokens[..whole]) + Count(text, cut) + 1];
        var count = 0;
        Add(text, tokens[..whole], words, ref count);
        Add(text, cut, words, ref count);
        words[count] = new Token(end, end, TokenKind.Break);
        return words;
    }

    /// <summary>What the end of the head leaves of a token that reaches over it.</summary>
    private static Token[] Cut(string text, int start, int end)
    {
        if (start >= end)
        {
            return [];
        }

        var tokens = Tokenizer.Tokenize(text.AsSpan(start, end - start));
        for (var at = 0; at < tokens.Length; at++)
        {
            tokens[at] = new Token(start + tokens[at].Start, start + tokens[at].End, tokens[at].Kind);
        }

        return tokens;
    }

    private static int Count(string text, ReadOnlySpan<Token> tokens)
    {
        var count = 0;
        foreach (ref readonly var token in tokens)
        {
            count += IsWord(text, token) ? 1 : 0;
        }

        return count;
    }

    private static void Add(string text, ReadOnlySpan<Token> tokens, Token[] words, ref int count)
    {
        foreach (ref readonly var token in tokens)
        {
            if (IsWord(text, token))
            {
                words[count++] = token;
            }
        }
    }

    private static bool IsWord(string text, in Token token) =>
        token.Kind is TokenKind.Word or TokenKind.Number || (token.Length == 1 && text[token.Start] == '©');
}
