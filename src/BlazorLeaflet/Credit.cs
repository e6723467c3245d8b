namespace BlazorLeaflet;

/// <summary>A line in the map's attribution: plain text, with an optional link. Never markup.</summary>
public sealed record Credit(string Text, string? Url = null);
