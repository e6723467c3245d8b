namespace ReportAtlas.Web.Wording;

/// <summary>The plural forms of Arabic and English for whole numbers, by the categories of Unicode's CLDR (plural rules of ar and en).</summary>
internal static class PluralForm
{
    internal static readonly string[] Arabic = ["zero", "one", "two", "few", "many", "other"];

    internal static readonly string[] English = ["one", "other"];

    internal static string Of(UiLanguage language, long number) =>
        language switch
        {
            UiLanguage.English => number == 1 ? "one" : "other",
            _ => number switch
            {
                0 => "zero",
                1 => "one",
                2 => "two",
                _ => (number % 100) switch
                {
                    >= 3 and <= 10 => "few",
                    >= 11 => "many",
                    _ => "other",
                },
            },
        };
}
