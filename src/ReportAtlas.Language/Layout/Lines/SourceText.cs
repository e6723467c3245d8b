using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Lines;

/// <summary>
/// A report's text, folded once, with the tokens of its lines as these are cut: layout looks at the same words again and
/// again, and the articles' analysis goes on from them. Its tokens are good until it is disposed.
/// </summary>
internal sealed class SourceText(string text) : IDisposable
{
    /// <summary>The tokens of all lines in order. None reaches over the end of its line.</summary>
    private readonly TokenBuffer _tokens = new(text.Length);

    /// <summary>The text as it came.</summary>
    public string Text => text;

    public FoldedText Folded { get; } = FoldedText.Create(text);

    /// <summary>How many tokens there are so far.</summary>
    public int TokenCount => _tokens.Count;

    public ReadOnlySpan<Token> Tokens(int first, int end) => _tokens.Tokens[first..end];

    /// <summary>Cuts the line that stands between two folded characters.</summary>
    /// <param name="isJoined">Whether breaks within it are none of its tokens.</param>
    public void Cut(int start, int end, bool isJoined = false)
    {
        while (isJoined && Folded.Text.AsSpan(start, end - start).IndexOf('\n') is >= 0 and var length)
        {
            Cut(start, start + length);
            start += length + 1;
        }

        Tokenizer.Tokenize(Folded.Text.AsSpan(0, end), start, _tokens);
    }

    public void Dispose() => _tokens.Dispose();
}
