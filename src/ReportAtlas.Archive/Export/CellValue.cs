using System.Globalization;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Export;

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Not known.</summary>
    Empty,
    Text,
    Whole,
    Fraction,
    Day,
}

/// <summary>
/// The value of a column for an event, with no object made for it: an export of a million events has sixty million cells.
/// The default is an empty cell. Two are equal when they say the same.
/// </summary>
public readonly struct CellValue : IEquatable<CellValue>
{
    private readonly string? _text;
    private readonly TextSpan _span;
    private readonly double _number;

    private CellValue(CellKind kind, string? text, TextSpan span, double number) => (Kind, _text, _span, _number) = (kind, text, span, number);

    public CellKind Kind { get; }

    /// <summary>The text of a <see cref="CellKind.Text"/>; empty for any other.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(_span.Start, _span.Length);

    /// <summary>The number of a <see cref="CellKind.Whole"/>.</summary>
    public int Whole => (int)_number;

    /// <summary>The number of a <see cref="CellKind.Fraction"/>.</summary>
    public double Fraction => _number;

    /// <summary>The day of a <see cref="CellKind.Day"/>.</summary>
    public DateOnly Day => DateOnly.FromDayNumber((int)_number);

    public static implicit operator CellValue(string? text) => text is null ? default : new(CellKind.Text, text, new TextSpan(0, text.Length), 0);

    public static implicit operator CellValue(int? number) => number is { } known ? new(CellKind.Whole, null, default, known) : default;

    public static implicit operator CellValue(double? number) => number is { } known ? new(CellKind.Fraction, null, default, known) : default;

    public static implicit operator CellValue(DateOnly? day) => day is { } known ? new(CellKind.Day, null, default, known.DayNumber) : default;

    public static bool operator ==(CellValue left, CellValue right) => left.Equals(right);

    public static bool operator !=(CellValue left, CellValue right) => !left.Equals(right);

    /// <summary>The part of a text under a span; empty without a span.</summary>
    public static CellValue In(string text, TextSpan? span) => span is { } known ? new(CellKind.Text, text, known, 0) : default;

    public bool Equals(CellValue other) => Kind == other.Kind && _number.Equals(other._number) && Text.SequenceEqual(other.Text);

    public override bool Equals(object? obj) => obj is CellValue other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Kind, _number, string.GetHashCode(Text, StringComparison.Ordinal));

    /// <summary>As tables write it: numbers the same in every language, days as YYYY-MM-DD, nothing for an empty cell.</summary>
    public override string ToString() =>
        Kind switch
        {
            CellKind.Text => Text.ToString(),
            CellKind.Whole => Whole.ToString(CultureInfo.InvariantCulture),
            CellKind.Fraction => Fraction.ToString(CultureInfo.InvariantCulture),
            CellKind.Day => Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => "",
        };
}
