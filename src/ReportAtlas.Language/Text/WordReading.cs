using System.Runtime.CompilerServices;

namespace ReportAtlas.Language.Text;

/// <summary>All that a written word, number or sign may be to the lexicons of a <see cref="Vocabulary"/>. Immutable.</summary>
/// <param name="word">The folded word.</param>
/// <param name="forms">Its readings as clitics before a known word, the whole word first; none where no lexicon knows it.</param>
/// <param name="signs">What it is at a glance.</param>
internal sealed class WordReading(string word, WordForm[] forms, WordSigns signs)
{
    private readonly WordKey _key = new(word);
    private readonly WordSigns _signs = signs;

    /// <summary>Whether it is the reading of a word.</summary>
    internal bool IsOf(ReadOnlySpan<char> other, in WordKey key) => key == _key && (key.IsWhole || other.SequenceEqual(word));

    /// <summary>Has what tells the word fetched.</summary>
    internal void FetchAhead()
    {
        Ahead.Fetch(in _key);
        Ahead.Fetch(in _signs);
    }

    internal string Word => word;

    internal WordForm[] Forms => forms;

    internal WordSigns Signs => _signs;

    /// <summary>
    /// What finders made of the word, each in its own slot; see <see cref="WordNotes{T}"/>. They lie within the reading, since
    /// every word of a text is asked for some of them and an array of their own would be one more wait for the memory.
    /// </summary>
    internal NoteSlots Notes;
}

/// <summary>The notes of a <see cref="WordReading"/>, null where nobody made one yet.</summary>
[InlineArray(Vocabulary.MostNotes)]
internal struct NoteSlots
{
    private object? _first;
}
