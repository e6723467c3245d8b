using System.Collections.Immutable;

namespace ReportAtlas.Archive.Search;

/// <summary>A word or phrase that a paragraph must hold.</summary>
/// <param name="First">The forms in which the first word may be written.</param>
/// <param name="Rest">The words after it in a phrase, as they are; empty for a single word.</param>
/// <param name="IsPrefix">Whether the word may go on: it is still being typed.</param>
internal sealed record SearchClause(ImmutableArray<string> First, ImmutableArray<string> Rest, bool IsPrefix)
{
    /// <summary>The clause in the language of FTS5. Words are letters and digits only, so nothing in them can be an operator within quotes.</summary>
    public string ToMatch()
    {
        var rest = Rest.IsEmpty ? "" : " " + string.Join(' ', Rest);
        return "(" + string.Join(" OR ", First.Select(form => $"\"{form}{rest}\"" + (IsPrefix ? " *" : ""))) + ")";
    }

    /// <summary>Whether a word is the clause's first.</summary>
    public bool Begins(string word)
    {
        foreach (var form in First)
        {
            if (IsPrefix ? word.StartsWith(form, StringComparison.Ordinal) : word == form)
            {
                return true;
            }
        }

        return false;
    }
}
