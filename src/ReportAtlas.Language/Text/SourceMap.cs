using System.Collections.Immutable;

namespace ReportAtlas.Language.Text;

/// <summary>
/// Leads from an article's text back to the source it was taken from. The text is made of pieces of the source in
/// order, so a piece that was set aside (site chrome, markup) only makes a gap. Immutable.
/// </summary>
/// <param name="Pieces">The pieces in text order.</param>
public sealed record SourceMap(ImmutableArray<SourceMap.Piece> Pieces)
{
    /// <summary>A run of characters that text and source share.</summary>
    public readonly record struct Piece(int TextStart, int SourceStart, int Length);

    /// <summary>The map of a text that is its source, unchanged.</summary>
    public static SourceMap Identity(int length) => new([new Piece(0, 0, length)]);

    /// <summary>The source position of a text position; a position between pieces belongs to the end of the piece before; without pieces all lead to 0.</summary>
    public int ToSource(int position)
    {
        if (Pieces.IsEmpty)
        {
            return 0;
        }

        var (low, high) = (0, Pieces.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Pieces[middle].TextStart <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        var piece = Pieces[low];
        return piece.SourceStart + Math.Clamp(position - piece.TextStart, 0, piece.Length);
    }

    /// <summary>The source range of a text range.</summary>
    public TextSpan ToSource(TextSpan span) =>
        span.IsEmpty ? new TextSpan(ToSource(span.Start), 0) : TextSpan.FromBounds(ToSource(span.Start), ToSource(span.End - 1) + 1);
}
