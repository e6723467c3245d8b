using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Patterns;

/// <summary>All date patterns, ordered by what they may begin with. Immutable once the vocabulary is frozen.</summary>
internal sealed class PatternSet
{
    internal const string File = "dates/patterns.tsv";

    /// <summary>Patterns are told apart by the bits of one number.</summary>
    private const int Most = 64;

    /// <summary>The kinds of word that fill the first slot of a pattern.</summary>
    private static readonly int FirstKinds =
        DateTokens.Bit(DateWordKind.Weekday)
        | DateTokens.Bit(DateWordKind.Ordinal)
        | DateTokens.Bit(DateWordKind.Month)
        | DateTokens.Bit(DateWordKind.RelativeDay)
        | DateTokens.Bit(DateWordKind.Unit)
        | DateTokens.Bit(DateWordKind.Season);

    private readonly List<DatePattern> _patterns = [];
    private readonly WordBits _byWord = new();
    private readonly ulong[] _bySlot = new ulong[Enum.GetValues<PatternSlot>().Length];
    private readonly SecondWords _seconds = new();
    private readonly WordNotes<PatternWord> _words;

    /// <summary>The bit of a word with which a pattern begins.</summary>
    private readonly uint _begins;

    internal PatternSet(Vocabulary vocabulary)
    {
        _words = new WordNotes<PatternWord>(vocabulary, Read);
        _begins = vocabulary.AddLexicon();
        var rows = Resource.ReadRows(File, 2).ToList();
        var pieces = rows.Where(row => row[0].StartsWith('$')).ToDictionary(row => row[0]);
        foreach (var row in rows.Where(row => !row[0].StartsWith('$')))
        {
            if (_patterns.Count == Most)
            {
                throw row.Wrong($"There are more than {Most} patterns.");
            }

            Add(PatternCompiler.Compile(row, vocabulary, pieces), vocabulary);
        }
    }

    /// <summary>A pattern by its number, which is its place in the file.</summary>
    internal DatePattern this[int number] => _patterns[number];

    /// <summary>The patterns that may begin at a token, by its word and the next, as bits by number.</summary>
    internal ulong FindAt(DateTokens tokens, int token) =>
        FirstAt(tokens, token) is > 0 and var first ? first & _seconds.After(tokens, token, WordAt(tokens, token + 1)) : 0;

    private PatternWord WordAt(DateTokens tokens, int token) =>
        token < tokens.Text.TokenCount ? _words.Of(tokens.Text.Reading(token)) : PatternWord.None;

    private PatternWord Read(WordReading word)
    {
        var (first, second) = (0UL, 0UL);
        foreach (var form in word.Forms)
        {
            first |= _byWord.Of(form.Word);
            second |= _seconds.Of(form.Word);
        }

        return (first | second) == 0 ? PatternWord.None : new PatternWord(first, second);
    }

    private ulong FirstAt(DateTokens tokens, int token)
    {
        var found = tokens.Text.Is(token, TokenKind.Number) ? OfNumber(NumberKinds.Of(tokens.Text.Word(token))) : 0;
        found |= (tokens.Text.Begins(token) & _begins) != 0 ? WordAt(tokens, token).First : 0;
        if (tokens.HasAny(token, FirstKinds))
        {
            foreach (var match in tokens.At(token))
            {
                found |= Of(SlotOf(match.Entry));
            }
        }

        return found;
    }

    private void Add(DatePattern pattern, Vocabulary vocabulary)
    {
        var bit = 1UL << _patterns.Count;
        _patterns.Add(pattern);
        foreach (var first in pattern.Firsts)
        {
            foreach (var word in first.Words)
            {
                _byWord.Add(word, bit);
                vocabulary.Begin(word, _begins);
            }

            if (first.Kind == PatternStepKind.Slot)
            {
                _bySlot[(int)first.Slot] |= bit;
            }
        }

        _seconds.Add(pattern, bit);
    }

    /// <summary>The patterns that may begin with a number of a kind.</summary>
    private ulong OfNumber(NumberKind number) =>
        number switch
        {
            NumberKind.Month or NumberKind.Day => Of(PatternSlot.Day) | Of(PatternSlot.PlainDay),
            NumberKind.Year => Of(PatternSlot.Year),
            NumberKind.Joined => Of(PatternSlot.Days) | Of(PatternSlot.Numeric),
            _ => 0,
        };

    private ulong Of(PatternSlot slot) => slot == PatternSlot.None ? 0 : _bySlot[(int)slot];

    private static PatternSlot SlotOf(DateWord word) =>
        word.Kind switch
        {
            DateWordKind.Weekday => word.Code == "arabic" ? PatternSlot.Weekday : PatternSlot.EnglishWeekday,
            DateWordKind.Ordinal => PatternSlot.Day,
            DateWordKind.Month => word.Code == "english" ? PatternSlot.EnglishMonth : PatternSlot.Month,
            DateWordKind.RelativeDay => PatternSlot.Relative,
            DateWordKind.Unit => PatternSlot.Unit,
            DateWordKind.Season => PatternSlot.Season,
            _ => PatternSlot.None,
        };
}
