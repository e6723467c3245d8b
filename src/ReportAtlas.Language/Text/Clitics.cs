namespace ReportAtlas.Language.Text;

/// <summary>The particles that Arabic writes onto the front of a word.</summary>
[Flags]
public enum Clitics : byte
{
    None = 0,

    /// <summary>و "and" or ف "so".</summary>
    Conjunction = 1,

    /// <summary>ب "in, at, by".</summary>
    Bi = 2,

    /// <summary>ل "to, for".</summary>
    Li = 4,

    /// <summary>ك "like, as".</summary>
    Ka = 8,

    /// <summary>س, the future of verbs.</summary>
    Future = 16,

    /// <summary>The article ال was taken off to find the word.</summary>
    Article = 32,
}

/// <summary>
/// One way to read a written word as clitics before a word that a <see cref="Vocabulary"/> knows.
/// </summary>
/// <param name="Word">The word's number in the vocabulary.</param>
/// <param name="CliticLength">Folded characters before the word itself; the article counts as part of the word.</param>
/// <param name="Clitics">What was taken off, the article included.</param>
public readonly record struct WordForm(int Word, byte CliticLength, Clitics Clitics)
{
    /// <summary>Whether nothing but, perhaps, a conjunction was taken off.</summary>
    public bool IsPlain => (Clitics & ~Clitics.Conjunction) == Clitics.None;
}
