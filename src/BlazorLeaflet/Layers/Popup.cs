using Microsoft.AspNetCore.Components;

namespace BlazorLeaflet;

/// <summary>A popup that stands open at a position until its reader closes it.</summary>
public sealed class Popup : Layer
{
    [Parameter, EditorRequired]
    public LatLng Position { get; set; }

    [Parameter]
    public string? Title { get; set; }

    /// <summary>Shown as written; never read as markup.</summary>
    [Parameter]
    public string? Text { get; set; }

    [Parameter]
    public string? Href { get; set; }

    private protected override LayerDescription Describe() =>
        new(Key, "popup")
        {
            Position = Position.IsValid() ? Position : null,
            Title = Title,
            Text = Text,
            Href = Href,
        };
}
