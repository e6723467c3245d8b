using System.Buffers;

namespace ReportAtlas.Language.Text;

/// <summary>A text folded and cut into tokens, for <see cref="TextAnalyzer"/> to go on from. Immutable.</summary>
/// <param name="Folded">The text.</param>
/// <param name="Lent">An array of <see cref="ArrayPool{T}.Shared"/> that begins with its tokens in order; whoever reads the text last gives it back.</param>
/// <param name="Count">How many tokens there are.</param>
internal sealed record TokenizedText(FoldedText Folded, Token[] Lent, int Count)
{
    internal ReadOnlySpan<Token> Tokens => Lent.AsSpan(0, Count);

    internal static TokenizedText Of(string text)
    {
        var folded = FoldedText.Create(text);
        using var tokens = new TokenBuffer(folded.Text.Length);
        Tokenizer.Tokenize(folded.Text, 0, tokens);
        return tokens.HandOver(folded);
    }
}
