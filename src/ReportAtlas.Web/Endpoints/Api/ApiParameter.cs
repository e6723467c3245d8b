using System.Collections.Immutable;
using System.Globalization;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.Endpoints.Api;

/// <summary>What the values of a parameter are, as addresses write them.</summary>
public enum ParameterKind
{
    Text,
    Whole,
    Number,
}

/// <summary>A parameter of the API: what its values are, how it is described and refused.</summary>
/// <param name="Name">Its name in the query, or in braces in the path.</param>
/// <param name="Example">A value that can be used.</param>
public sealed record ApiParameter(string Name, string Example, ParameterKind Kind = ParameterKind.Text)
{
    /// <summary>Longer values than this are refused.</summary>
    public const int Longest = 400;

    /// <summary>The values that it takes; empty for any.</summary>
    public ImmutableArray<string> Allowed { get; init; } = [];

    /// <summary>The least number that it takes.</summary>
    public double? Least { get; init; }

    /// <summary>The greatest number that it takes.</summary>
    public double? Most { get; init; }

    /// <summary>Whether it may be given more than once.</summary>
    public bool IsRepeated { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Whether it stands in the path.</summary>
    public bool IsInPath { get; init; }

    /// <summary>The key of its description.</summary>
    internal string Description => $"api.parameter.{Name}";

    /// <summary>What it takes, in words: for descriptions and for refusals.</summary>
    public string Takes(Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Find($"api.allowed.{Name}")
            ?? (
                !Allowed.IsEmpty ? string.Join(texts["comma"], Allowed)
                : Least is null ? texts["api.allowed"]
                : texts.Format("api.allowed.range", Number(Least), Number(Most))
            );
    }

    /// <summary>Whether a value can be used, as far as the parameter itself can tell.</summary>
    internal bool Takes(string value) =>
        value.Length <= Longest
        && Kind switch
        {
            _ when !Allowed.IsEmpty => Allowed.Contains(value),
            ParameterKind.Whole => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && IsWithin(number),
            ParameterKind.Number => double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                && IsWithin(number),
            _ => true,
        };

    private bool IsWithin(double number) => number >= (Least ?? number) && number <= (Most ?? number);

    private static string Number(double? number) => Convert.ToString(number, CultureInfo.InvariantCulture) ?? "∞";
}
