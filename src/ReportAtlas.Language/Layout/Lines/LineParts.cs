namespace ReportAtlas.Language.Layout.Lines;

/// <summary>Cuts a line into its parts, by the signs that stand between its words.</summary>
internal static class LineParts
{
    /// <summary>The first word after the part that begins at a word: the next one with a sign before it that parts.</summary>
    public static int EndOfPart(this LineWords words, int first)
    {
        var end = first + 1;
        while (end < words.Count && !words.IsParted(end))
        {
            end++;
        }

        return end;
    }

    /// <summary>The first word after those that run on from a word with no sign at all between them, and with no phrase of a table.</summary>
    public static int EndOfRun<T>(this LineWords words, int first, PhraseTable<T> stops)
    {
        var end = first + 1;
        while (end < words.Count && !words.IsParted(end) && words.Before(end).Length == 0 && !stops.IsAt(words, end))
        {
            end++;
        }

        return end;
    }
}
