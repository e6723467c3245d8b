using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>
/// A name on a line that signs, with the word for its kind: «© وكالة أنباء ضفاف», «المصدر: موقع المنار», «صحيفة الوسط البحرينية - العدد 12». One word
/// alone may be any other («الغد»), and an adjective behind the name is that of the word before it («موقع عين الوادي الإخباري»), so it is called as it signs itself. Papers
/// and the great agencies of one word are known without.
/// </summary>
internal static class HeadedName
{
    private const int MaxHeadWords = 2;

    /// <summary>The outlet under the name by which its own line calls it.</summary>
    public static NamedOutlet Of(ArticleParts parts, NamedOutlet found)
    {
        var isOne =
            found.Outlet.Kind is OutletKind.Channel or OutletKind.Radio or OutletKind.Site && !found.Name.Contains(' ', StringComparison.Ordinal);
        if (
            !(isOne || IsDescribed(found))
            || parts.Lines.Find(line => line.Span.Contains(found.SourceSpan)) is not { } line
            || !(line.ChromeRule is "copyright" or "site-name" || line.Role is BlockRole.Byline or BlockRole.Dateline)
        )
        {
            return found;
        }

        var (words, kind) = (line.Words, isOne ? LayoutWord.NameHead : LayoutWord.Media);
        for (var at = 0; at < words.Count; at++)
        {
            if (words.StartOf(at) + line.Span.Start == found.SourceSpan.Start)
            {
                var end = at + 1;
                while (end < words.Count && words.StartOf(end) + line.Span.Start < found.SourceSpan.End)
                {
                    end++;
                }

                // The list may know the name with its head: «وكالة هاوار».
                var name = Math.Max(at, end - LineWords.Of(found.Name).Count);
                return
                    StartOfHead(words, name, kind) is var (first, prefix)
                    && first < name
                    && (isOne || IsFeminine(words[first]) == IsFeminine(words[end - 1]))
                    ? found.CalledBy(line, first, end, prefix)
                    : found;
            }
        }

        return found;
    }

    /// <summary>«الوسط البحرينية», «عين الوادي الإخباري»: the adjective is that of a word such as «صحيفة» or «موقع», and of no place or thing in the name.</summary>
    private static bool IsDescribed(NamedOutlet found)
    {
        var words = LineWords.Of(found.Name);
        return words.Count > 1
            && !LayoutWords.All[LayoutWord.Media].IsAt(words, 0)
            && words[words.Count - 1].StartsWith("ال")
            && (
                found.Outlet.IsListed
                    ? IsFeminine(words[words.Count - 1])
                    : LayoutWords.All[LayoutWord.Slogan].IsAt(words, words.Count - 1, prefix: 2)
            );
    }

    private static bool IsFeminine(ReadOnlySpan<char> word) => word[^1] == 'ه';

    /// <summary>Where the word for the kind begins before a name, «ل» written together with it left out.</summary>
    private static (int First, int Prefix) StartOfHead(LineWords words, int name, LayoutWord kind)
    {
        var (first, prefix) = (name, 0);
        for (var at = name - 1; at >= Math.Max(0, name - MaxHeadWords) && words.Before(at + 1).Length == 0; at--)
        {
            var letters = words[at][0] == 'ل' ? 1 : 0;
            (first, prefix) = LayoutWords.All[kind].Fills(words, at, name, letters) ? (at, letters) : (first, prefix);
        }

        return (first, prefix);
    }
}
