using System.Buffers;
using System.Collections.Immutable;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>A mention with the tokens that it covers (half-open).</summary>
internal readonly record struct Placed<T>(T Mention, int First, int End);

/// <summary>Lays the mentions of an article out by token.</summary>
internal static class MentionTables
{
    /// <summary>Tokens of the longest mention; what is longer is no name.</summary>
    private const int LongestMention = 9;

    /// <summary>The mentions that count, in text order.</summary>
    internal static Placed<T>[] Put<T>(AnalyzedText text, ImmutableArray<T> mentions, Predicate<T> counts, Func<T, TextSpan> spanOf)
    {
        var placed = new Placed<T>[mentions.Length];
        var count = 0;
        foreach (var mention in mentions)
        {
            if (counts(mention))
            {
                placed[count] = Put(text, mention, spanOf(mention), count == 0 ? 0 : placed[count - 1].First);
                count++;
            }
        }

        return count == placed.Length ? placed : placed[..count];
    }

    private static Placed<T> Put<T>(AnalyzedText text, T mention, TextSpan span, int from)
    {
        var first = text.TokenAt(span.Start, from);
        var (end, last) = (first, text.Folded.ToFolded(span.End - 1));
        while (end < text.TokenCount && text.Tokens[end].End <= last)
        {
            end++;
        }

        return new Placed<T>(mention, first, end + 1);
    }

    /// <summary>For each token the number, from 1, of the mention that covers it; 0 where none does. Of two the first counts. The table is lent.</summary>
    internal static int[] Cover<T>(Placed<T>[] mentions, int tokens)
    {
        var over = ArrayPool<int>.Shared.Rent(tokens);
        over.AsSpan(0, tokens).Clear();
        for (var number = mentions.Length; number > 0; number--)
        {
            var (first, end) = (mentions[number - 1].First, Math.Min(mentions[number - 1].End, mentions[number - 1].First + LongestMention));
            if (first < Math.Min(end, tokens))
            {
                over.AsSpan(first..Math.Min(end, tokens)).Fill(number);
            }
        }

        return over;
    }

    /// <summary>The mentions that begin in a range of tokens.</summary>
    internal static ReadOnlySpan<Placed<T>> In<T>(Placed<T>[] mentions, int first, int end)
    {
        var from = FirstAt(mentions, first);
        var to = from;
        while (to < mentions.Length && mentions[to].First < end)
        {
            to++;
        }

        return mentions.AsSpan(from, to - from);
    }

    /// <summary>The tokens inside place names, where no word is a cue; the words around them («مدينة», «في») stay open. The table is lent.</summary>
    internal static bool[] Closed(AnalyzedText text, Placed<PlaceMention>[] places)
    {
        var closed = ArrayPool<bool>.Shared.Rent(text.TokenCount);
        closed.AsSpan(0, text.TokenCount).Clear();
        foreach (ref readonly var place in places.AsSpan())
        {
            if (place.Mention.Status == PlaceStatus.Anaphor)
            {
                continue;
            }

            // A first word with a particle before it may still be one («بالرقة»); by itself it is the name («تدمر», not «destroys»).
            var isWhole = place.Mention.Span.Start == text.SpanOf(place.First).Start;
            for (var token = place.First + (isWhole ? 0 : 1); token < place.End && token < text.TokenCount; token++)
            {
                closed[token] = true;
            }
        }

        return closed;
    }

    /// <summary>The first mention that begins at a token or after it; the number of all when none does.</summary>
    internal static int FirstAt<T>(Placed<T>[] mentions, int token)
    {
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].First < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
