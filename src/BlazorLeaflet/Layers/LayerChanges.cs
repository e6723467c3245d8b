namespace BlazorLeaflet;

/// <summary>Everything that changed since the last message to the script, in one message.</summary>
internal sealed record LayerChanges(IReadOnlyList<LayerDescription> Set, IReadOnlyList<string> Removed);
