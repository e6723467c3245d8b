namespace ReportAtlas.Language.Text;

/// <summary>
/// Words numbered in the order they came, found by their <see cref="WordKey"/>: sooner than in a <see cref="WordTable"/>, whose hash
/// goes through a word letter by letter so that it serves the word's ends too.
/// </summary>
internal sealed class KeyedWords
{
    private readonly List<string> _words = [];

    /// <summary>A taken place sends on to the next. At most half are taken.</summary>
    private Place[] _places = new Place[64];

    /// <summary>A few bits of the hash at each place, 0 where free: most look-ups are of what is no word, and end here.</summary>
    private byte[] _marks = new byte[64];

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
        Settle(new Place(new WordKey(word), _words.Count));
        return _words.Count - 1;
    }

    /// <summary>The number of a word; -1 when it is not there.</summary>
    internal int Find(ReadOnlySpan<char> word)
    {
        var key = new WordKey(word);
        var (marks, hash) = (_marks, key.Hash);
        var mask = marks.Length - 1;
        for (var at = (int)hash & mask; marks[at] is > 0 and var mark; at = (at + 1) & mask)
        {
            ref readonly var place = ref _places[at];
            if (mark == MarkOf(hash) && place.Key == key && (key.IsWhole || word.SequenceEqual(_words[place.NumberPlusOne - 1])))
            {
                return place.NumberPlusOne - 1;
            }
        }

        return -1;
    }

    private void Settle(in Place place)
    {
        var (hash, mask) = (place.Key.Hash, _places.Length - 1);
        var at = (int)hash & mask;
        while (_marks[at] > 0)
        {
            at = (at + 1) & mask;
        }

        (_places[at], _marks[at]) = (place, MarkOf(hash));
    }

    private static byte MarkOf(uint hash) => (byte)((hash >> 24) | 1);

    private readonly record struct Place(WordKey Key, int NumberPlusOne);
}
