namespace ReportAtlas.Archive.Events;

/// <summary>A kind of event, see <see cref="Language.Events.EventType"/>.</summary>
public sealed class EventTypeRow
{
    public int Key { get; set; }

    public required string Code { get; set; }

    public required string AcledType { get; set; }

    public required string AcledSubType { get; set; }

    public required string NameArabic { get; set; }

    public required string NameEnglish { get; set; }
}
