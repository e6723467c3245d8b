namespace ReportAtlas.Language.Dates.Patterns;

/// <summary>The patterns, as bits, that a word may belong to, by its number in the vocabulary.</summary>
internal sealed class WordBits
{
    private ulong[] _bits = [];

    internal void Add(int word, ulong bits)
    {
        if (word >= _bits.Length)
        {
            Array.Resize(ref _bits, Math.Max(word + 1, _bits.Length * 2));
        }

        _bits[word] |= bits;
    }

    internal ulong Of(int word) => (uint)word < (uint)_bits.Length ? _bits[word] : 0;
}
