namespace ReportAtlas.Language.Text;

/// <summary>What a written word is to a <see cref="Lexicon{T}"/>: its entries of this one word, and where longer ones may go on from it.</summary>
/// <param name="Singles">The entries of one word with the reading that leads to each, in the order in which they are found.</param>
/// <param name="Open">The nodes from which entries of more words go on.</param>
internal sealed record PhraseStart<T>((T Entry, WordForm Form)[] Singles, int[] Open);
