using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Types;

/// <summary>The words of events/struck.tsv: what an attack strikes or a raid enters, each thing one bit.</summary>
internal sealed class StruckWords
{
    /// <summary>Letters of the longest word that a pronoun may stand on.</summary>
    private const int LongestStem = 12;

    private readonly KeyedWords _words = new();

    /// <summary>Of each word, by its number, the thing that it names, as a bit.</summary>
    private readonly List<ulong> _things = [];

    private readonly ulong _persons;

    private readonly ulong _people;

    private readonly ulong _customs;

    private readonly ulong _marks;

    internal StruckWords()
    {
        var rows = Resource.ReadRows("events/struck.tsv", 2).ToList();
        for (var thing = 0; thing < rows.Count; thing++)
        {
            _persons |= rows[thing][0] is "person" or "people" ? 1UL << thing : 0;
            _people |= rows[thing][0] == "people" ? 1UL << thing : 0;
            _customs |= rows[thing][0] == "custom" ? 1UL << thing : 0;
            _marks |= rows[thing][0] is "weapon" or "aid" ? 1UL << thing : 0;
            foreach (var word in rows[thing].Parts(1))
            {
                _words.Add(ArabicFolder.Fold(word));
                _things.Add(1UL << thing);
            }
        }
    }

    /// <summary>The thing that a folded word names, as a bit, and whether it carries the article; 0 for none.</summary>
    internal ulong Of(ReadOnlySpan<char> word, out bool isDefinite)
    {
        isDefinite = false;
        if (Find(word) is > 0 and var plain)
        {
            return plain;
        }

        word = word is ['و' or 'ف', _, _, _, ..] ? word[1..] : word;
        if (word is ['ل', 'ل', ..])
        {
            isDefinite = true;
            return Find(word[2..]);
        }

        word = word is ['ب' or 'ل' or 'ك', _, _, _, ..] ? word[1..] : word;
        isDefinite = word is ['ا', 'ل', _, _, ..];
        return Find(isDefinite ? word[2..] : word);
    }

    /// <summary>Whether a thing is a person, whose title may carry the article before the name.</summary>
    internal bool IsPerson(ulong thing) => (_persons & thing) != 0;

    /// <summary>Those of some things by which alone an incident is told from others.</summary>
    internal ulong Telling(ulong things) => things & ~_people;

    /// <summary>Whether a thing carries the article when it is first told of, too.</summary>
    internal bool IsCustom(ulong thing) => (_customs & thing) != 0;

    /// <summary>Whether a word after another says that that is no target («مفخخة»، «إسعاف»).</summary>
    internal bool IsMark(ulong thing) => (_marks & thing) != 0;

    private ulong Find(ReadOnlySpan<char> word)
    {
        if (_words.Find(word) is >= 0 and var whole)
        {
            return _things[whole];
        }

        var stem = Stem(word);
        if (stem.Length is <= 2 or > LongestStem)
        {
            return 0;
        }

        // «سيارته»: the ending that the word has without a pronoun.
        Span<char> ended = stackalloc char[stem.Length];
        stem.CopyTo(ended);
        ended[^1] = ended[^1] == 'ت' ? 'ه' : ended[^1];
        return _words.Find(ended) is >= 0 and var bare ? _things[bare] : 0;
    }

    /// <summary>The word without a pronoun at its end: «منزل» of «منزلهما».</summary>
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word) =>
        word switch
        {
            [.., 'ه', 'م', 'ا'] => word[..^3],
            [.., 'ه', 'م'] or [.., 'ه', 'ا'] => word[..^2],
            [.., 'ه'] => word[..^1],
            _ => default,
        };
}
