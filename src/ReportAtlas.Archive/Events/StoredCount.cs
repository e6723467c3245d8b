namespace ReportAtlas.Archive.Events;

/// <summary>A number of people in an event's row, see <see cref="Language.Events.CountRange"/>; all null when the text gives none.</summary>
public sealed class StoredCount
{
    public int? Min { get; set; }

    /// <summary>Null beside a <see cref="Min"/> when there is no upper bound.</summary>
    public int? Max { get; set; }

    public int? Start { get; set; }

    public int? Length { get; set; }
}
