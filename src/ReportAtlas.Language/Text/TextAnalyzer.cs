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
    public AnalyzedText Analyze(string text) => Analyze(text, [new Block(new TextSpan(0, text.Length), BlockRole.Paragraph, 0)]);

    /// <summary>Analyzes a text that is cut into tokens already.</summary>
    internal AnalyzedText Analyze(TokenizedText text, ImmutableArray<Block> blocks)
    {
        var folded = text.Folded;
        var tokens = text.Tokens;
        var readings = ArrayPool<WordReading>.Shared.Rent(tokens.Length);
        var signs = ArrayPool<WordSigns>.Shared.Rent(tokens.Length);
        Read(folded.Text, tokens, readings, signs);
        var sentences = SentenceSplitter.Split(folded, tokens, blocks);
        return new AnalyzedText(text, readings, signs, blocks, sentences);
    }

    /// <summary>
    /// Looks words up in tight loops of their own, so that the processor waits for many of them at a time: the readings lie
    /// all over the memory, and to wait for one after the other would be most of the cost.
    /// </summary>
    private void Read(ReadOnlySpan<char> folded, ReadOnlySpan<Token> tokens, WordReading?[] readings, WordSigns[] signs)
    {
        var keys = ArrayPool<WordKey>.Shared.Rent(Together);
        for (var first = 0; first < tokens.Length; first += Together)
        {
            var some = tokens[first..Math.Min(first + Together, tokens.Length)];
            for (var i = 0; i < some.Length; i++)
            {
                keys[i] = new WordKey(folded.Slice(some[i].Start, some[i].Length));
                _words.FetchAhead(keys[i].Hash);
            }

            for (var i = 0; i < some.Length; i++)
            {
                var reading = _words.At(keys[i].Hash);
                readings[first + i] = reading;
                reading?.FetchAhead();
            }

            for (var i = 0; i < some.Length; i++)
            {
                var word = folded.Slice(some[i].Start, some[i].Length);
                if (readings[first + i] is not { } reading || !reading.IsOf(word, keys[i]))
                {
                    readings[first + i] = reading = _words.Read(keys[i].Hash, word, some[i].Kind);
                }

                signs[first + i] = reading.Signs;
            }
        }

        ArrayPool<WordKey>.Shared.Return(keys);
    }
}
