using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Pages;

namespace ReportAtlas.Language.Layout.Publishers;

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
        List<SourceLine> lines =
        [
            .. parts.Lines.Where(line =>
                line.ChromeRule is "follow-us" or "newsletter" or "cookies" or "comment-form" or "own-notice" or "own-pages" or "channel-export"
            ),
        ];
        return lines
                .SelectMany(NamedOutlet.ListedIn)
                .FirstOrDefault(named =>
                    named.Name.Contains(' ', StringComparison.Ordinal) || char.IsAsciiLetter(named.Name[0]) || IsHeaded(named, parts)
                )
            ?? lines
                .Where(line => line.ChromeRule is "follow-us" or "own-pages" or "own-notice" or "channel-export")
                .Select(line => Unlisted(line.Words) is { } name ? NamedOutlet.In(line, name) : null)
                .FirstOrDefault(named => named is not null);
    }

    private static OutletName? Unlisted(LineWords words) =>
        OutletNotice.OwnPage(words) ?? BehindPhrase(words) ?? BehindHead(words) ?? BeforeNetwork(words);

    /// <summary>«... أولاً على ضفاف الشمال», «لا تعبر عن رأي موقع ضفاف الشمال».</summary>
    private static OutletName? BehindPhrase(LineWords words)
    {
        for (var at = 0; at + 1 < words.Count; at++)
        {
            if (
                LayoutWords.All[LayoutWord.LedTo].TryFindAt(words, at, out var first)
                && first < words.Count
                && NameAt(words, LayoutWords.All[LayoutWord.PlainHead].TryFindAt(words, first, out var name) && name < words.Count ? name : first)
                    is { } named
            )
            {
                return named;
            }
        }

        return null;
    }

    /// <summary>«قناة ضفاف الشمال على», «تابعوا ضفاف نيوز على».</summary>
    private static OutletName? BehindHead(LineWords words)
    {
        var all = LayoutWords.All;
        for (var at = all[LayoutWord.Invite].TryFindAt(words, 0, out var invited) ? invited : 0; at + 1 < words.Count; at++)
        {
            if (all[LayoutWord.PlainHead].TryFindAt(words, at, out var name, prefix: words[at][0] == 'ب' ? 1 : 0) && name < words.Count)
            {
                return NameAt(words, name);
            }

            if (
                !all[LayoutWord.Joint].IsAt(words, at)
                && !all[LayoutWord.Through].IsAt(words, at)
                && !words.IsNumber(at)
                && OutletName.FindAt(words, at) is { Outlet.Kind: OutletKind.Site } ended
            )
            {
                return ended;
            }
        }

        return null;
    }

    /// <summary>«تابعوا فراتنا على تلغرام»: between the call and the network stands a name where the words are none of the page's own («أخبارنا», «البث المباشر»).</summary>
    private static OutletName? BeforeNetwork(LineWords words)
    {
        var all = LayoutWords.All;
        if (!all[LayoutWord.Invite].TryFindAt(words, 0, out var first) || first >= words.Count)
        {
            return null;
        }

        var end = words.EndOfRun(first, all[LayoutWord.Through]);
        return
            end - first <= MaxNameWords
            && all[LayoutWord.Through].TryFindAt(words, end, out var network)
            && all[ChromeMatch.Words].IsAt(words, network)
            && words[first].Length > 3
            && !words[end - 1].EndsWith("نا")
            && !all.IsPlaceOrSection(words, first, end)
            && !LocalName.IsOther(words, first)
            && NamePhrase.Is(words, first, end)
            && !NamesNetwork(words, first)
            ? OutletName.Unlisted(words, first, end)
            : null;
    }

    private static OutletName? NameAt(LineWords words, int first)
    {
        var end = WithoutNow(words, first, words.EndOfRun(first, LayoutWords.All[LayoutWord.Through]));
        return end - first <= MaxNameWords && NamePhrase.Is(words, first, end) && !NamesNetwork(words, first)
            ? OutletName.Unlisted(words, first, end)
            : null;
    }

    /// <summary>«حمل تطبيق ضفاف نيوز الآن»: where the name (half-open) ends; behind a town («الرقة الآن») the word belongs to it.</summary>
    internal static int WithoutNow(LineWords words, int first, int end) =>
        end - first > 2 && words[end - 1] is "الان" && LayoutWords.All[LayoutWord.PressWord].Fills(words, end - 2, end - 1) ? end - 1 : end;

    /// <summary>«تابعونا على صفحة الفيسبوك».</summary>
    private static bool NamesNetwork(LineWords words, int first) =>
        LayoutWords.All[ChromeMatch.Words].IsAt(words, first)
        || LayoutWords.All[ChromeMatch.Words].IsAt(words, first, prefix: words[first].StartsWith("ال") ? 2 : 0);

    private static bool IsHeaded(NamedOutlet named, ArticleParts parts)
    {
        var line = parts.Lines.First(line => line.Span.Contains(named.SourceSpan));
        var before = LineWords.Of(line.Text[..(named.SourceSpan.Start - line.Span.Start)].ToString());
        return before.Count > 0 && (IsHead(before, before.Count - 1) || before.Before(before.Count).ContainsAny('«', '"', '“'));
    }

    private static bool IsHead(LineWords words, int at) =>
        LayoutWords.All[LayoutWord.Head].IsAt(words, at)
        || LayoutWords.All[LayoutWord.Head].IsAt(LineWords.Of(words[at].TrimStart("لب").ToString()), 0);
}
