using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace BlazorLeaflet;

/// <summary>What the script may call. Apart from the component, so that its public face shows none of it.</summary>
internal sealed class MapEvents(EventCallback<MapView> moved, Func<string, Layer?> findLayer)
{
    [JSInvokable("moved")]
    public Task MovedAsync(MapView view) => moved.InvokeAsync(view);

    [JSInvokable("clicked")]
    public Task ClickedAsync(FeatureClick click) => findLayer(click.Layer)?.NotifyAsync(click) ?? Task.CompletedTask;

    [JSInvokable("loaded")]
    public Task LoadedAsync(LayerLoaded loaded) => findLayer(loaded.Layer)?.NotifyAsync(loaded) ?? Task.CompletedTask;
}
