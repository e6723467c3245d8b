namespace BlazorLeaflet;

/// <summary>A pin; its tip stands on the position.</summary>
public sealed class Marker : PointLayer
{
    private protected override LayerDescription Describe() => DescribePoint("marker");
}
