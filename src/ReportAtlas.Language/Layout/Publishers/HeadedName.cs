using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>
/// A name on a line that signs, with the word for its kind: «© وكالة أنباء ضفاف», «المصدر: موقع المنار», «صحيفة الوسط البحرينية - العدد 12». One word
/// alone may be any other («الغد»), and an adjective behind the name is that of the word before it, so it is called as it signs itself. Papers
/// and the great agencies of one word are known without.
/// </summary>
internal static class HeadedName
{
    private const int MaxHeadWords = 2;

    /// <summary>The outlet under the name by which its own line calls it.</summary>
    public static NamedOutlet Of(ArticleParts parts, NamedOutlet found)
    {
        var isOne = found.Outlet.Kind is OutletKind.Channel or OutletKind.Radio or OutletKind.Site && !found.Name.Contains(' ', StringComparison.Ordinal);
        if (!(isOne || IsDescribed(found))
            || parts.Lines.Find(line => line.Span.Contains(found.SourceSpan)) is not { } line
            || !(line.ChromeRule is "copyright" or "site-name" || line.Role is BlockRole.Byline or BlockRole.Dateline))
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
                return StartOfHead(words, name, kind) is var first && first < name ? found.CalledBy(line, first, end) : found;
            }
        }

        return found;
    }

    /// <summary>«الوسط البحرينية», «ستيب الإخبارية»: with an adjective of the feminine that words such as «صحيفة» and «وكالة» have.</summary>
    private static bool IsDescribed(NamedOutlet found)
    {
        var words = LineWords.Of(found.Name);
        return found.Outlet.IsListed && words.Count > 1 && words[words.Count - 1].StartsWith("ال") && words[words.Count - 1].EndsWith("يه") && !LayoutWords.All[LayoutWord.Media].IsAt(words, 0);
    }

    private static int StartOfHead(LineWords words, int name, LayoutWord kind)
    {
        var first = name;
        for (var at = name - 1; at >= Math.Max(0, name - MaxHeadWords) && words.Before(at + 1).Length == 0; at--)
        {
            first = LayoutWords.All[kind].Fills(words, at, name) ? at : first;
        }

        return first;
    }
}
