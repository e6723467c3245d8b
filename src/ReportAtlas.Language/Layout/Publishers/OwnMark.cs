using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>The outlet whose marks a page has: the tags of a post, and the path to it.</summary>
internal static class OwnMark
{
    /// <summary>Words of a name of no list at the head of a path.</summary>
    private const int MaxPathWords = 3;

    /// <summary>«#ضفاف_نيوز #الحسكة», «ضفاف نيوز » محليات » ...»: the tags of a post and the path to a page name whose they are; one word may be a region or a section.</summary>
    public static NamedOutlet? Find(ArticleParts parts) =>
        (
            from line in parts.Lines
            where line.ChromeRule is "tags" or "navigation" && line.IsShort
            from part in line.Parts
            where
                part is { Outlet.Kind: OutletKind.Paper or OutletKind.Channel or OutletKind.Radio or OutletKind.Site, Count: > 1 }
                && (line.ChromeRule is "tags" || part.First == 0)
            select NamedOutlet.In(line, (part.Outlet!, line.Words.SpanOf(part.First, part.End)))
        ).FirstOrDefault()
        ?? parts
            .Lines.Where(static line => line.ChromeRule is "navigation" && line.IsShort)
            .Select(PathOwner)
            .FirstOrDefault(static owner => owner is not null);

    /// <summary>«موقع ضفاف الشمال » أخبار » ...»: the first step of a path, behind the word for its kind.</summary>
    private static NamedOutlet? PathOwner(SourceLine line)
    {
        var (all, words, end) = (LayoutWords.All, line.Words, line.Words.EndOfPart(0));
        return
            all[LayoutWord.Media].TryFindAt(words, 0, out var name)
            && name < end
            && end < words.Count
            && end - name <= MaxPathWords
            && NamePhrase.Is(words, name, end)
            ? NamedOutlet.In(line, OutletName.Unlisted(words, all[LayoutWord.PlainHead].IsAt(words, 0) ? name : 0, end))
            : null;
    }
}
