namespace ReportAtlas.Archive.Reviews;

/// <summary>
/// What a person made of an event, apart from what the machine read. It is known by the words that tell the event and not
/// by the event's row, so that it outlives a new reading of the report.
/// </summary>
public sealed class EventReviewRow
{
    /// <summary>The article's id, which outlives new versions of its report.</summary>
    public int ArticleId { get; set; }

    /// <summary>Of the words that tell the event, see <see cref="EventFingerprint"/>.</summary>
    public required string Fingerprint { get; set; }

    /// <summary>The clause that tells it, as the text has it.</summary>
    public required string Quote { get; set; }

    public ReviewStatus Status { get; set; }

    public string? Note { get; set; }

    /// <summary>In universal time.</summary>
    public DateTime ReviewedAt { get; set; }
}
