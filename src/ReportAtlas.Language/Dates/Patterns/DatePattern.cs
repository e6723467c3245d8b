namespace ReportAtlas.Language.Dates.Patterns;

/// <summary>What a step of a compiled pattern does.</summary>
internal enum PatternStepKind
{
    /// <summary>Reads one of <see cref="PatternStep.Words"/>.</summary>
    Literal,

    /// <summary>Reads what <see cref="PatternStep.Slot"/> stands for.</summary>
    Slot,

    /// <summary>Goes on at either of two steps.</summary>
    Split,

    /// <summary>The expression begins.</summary>
    Open,

    /// <summary>The expression ends.</summary>
    Close,

    /// <summary>The pattern is through.</summary>
    Accept,
}

/// <summary>A step of a compiled pattern and the numbers of the steps after it.</summary>
internal sealed record PatternStep(PatternStepKind Kind, int Next)
{
    /// <summary>The second way of a split.</summary>
    public int Other { get; init; } = -1;

    /// <summary>The words, by number, of which a literal reads one.</summary>
    public int[] Words { get; init; } = [];

    public PatternSlot Slot
    {
        get;
        init
        {
            field = value;
            Kinds = SlotReader.KindsOf(value);
            TakesNumber = NumberKinds.Takes(value);
        }
    }

    /// <summary>The kinds of word that may fill its slot, as bits of <see cref="DateTokens.Bit"/>.</summary>
    public int Kinds { get; private init; }

    /// <summary>Whether digits may fill its slot.</summary>
    public bool TakesNumber { get; private init; }

    /// <summary>The code that a slot asks of its word; "" for any.</summary>
    public string Filter { get; init; } = "";
}

/// <summary>A date pattern of Resources/dates/patterns.tsv, compiled to steps.</summary>
/// <param name="Id">Its id, the rule of the mentions that it finds.</param>
/// <param name="Order">Its place in the file: of two that reach as far the earlier wins.</param>
/// <param name="Steps">The steps; matching begins at <paramref name="Start"/>.</param>
/// <param name="Firsts">The literal and slot steps that may read the first word.</param>
/// <param name="Seconds">The steps that may read the second; the accepting one where the first word may be all.</param>
internal sealed record DatePattern(
    string Id,
    int Order,
    PatternStep[] Steps,
    int Start,
    IReadOnlyList<PatternStep> Firsts,
    IReadOnlyList<PatternStep> Seconds
);

/// <summary>What a pattern may read in place of a fixed word.</summary>
internal enum PatternSlot
{
    None,
    Weekday,
    OtherWeekday,
    EnglishWeekday,
    Day,
    PlainDay,
    OtherDay,
    AndDay,
    Days,
    Month,
    SameMonth,
    EnglishMonth,
    MonthNumber,
    MonthOrdinal,
    Year,
    AfterYear,
    Modifier,
    YearModifier,
    ThisYear,
    ThisMonth,
    ThatMonth,
    Relative,
    Unit,
    Single,
    Dual,
    Plural,
    DefiniteDual,
    DefinitePlural,
    Hours,
    DefiniteHours,
    Count,
    Season,
    Numeric,
}
