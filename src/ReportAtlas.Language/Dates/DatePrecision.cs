namespace ReportAtlas.Language.Dates;

/// <summary>How finely a date is known.</summary>
public enum DatePrecision
{
    Day,

    /// <summary>Within about a week: «مطلع شباط», «أواخر الشهر الماضي», «قبل أيام».</summary>
    Week,
    Month,
    Year,
}
