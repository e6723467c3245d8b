using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ReportAtlas.Language.Layout;

namespace ReportAtlas.Language.Text;

/// <summary>
/// An article's text as all finders look at it: folded, cut into tokens and sentences, each token with the words of
/// a <see cref="Vocabulary"/> that it may be. Made once per article by <see cref="TextAnalyzer"/>; immutable. Its tables are lent:
/// who reads many texts gives them back by <see cref="Dispose"/>, after which it must not be asked any more. What is asked of every
/// token, by a hundred rules, is put in place of each call, since the calls would be most of it; but no more than settles it for nearly
/// all tokens, since a reading goes through more instructions than the processor keeps at hand.
/// </summary>
public sealed class AnalyzedText : IDisposable
{
    private readonly string _folded;
    private Token[] _tokens;
    private WordReading[] _readings;

    /// <summary>What every finder asks of every token, side by side: the readings themselves lie all over the memory.</summary>
    private WordSigns[] _signs;

    internal AnalyzedText(
        TokenizedText text,
        WordReading[] readings,
        WordSigns[] signs,
        ImmutableArray<Block> blocks,
        ImmutableArray<Sentence> sentences
    )
    {
        (Folded, _folded, _tokens, TokenCount) = (text.Folded, text.Folded.Text, text.Lent, text.Count);
        _readings = readings;
        _signs = signs;
        Blocks = blocks;
        Sentences = sentences;
    }

    public void Dispose()
    {
        ArrayPool<Token>.Shared.Return(_tokens);
        ArrayPool<WordReading>.Shared.Return(_readings);
        ArrayPool<WordSigns>.Shared.Return(_signs);
        (_tokens, _readings, _signs) = ([], [], []);
    }

    /// <summary>The text as it is stored and shown.</summary>
    public string Text => Folded.Original;

    public FoldedText Folded { get; }

    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, TokenCount);

    public int TokenCount { get; }

    public ImmutableArray<Block> Blocks { get; }

    /// <summary>All sentences in text order; none crosses a block.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>The folded letters of a token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> Word(int token)
    {
        ref readonly var word = ref _tokens[token];
        return _folded.AsSpan(word.Start, word.Length);
    }

    /// <summary>The known words that a token may be; empty when no lexicon knows it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<WordForm> Forms(int token) => _readings[token].Forms;

    /// <summary>All that a token may be as a word by itself.</summary>
    internal WordReading Reading(int token) => _readings[token];

    /// <summary>The lexicons of which a phrase begins with a reading of a token, as bits, and the tests that its word passes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal uint Begins(int token) => _signs[token].Begins;

    /// <summary>The lexicons of which some phrase has a token's word after its first, as bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal uint Continues(int token) => _signs[token].Continues;

    /// <summary>The classes that some reading of a token is marked as, as bits.</summary>
    internal uint Marks(int token) => _signs[token].Marks;

    /// <summary>The number of the word that a token is when nothing is taken off it; -1 when that is not known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WholeWord(int token) => _signs[token].WholeWord;

    /// <summary>Whether the token is this sign or folded word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int token, ReadOnlySpan<char> foldedWord) =>
        (uint)token < (uint)TokenCount && _tokens[token].Length == foldedWord.Length && IsAlike(token, foldedWord);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsAlike(int token, ReadOnlySpan<char> foldedWord) => Word(token).SequenceEqual(foldedWord);

    /// <summary>Whether the token is of this kind; false outside the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int token, TokenKind kind) => (uint)token < (uint)TokenCount && _tokens[token].Kind == kind;

    /// <summary>Where a token stands in the text, less <paramref name="skip"/> folded characters at its front.</summary>
    public TextSpan SpanOf(int token, int skip = 0) => Folded.ToOriginal(_tokens[token].Start + skip, _tokens[token].End);

    /// <summary>Where the tokens from <paramref name="first"/> up to, and without, <paramref name="end"/> stand, less the clitics of the first.</summary>
    public TextSpan SpanOf(int first, int end, int skip) => Folded.ToOriginal(_tokens[first].Start + skip, _tokens[end - 1].End);

    /// <summary>The index in <see cref="Sentences"/> of the sentence that holds a token.</summary>
    public int SentenceOf(int token)
    {
        var (low, high) = (0, Sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Sentences[middle].FirstToken <= token)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>The index in <see cref="Blocks"/> of the block that holds a position of the text; -1 between blocks.</summary>
    public int BlockAt(int position)
    {
        var (low, high) = (0, Blocks.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Blocks[middle].Span.Start <= position ? (middle, high) : (low, middle - 1);
        }

        return low <= high && Blocks[low].Span.Start <= position && position < Blocks[low].Span.End ? low : -1;
    }

    /// <summary>The first token that ends after a position of the text; <see cref="TokenCount"/> when there is none.</summary>
    public int TokenAt(int position) => TokenAt(position, 0);

    /// <summary>The same, for who knows a token that is not after it, and mostly close by: it is sought from there, farther at each step.</summary>
    internal int TokenAt(int position, int from)
    {
        var (low, high, folded) = (from, from, Folded.ToFolded(position));
        for (var step = 1; high < TokenCount && _tokens[high].End <= folded; step *= 2)
        {
            (low, high) = (high + 1, Math.Min(high + step, TokenCount));
        }

        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _tokens[middle].End <= folded ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
