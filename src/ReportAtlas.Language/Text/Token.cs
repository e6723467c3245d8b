namespace ReportAtlas.Language.Text;

/// <summary>What a <see cref="Token"/> is made of.</summary>
public enum TokenKind
{
    /// <summary>Letters of any script.</summary>
    Word,

    /// <summary>Digits, with separators between them (1.200, 24/6).</summary>
    Number,

    /// <summary>One character of punctuation or symbol.</summary>
    Punctuation,

    /// <summary>A line break: nothing is read across it.</summary>
    Break,
}

/// <summary>A word, number or sign of an <see cref="AnalyzedText"/>; offsets are half-open and point into its folded text.</summary>
public readonly record struct Token(int Start, int End, TokenKind Kind)
{
    public int Length => End - Start;
}
