namespace ReportAtlas.Language.Evaluation;

/// <summary>In which way a reading differs from the gold.</summary>
public enum FindingKind
{
    /// <summary>A place that the reader did not mark.</summary>
    MissedPlace,

    /// <summary>A stretch marked as a place that is none.</summary>
    FalsePlace,

    /// <summary>A place put more than ten kilometres from where it lies.</summary>
    FarPlace,

    /// <summary>A date expression that the reader did not mark.</summary>
    MissedDate,

    /// <summary>A date expression that was marked and misunderstood.</summary>
    WrongDate,

    /// <summary>An incident that the reader did not find.</summary>
    MissedEvent,

    /// <summary>An event that no sentence of the gold tells.</summary>
    FalseEvent,
}
