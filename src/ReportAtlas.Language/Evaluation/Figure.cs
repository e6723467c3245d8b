using System.Globalization;

namespace ReportAtlas.Language.Evaluation;

/// <summary>One measured figure under its fixed name.</summary>
/// <param name="Name">A stable snake_case name, as <c>places_overlap_f1</c>.</param>
/// <param name="Value">A count, a share from 0 to 1 or kilometres, to four decimals; null where nothing could be measured.</param>
/// <param name="IsCount">Whether the value counts things and is whole.</param>
public readonly record struct Figure(string Name, double? Value, bool IsCount)
{
    /// <summary>The value as JSON writes it: <c>12</c> for a count, <c>1.0</c> or <c>0.8333</c> for a share, <c>null</c>.</summary>
    public string ValueText =>
        Value switch
        {
            null => "null",
            { } value when IsCount => value.ToString("F0", CultureInfo.InvariantCulture),
            { } value => value.ToString("0.0###", CultureInfo.InvariantCulture),
        };

    public override string ToString() => $"{Name} {ValueText}";

    internal static Figure Count(string name, int value) => new(name, value, IsCount: true);

    internal static Figure Rate(string name, double? value) => new(name, value is { } v ? Rounded(v) : null, IsCount: false);

    // By way of text, since Math.Round scales before it rounds and so puts 0.12345 on the wrong side of the half.
    private static double Rounded(double value) => double.Parse(value.ToString("F4", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
