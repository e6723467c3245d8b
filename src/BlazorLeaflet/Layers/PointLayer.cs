using Microsoft.AspNetCore.Components;

namespace BlazorLeaflet;

/// <summary>One point with a spoken label and, when a title or text is given, a popup. An impossible position is not drawn.</summary>
/// <remarks>Meant for a handful of points. Hundreds belong in a <see cref="GeoJsonDataLayer"/>.</remarks>
public abstract class PointLayer : Layer
{
    [Parameter, EditorRequired]
    public LatLng Position { get; set; }

    /// <summary>What the point is, for screen readers and on hover.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>First line of the popup.</summary>
    [Parameter]
    public string? Title { get; set; }

    /// <summary>The popup's text, shown as written.</summary>
    [Parameter]
    public string? Text { get; set; }

    /// <summary>Where the popup's title leads.</summary>
    [Parameter]
    public string? Href { get; set; }

    [Parameter]
    public EventCallback<FeatureClick> OnClick { get; set; }

    private protected LayerDescription DescribePoint(string kind) =>
        new(Key, kind)
        {
            Position = Position.IsValid() ? Position : null,
            Label = Label,
            Title = Title,
            Text = Text,
            Href = Href,
            Interactive = OnClick.HasDelegate || Title is not null || Text is not null,
        };

    internal override Task NotifyAsync(FeatureClick click) => OnClick.InvokeAsync(click);
}
