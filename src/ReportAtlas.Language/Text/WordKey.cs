using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ReportAtlas.Language.Text;

/// <summary>
/// A word's length with its first four and last four letters, each four as one number. Of a word of up to eight letters, as
/// nearly all are, that is all of it, so two such words are told apart without looking at their letters one by one.
/// </summary>
internal readonly record struct WordKey
{
    private const int Four = 4;

    private readonly ulong _head;
    private readonly ulong _tail;
    private readonly int _length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal WordKey(ReadOnlySpan<char> word)
    {
        _length = word.Length;
        if (word.Length >= Four)
        {
            _head = FourAt(word);
            _tail = FourAt(word[^Four..]);
            return;
        }

        foreach (var letter in word)
        {
            _head = (_head << 16) | letter;
        }
    }

    /// <summary>Whether words with the same key are the same.</summary>
    internal bool IsWhole => _length <= 2 * Four;

    /// <summary>A number that words of different keys seldom share; its high bits are the best.</summary>
    internal uint Hash => (uint)((((_head * 0x9E3779B97F4A7C15) ^ _tail ^ (uint)_length) * 0xD6E8FEB86659FD93) >> 32);

    private static ulong FourAt(ReadOnlySpan<char> word) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word));
}
