using System.Collections.Immutable;
using ReportAtlas.Language.Layout;

namespace ReportAtlas.Language.Text;

/// <summary>Cuts an article's text into tokens and sentences and looks its words up in a <see cref="Vocabulary"/>. Thread-safe.</summary>
public sealed class TextAnalyzer(Vocabulary vocabulary)
{
    /// <summary>Analyzes a text whose blocks are known; text between blocks belongs to none and is not read.</summary>
    public AnalyzedText Analyze(string text, ImmutableArray<Block> blocks)
    {
        var folded = FoldedText.Create(text);
        var tokens = Tokenizer.Tokenize(folded.Text);
        var formStart = new int[tokens.Length + 1];
        var begins = new uint[tokens.Length];
        var forms = new List<WordForm>(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            formStart[i] = forms.Count;
            var word = folded.Text.AsSpan(tokens[i].Start, tokens[i].Length);
            begins[i] = tokens[i].Kind == TokenKind.Word ? vocabulary.FindForms(word, forms) : vocabulary.FindSign(word, forms);
        }

        formStart[tokens.Length] = forms.Count;
        var sentences = SentenceSplitter.Split(folded, tokens, blocks);
        return new AnalyzedText(folded, tokens, [.. forms], formStart, begins, blocks, sentences);
    }

    /// <summary>Analyzes a text that is one paragraph.</summary>
    public AnalyzedText Analyze(string text) =>
        Analyze(text, [new Block(new TextSpan(0, text.Length), BlockRole.Paragraph, 0)]);
}
