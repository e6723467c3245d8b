using System.Globalization;
using ReportAtlas.Language.Dates;

namespace ReportAtlas.Web.Wording;

/// <summary>
/// What the page says in one language: its own words, plural forms, numbers and dates. Numbers are written in Latin
/// digits in both languages, as the reports and maps of the region mostly do. Immutable and thread-safe.
/// </summary>
public sealed class Texts
{
    private readonly TextFile _file;
    private readonly string[] _months;
    private readonly string[] _weekdays;

    private Texts(UiLanguage language, string code, string direction)
    {
        (Language, Code, Direction) = (language, code, direction);
        _file = TextFile.Load($"{code}.json");
        _months = _file.Get("months");
        _weekdays = _file.Get("weekdays");
    }

    public static Texts Arabic { get; } = new(UiLanguage.Arabic, "ar", "rtl");

    public static Texts English { get; } = new(UiLanguage.English, "en", "ltr");

    public UiLanguage Language { get; }

    /// <summary>The language's code for «lang» attributes and addresses.</summary>
    public string Code { get; }

    /// <summary>The direction of its script, «rtl» or «ltr».</summary>
    public string Direction { get; }

    public bool IsArabic => Language == UiLanguage.Arabic;

    /// <summary>The text under a key.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public string this[string key] => _file.Get(key)[0];

    internal IEnumerable<string> Keys => _file.Keys;

    public static Texts Of(UiLanguage language) => language == UiLanguage.English ? English : Arabic;

    /// <summary>The texts for a culture: English for English ones, else Arabic.</summary>
    public static Texts For(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.TwoLetterISOLanguageName == "en" ? English : Arabic;
    }

    /// <summary>The text under a key, or null when there is none.</summary>
    public string? Find(string key) => _file.Find(key);

    /// <summary>The text under a key with its arguments filled in.</summary>
    public string Format(string key, params object?[] arguments) => string.Format(CultureInfo.InvariantCulture, this[key], arguments);

    /// <summary>The text under a key in the plural form of a number, which is its argument {0}: «حدثان»، «3 أحداث»، «11 حدثاً».</summary>
    public string Count(string key, long number) =>
        string.Format(CultureInfo.InvariantCulture, this[$"{key}.{PluralForm.Of(Language, number)}"], Number(number));

    /// <summary>A whole number with its thousands parted.</summary>
    public string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>One of two names, whichever is in this language; the other where it is blank.</summary>
    public string Pick(string? arabic, string? english) =>
        (IsArabic, string.IsNullOrWhiteSpace(arabic), string.IsNullOrWhiteSpace(english)) switch
        {
            (true, false, _) or (false, false, true) => arabic!,
            (false, _, false) or (true, true, false) => english!,
            _ => "",
        };

    /// <summary>A day with its weekday: «الأحد 10 شباط 2019».</summary>
    public string LongDay(DateOnly day) => Format("date.long", _weekdays[(int)day.DayOfWeek], Day(day));

    /// <summary>«10 شباط 2019».</summary>
    public string Day(DateOnly day) => Format("date.day", day.Day, Month(day), Year(day));

    /// <summary>A date as finely as it is known: a day, «بين 1 و10 شباط 2019», «شباط 2019», «2019».</summary>
    public string Date(DateValue date)
    {
        ArgumentNullException.ThrowIfNull(date);
        var (from, to) = (date.From, date.To);
        return date.Precision switch
        {
            _ when from == to => date.Precision == DatePrecision.Week ? Format("date.about", Day(from)) : Day(from),
            DatePrecision.Year when from.Year == to.Year => Year(from),
            DatePrecision.Year => Format("date.years", Year(from), Year(to)),
            DatePrecision.Month when (from.Year, from.Month) == (to.Year, to.Month) => Format("date.month", Month(from), Year(from)),
            _ when (from.Year, from.Month) == (to.Year, to.Month) => Format("date.days", from.Day, to.Day, Month(from), Year(from)),
            _ when from.Year == to.Year => Format("date.between", Format("date.dayMonth", from.Day, Month(from)), Day(to)),
            _ => Format("date.between", Day(from), Day(to)),
        };
    }

    /// <summary>The name of a day's month: «شباط».</summary>
    public string Month(DateOnly day) => _months[day.Month - 1];

    private static string Year(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);
}
