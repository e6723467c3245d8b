namespace ReportAtlas.Language.Text;

/// <summary>A text folded and cut into tokens, for <see cref="TextAnalyzer"/> to go on from. Immutable.</summary>
/// <param name="Folded">The text.</param>
/// <param name="Tokens">Its tokens in order.</param>
internal sealed record TokenizedText(FoldedText Folded, Token[] Tokens)
{
    internal static TokenizedText Of(string text)
    {
        var folded = FoldedText.Create(text);
        return new TokenizedText(folded, Tokenizer.Tokenize(folded.Text));
    }
}
