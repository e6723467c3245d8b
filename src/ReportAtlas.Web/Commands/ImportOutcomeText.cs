using System.Collections.Immutable;
using ReportAtlas.Archive.Import;

namespace ReportAtlas.Web.Commands;

/// <summary>What became of a file, for programs: a problem by its code and in words.</summary>
internal sealed record ImportOutcomeText(
    string Name,
    ImportStatus Status,
    int? Report,
    ImportFindings? Found,
    ImportProblemText? Refusal,
    ImmutableArray<ImportProblemText>? Notices
)
{
    public static ImportOutcomeText Of(ImportOutcome outcome, bool arabic)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return new ImportOutcomeText(
            outcome.Name,
            outcome.Status,
            outcome.ReportId,
            outcome.Findings,
            outcome.Refusal is { } refusal ? ImportProblemText.Of(refusal, arabic) : null,
            outcome.Warnings.IsEmpty ? null : [.. outcome.Warnings.Select(problem => ImportProblemText.Of(problem, arabic))]
        );
    }
}

/// <summary>A problem by its code, with what is wrong and what can be done about it.</summary>
internal sealed record ImportProblemText(string Code, int? Line, string Message, string Remedy)
{
    public static ImportProblemText Of(ImportProblem problem, bool arabic) =>
        new(problem.Code, problem.Line, ProblemText.Describe(problem, arabic), ProblemText.Remedy(problem, arabic));
}
