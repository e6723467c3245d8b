using System.Collections.Immutable;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Places;

/// <summary>A place name in an article, see <see cref="PlaceMention"/>.</summary>
public sealed class PlaceMentionRow
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public int Ordinal { get; set; }

    public int Start { get; set; }

    public int Length { get; set; }

    public PlaceStatus Status { get; set; }

    public int? PlaceKey { get; set; }

    public PlaceRow? Place { get; set; }

    public PlaceKind Kind { get; set; }

    public PlacePrecision Precision { get; set; }

    public double Confidence { get; set; }

    public required string Rule { get; set; }

    public Reason? Reason { get; set; }

    /// <summary>Gazetteer ids of the other places that it might be, likeliest first.</summary>
    public ImmutableArray<string> Alternatives { get; set; } = [];
}
