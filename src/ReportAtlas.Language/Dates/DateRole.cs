namespace ReportAtlas.Language.Dates;

/// <summary>What part a date plays in its clause.</summary>
public enum DateRole
{
    /// <summary>The time of what is told.</summary>
    At,

    /// <summary>«منذ»، «ابتداء من»، «بين»: a stretch begins there.</summary>
    Since,

    /// <summary>«حتى»، «لغاية», or the second date after «بين»: a stretch ends there.</summary>
    Until,

    /// <summary>«قبل 10 شباط»: what is told came earlier.</summary>
    Before,

    /// <summary>«بعد 10 شباط»: what is told came later.</summary>
    After,
}
