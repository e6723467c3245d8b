using System.Collections.Immutable;

namespace ReportAtlas.Archive.Browse;

/// <summary>One of ACLED's six event types, under which our finer types stand.</summary>
/// <param name="Code">The code in addresses, styles and exports: «battles».</param>
/// <param name="AcledType">ACLED's own name: «Battles».</param>
public sealed record AcledFamily(string Code, string AcledType)
{
    /// <summary>All six in ACLED's order.</summary>
    public static ImmutableArray<AcledFamily> All { get; } =
    [
        new("battles", "Battles"),
        new("explosions", "Explosions/Remote violence"),
        new("civilians", "Violence against civilians"),
        new("protests", "Protests"),
        new("riots", "Riots"),
        new("strategic", "Strategic developments"),
    ];

    /// <summary>The family of a code or of ACLED's name, capitals or not; null when it is neither.</summary>
    public static AcledFamily? Find(string text) =>
        All.FirstOrDefault(family =>
            family.Code.Equals(text, StringComparison.OrdinalIgnoreCase) || family.AcledType.Equals(text, StringComparison.OrdinalIgnoreCase)
        );
}
