namespace ReportAtlas.Language.Layout;

/// <summary>Whose a page says that it is: «© 2019 ضفاف الشمال».</summary>
internal static class CopyrightHolder
{
    /// <summary>The name right behind the sign; null where none stands there.</summary>
    public static OutletName? In(LineWords words)
    {
        for (var at = 0; at + 1 < words.Count; at++)
        {
            if (words[at] is not "©")
            {
                continue;
            }

            var first = at + 1;
            while (first < words.Count && words.IsNumber(first))
            {
                first++;
            }

            var end = first;
            while (end < words.Count && !words.IsNumber(end) && (end == first || (!words.IsParted(end) && words.Before(end).Length == 0)))
            {
                end++;
            }

            return end - first is > 0 and <= UnlistedOutlet.MaxNameWords && !LayoutWords.All[ChromeMatch.Notice].TryFindAt(words, first, out _, out _)
                ? new OutletName(UnlistedOutlet.Unlisted(words, first, end, 0), first, end)
                : null;
        }

        return null;
    }
}
