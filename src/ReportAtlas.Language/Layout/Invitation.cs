namespace ReportAtlas.Language.Layout;

/// <summary>Whose pages a page invites to: its own («تابعوا RT على», «تطبيق صحيفة الوطن», «للانضمام إلى قناة ضفاف الشمال على تلغرام»).</summary>
internal static class Invitation
{
    private const int MaxNameWords = 4;

    /// <summary>
    /// The outlet of the first line that invites. A name of one Arabic word may be a common word there («الأخبار»), so
    /// the word for the kind of outlet must stand before it, as it must before a name of no list.
    /// </summary>
    public static NamedOutlet? Find(ArticleParts parts)
    {
        List<SourceLine> lines = [.. parts.Lines.Where(line => line.ChromeRule is "follow-us" or "newsletter" or "cookies" or "comment-form" or "own-notice" or "own-pages")];
        return lines.SelectMany(NamedOutlet.ListedIn).FirstOrDefault(named => named.Name.Contains(' ', StringComparison.Ordinal) || char.IsAsciiLetter(named.Name[0]) || IsHeaded(named, parts))
            ?? lines.Where(line => line.ChromeRule is "follow-us").Select(line => Unlisted(line.Words) is { } name ? NamedOutlet.In(line, name) : null).FirstOrDefault(named => named is not null);
    }

    private static OutletName? Unlisted(LineWords words)
    {
        for (var at = 1; at + 1 < words.Count; at++)
        {
            if (LayoutWords.All[CreditWord.PlainHead].TryFindAt(words, at, out _, out var first) && first < words.Count)
            {
                var end = first + 1;
                while (end < words.Count && !words.IsParted(end) && words.Before(end).Length == 0 && !LayoutWords.All[CreditWord.Through].TryFindAt(words, end, out _, out _))
                {
                    end++;
                }

                return end - first <= MaxNameWords && NamePhrase.Is(words, first, end) && !NamesNetwork(words, first)
                    ? new OutletName(UnlistedOutlet.Unlisted(words, first, end, 0), first, end)
                    : null;
            }
        }

        return null;
    }

    /// <summary>«تابعونا على صفحة الفيسبوك».</summary>
    private static bool NamesNetwork(LineWords words, int first) =>
        LayoutWords.All[ChromeMatch.Words].TryFindAt(words, first, out _, out _) || LayoutWords.All[ChromeMatch.Words].TryFindAt(words, first, out _, out _, prefix: words[first].StartsWith("ال") ? 2 : 0);

    private static bool IsHeaded(NamedOutlet named, ArticleParts parts)
    {
        var line = parts.Lines.First(line => line.Span.Contains(named.SourceSpan));
        var before = LineWords.Of(line.Text[..(named.SourceSpan.Start - line.Span.Start)].ToString());
        return before.Count > 0 && (IsHead(before, before.Count - 1) || before.Before(before.Count).ContainsAny('«', '"', '“'));
    }

    private static bool IsHead(LineWords words, int at) =>
        LayoutWords.All[CreditWord.Head].TryFindAt(words, at, out _, out _)
        || LayoutWords.All[CreditWord.Head].TryFindAt(LineWords.Of(words[at].TrimStart("لب").ToString()), 0, out _, out _);
}
