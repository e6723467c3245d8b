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

    internal T Of(WordReading word) => word.Notes[_slot] is { } note ? Unsafe.As<T>(note) : Make(word);

    /// <summary>Has the place of a word's note fetched.</summary>
    /// <param name="word">The word. To ask whether it is null spares the runtime's own test, which looks at the word and so waits for it.</param>
    internal void FetchAhead(WordReading? word)
    {
        if (word is not null)
        {
            Ahead.Fetch(in word.Notes[_slot]);
        }
    }

    /// <summary>
    /// The notes of the words of a stretch at which something may begin, in their order. They are fetched in loops of their own, so that
    /// the processor waits for many of them at a time: they lie all over the memory.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The first token of the stretch.</param>
    /// <param name="end">The first token after it.</param>
    /// <param name="begins">The bits of which one is set for a word (<see cref="WordSigns.Begins"/>) at which something may begin.</param>
    /// <param name="tokens">Takes the tokens of these words; as long as the stretch.</param>
    /// <param name="notes">Takes their notes; as long as the stretch.</param>
    /// <returns>How many there are.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)] // Its loops need the registers.
    internal int Gather(AnalyzedText text, int first, int end, uint begins, Span<int> tokens, Span<T> notes)
    {
        var count = 0;
        for (var token = first; token < end; token++)
        {
            tokens[count] = token;
            count += (text.Begins(token) & begins) != 0 ? 1 : 0;
        }

        for (var i = 0; i < count; i++)
        {
            FetchAhead(text.Reading(tokens[i]));
        }

        for (var i = 0; i < count; i++)
        {
            var note = Of(text.Reading(tokens[i]));
            notes[i] = note;
            Ahead.FetchObject(note);
        }

        return count;
    }

    private T Make(WordReading word)
    {
        var note = make(word);
        word.Notes[_slot] = note;
        return note;
    }
}
