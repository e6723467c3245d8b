namespace BlazorLeaflet;

/// <summary>A layer's data arrived, or failed to.</summary>
/// <param name="Layer">Id of the layer.</param>
/// <param name="Features">How many features are drawn.</param>
/// <param name="Skipped">How many were left out because a coordinate is missing or impossible.</param>
/// <param name="Error">Why nothing could be loaded; null when it was.</param>
public sealed record LayerLoaded(string Layer, int Features, int Skipped, string? Error);
