namespace BlazorLeaflet;

/// <summary>One layer as the script is told of it. Equal descriptions are not sent twice.</summary>
internal sealed record LayerDescription(string Id, string Kind)
{
    public string? Url { get; init; }
    public string? Data { get; init; }
    public string? IdProperty { get; init; }
    public string? LabelProperty { get; init; }
    public PathStyle? Style { get; init; }
    public bool Interactive { get; init; }

    /// <summary>Null when what was given cannot be a place on earth; such numbers are no JSON either.</summary>
    public LatLng? Position { get; init; }
    public string? Label { get; init; }
    public string? Title { get; init; }
    public string? Text { get; init; }
    public string? Href { get; init; }
    public Credit? Credit { get; init; }
    public double? MinZoom { get; init; }
    public double? MaxZoom { get; init; }
    public double? Opacity { get; init; }
}
