namespace ReportAtlas.Language.Text;

/// <summary>All that a written word, number or sign may be to the lexicons of a <see cref="Vocabulary"/>. Immutable.</summary>
/// <param name="word">The folded word.</param>
/// <param name="forms">Its readings as clitics before a known word, the whole word first; none where no lexicon knows it.</param>
/// <param name="begins">The lexicons of which a phrase begins with one of the readings, as bits.</param>
/// <param name="marks">All <see cref="Vocabulary.Marks"/> of its readings.</param>
internal sealed class WordReading(string word, WordForm[] forms, uint begins, uint marks)
{
    internal string Word => word;

    internal WordForm[] Forms => forms;

    internal uint Begins => begins;

    internal uint Marks => marks;

    /// <summary>What finders made of the word, each in its own slot; see <see cref="WordNotes{T}"/>. Null until the first of them met it.</summary>
    internal object?[]? Notes;

    /// <summary>The number of the word when nothing is taken off it; -1 when that is not known.</summary>
    internal int WholeWord { get; } = forms is [{ CliticLength: 0, Clitics: Clitics.None } whole, ..] ? whole.Word : -1;
}
