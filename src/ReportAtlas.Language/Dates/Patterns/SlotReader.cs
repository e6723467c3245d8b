using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Patterns;

/// <summary>Reads the slots of patterns: which words fit and what they add to the expression.</summary>
internal sealed class SlotReader(DateTokens tokens)
{
    /// <summary>By slot the number that was read last, what was said before it and what with it: patterns that begin alike are tried one after the other.</summary>
    private readonly (int Token, DateExpression Said, DateExpression? With)[] _numbers = new (int, DateExpression, DateExpression?)[
        (int)PatternSlot.Numeric + 1
    ];

    /// <summary>What an expression says with a word in a slot; null when the word does not fit.</summary>
    internal DateExpression? Read(PatternStep step, LexiconMatch<DateWord> match, DateExpression said) =>
        (match.Form.Clitics & Clitics.Article) == 0 && !IsPartOfLonger(match) ? Fit(step, match.Entry, match.Form, said) : null;

    /// <summary>The kinds of word that may fill a slot, as bits of <see cref="DateTokens.Bit"/>; numbers are asked apart.</summary>
    internal static int KindsOf(PatternSlot slot) =>
        slot switch
        {
            PatternSlot.EnglishWeekday or PatternSlot.EnglishMonth => DateTokens.English,
            PatternSlot.Weekday or PatternSlot.OtherWeekday => DateTokens.Bit(DateWordKind.Weekday),
            PatternSlot.Day or PatternSlot.OtherDay or PatternSlot.AndDay or PatternSlot.MonthOrdinal => DateTokens.Bit(DateWordKind.Ordinal),
            PatternSlot.Month or PatternSlot.SameMonth => DateTokens.Bit(DateWordKind.Month),
            PatternSlot.Modifier or PatternSlot.YearModifier => DateTokens.Bit(DateWordKind.Modifier),
            PatternSlot.Relative => DateTokens.Bit(DateWordKind.RelativeDay),
            PatternSlot.Season => DateTokens.Bit(DateWordKind.Season),
            PatternSlot.Count => DateTokens.Bit(DateWordKind.Cardinal),
            PatternSlot.Unit
            or PatternSlot.ThisYear
            or PatternSlot.ThisMonth
            or PatternSlot.ThatMonth
            or PatternSlot.Single
            or PatternSlot.Dual
            or PatternSlot.Plural
            or PatternSlot.Hours
            or PatternSlot.DefiniteHours
            or PatternSlot.DefiniteDual
            or PatternSlot.DefinitePlural => DateTokens.Bit(DateWordKind.Unit),
            _ => 0,
        };

    /// <summary>«الثالث» is no day of its own in «الثالث والعشرين».</summary>
    private bool IsPartOfLonger(LexiconMatch<DateWord> match) =>
        match.Entry.Kind == DateWordKind.Ordinal
        && tokens.TryGet(match.FirstToken, DateWordKind.Ordinal, out var longest)
        && longest.EndToken > match.EndToken;

    private static DateExpression? Fit(PatternStep step, DateWord word, WordForm form, DateExpression said) =>
        (step.Slot, word.Kind) switch
        {
            (PatternSlot.Weekday, DateWordKind.Weekday) when word.Code == "arabic" => said with { Weekday = (DayOfWeek)word.Number },
            (PatternSlot.OtherWeekday, DateWordKind.Weekday) when said.Weekday is { } first && word.Number == ((int)first + 1) % 7 => said,
            (PatternSlot.EnglishWeekday, DateWordKind.Weekday) when word.Code == "english" => said with { Weekday = (DayOfWeek)word.Number },
            (PatternSlot.Day, DateWordKind.Ordinal) => said with { Day = (byte)word.Number },
            (PatternSlot.MonthOrdinal, DateWordKind.Ordinal) when word.Number <= 12 => said with { Month = (byte)word.Number },
            (PatternSlot.OtherDay, DateWordKind.Ordinal) => said,
            (PatternSlot.AndDay, DateWordKind.Ordinal) when form.Clitics == Clitics.Conjunction => said,
            (PatternSlot.Month, DateWordKind.Month) when word.Code != "english" => said with
            {
                Month = (byte)word.Number,
                IsHijri = word.Code == "hijri",
            },
            (PatternSlot.SameMonth, DateWordKind.Month) when word.Code != "english" && word.Number == said.Month => said,
            (PatternSlot.EnglishMonth, DateWordKind.Month) when word.Code == "english" => said with { Month = (byte)word.Number },
            (PatternSlot.Modifier, DateWordKind.Modifier) when Passes(step, word.Code) => said with { Shift = (DateShift)word.Number },
            (PatternSlot.YearModifier, DateWordKind.Modifier) => said with { YearShift = (DateShift)word.Number },
            (PatternSlot.Relative, DateWordKind.RelativeDay) => said with
            {
                Offset = (short)word.Number,
                PartOfDay = word.Code.Length > 0 ? word.Code : said.PartOfDay,
            },
            (PatternSlot.Season, DateWordKind.Season) when Passes(step, word.Code) => said with
            {
                Season = ((byte)word.Number, byte.Parse(word.Second, System.Globalization.CultureInfo.InvariantCulture)),
            },
            (PatternSlot.Count, DateWordKind.Cardinal) => said with { Count = (short)word.Number },
            (_, DateWordKind.Unit) => FitUnit(step, word, said),
            _ => null,
        };

