namespace ReportAtlas.Language.Dates.Patterns;

/// <summary>What a number of a text may be in a date, by its size.</summary>
internal enum NumberKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A month, a day or a count: 1 to 12.</summary>
    Month,

    /// <summary>A day or a count: 13 to 31.</summary>
    Day,

    /// <summary>A count: 32 to 999.</summary>
    Count,

    /// <summary>A year of either calendar.</summary>
    Year,

    /// <summary>Numbers with signs between them: a date in digits, a run of days.</summary>
    Joined,
}

/// <summary>Tells what kind a number is, and which slots it may fill.</summary>
internal static class NumberKinds
{
    internal const int Count = (int)NumberKind.Joined + 1;

    /// <summary>Longer numbers are none of a date.</summary>
    private const int MostDigits = 4;

    internal static NumberKind Of(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return NumberKind.Joined;
            }

            value = Math.Min((value * 10) + (digit - '0'), 10_000);
        }

        return digits.Length > MostDigits
            ? NumberKind.None
            : value switch
            {
                >= 1 and <= 12 => NumberKind.Month,
                >= 13 and <= 31 => NumberKind.Day,
                >= 32 and <= 999 => NumberKind.Count,
                _ => NumericDate.IsYear(value) ? NumberKind.Year : NumberKind.None,
            };
    }

    /// <summary>Whether a number of some kind may fill a slot.</summary>
    internal static bool Takes(PatternSlot slot) =>
        slot
            is PatternSlot.Numeric
                or PatternSlot.Days
                or PatternSlot.Day
                or PatternSlot.PlainDay
                or PatternSlot.OtherDay
                or PatternSlot.MonthNumber
                or PatternSlot.Year
                or PatternSlot.Count;

    /// <summary>Whether a number of a kind may fill a slot.</summary>
    internal static bool Takes(PatternSlot slot, NumberKind number) =>
        slot switch
        {
            PatternSlot.Numeric or PatternSlot.Days => number == NumberKind.Joined,
            PatternSlot.Day or PatternSlot.PlainDay or PatternSlot.OtherDay => number is NumberKind.Month or NumberKind.Day,
            PatternSlot.MonthNumber => number == NumberKind.Month,
            PatternSlot.Year => number == NumberKind.Year,
            PatternSlot.Count => number is NumberKind.Month or NumberKind.Day or NumberKind.Count,
            _ => false,
        };
}
