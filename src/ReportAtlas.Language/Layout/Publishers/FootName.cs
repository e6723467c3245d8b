using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>
/// The name of no list that stands alone below the last paragraph and signs it («المشهد الفراتي», «مرايا البادية»), where nothing else tells
/// whose page it is.
/// </summary>
internal static class FootName
{
    private const int MaxWords = 3;

    private const int MaxSloganWords = 5;

    /// <summary>The name, when the last line of the text is one; null otherwise.</summary>
    public static NamedOutlet? Find(ArticleParts parts)
    {
        var at = parts.Lines.FindLastIndex(static line => !line.IsChrome);

        // «ضفاف الشمال» above «معا نحو الحقيقة»: a few words of what it says of itself may stand below it.
        if (
            at > 1
            && parts.Lines[at] is { IsProse: false, EndsSentence: false, AfterBlank: false, WordCount: > 1 and <= MaxSloganWords }
            && !parts.Lines[at - 1].IsProse
        )
        {
            at--;
        }

        return
            at > 0
            && parts.Lines[at]
                is {
                    Role: BlockRole.Paragraph or BlockRole.Heading,
                    EndsSentence: false,
                    Words: { IsWhole: true, Count: > 1 and <= MaxWords } words
                } line
            && parts.Lines[at - 1] is { IsProse: true, EndsSentence: true }
            && (IsName(words) || IsQuoted(line))
            && !IsTag(parts, line)
            ? NamedOutlet.In(line, OutletName.Unlisted(words, 0, words.Count))
            : null;
    }

    /// <summary>«الحدود السورية», «الألغام الأرضية»: what the report is about stands below it as its tag; of a page's name it tells nothing.</summary>
    private static bool IsTag(ArticleParts parts, SourceLine line) =>
        LayoutWords.All[LayoutWord.Topic].IsAt(line.Words, 0)
        || SharedWords.Count(
            line,
            [.. parts.Lines.Where(static other => other.Role is BlockRole.Paragraph or BlockRole.ListItem or BlockRole.Headline && other.IsProse)]
        ) == line.Words.Count;

    /// <summary>«"ضفاف الشمال"»: quotes around all of the line tell that it names something.</summary>
    private static bool IsQuoted(SourceLine line) =>
        line.Text[0] is '"' or '«' or '“'
        && line.Text[^1] is '"' or '»' or '”'
        && line.Words is var words
        && words.EndOfPart(0) == words.Count
        && NamePhrase.Is(words, 0, words.Count)
        && !LocalName.IsOther(words, 0)
        && !LayoutWords.All.IsPlaceOrSection(words, 0, words.Count);

    private static bool IsName(LineWords words) =>
        words.EndOfPart(0) == words.Count
        && words.Before(words.Count).Length == 0
        && !LayoutWords.All.IsGivenName(words[0])
        && (LocalName.Sounds(words, 0, words.Count) || LocalName.IsPair(words, 0, words.Count));
}
