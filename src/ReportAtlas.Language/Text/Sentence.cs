namespace ReportAtlas.Language.Text;

/// <summary>A sentence of an <see cref="AnalyzedText"/>: its span in the text, its tokens (half-open) and its block.</summary>
/// <param name="Span">Where it stands in the text, without the space around it.</param>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">The first token after it.</param>
/// <param name="Block">The index of its block among the text's blocks.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int EndToken, int Block);
