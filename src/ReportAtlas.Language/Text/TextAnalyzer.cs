using System.Collections.Immutable;
using ReportAtlas.Language.Layout;

namespace ReportAtlas.Language.Text;

/// <summary>Cuts an article's text into tokens and sentences and looks its words up in a <see cref="Vocabulary"/>. Thread-safe.</summary>
public sealed class TextAnalyzer(Vocabulary vocabulary)
{
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
        var letters = folded.Text.AsSpan();
        var readings = new WordReading[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            readings[i] = _words.Read(letters[tokens[i].Start..tokens[i].End], tokens[i].Kind);
        }

        var sentences = SentenceSplitter.Split(folded, tokens, blocks);
        return new AnalyzedText(folded, tokens, readings, blocks, sentences);
    }
}
