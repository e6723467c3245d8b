namespace ReportAtlas.Archive.Reviews;

/// <summary>What became of a review that a person gave.</summary>
public enum ReviewOutcome
{
    Set,

    /// <summary>There is no such event any more.</summary>
    NoEvent,

    /// <summary>Another person reviewed the event after this one had looked; theirs stays.</summary>
    Overtaken,
}
