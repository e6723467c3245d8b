namespace ReportAtlas.Language.Text;

/// <summary>What a written word is to a <see cref="Lexicon{T}"/>: its entries of this one word, and where longer ones may go on from it.</summary>
/// <param name="Singles">The entries of one word with the reading that leads to each, in the order in which they are found.</param>
/// <param name="Open">From where entries of more words go on.</param>
/// <param name="Next">The bits (<see cref="BitOf"/>) of the words that go on from them: nearly all that follow in a text do not, and need no look-up.</param>
internal sealed record PhraseStart<T>((T Entry, WordForm Form)[] Singles, OpenPhrase[] Open, ulong Next)
{
    /// <summary>One of 64 bits for a word, by its number; words that have the same are told apart by a look-up.</summary>
    internal static ulong BitOf(int word) => 1UL << (word & 63);
}

/// <summary>A reading of a word from which entries of more words go on.</summary>
/// <param name="Node">The node of the lexicon that it leads to.</param>
/// <param name="Form">The reading.</param>
/// <param name="Before">How many of the entries of this one word are found before those that go on from it.</param>
internal readonly record struct OpenPhrase(int Node, WordForm Form, int Before);
