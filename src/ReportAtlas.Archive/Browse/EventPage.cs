using System.Collections.Immutable;

namespace ReportAtlas.Archive.Browse;

/// <summary>A stretch of the list of events.</summary>
/// <param name="Items">The events of this stretch, in the order asked for.</param>
/// <param name="Skipped">How many stand before it.</param>
/// <param name="Total">How many the filter lets through.</param>
public sealed record EventPage(ImmutableArray<EventItem> Items, int Skipped, int Total)
{
    public bool HasMore => Skipped + Items.Length < Total;
}

/// <summary>The order of a list of events.</summary>
public enum EventOrder
{
    /// <summary>The latest first; those without a date last.</summary>
    Latest,

    /// <summary>The earliest first; those without a date last.</summary>
    Earliest,

    /// <summary>As the articles tell them: by article, then by place in the text.</summary>
    Text,
}
