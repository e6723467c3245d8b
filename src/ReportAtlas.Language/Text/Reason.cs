using System.Collections.Immutable;

namespace ReportAtlas.Language.Text;

/// <summary>
/// Why something was settled, left open or refused: a code with its arguments, told to a person in Arabic or English
/// by the templates of Resources/text/reasons*.tsv. Two reasons are equal when code and arguments are.
/// </summary>
public sealed record Reason(string Code, params ImmutableArray<string> Arguments)
{
    public bool Equals(Reason? other) => other is not null && Code == other.Code && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => Arguments.Aggregate(Code.GetHashCode(StringComparison.Ordinal), HashCode.Combine);
}
