namespace ReportAtlas.Archive.Events;

/// <summary>A party to the war, see <see cref="Language.Events.Actor"/>.</summary>
public sealed class ActorRow
{
    public int Key { get; set; }

    public required string Code { get; set; }

    public required string NameArabic { get; set; }

    public required string NameEnglish { get; set; }

    public required string Group { get; set; }
}
