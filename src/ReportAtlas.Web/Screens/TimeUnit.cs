namespace ReportAtlas.Web.Screens;

/// <summary>What one bar of the timeline stands for, from the finest to the widest.</summary>
public enum TimeUnit
{
    Day,

    /// <summary>Seven days from a Saturday, the first day of the week in Syria.</summary>
    Week,
    Month,
    Quarter,
    Year,
}
