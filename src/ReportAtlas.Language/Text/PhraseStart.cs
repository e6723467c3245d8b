namespace ReportAtlas.Language.Text;

/// <summary>What a written word is to a <see cref="Lexicon{T}"/>: its entries of this one word, and where longer ones may go on from it.</summary>
/// <param name="Singles">The entries of one word with the reading that leads to each, in the order in which they are found.</param>
/// <param name="Open">The nodes from which entries of more words go on.</param>
/// <param name="Next">The bits (<see cref="BitOf"/>) of the words that go on from them: nearly all that follow in a text do not, and need no look-up.</param>
internal sealed record PhraseStart<T>((T Entry, WordForm Form)[] Singles, int[] Open, ulong Next)
{
    /// <summary>One of 64 bits for a word, by its number; words that have the same are told apart by a look-up.</summary>
    internal static ulong BitOf(int word) => 1UL << (word & 63);
}