    private static DateExpression? FitUnit(PatternStep step, DateWord word, DateExpression said) =>
        (step.Slot, word.Code) switch
        {
            (PatternSlot.Unit, "definite") when Passes(step, word.Second) => said with { Unit = (DateUnit)word.Number },
            (PatternSlot.ThisYear, "definite") when word.Second == "year" => said with { YearShift = DateShift.Current },
            (PatternSlot.ThisMonth, "definite") when word.Second == "month" => said with { Unit = DateUnit.Month, Shift = DateShift.Current },
            (PatternSlot.ThatMonth, _) when word.Second == "month" && Passes(step, word.Code) => said with
            {
                Unit = DateUnit.Month,
                Shift = DateShift.Same,
            },
            (PatternSlot.Single, "single") => said with { Unit = (DateUnit)word.Number, Count = 1 },
            (PatternSlot.Dual, "dual") => said with { Unit = (DateUnit)word.Number, Count = 2 },
            (PatternSlot.Plural, "plural") when word.Second != "hour" => said with { Unit = (DateUnit)word.Number },
            (PatternSlot.Hours, "plural") when word.Second == "hour" && said.Count >= 24 => said with { Unit = DateUnit.Hour },
            (PatternSlot.DefiniteHours, "definite-plural") when word.Second == "hour" => said with { Unit = DateUnit.Hour },
            (PatternSlot.DefiniteDual, "definite-dual") => said with { Unit = (DateUnit)word.Number, Count = 2 },
            (PatternSlot.DefinitePlural, "definite-plural") when word.Second == "day" => said with { Unit = DateUnit.Day },
            _ => null,
        };

    private static bool Passes(PatternStep step, string code) => step.Filter.Length == 0 || step.Filter == code;

    /// <summary>What an expression says with a number in a slot; null when the number does not fit.</summary>
    internal DateExpression? ReadNumber(PatternSlot slot, int token, DateExpression said)
    {
        ref var last = ref _numbers[(int)slot];
        if (last.Token != token || !ReferenceEquals(last.Said, said))
        {
            last = (token, said, FitNumber(slot, token, said));
        }

        return last.With;
    }

    private DateExpression? FitNumber(PatternSlot slot, int token, DateExpression said)
    {
        var digits = tokens.Text.Word(token);
        switch (slot)
        {
            case PatternSlot.Numeric when NumericDate.Read(digits) is { } date:
                return said with { Day = (byte?)date.Day, Month = (byte)date.Month, Year = (short?)date.Year, IsHijri = date.IsHijri };
            case PatternSlot.Days:
                return DaysRange(digits) is var (first, last) ? said with { Day = (byte)first, LastDay = (byte)last } : null;
        }

        return (slot, tokens.Integer(token)) switch
        {
            (PatternSlot.Day or PatternSlot.PlainDay, >= 1 and <= 31 and var day) => said with { Day = (byte)day },
            (PatternSlot.OtherDay, >= 1 and <= 31) => said,
            (PatternSlot.MonthNumber, >= 1 and <= 12 and var month) => said with { Month = (byte)month },
            (PatternSlot.Year, { } year) when said.Year is null && NumericDate.IsYear(year) && FitsCalendar(year, said) => said with
            {
                Year = (short)year,
                IsHijri = NumericDate.IsHijriYear(year),
            },
            (PatternSlot.Count, >= 1 and <= 999 and var count) => said with { Count = (short)count },
            _ => null,
        };
    }

    /// <summary>A Gregorian month takes no Hijri year; a Hijri month takes no other.</summary>
    private static bool FitsCalendar(int year, DateExpression said) => said.Month is null || said.IsHijri == NumericDate.IsHijriYear(year);

    private static (int First, int Last)? DaysRange(ReadOnlySpan<char> digits)
    {
        var dash = digits.IndexOfAny('-', '/');
        return
            dash > 0
            && int.TryParse(digits[..dash], out var first)
            && int.TryParse(digits[(dash + 1)..], out var last)
            && first >= 1
            && last <= 31
            && first < last
            ? (first, last)
            : null;
    }
}
