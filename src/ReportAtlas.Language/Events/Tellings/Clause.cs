namespace ReportAtlas.Language.Events.Tellings;

/// <summary>How a clause hangs on what stands before it; the names are the codes of events/breaks.tsv.</summary>
internal enum ClauseKind
{
    Clause,

    /// <summary>Begins with «و» and a verb or a noun that tells an event.</summary>
    And,
    Result,
    Time,
    Cause,
    Relative,
    Content,
    Turn,
}

/// <summary>A stretch of a sentence with at most one predicate, as tokens (half-open). <paramref name="Body"/>: the first token after the joining words.</summary>
internal readonly record struct Clause(ClauseKind Kind, int First, int Body, int End);
