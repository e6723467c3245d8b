namespace ReportAtlas.Language.Text;

/// <summary>
/// Words numbered in the order they came, found by hash. The hash is reckoned from a word's last letter to its first,
/// so one pass over a written word gives the hashes of all its ends, which are its readings without clitics.
/// </summary>
internal sealed class WordTable
{
    private const uint Factor = 0x01000193;

    private readonly List<string> _words = [];
    private readonly List<uint> _hashes = [];

    /// <summary>Numbers of words plus one, 0 where free; a taken place sends on to the next. At most half are taken.</summary>
    private int[] _places = new int[64];

    internal int Count => _words.Count;

    /// <summary>Adds a word that is not yet there and gives its number.</summary>
    internal int Add(string word)
    {
        if ((_words.Count + 1) * 2 > _places.Length)
        {
            _places = new int[_places.Length * 2];
            for (var number = 0; number < _words.Count; number++)
            {
                Settle(number);
            }
        }

        _words.Add(word);
        _hashes.Add(Hash(word));
        Settle(_words.Count - 1);
        return _words.Count - 1;
    }

    /// <summary>The number of a word with this hash; -1 when it is not there.</summary>
    internal int Find(ReadOnlySpan<char> word, uint hash)
    {
        var places = _places;
        var mask = places.Length - 1;
        for (var place = Place(hash, mask); places[place] is > 0 and var taken; place = (place + 1) & mask)
        {
            if (_hashes[taken - 1] == hash && word.SequenceEqual(_words[taken - 1]))
            {
                return taken - 1;
            }
        }

        return -1;
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
        hashes[word.Length] = 0;
        for (var at = word.Length - 1; at >= 0; at--)
        {
            hashes[at] = Step(hashes[at + 1], word[at]);
        }
    }

    private static uint Step(uint hash, char letter) => (hash ^ letter) * Factor;

    /// <summary>The low bits of such a hash know little of the first letters, so the high ones are mixed in.</summary>
    private static int Place(uint hash, int mask) => (int)((hash ^ (hash >> 15)) & (uint)mask);

    private void Settle(int number)
    {
        var mask = _places.Length - 1;
        var place = Place(_hashes[number], mask);
        while (_places[place] > 0)
        {
            place = (place + 1) & mask;
        }

        _places[place] = number + 1;
    }
}
