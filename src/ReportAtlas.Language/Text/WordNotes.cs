using System.Runtime.CompilerServices;

namespace ReportAtlas.Language.Text;

/// <summary>
/// What one finder makes of each written word by itself. It is worked out when a word is first met and kept with the word's
/// <see cref="WordReading"/>, for the same few thousand words make up most of every report. Build it before the vocabulary is
/// frozen; afterwards it is thread-safe.
/// </summary>
/// <param name="make">Gives the note of a word; two threads may ask it for the same word, and either answer is kept.</param>
internal sealed class WordNotes<T>(Vocabulary vocabulary, Func<WordReading, T> make)
    where T : class
{
    private readonly int _slot = vocabulary.AddNotes();

    internal T Of(WordReading word) =>
        word.Notes[_slot] is { } note ? Unsafe.As<T>(note) : Make(word);

    private T Make(WordReading word)
    {
        var note = make(word);
        word.Notes[_slot] = note;
        return note;
    }
}
