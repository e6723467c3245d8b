using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace BlazorLeaflet;

/// <summary>Something drawn on a <see cref="LeafletMap"/>; it must stand inside one.</summary>
/// <remarks>
/// A layer renders nothing visible by itself. Over a circuit the map sends all changed layers in one message after each
/// render; on a static page the layer is a <c>template</c> element that the script reads when it starts the map.
/// </remarks>
public abstract class Layer : ComponentBase, IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly string generatedId = "layer-" + Guid.NewGuid().ToString("N")[..8];
    private LayerDescription? description;

    [CascadingParameter]
    public LeafletMap? Map { get; set; }

    /// <summary>Name of the layer in events. By default one that is unique on the page.</summary>
    [Parameter]
    public string? Id { get; set; }

    internal string Key => Id ?? generatedId;

    private protected abstract LayerDescription Describe();

    internal virtual Task NotifyAsync(FeatureClick click) => Task.CompletedTask;

    internal virtual Task NotifyAsync(LayerLoaded loaded) => Task.CompletedTask;

    protected override void OnParametersSet()
    {
        if (Map is null)
        {
            throw new InvalidOperationException($"A {GetType().Name} belongs inside a {nameof(LeafletMap)}.");
        }

        var next = Describe();
        if (description is { } before && before.Id != next.Id)
        {
            Map.Remove(before.Id);
        }

        if (next != description)
        {
            description = next;
            Map.Set(this, next);
        }
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (Map is { ReadsMarkup: true })
        {
            builder.OpenElement(0, "template");
            builder.AddAttribute(1, "data-leaflet-layer", JsonSerializer.Serialize(description, Json));
            builder.CloseElement();
        }
    }

    protected override Task OnAfterRenderAsync(bool firstRender) => Map!.SendAsync();

    public void Dispose()
    {
        if (description is { } drawn)
        {
            Map?.Remove(drawn.Id);
        }

        GC.SuppressFinalize(this);
    }
}
