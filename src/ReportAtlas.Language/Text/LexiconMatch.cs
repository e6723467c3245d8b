namespace ReportAtlas.Language.Text;

/// <summary>An entry of a <see cref="Lexicon{T}"/> found in a text.</summary>
/// <param name="Entry">What was found.</param>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">The first token after it.</param>
/// <param name="Form">How its first token was read: which clitics stand before the word.</param>
public readonly record struct LexiconMatch<T>(T Entry, int FirstToken, int EndToken, WordForm Form)
{
    public int TokenCount => EndToken - FirstToken;

    /// <summary>Where it stands in the text, clitics left out and the article kept in.</summary>
    public TextSpan SpanIn(AnalyzedText text) => text.SpanOf(FirstToken, EndToken, Form.CliticLength);
}
