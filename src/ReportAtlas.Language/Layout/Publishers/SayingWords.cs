using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>The words of a text with which somebody says something, or somebody is told it.</summary>
internal static class SayingWords
{
    /// <summary>Words between a verb of saying and the outlet that was told.</summary>
    public const int Reach = 24;

    /// <summary>The words of saying and of those who work for an outlet, as bits of their tables.</summary>
    private static readonly UInt128 Words = LayoutWords.All.Bits(
        LayoutWord.According,
        LayoutWord.Outside,
        LayoutWord.Correspondent,
        LayoutWord.Insider,
        LayoutWord.Deed,
        LayoutWord.Unverified,
        LayoutWord.Informed
    );

    private static readonly UInt128 Verbs = LayoutWords.All.Bits(LayoutWord.Outside, LayoutWord.Deed, LayoutWord.Unverified, LayoutWord.Informed);

    /// <summary>The words at which something may be told, and to whom, but for the last; nearly none do.</summary>
    public static List<int> In(LineWords words)
    {
        var telling = new List<int>();
        for (var at = 0; at < words.Count - 1; at++)
        {
            if (MayTell(words, at))
            {
                telling.Add(at);
            }
        }

        return telling;
    }

    private static bool MayTell(LineWords words, int at)
    {
        var word = words[at];
        return word[0] is 'ل'
            || LayoutWords.All.Begins(words, at, Words)
            || (
                word[0] switch
                {
                    'و' => word.Length > 3 && LayoutWords.All.Begins(words, at, Verbs, prefix: 1),
                    'م' or 'ا' => Listener.IsTo(words, at),
                    _ => false,
                }
            );
    }

    /// <summary>Whether a phrase of a kind begins at a word, or behind the conjunction that is written together with it: «وقالت», «وتدين».</summary>
    public static bool IsAt(LineWords words, LayoutWord kind, int at, out int end) =>
        LayoutWords.All[kind].TryFindAt(words, at, out end)
        || (words[at].Length > 3 && words[at][0] == 'و' && LayoutWords.All[kind].TryFindAt(words, at, out end, prefix: 1));
}
