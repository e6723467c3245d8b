namespace ReportAtlas.Language.Dates;

/// <summary>A unit of time that an expression counts or points at.</summary>
internal enum DateUnit : byte
{
    Hour,
    Day,
    Week,
    Month,
    Year,
    Night,
}

/// <summary>Which of several like days, months or years is meant.</summary>
internal enum DateShift : byte
{
    Past,
    BeforePast,
    Current,
    Next,

    /// <summary>The one after the date told before.</summary>
    Following,

    /// <summary>The one before the date told before.</summary>
    Preceding,

    /// <summary>The same as the date told before.</summary>
    Same,
}

/// <summary>Which part of a month, week or year is meant.</summary>
internal enum DatePosition : byte
{
    Start,
    Middle,
    End,
}

/// <summary>
/// What a date expression says, word by word, before it is reckoned. What it leaves unsaid is null. Numbers are no wider than they
/// need be: every word that a pattern tries makes a new one.
/// </summary>
internal sealed record DateExpression
{
    internal static DateExpression Empty { get; } = new();

    public DateForm Form { get; init; }

    public DayOfWeek? Weekday { get; init; }

    public byte? Day { get; init; }

    /// <summary>The last day of a run within one month («5-10 آذار»).</summary>
    public byte? LastDay { get; init; }

    public byte? Month { get; init; }

    public short? Year { get; init; }

    /// <summary>Whether day, month and year are of the Hijri calendar.</summary>
    public bool IsHijri { get; init; }

    /// <summary>Days from the day of writing.</summary>
    public short? Offset { get; init; }

    /// <summary>The unit that a modifier makes a date of, or that is counted.</summary>
    public DateUnit? Unit { get; init; }

    /// <summary>How many units went by.</summary>
    public short? Count { get; init; }

    public DateShift? Shift { get; init; }

    /// <summary>«من العام الماضي»: which year is meant.</summary>
    public DateShift? YearShift { get; init; }

    public DatePosition? Position { get; init; }

    /// <summary>First and last month of a season.</summary>
    public (byte First, byte Last)? Season { get; init; }

    /// <summary>The part of day that the expression itself holds («الليلة الماضية»).</summary>
    public string? PartOfDay { get; init; }

    /// <summary>Whether it lies ahead of the day of writing, by the words around it.</summary>
    public bool IsFuture { get; init; }

    public bool HasDayAndMonth => Day is not null && Month is not null;

    /// <summary>Whether it tells of a month, by its name or as «الشهر».</summary>
    public bool NamesMonth => Month is not null || Unit == DateUnit.Month;

    public bool IsFullDate => HasDayAndMonth && Year is not null;
}
