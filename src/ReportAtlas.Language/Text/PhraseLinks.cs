namespace ReportAtlas.Language.Text;

/// <summary>
/// Which node of a tree of phrases a word leads to from another. An open table, since every reading asks it a hundred times a
/// paragraph and a dictionary's answer costs thrice as much. Nodes, or words, are numbered from 1: not both may be 0.
/// </summary>
internal sealed class PhraseLinks
{
    private const ulong Factor = 0x9E3779B97F4A7C15;

    /// <summary>At most half of the places are taken; a free one has the key 0.</summary>
    private Place[] _places = new Place[16];
    private int _count;

    /// <summary>Adds a link that is not yet there.</summary>
    internal void Add(int node, int word, int next)
    {
        if (++_count * 2 > _places.Length)
        {
            var places = _places;
            _places = new Place[places.Length * 2];
            foreach (var place in places)
            {
                if (place.Key != 0)
                {
                    Settle(place);
                }
            }
        }

        Settle(new Place(KeyOf(node, word), next));
    }

    /// <summary>The node that a word leads to; 0 for none.</summary>
    internal int Find(int node, int word)
    {
        var (places, key) = (_places, KeyOf(node, word));
        for (var at = First(key, places.Length); ; at = (at + 1) & (places.Length - 1))
        {
            ref readonly var place = ref places[at];
            if (place.Key == key)
            {
                return place.Next;
            }

            if (place.Key == 0)
            {
                return 0;
            }
        }
    }

    private void Settle(Place place)
    {
        var at = First(place.Key, _places.Length);
        while (_places[at].Key != 0)
        {
            at = (at + 1) & (_places.Length - 1);
        }

        _places[at] = place;
    }

    private static int First(ulong key, int length) => (int)((key * Factor) >> 32) & (length - 1);

    private static ulong KeyOf(int node, int word) => ((ulong)node << 32) | (uint)word;

    private readonly record struct Place(ulong Key, int Next);
}
