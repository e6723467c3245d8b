using ReportAtlas.Language.Events;

namespace ReportAtlas.Archive.Browse;

/// <summary>A kind of event with how many of it a filter would let through.</summary>
public sealed record TypeCount(EventType Type, int Count);
