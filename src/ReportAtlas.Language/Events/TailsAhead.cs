using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>The words from a token on, within reach and in the sentence, that may be some tail. They are kept until another token is asked for.</summary>
internal struct TailsAhead(TailWords tails, AnalyzedText text)
{
    private Places _words;
    private int _count;

    private int _from = -1;
    private int _reach;

    internal readonly AnalyzedText Text => text;

    [UnscopedRef]
    internal ReadOnlySpan<TailAhead> From(int first, int reach)
    {
        if (_from != first || _reach != reach)
        {
            (_from, _reach) = (first, reach);
            Collect(first);
        }

        return ((ReadOnlySpan<TailAhead>)_words)[.._count];
    }

    private void Collect(int first)
    {
        var tokens = text.Tokens;
        var (words, letters) = (0, text.Folded.Text);
        _count = 0;
        for (var at = first; at < tokens.Length && words < _reach; at++)
        {
            var token = tokens[at];
            words += token.Kind == TokenKind.Punctuation ? 0 : 1;
            switch (token.Kind)
            {
                case TokenKind.Break:
                case TokenKind.Punctuation when token.Length == 1 && letters[token.Start] is '.' or '؛':
                    return;
                case TokenKind.Word when tails.BitsAt(text, at) is > 0 and var bits:
                    _words[_count++] = new TailAhead(at, bits);
                    break;
            }
        }
    }

    /// <summary>As many tokens as are within reach.</summary>
    [InlineArray(TailWords.LongReach)]
    private struct Places
    {
        private TailAhead _first;
    }
}

/// <summary>A word that may be a tail.</summary>
/// <param name="Token">Where it stands.</param>
/// <param name="Bits">Which tails it may be, by <see cref="TailWords.BitOf"/>.</param>
internal readonly record struct TailAhead(int Token, ulong Bits);
