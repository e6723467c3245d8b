using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Pages;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>Whose a page says that it is, with a name of no list: «© 2019 ضفاف الشمال», «جميع الحقوق محفوظة لموقع ضفاف الشمال».</summary>
internal static class CopyrightHolder
{
    private const int MaxNameWords = 4;

    /// <summary>The name beside the sign, the year and the words that reserve the rights; null where they stand alone or other words do.</summary>
    public static OutletName? In(LineWords words)
    {
        var isReserved = false;
        for (int at = 0, end; at < words.Count; at = end)
        {
            end = at + 1;
            if (LayoutWords.All[LayoutWord.Rights].TryFindAt(words, at, out var rights, mayCross: true))
            {
                (isReserved, end) = (true, rights);
            }
            else if (words[at] is not "©" && !words.IsNumber(at))
            {
                // «حقوق النشر © لبنان الآن»: behind the sign or the year stands the name itself, and «ل» may begin it.
                return Named(words, at, isReserved && (words[at - 1] is not "©" || LayoutWords.All[LayoutWord.Head].IsAt(words, at, prefix: 1)));
            }
        }

        return null;
    }

    private static OutletName? Named(LineWords words, int at, bool isReserved)
    {
        var all = LayoutWords.All;
        var (first, prefix) = isReserved && words[at][0] == 'ل' ? BehindPreposition(words, at) : (BehindHead(words, at, 0), 0);
        var end = first;
        while (
            end < words.Count
            && !words.IsNumber(end)
            && words[end] is not "©"
            && (end == first || (!words.IsParted(end) && words.Before(end).Length == 0))
            && !all[LayoutWord.Rights].IsAt(words, end)
        )
        {
            end++;
        }

        // «... لشبكة "ضفاف"»
        if (end < words.Count && OutletName.QuotedAt(words, end) is { } quoted)
        {
            return quoted;
        }

        // «للموقع», «لنا» name nobody.
        return
            end - first is > 0 and <= MaxNameWords
            && words[first].Length - prefix > 2
            && !words[first].StartsWith("لل")
            && (
                !LayoutWords.All[LayoutWord.Audience].IsAt(words, first, prefix: prefix)
                || (end - first > 1 && LayoutWords.All[LayoutWord.NameHead].IsAt(words, first, prefix: prefix))
            )
            && !all[ChromeMatch.Notice].IsAt(words, first)
            && !IsAgency(words, first, prefix)
            ? OutletName.Unlisted(words, first, end, prefix)
            : null;
    }

    /// <summary>«© REUTERS/ Stringer» holds the rights in a picture.</summary>
    private static bool IsAgency(LineWords words, int at, int prefix) =>
        LayoutWords.All.Outlets.TryFindAt(words, at, out var outlet, out _, prefix: prefix) && outlet.Kind is OutletKind.Wire or OutletKind.Agency;

    /// <summary>«لـ ضفاف», «لموقع ضفاف», «لضفاف».</summary>
    private static (int First, int Prefix) BehindPreposition(LineWords words, int at) =>
        words[at].Length == 1 || (words[at] is "لدي" && at + 1 < words.Count) ? (BehindHead(words, at + 1, 0), 0)
        : BehindHead(words, at, 1) is var name && name > at ? (name, 0)
        : (at, 1);

    private static int BehindHead(LineWords words, int at, int prefix) =>
        LayoutWords.All[LayoutWord.PlainHead].TryFindAt(words, at, out var name, prefix: prefix) && name < words.Count ? name : at;
}
