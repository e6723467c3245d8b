using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>The words from a token on, within reach and in the sentence, that may be some tail. They are kept until another token is asked for.</summary>
internal ref struct TailsAhead(TailWords tails, AnalyzedText text, Span<int> room)
{
    private readonly Span<int> _words = room;
    private int _count;
    private int _from = -1;

    internal readonly AnalyzedText Text => text;

    internal ReadOnlySpan<int> From(int first)
    {
        if (_from != first)
        {
            _from = first;
            Collect(first);
        }

        return _words[.._count];
    }

    private void Collect(int first)
    {
        var tokens = text.Tokens;
        var (words, letters) = (0, text.Folded.Text);
        _count = 0;
        for (var at = first; at < tokens.Length && words < TailWords.Reach; at++)
        {
            var token = tokens[at];
            words += token.Kind == TokenKind.Punctuation ? 0 : 1;
            switch (token.Kind)
            {
                case TokenKind.Break:
                case TokenKind.Punctuation when token.Length == 1 && letters[token.Start] is '.' or '؛':
                    return;
                case TokenKind.Word when tails.MayBeAt(text, at):
                    _words[_count++] = at;
                    break;
            }
        }
    }
}
