using System.Buffers;
using System.Collections.Immutable;
using ReportAtlas.Language.Layout;

namespace ReportAtlas.Language.Text;

/// <summary>Cuts an article's text into tokens and sentences and looks its words up in a <see cref="Vocabulary"/>. Thread-safe.</summary>
public sealed class TextAnalyzer(Vocabulary vocabulary)
{
    /// <summary>Words whose keys are made before any of them is looked up.</summary>
    private const int Together = 64;

    private readonly WordMemory _words = new(vocabulary);

    /// <summary>Analyzes a text whose blocks are known; text between blocks belongs to none and is not read.</summary>
    public AnalyzedText Analyze(string text, ImmutableArray<Block> blocks) => Analyze(TokenizedText.Of(text), blocks);

    /// <summary>Analyzes a text that is one paragraph.</summary>
    public AnalyzedText Analyze(string text) =>
        Analyze(text, [new Block(new TextSpan(0, text.Length), BlockRole.Paragraph, 0)]);

    /// <summary>Analyzes a text that is cut into tokens already.</summary>
    internal AnalyzedText Analyze(TokenizedText text, ImmutableArray<Block> blocks)
    {
        var (folded, tokens) = text;
        var readings = ArrayPool<WordReading>.Shared.Rent(tokens.Length);
        var signs = ArrayPool<WordSigns>.Shared.Rent(tokens.Length);
        for (var first = 0; first < tokens.Length; first += Together)
        {
            var end = Math.Min(first + Together, tokens.Length);
            Read(folded.Text, tokens.AsSpan()[first..end], readings.AsSpan()[first..end], signs.AsSpan()[first..end]);
        }

        var sentences = SentenceSplitter.Split(folded, tokens, blocks);
        return new AnalyzedText(folded, tokens, readings, signs, blocks, sentences);
    }

    /// <summary>
    /// Looks words up in a tight loop of its own, so that the processor waits for several of them at a time: the readings lie
    /// all over the memory, and to wait for one after the other would be most of the cost.
    /// </summary>
    private void Read(ReadOnlySpan<char> folded, ReadOnlySpan<Token> tokens, Span<WordReading> readings, Span<WordSigns> signs)
    {
        Span<WordKey> keys = stackalloc WordKey[Together];
        for (var i = 0; i < tokens.Length; i++)
        {
            keys[i] = new WordKey(folded[tokens[i].Start..tokens[i].End]);
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            var reading = _words.Read(keys[i], folded[tokens[i].Start..tokens[i].End], tokens[i].Kind);
            readings[i] = reading;
            signs[i] = reading.Signs;
        }
    }
}
