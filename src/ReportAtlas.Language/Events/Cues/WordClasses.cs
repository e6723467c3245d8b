using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Cues;

/// <summary>Words of one sense that many cues wait for, by the name of their class («@people»). They are kept in word-classes.tsv.</summary>
internal static class WordClasses
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> s_words = Resource
        .ReadRows("events/word-classes.tsv", 2)
        .ToFrozenDictionary(static row => row[0], static row => row.Parts(1).Select(ArabicFolder.Fold).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The words of a class, folded.</summary>
    /// <exception cref="FormatException">There is no such class.</exception>
    internal static ImmutableArray<string> Of(string name) =>
        s_words.TryGetValue(name, out var words) ? words : throw new FormatException($"there is no class of words '{name}'");
}
