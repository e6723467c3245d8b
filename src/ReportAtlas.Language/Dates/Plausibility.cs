using ReportAtlas.Language.Dates.Patterns;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates;

/// <summary>Tells whether an expression that may also be something else has enough around it to be a date.</summary>
internal static class Plausibility
{
    internal static DateKinds KindOf(PatternMatch match) =>
        match.Said switch
        {
            { Month: not null, Day: not null } said => said.Year is null ? DateKinds.Day : DateKinds.None,
            { Month: not null } said => said is { Year: null, Shift: null, YearShift: null } ? DateKinds.Month : DateKinds.None,
            { Year: not null, Season: null } => match.Pattern.Id == "year" ? DateKinds.None : DateKinds.Year,
            { Weekday: not null, Day: null, Offset: null } said => said.Shift is null ? DateKinds.Weekday : DateKinds.None,
            { Offset: 0, Weekday: null, Day: null } => DateKinds.Today,
            { Offset: not null, Weekday: null, Day: null } => DateKinds.Relative,
            _ => DateKinds.None,
        };

    internal static bool Accepts(DateTokens tokens, PatternMatch match, DateSurroundings around, int lastEnd) =>
        match.Said switch
        {
            { Offset: 0, Weekday: null, Day: null, Unit: null } => !HasClitic(tokens, match, Clitics.Bi | Clitics.Li | Clitics.Ka),
            { Weekday: not null, Day: null, Offset: null, Unit: null, Shift: null } => !IsSurname(tokens.Text, tokens, match.First)
                && !MeansTwo(tokens, match, lastEnd),
            { Month: not null } when match.Pattern.Id is "numeric" => match.Said is { Day: not null, Year: not null }
                || IsNumericLed(tokens, match, around),
            { Month: not null } when match.Pattern.Id.StartsWith("english", StringComparison.Ordinal) => true,
            { Month: not null, Day: null } => match.Pattern.Id == "month-of" || IsMonthLed(tokens, match, around, lastEnd),
            { Month: not null, Day: not null } => match.Said.Year is not null || !MeansFather(tokens, match),
            { Count: not null, Unit: not null, Shift: null } => !tokens.Text.Is(match.End, "من")
                || (tokens.Text.Is(match.End + 1, TokenKind.Word) && Particles.IsWhence(tokens.Text.Word(match.End + 1))),
            _ => true,
        };

    /// <summary>«الأسبوع الأول من شباط» is no first of February.</summary>
    internal static bool IsPartOfMonth(DateTokens tokens, PatternMatch match) =>
        tokens.TryGet(match.First, DateWordKind.Ordinal, out _) && tokens.IsCue(match.First - 1, "part");

    /// <summary>«منذ عام 2015» is no year ago.</summary>
    internal static bool IsYearNamed(DateTokens tokens, PatternMatch match) =>
        match.Said is { Count: 1, Unit: DateUnit.Year } && tokens.Integer(match.End) is { } year && NumericDate.IsYear(year);

    /// <summary>«العدد 1945 الإثنين 4 آذار 2013»: the year stands behind, so that what stands before is the number of an issue.</summary>
    internal static bool HasItsYearBehind(DateTokens tokens, PatternMatch match) =>
        match.Pattern.Id == "year-weekday-day" && tokens.Integer(match.End) is { } year && NumericDate.IsYear(year);

    /// <summary>A bare month is a date after a word of time or a preposition, or beside another month; «نيسان» alone may be a name.</summary>
    private static bool IsMonthLed(DateTokens tokens, PatternMatch match, DateSurroundings around, int lastEnd)
    {
        var said = match.Said;
        if (said.Year is not null || said.YearShift is not null || around.Position is not null)
        {
            return !MeansFather(tokens, match) && (said.Year is not null || !MeansDoor(tokens, match));
        }

        var led =
            around.FollowsPreposition
            || around.Role.Length > 0
            || HasClitic(tokens, match, Clitics.Bi | Clitics.Li)
            || (lastEnd == match.First && HasClitic(tokens, match, Clitics.Conjunction))
            || (lastEnd == match.First - 1 && tokens.Text.Is(lastEnd, "و"));
        if (MeansDoor(tokens, match))
        {
            return false;
        }

        if (!IsWeak(tokens, match))
        {
            return led || said.Shift is not null || IsPair(tokens, match);
        }

        return (led || said.Shift is not null) && !said.IsHijri && !MeansFather(tokens, match) && tokens.Text.Word(match.First).Length > 2
            || IsPair(tokens, match)
            || (led && IsAugust(tokens, match))
            || (said.IsHijri && said.Shift is not null && led);
    }

