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

    /// <summary>
    /// A few bits of the hash at each place, 0 where free. Most look-ups are of what is no word, and end here; the places
    /// themselves are ten times as large and would seldom be in the cache.
    /// </summary>
    private byte[] _marks = new byte[64];

    internal int Count => _words.Count;

    /// <summary>Adds a word that is not yet there and gives its number.</summary>
    internal int Add(string word)
    {
        if ((_words.Count + 1) * 2 > _places.Length)
        {
            var places = _places;
            _places = new Place[places.Length * 2];
            _marks = new byte[_places.Length];
            foreach (var place in places)
            {
                if (place.NumberPlusOne > 0)
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
    internal void Begin(int word, uint lexicon) => _places[PlaceOf(word)].Begins |= lexicon;

    private int PlaceOf(int word)
    {
        var hash = Hash(_words[word]);
        var mask = _places.Length - 1;
        var at = First(hash, mask);
        while (_places[at].NumberPlusOne != word + 1)
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    /// <summary>The word with this hash; <see cref="KnownWord.None"/> when it is not there.</summary>
    internal KnownWord Find(ReadOnlySpan<char> word, uint hash)
    {
        var marks = _marks;
        var mask = marks.Length - 1;
        for (var at = First(hash, mask); marks[at] is > 0 and var mark; at = (at + 1) & mask)
        {
            if (mark != MarkOf(hash))
            {
                continue;
            }

            ref readonly var place = ref _places[at];
            if (place.Hash == hash && word.SequenceEqual(_words[place.NumberPlusOne - 1]))
            {
                return new KnownWord(place.NumberPlusOne - 1, place.Begins);
            }
        }

        return KnownWord.None;
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

    /// <summary>Writes to <paramref name="hashes"/> the hash of the word from each of its first letters on, as many as there is room for.</summary>
    internal static void HashEnds(ReadOnlySpan<char> word, Span<uint> hashes)
    {
        var hash = 0u;
        for (var at = word.Length - 1; at >= 0; at--)
        {
            hash = Step(hash, word[at]);
            if (at < hashes.Length)
            {
                hashes[at] = hash;
            }
        }
    }

    private static uint Step(uint hash, char letter) => (hash ^ letter) * Factor;

    /// <summary>The low bits of such a hash know little of the first letters, so the high ones are mixed in.</summary>
    private static int First(uint hash, int mask) => (int)((hash ^ (hash >> 15)) & (uint)mask);

    private static byte MarkOf(uint hash) => (byte)((hash >> 24) | 1);

    private void Settle(Place place)
    {
        var mask = _places.Length - 1;
        var at = First(place.Hash, mask);
        while (_marks[at] > 0)
        {
            at = (at + 1) & mask;
        }

        (_places[at], _marks[at]) = (place, MarkOf(place.Hash));
    }

    /// <summary>A place of the table, with all that a look-up asks.</summary>
    private struct Place
    {
        internal uint Hash;
        internal int NumberPlusOne;
        internal uint Begins;
    }
}

/// <summary>A word of a <see cref="WordTable"/>.</summary>
/// <param name="Number">Its number; -1 for <see cref="None"/>.</param>
/// <param name="Begins">The lexicons of which a phrase begins with it, as bits.</param>
internal readonly record struct KnownWord(int Number, uint Begins)
{
    internal static KnownWord None => new(-1, 0);
}
