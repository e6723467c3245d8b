using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>Finds the monitor whose own report an article is.</summary>
internal static class MonitorVoice
{
    /// <summary>
    /// A monitor's own report need not be signed: it tells what the monitor recorded, learned or documented, in several
    /// paragraphs, and nowhere cites the monitor as others do («قال المرصد»).
    /// </summary>
    public static NamedOutlet? Find(ArticleParts parts)
    {
        NamedOutlet? own = null;
        var told = 0;
        foreach (var line in parts.Lines.Where(line => line.Role == BlockRole.Paragraph))
        {
            if (FindVoice(line, LayoutWord.Outside, line.Words.Count, own?.Outlet) is { } cited)
            {
                return line == parts.Lead && IsRelease(line) ? cited : null;
            }

            if (FindVoice(line, LayoutWord.Voice, line == parts.Lead ? 1 : 6, own?.Outlet) is { } voice)
            {
                own ??= voice;
                told++;
            }
            else if (line == parts.Lead)
            {
                return null;
            }
        }

        return told > 1 ? own : null;
    }

    /// <summary>«(بيروت) - قالت هيومن رايتس ووتش»: so organisations begin what they release.</summary>
    private static bool IsRelease(SourceLine lead) =>
        lead.Text[0] == '(' && LayoutWords.All.Cities.TryFindAt(lead.Words, 0, out var end)
        && end < lead.Words.Count && lead.Words.Before(end).Contains(')')
        && FindVoice(lead, LayoutWord.Outside, end + 2, null) is not null;

    private static NamedOutlet? FindVoice(SourceLine line, LayoutWord verbs, int within, Outlet? only)
    {
        var words = line.Words;
        for (var at = 0; at < Math.Min(within, words.Count - 1); at++)
        {
            if (SayingWords.IsAt(words, verbs, at, out var monitor) && monitor < words.Count
                && OutletName.FindAt(words, monitor) is { Outlet: { Kind: OutletKind.Monitor } outlet } named && (only is null || only == outlet))
            {
                return NamedOutlet.In(line, named);
            }
        }

        return null;
    }
}
