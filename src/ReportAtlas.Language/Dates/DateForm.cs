namespace ReportAtlas.Language.Dates;

/// <summary>How an expression says its date.</summary>
public enum DateForm
{
    /// <summary>By calendar: day, month or year («10 شباط 2019»، «آذار الماضي»، «عام 2014»).</summary>
    Calendar,

    /// <summary>By the day of the week alone («السبت»، «الأحد الماضي»).</summary>
    Weekday,

    /// <summary>By distance from the day of writing («أمس»، «الشهر الماضي»، «قبل يومين»).</summary>
    Relative,

    /// <summary>By a longer or looser stretch that went by («قبل أربعة أيام»، «قبل شهرين»، «خلال 24 ساعة الماضية»): a length of time rather than a date.</summary>
    Elapsed,
}