    private static bool IsNumericLed(DateTokens tokens, PatternMatch match, DateSurroundings around)
    {
        var dashed = match.Said.Year is null && tokens.Text.Word(match.First).Contains('-');
        return tokens.IsCue(match.First - 1, "label")
            || (
                tokens.TryGet(match.First - 1, DateWordKind.Unit, out var unit)
                && unit is { Entry: { Second: "day", Code: "single" }, Form.CliticLength: 0 }
            )
            || (!dashed && (around.FollowsPreposition || around.Role.Length > 0) && match.Said.Day != 24 && !tokens.Text.Is(match.First - 1, "من"));
    }

    private static bool IsWeak(DateTokens tokens, PatternMatch match) =>
        tokens.TryGet(match.First, DateWordKind.Month, out var month) && month.Entry.Second == "weak";

    /// <summary>Whether a month is given twice («شباط / فبراير»), which no name is.</summary>
    private static bool IsPair(DateTokens tokens, PatternMatch match)
    {
        if (!tokens.TryGet(match.First, DateWordKind.Month, out var month) || month.EndToken >= match.End)
        {
            return false;
        }

        for (var token = month.EndToken; token < match.End; token++)
        {
            if (tokens.TryGet(token, DateWordKind.Month, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>آب and أب fold to the same letters; only the madda tells August from a father.</summary>
    private static bool IsAugust(DateTokens tokens, PatternMatch match) =>
        match.Said is { Month: 8, IsHijri: false } && MonthStart(tokens, match) is 'آ' or '\u0622';

    private static bool MeansFather(DateTokens tokens, PatternMatch match) =>
        match.Said is { Month: 8, IsHijri: false } && !IsPair(tokens, match) && MonthStart(tokens, match) == 'أ' && MonthLength(tokens, match) == 2;

    /// <summary>«باب الفرج» is a gate: August with «ب» before it is written بآب.</summary>
    private static bool MeansDoor(DateTokens tokens, PatternMatch match) =>
        match.Said is { Month: 8, IsHijri: false }
        && match.Skip > 0
        && !IsPair(tokens, match)
        && MonthStart(tokens, match) == 'ا'
        && MonthLength(tokens, match) == 2;

    private static char MonthStart(DateTokens tokens, PatternMatch match)
    {
        for (var token = match.First; token < match.End; token++)
        {
            if (tokens.TryGet(token, DateWordKind.Month, out var month))
            {
                return tokens.Text.Text[tokens.Text.SpanOf(token, month.Form.CliticLength).Start];
            }
        }

        return '\0';
    }

    private static int MonthLength(DateTokens tokens, PatternMatch match)
    {
        for (var token = match.First; token < match.End; token++)
        {
            if (tokens.TryGet(token, DateWordKind.Month, out var month))
            {
                return tokens.Text.Word(token).Length - month.Form.CliticLength;
            }
        }

        return 0;
    }

    private static bool HasClitic(DateTokens tokens, PatternMatch match, Clitics clitics)
    {
        foreach (var word in tokens.At(match.First))
        {
            if ((word.Form.Clitics & clitics) != 0 && word.Form.CliticLength == match.Skip)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// «المدعو أحمد الخميس»: after a bare first name that a word for a person introduces, a weekday is a surname;
    /// «اعتقلت القوات ياسر الخميس» likewise, where no other name stands before the first name, nor a title that needs no surname.
    /// </summary>
    private static bool IsSurname(AnalyzedText text, DateTokens tokens, int first) =>
        text.Is(first - 1, TokenKind.Word)
        && !text.Word(first - 1).StartsWith("ال")
        && (tokens.IsCue(first - 2, "person") || (tokens.IsCue(first - 1, "given-name") && IsNoName(text, tokens, first - 2)));

    /// <summary>A word that no resource knows is mostly a name; then the first name after it is a surname already.</summary>
    private static bool IsNoName(AnalyzedText text, DateTokens tokens, int token) =>
        !tokens.IsCue(token, "given-name") && !tokens.IsCue(token, "ruler") && (!text.Is(token, TokenKind.Word) || !text.Forms(token).IsEmpty);

    /// <summary>«بين الاثنين» is "between the two" unless another day follows.</summary>
    private static bool MeansTwo(DateTokens tokens, PatternMatch match, int lastEnd)
    {
        if (match.Said.Weekday != DayOfWeek.Monday || !tokens.Text.Is(match.First - 1, "بين") || lastEnd == match.First - 1)
        {
            return false;
        }

        var next = tokens.Text.Is(match.End, "و") ? match.End + 1 : match.End;
        return !tokens.TryGet(next, DateWordKind.Weekday, out _);
    }
}
