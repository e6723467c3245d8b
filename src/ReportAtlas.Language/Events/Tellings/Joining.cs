namespace ReportAtlas.Language.Events.Tellings;

/// <summary>What a further trigger is to the telling before it.</summary>
internal enum Joining
{
    /// <summary>It tells another event.</summary>
    New,

    /// <summary>It tells more of the same.</summary>
    Join,

    /// <summary>It only names something beside the event.</summary>
    Skip,

    /// <summary>It is what is told, and the trigger before only leads to it («خرج الأهالي في مظاهرة»).</summary>
    Replace,
}
