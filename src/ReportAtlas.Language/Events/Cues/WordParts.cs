using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Cues;

/// <summary>Parts of words of a resource, by which a family is known in all its forms. Immutable.</summary>
internal sealed class WordParts(IEnumerable<string> parts)
{
    private readonly string[] _parts = [.. parts.Select(static part => ArabicFolder.Fold(part)).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether a folded word holds one of them.</summary>
    internal bool AreIn(ReadOnlySpan<char> word)
    {
        foreach (var part in _parts)
        {
            if (part.Length <= word.Length && word.IndexOf(part) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
