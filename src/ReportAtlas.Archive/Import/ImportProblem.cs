using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ReportAtlas.Archive.Import;

/// <summary>
/// Why a file was refused, or what was noticed in one that was taken. <see cref="ProblemText"/> tells it to a person,
/// with the remedy. Two problems are equal when code, line and arguments are.
/// </summary>
/// <param name="Code">A code of Import/problems.tsv.</param>
/// <param name="Line">The 1-based line of the file that it is about; null when it is about the whole file.</param>
/// <param name="Arguments">What the wording names: a size, a value, an encoding.</param>
[method: JsonConstructor]
public sealed record ImportProblem(string Code, int? Line, ImmutableArray<string> Arguments)
{
    public ImportProblem(string code, params string[] arguments)
        : this(code, null, [.. arguments]) { }

    public bool Equals(ImportProblem? other) =>
        other is not null && Code == other.Code && Line == other.Line && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => HashCode.Combine(Code, Line, Arguments.Length);
}
