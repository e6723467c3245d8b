using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Layout;
using ReportAtlas.Web.Components.Marks;
using ReportAtlas.Web.Screens;
using ReportAtlas.Web.State;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.Components.Reader;

/// <summary>
/// One run of text as one element: a link to the map for a place, a link to the event for its trigger, a time for a
/// date, plain text where nothing marks it. Written in code, since markup would put white space between letters.
/// </summary>
public sealed class MarkedSegment : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    [Parameter, EditorRequired]
    public required Segment Segment { get; set; }

    [Parameter, EditorRequired]
    public required AtlasScreen Screen { get; set; }

    [Inject]
    private Texts T { get; set; } = default!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (Segment.Marks.IsEmpty)
        {
            builder.AddContent(0, Text);
            return;
        }

        var (element, attributes) = Describe();
        builder.OpenElement(1, element);
        builder.AddAttribute(2, "class", string.Join(' ', Classes()));
        foreach (var (name, value) in attributes.Where(attribute => attribute.Value is not null))
        {
            builder.AddAttribute(3, name, value);
        }

        if (attributes.FirstOrDefault(attribute => attribute.Name == "data-datetime").Value is { } datetime)
        {
            builder.OpenElement(4, "time");
            builder.AddAttribute(5, "datetime", datetime);
            builder.AddContent(6, Text);
            builder.CloseElement();
        }
        else
        {
            builder.AddContent(7, Text);
        }

        builder.CloseElement();
    }

    private (string Element, (string Name, string? Value)[] Attributes) Describe()
    {
        // A link of the source keeps leading where it led; what was read within it still says so when pointed at.
        if (Segment.Find(MarkKind.Link)?.As<Emphasis>()?.Target is { } target)
        {
            return ("a", [("href", target), ("rel", "noopener noreferrer nofollow"), ("target", "_blank"), ("title", Tip())]);
        }

        if (Segment.Find(MarkKind.Place)?.As<PlaceMentionItem>() is { } place)
        {
            return PlaceAddress(place) is { } address
                ? ("a", [("href", address), ("title", Tip()), ("data-place", place.Place!.Id)])
                : ("span", [("title", Tip()), ("tabindex", "0")]);
        }

        if (Segment.Find(MarkKind.Date)?.As<DateMentionItem>() is { } date)
        {
            // A run of days is no value that the element's attribute may have.
            var day = date.Value?.ToString() is { } iso && !iso.Contains('/') ? iso : null;
            return ("a", [("href", DateAddress(date)), ("title", Tip()), ("data-datetime", day), ("tabindex", date.Value is null ? "0" : null)]);
        }

        return Segment.Find(MarkKind.Trigger)?.As<EventItem>() is { } item
            ? ("a", [("href", EventAddress(item)), ("title", Tip()), ("aria-current", Screen.State.Event == item.Id ? "true" : null)])
            : (
                Segment.Has(MarkKind.Strong) ? "strong"
                : Segment.Has(MarkKind.Emphasized) ? "em"
                : Segment.Has(MarkKind.Code) ? "code"
                : "span",
                [("title", Tip()), ("tabindex", IsRead ? "0" : null)]
            );
    }

    private IEnumerable<string> Classes()
    {
        foreach (var mark in Segment.Marks)
        {
            yield return mark.Kind.ToString().ToLowerInvariant();
            if (mark is { Kind: MarkKind.Place, Item: PlaceMentionItem place })
            {
                yield return place.Status.ToString().ToLowerInvariant();
            }

            if (mark is { Kind: MarkKind.Trigger, Item: EventItem item })
            {
                yield return $"t-{EventFamily.Of(item.Type).Name}";
            }
        }
    }

    private string? Tip() =>
        Segment.Find(MarkKind.Place)?.As<PlaceMentionItem>() is { } place ? MarkTips.Of(place, Screen.Places, T)
        : Segment.Find(MarkKind.Date)?.As<DateMentionItem>() is { } date ? MarkTips.Of(date, T)
        : Segment.Find(MarkKind.Trigger)?.As<EventItem>() is { } item ? MarkTips.Of(item, Screen.Places, T)
        : Segment.Find(MarkKind.Count)?.As<CountMark>() is { } count ? MarkTips.Of(count, T)
        : Segment.Find(MarkKind.Actor)?.As<ActorItem>() is { } actor ? MarkTips.Of(actor, T)
        : Segment.Find(MarkKind.Claim)?.As<ClaimItem>() is { } claim ? MarkTips.Of(claim, T)
        : Segment.Find(MarkKind.Contradiction)?.As<DateContradiction>() is { } wrong ? T.Tell(wrong.Reason)
        : null;

    private string? PlaceAddress(PlaceMentionItem mention) =>
        mention.Place is { Point: { } point } place
            ? (Screen.State with { View = new MapView(point.Latitude, point.Longitude, PlaceZoom.Of(place.Kind)), Language = null }).ToAddress()
            : null;

    /// <summary>Whether something was read here that has no place to lead to and yet tells what it was taken for.</summary>
    private bool IsRead => Segment.Has(MarkKind.Count) || Segment.Has(MarkKind.Actor) || Segment.Has(MarkKind.Claim);

    /// <summary>Where a date leads: to the timeline around it.</summary>
    private string? DateAddress(DateMentionItem mention)
    {
        if (mention.Value is not { } value)
        {
            return null;
        }

        var around = Math.Max(15, value.To.DayNumber - value.From.DayNumber);
        var span = new DayRange(value.From.AddDays(-around), value.To.AddDays(around));
        return (Screen.State with { Span = span, Language = null }).ToAddress();
    }

    private string EventAddress(EventItem item) =>
        (Screen.State with { Article = item.ArticleId, Event = item.Id, Paragraph = null, View = null, Language = null }).ToAddress();
}
