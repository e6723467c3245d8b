using ReportAtlas.Language.Events;

namespace ReportAtlas.Archive.Events;

/// <summary>An actor named with an event, see <see cref="ActorMention"/>.</summary>
public sealed class EventActorRow
{
    public int EventId { get; set; }

    public int Ordinal { get; set; }

    public int ActorKey { get; set; }

    public ActorRow? Actor { get; set; }

    public ActorRole Role { get; set; }

    public int? Start { get; set; }

    public int? Length { get; set; }
}
