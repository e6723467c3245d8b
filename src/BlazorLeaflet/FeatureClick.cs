namespace BlazorLeaflet;

/// <summary>A feature or marker was chosen, by pointer or by keyboard.</summary>
/// <param name="Layer">Id of the layer it belongs to.</param>
/// <param name="Feature">Its own id; empty when the data gives it none.</param>
/// <param name="Position">Where it stands, or for a line or area where it was clicked.</param>
public sealed record FeatureClick(string Layer, string Feature, LatLng Position);
