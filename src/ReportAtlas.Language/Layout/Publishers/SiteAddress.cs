using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>The address of a site where it stands for the site's name: «سامر العلي ـ example24.net», «View on Example.com».</summary>
internal static class SiteAddress
{
    /// <summary>The outlet whose address begins at a word, called as the address has it; null where none does.</summary>
    public static OutletName? FindAt(LineWords words, int at)
    {
        if (at >= words.Count || !char.IsAsciiLetterOrDigit(words[at][0]) || (at > 0 && IsJoined(words, at)))
        {
            return null;
        }

        var (end, isAddress) = (at + 1, false);
        for (; end < words.Count && char.IsAsciiLetterOrDigit(words[end][0]) && IsJoined(words, end); end++)
        {
            isAddress = words.Before(end) is "." && LayoutWords.All[LayoutWord.Domain].IsAt(words, end);
        }

        if (!isAddress || words.Before(end).StartsWith("/"))
        {
            return null;
        }

        return SiteHosts.OutletOf(words.Stretch(at, end)) is { } outlet ? new OutletName(outlet, at, end) : OutletName.Unlisted(words, at, end);
    }

    /// <summary>Whether no blank and at most a dot or a hyphen stands before a word.</summary>
    private static bool IsJoined(LineWords words, int at) =>
        words.StartOf(at) - words.SpanOf(at - 1, at).End is var gap && (gap == 0 || (gap == 1 && words.Before(at) is "." or "-"));
}
