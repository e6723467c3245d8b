using Microsoft.JSInterop;

namespace ReportAtlas.Web.Tests.BlazorLeaflet;

/// <summary>A browser that takes its time: a call waits until the test lets it go on.</summary>
public sealed class HeldScript : IJSRuntime, IJSObjectReference
{
    private readonly List<(string Identifier, Action Answer)> _waiting = [];

    public List<string> Calls { get; } = [];

    public List<CancellationToken> Tokens { get; } = [];

    /// <summary>Answers the oldest call of this name that still waits.</summary>
    public void Answer(string identifier)
    {
        var held = _waiting.First(call => call.Identifier == identifier);
        _waiting.Remove(held);
        held.Answer();
    }

    public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => InvokeAsync<TValue>(identifier, CancellationToken.None, args);

    public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args)
    {
        Calls.Add(identifier);
        Tokens.Add(cancellationToken);
        if (identifier == "dispose")
        {
            return default;
        }

        var source = new TaskCompletionSource<TValue>();
        cancellationToken.Register(() => source.TrySetCanceled(cancellationToken));
        _waiting.Add((identifier, () => source.TrySetResult(this is TValue self ? self : default!)));
        return new ValueTask<TValue>(source.Task);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
