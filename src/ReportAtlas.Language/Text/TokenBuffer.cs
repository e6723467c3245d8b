using System.Buffers;

namespace ReportAtlas.Language.Text;

/// <summary>Takes tokens one after the other into an array that is lent, and given back by <see cref="Dispose"/>.</summary>
/// <param name="letters">Characters of the text that is cut: a word and the blank after it take six.</param>
internal sealed class TokenBuffer(int letters) : IDisposable
{
    private Token[] _tokens = ArrayPool<Token>.Shared.Rent((letters / 5) + 16);

    internal int Count { get; private set; }

    internal ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, Count);

    internal void Add(Token token)
    {
        if (Count == _tokens.Length)
        {
            Grow();
        }

        _tokens[Count++] = token;
    }

    /// <summary>Adds tokens of another text, moved to where they stand in this one.</summary>
    internal void AddMoved(ReadOnlySpan<Token> tokens, int by)
    {
        while (_tokens.Length < Count + tokens.Length)
        {
            Grow();
        }

        var free = _tokens.AsSpan(Count);
        for (var at = 0; at < tokens.Length; at++)
        {
            free[at] = new Token(tokens[at].Start + by, tokens[at].End + by, tokens[at].Kind);
        }

        Count += tokens.Length;
    }

    /// <summary>The tokens with the text that they were cut from, for its reader to keep and give back; the buffer is empty then.</summary>
    internal TokenizedText HandOver(FoldedText folded)
    {
        var text = new TokenizedText(folded, _tokens, Count);
        (_tokens, Count) = ([], 0);
        return text;
    }

    public void Dispose()
    {
        ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = [];
        Count = 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<Token>.Shared.Rent(Math.Max(16, _tokens.Length * 2));
        _tokens.CopyTo(larger, 0);
        ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = larger;
    }
}
