using System.Buffers;

namespace ReportAtlas.Language.Text;

/// <summary>
/// A text as it is matched (folded by <see cref="ArabicFolder"/>) with the way back: every folded character knows
/// where it stands in the original, so what is found in the one is shown in the other. Immutable.
/// </summary>
public sealed class FoldedText
{
    private const char FirstLigature = '\uFB50';

    /// <summary>Where each folded character stands in the original, and the original's length at the end; null where both run alike, as mostly.</summary>
    private readonly OriginRuns? _origin;

    private FoldedText(string original, string text, OriginRuns? origin)
    {
        Original = original;
        Text = text;
        _origin = origin;
    }

    /// <summary>The text as it came.</summary>
    public string Original { get; }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>Whether each character of the original became one, so that no mark was dropped.</summary>
    internal bool IsPlain => _origin is null;

    /// <summary>Folds a whole text.</summary>
    public static FoldedText Create(string original)
    {
        var text = ArrayPool<char>.Shared.Rent(original.Length);
        var hiding = MaskedWords.Find(original);
        var length = FoldPlain(original.AsSpan(0, hiding?[0] ?? original.Length), 0, text, 0);
        OriginRuns? origin = null;
        if (length < original.Length)
        {
            origin = new OriginRuns();
            origin.Add(0, 0);
            FoldRest(original, length, ref text, origin, ref length, hiding ?? []);
        }

        var result = new FoldedText(original, new string(text, 0, length), origin);
        ArrayPool<char>.Shared.Return(text);
        return result;
    }

    /// <summary>
    /// The fold of a text that is put together from pieces of this one's original, without folding it anew: what a
    /// character folds to does not hang on what stands beyond its line.
    /// </summary>
    /// <param name="text">The text that the pieces make.</param>
    /// <param name="pieces">Where each piece stands in it and in <see cref="Original"/>.</param>
    internal FoldedText Take(string text, ReadOnlySpan<SourceMap.Piece> pieces)
    {
        var folded = ArrayPool<char>.Shared.Rent(Text.Length);
        var origin = _origin is null ? null : new OriginRuns();
        var length = 0;
        foreach (var piece in pieces)
        {
            var (from, to) = (ToFolded(piece.SourceStart), ToFolded(piece.SourceStart + piece.Length));
            Text.CopyTo(from, folded, length, to - from);
            origin?.AddFrom(_origin!, from, to, length, piece.TextStart - piece.SourceStart);
            length += to - from;
        }

        origin?.Add(length, text.Length);
        var result = new FoldedText(text, new string(folded, 0, length), origin);
        ArrayPool<char>.Shared.Return(folded);
        return result;
    }

    /// <summary>Folds characters from a place on that each become one, as far as there are no others; gives how many.</summary>
    private static int FoldPlain(ReadOnlySpan<char> original, int from, Span<char> text, int length)
    {
        for (var at = from; at < original.Length; at++, length++)
        {
            if (
                original[at] >= FirstLigature
                || !ArabicFolder.TryFold(original[at], out var folded)
                || (folded == ' ' && length > 0 && text[length - 1] == 'و' && LoneAnd.IsBehind(text[..length], original[(at + 1)..]))
            )
            {
                return at - from;
            }

            text[length] = folded;
        }

        return original.Length - from;
    }

    /// <summary>Folds what holds characters that are dropped or become several.</summary>
    /// <param name="original">The text.</param>
    /// <param name="from">Where that begins.</param>
    /// <param name="text">The folded characters.</param>
    /// <param name="origin">Where they stand in the original.</param>
    /// <param name="length">How many there are.</param>
    /// <param name="hiding">Signs that only hide words, in order; they are dropped.</param>
    private static void FoldRest(string original, int from, ref char[] text, OriginRuns origin, ref int length, List<int> hiding)
    {
        var hidden = 0;
        for (var i = from; i < original.Length; i++)
        {
            while (hidden < hiding.Count && hiding[hidden] < i)
            {
                hidden++;
            }

            if (hidden < hiding.Count && hiding[hidden] == i)
            {
                continue;
            }

            if (original[i] >= FirstLigature && ArabicFolder.Ligature(original[i]) is { } letters)
            {
                // A ligature is several letters wide, and all of them come from the one character.
                Grow(ref text, length, length + letters.Length + original.Length - i);
                foreach (var letter in letters)
                {
                    origin.Add(length, i);
                    text[length++] = letter;
                }
            }
            else if (ArabicFolder.TryFold(original[i], out var folded))
            {
                if (folded == ' ' && LoneAnd.IsBehind(text.AsSpan(0, length), original.AsSpan(i + 1)))
                {
                    continue;
                }

                origin.Add(length, i);
                text[length++] = folded;
                var plain = FoldPlain(original.AsSpan(0, hidden < hiding.Count ? hiding[hidden] : original.Length), i + 1, text, length);
                length += plain;
                i += plain;
            }
            else
            {
                i += MaskedWords.BehindTatweel(original, i);
            }
        }

        origin.Add(length, original.Length);
    }

    /// <summary>
    /// The original range of a folded range: from the first character's own place to just after the last one's,
    /// with the marks (tashkeel, tatweel) that follow the last letter.
    /// </summary>
    public TextSpan ToOriginal(int start, int end)
    {
        if (start == end)
        {
            return new TextSpan(ToOriginal(start), 0);
        }

        if (_origin is null)
        {
            return TextSpan.FromBounds(start, end);
        }

        var from = _origin.OriginOf(start);
        var to = _origin.OriginOf(end - 1) + 1;
        var next = _origin.OriginOf(end);
        while (to < Original.Length && to < next && IsMark(Original[to]))
        {
            to++;
        }

        return TextSpan.FromBounds(from, to);
    }

    /// <summary>The original position of a folded character.</summary>
    public int ToOriginal(int position) => _origin is null ? position : _origin.OriginOf(position);

    /// <summary>The first folded character that stands at a position of the original or after it.</summary>
    internal int ToFolded(int position) => _origin is null ? position : _origin.FirstAt(position, Text.Length);

    internal static bool IsMark(char character) =>
        character == 'ـ'
        || (
            CharacterTable.Is(character, CharacterKinds.Mark)
            && char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.NonSpacingMark
        );

    private static void Grow(ref char[] text, int used, int needed)
    {
        if (needed > text.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(needed + 64);
            text.AsSpan(0, used).CopyTo(larger);
            ArrayPool<char>.Shared.Return(text);
            text = larger;
        }
    }
}
