using System.Collections.Immutable;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Web.Components.Reader;

/// <summary>Cuts a stretch of text at the ends of marks that may overlap in any way. The segments together are the stretch, letter for letter.</summary>
public static class Segments
{
    /// <summary>The segments of a range of the text, in order. Marks are clipped to the range; empty ones mark nothing.</summary>
    public static ImmutableArray<Segment> Split(string text, TextSpan range, IEnumerable<Mark> marks)
    {
        ArgumentNullException.ThrowIfNull(text);
        var here = marks.Where(mark => !mark.Span.IsEmpty && mark.Span.Overlaps(range)).ToList();
        var cuts = new SortedSet<int> { range.Start, range.End };
        foreach (var mark in here)
        {
            cuts.Add(Whole(text, Math.Max(mark.Span.Start, range.Start)));
            cuts.Add(Whole(text, Math.Min(mark.Span.End, range.End)));
        }

        var segments = ImmutableArray.CreateBuilder<Segment>(cuts.Count);
        var start = range.Start;
        foreach (var end in cuts.Where(cut => cut > range.Start))
        {
            var span = TextSpan.FromBounds(start, end);
            segments.Add(
                new Segment(
                    span,
                    [.. here.Where(mark => Covers(text, mark.Span, span)).OrderBy(mark => mark.Kind).ThenByDescending(mark => mark.Span.Length)]
                )
            );
            start = end;
        }

        return segments.ToImmutable();
    }

    private static bool Covers(string text, TextSpan mark, TextSpan segment) =>
        Whole(text, mark.Start) <= segment.Start && Whole(text, mark.End) >= segment.End;

    // A cut inside a surrogate pair would leave two broken characters; it moves before the pair.
    private static int Whole(string text, int cut) =>
        cut > 0 && cut < text.Length && char.IsLowSurrogate(text[cut]) && char.IsHighSurrogate(text[cut - 1]) ? cut - 1 : cut;
}
