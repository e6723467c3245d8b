using Microsoft.AspNetCore.Components;

namespace BlazorLeaflet;

/// <summary>A circle of fixed size in pixels around the position.</summary>
public sealed class CircleMarker : PointLayer
{
    [Parameter]
    public PathStyle? Style { get; set; }

    private protected override LayerDescription Describe() => DescribePoint("circle") with { Style = Style };
}
