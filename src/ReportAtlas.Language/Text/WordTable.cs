namespace ReportAtlas.Language.Text;

/// <summary>
/// Words numbered in the order they came, found by hash. The hash is reckoned from a word's last letter to its first,
/// so one pass over a written word gives the hashes of all its ends, which are its readings without clitics.
/// </summary>
internal sealed class WordTable
{
    private const uint Factor = 0x01000193;

    private readonly List<string> _words = [];

    /// <summary>A taken place sends on to the next. At most half are taken.</summary>
    private Place[] _places = new Place[64];

    internal int Count => _words.Count;

    /// <summary>Adds a word that is not yet there and gives its number.</summary>
    internal int Add(string word)
    {
        if ((_words.Count + 1) * 2 > _places.Length)
        {
            var taken = _places;
            _places = new Place[taken.Length * 2];
            foreach (var place in taken)
            {
                if (place.IsTaken)
                {
                    Settle(place);
                }
            }
        }

        _words.Add(word);
        Settle(new Place { Hash = Hash(word), NumberPlusOne = _words.Count });
        return _words.Count - 1;
    }

    /// <summary>Notes that a phrase of a lexicon begins with a word.</summary>
    /// <param name="word">The word's number.</param>
    /// <param name="lexicon">The lexicon's bit.</param>
    internal void Begin(int word, uint lexicon)
    {
        var hash = Hash(_words[word]);
        var mask = _places.Length - 1;
        var at = First(hash, mask);
        while (_places[at].NumberPlusOne != word + 1)
        {
            at = (at + 1) & mask;
        }

        _places[at].Begins |= lexicon;
    }

    /// <summary>Finds a word with this hash.</summary>
    /// <param name="word">The word.</param>
    /// <param name="hash">Its <see cref="Hash"/>.</param>
    /// <param name="number">Its number; -1 when it is not there.</param>
    /// <param name="begins">The lexicons of which a phrase begins with it, as bits.</param>
    internal bool TryFind(ReadOnlySpan<char> word, uint hash, out int number, out uint begins)
    {
        var places = _places;
        var mask = places.Length - 1;
        for (var at = First(hash, mask); ; at = (at + 1) & mask)
        {
            ref readonly var place = ref places[at];
            if (!place.IsTaken)
            {
                (number, begins) = (-1, 0);
                return false;
            }

            if (place.Hash == hash && word.SequenceEqual(_words[place.NumberPlusOne - 1]))
            {
                (number, begins) = (place.NumberPlusOne - 1, place.Begins);
                return true;
            }
        }
    }

    internal static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 0u;
        for (var at = word.Length - 1; at >= 0; at--)
        {
            hash = Step(hash, word[at]);
        }

        return hash;
    }

    /// <summary>Writes to <paramref name="hashes"/> the hash of the word from each letter on; it has room for one more than the letters.</summary>
    internal static void HashEnds(ReadOnlySpan<char> word, Span<uint> hashes)
    {
        var hash = 0u;
        hashes[word.Length] = 0;
        for (var at = word.Length - 1; at >= 0; at--)
        {
            hashes[at] = hash = Step(hash, word[at]);
        }
    }

    private static uint Step(uint hash, char letter) => (hash ^ letter) * Factor;

    /// <summary>The low bits of such a hash know little of the first letters, so the high ones are mixed in.</summary>
    private static int First(uint hash, int mask) => (int)((hash ^ (hash >> 15)) & (uint)mask);

    private void Settle(Place place)
    {
        var mask = _places.Length - 1;
        var at = First(place.Hash, mask);
        while (_places[at].IsTaken)
        {
            at = (at + 1) & mask;
        }

        _places[at] = place;
    }

    /// <summary>A place of the table, with all that a look-up asks, so that most cost one access to memory.</summary>
    private struct Place
    {
        internal uint Hash;
        internal int NumberPlusOne;
        internal uint Begins;

        internal readonly bool IsTaken => NumberPlusOne > 0;
    }
}
