using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Evaluation;

/// <summary>A place that a report mentions: where in the text, and which place it is.</summary>
public sealed record ReadingPlace
{
    /// <summary>The name as it stands in the text, without proclitics.</summary>
    public string Text { get; init; } = "";

    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>The name of the place: the gazetteer's, or the mention's own where the gazetteer does not know it (then without an id).</summary>
    public string? ResolvesTo { get; init; }

    /// <summary>What it is: city, village, river, region, country and the like.</summary>
    public string? Kind { get; init; }

    /// <summary>The governorate (<c>Raqqa</c>, <c>Deir ez-Zor</c>) or the country outside Syria and Iraq.</summary>
    public string? Admin1 { get; init; }

    /// <summary>Latitude, or null for a place that is not a point on the map.</summary>
    public double? Lat { get; init; }

    public double? Lon { get; init; }

    public string? GazetteerId { get; init; }

    /// <summary>1 the named place itself, 2 near it or a part of a district, 3 a larger region.</summary>
    public int? Precision { get; init; }

    /// <summary>The rule that found or resolved it.</summary>
    public string? Rule { get; init; }

    internal TextSpan Span => TextSpan.FromBounds(Start, End);
}
