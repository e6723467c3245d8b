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
        if (parts.Lead is { } release && (IsRelease(release) || IsCalledRelease(parts, release)) && Releaser(parts) is { } releaser)
        {
            return releaser;
        }

        foreach (var line in parts.Lines.Where(line => line.Role == BlockRole.Paragraph))
        {
            if (FindVoice(line, LayoutWord.Outside, line.Words.Count, own?.Outlet) is { } cited)
            {
                return null;
            }

            var within = line == parts.Lead ? 1 : 6;
            if ((FindVoice(line, LayoutWord.Voice, within, own?.Outlet) ?? FindVoice(line, LayoutWord.Unverified, line.Words.Count, own?.Outlet)) is { } voice)
            {
                own ??= voice;
                told++;
            }

            // «رصد نشطاء المرصد ...» at the head of the text: only a monitor begins with its own people.
            if (line == parts.Lead && SayingWords.IsAt(line.Words, LayoutWord.Voice, 0, out var people) && LayoutWords.All[LayoutWord.Insider].TryFindAt(line.Words, people, out var whose)
                && OutletName.FindAt(line.Words, whose) is { Outlet.Kind: OutletKind.Monitor } named)
            {
                return NamedOutlet.In(line, named);
            }
        }

        return told > 1 ? own : null;
    }

    /// <summary>«(بيروت) - قالت هيومن رايتس ووتش»: so organisations begin what they release.</summary>
    private static bool IsRelease(SourceLine lead) =>
        lead.Text[0] == '(' && LayoutWords.All.Cities.TryFindAt(lead.Words, 0, out var end)
        && end < lead.Words.Count && lead.Words.Before(end) is ")-" or ")–" or ")—";

    /// <summary>«بيان صحفي» above «الحسكة/بيروت – قالت هيومن رايتس ووتش»: the label tells what the text is, and the place at its head that no paper stands before it.</summary>
    private static bool IsCalledRelease(ArticleParts parts, SourceLine lead) =>
        LayoutWords.All.Cities.IsAt(lead.Words, 0) && parts.Lines.Exists(line => line.Number < lead.Number && line is { IsProse: false, IsShort: true } && LayoutWords.All[LayoutWord.Declaration].Fills(line.Words, 0, line.Words.Count));

    /// <summary>The first organisation that a release tells of: what it said, or what it was told.</summary>
    private static NamedOutlet? Releaser(ArticleParts parts)
    {
        foreach (var line in parts.Lines.Where(line => line.Role == BlockRole.Paragraph))
        {
            var words = line.AllWords;
            foreach (var at in line.TellingWords)
            {
                var named = SayingWords.IsAt(words, LayoutWord.Outside, at, out var speaker) || SayingWords.IsAt(words, LayoutWord.Voice, at, out speaker) ? OutletName.FindAt(words, speaker) : Listener.ToldTo(words, at);
                if (named is { Outlet.Kind: OutletKind.Monitor } monitor)
                {
                    return NamedOutlet.In(line, (monitor.Outlet, words.SpanOf(monitor.First, monitor.End, monitor.Prefix)));
                }
            }
        }

        return null;
    }

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
