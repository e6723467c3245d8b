using ReportAtlas.Language.Events;

namespace ReportAtlas.Archive.Events;

/// <summary>Who says that an event happened, see <see cref="Claim"/>; the nearest speaker has ordinal 0.</summary>
public sealed class ClaimRow
{
    public int EventId { get; set; }

    public int Ordinal { get; set; }

    public required string Speaker { get; set; }

    public int Start { get; set; }

    public int Length { get; set; }

    public int? VerbStart { get; set; }

    public int? VerbLength { get; set; }

    public Certainty Certainty { get; set; }
}
