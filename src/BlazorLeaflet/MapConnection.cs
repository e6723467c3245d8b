using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace BlazorLeaflet;

/// <summary>The way from a map component to its script: one import, one handle, changes of layers in batches, one disposal.</summary>
internal sealed class MapConnection(IJSRuntime js) : IAsyncDisposable
{
    private readonly Dictionary<string, Layer> layers = [];
    private readonly Dictionary<string, LayerDescription> pending = [];
    private readonly HashSet<string> removed = [];
    private IJSObjectReference? module;
    private IJSObjectReference? handle;
    private DotNetObjectReference<MapEvents>? subscriber;
    private CancellationTokenSource? sending;
    private bool disposed;

    public Layer? FindLayer(string id) => layers.GetValueOrDefault(id);

    /// <summary>Starts the map; false when the component went away meanwhile, and then nothing of it is left.</summary>
    public async Task<bool> StartAsync(string moduleUrl, ElementReference element, MapSettings settings, MapEvents events)
    {
        // No token on these two calls: a map that was being built when the component went away must still be taken down.
        module = await js.InvokeAsync<IJSObjectReference>("import", moduleUrl);
        if (!disposed)
        {
            subscriber = DotNetObjectReference.Create(events);
            handle = await module.InvokeAsync<IJSObjectReference>("createMap", element, settings, subscriber);
        }

        if (disposed)
        {
            await ReleaseAsync();
            return false;
        }

        await SendAsync();
        return true;
    }

    public void Set(Layer layer, LayerDescription description)
    {
        layers[description.Id] = layer;
        pending[description.Id] = description;
        removed.Remove(description.Id);
    }

    public void Remove(string id)
    {
        layers.Remove(id);
        pending.Remove(id);
        removed.Add(id);
    }

    /// <summary>Sends everything that changed in one message; whoever comes second within a render finds nothing left to send.</summary>
    public async Task SendAsync()
    {
        if (handle is null || disposed || (pending.Count == 0 && removed.Count == 0))
        {
            return;
        }

        var changes = new LayerChanges([.. pending.Values], [.. removed]);
        pending.Clear();
        removed.Clear();

        // A load that a later message supersedes is no longer waited for; the script aborts it where the layer is the same.
        sending?.Cancel();
        using var current = new CancellationTokenSource();
        sending = current;
        try
        {
            await handle.InvokeVoidAsync("setLayers", current.Token, changes);
        }
        catch (OperationCanceledException) when (current.IsCancellationRequested) { }
        catch (JSDisconnectedException) { }
        finally
        {
            if (ReferenceEquals(sending, current))
            {
                sending = null;
            }
        }
    }

    public ValueTask CallAsync(string method, params object?[] arguments) =>
        handle is null || disposed ? ValueTask.CompletedTask : handle.InvokeVoidAsync(method, arguments);

    public async ValueTask<MapView?> GetViewAsync() => handle is null || disposed ? null : await handle.InvokeAsync<MapView>("getView");

    public async ValueTask DisposeAsync()
    {
        disposed = true;
        sending?.Cancel();
        await ReleaseAsync();
    }

    private async ValueTask ReleaseAsync()
    {
        var (map, script) = (handle, module);
        (handle, module) = (null, null);
        subscriber?.Dispose();
        subscriber = null;
        try
        {
            if (map is not null)
            {
                await map.InvokeVoidAsync("dispose");
                await map.DisposeAsync();
            }

            if (script is not null)
            {
                await script.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and the map with it.
        }
    }
}
