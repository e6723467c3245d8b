using System.Collections.Immutable;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places;

/// <summary>What the layout of an article tells the finder of its places.</summary>
/// <param name="Publishers">Where publishers and bylines are named; a place name there is the publisher's («الوطن»).</param>
public sealed record PlaceContext(ImmutableArray<TextSpan> Publishers)
{
    /// <summary>Nothing is known.</summary>
    public static PlaceContext None { get; } = new([]);
}
