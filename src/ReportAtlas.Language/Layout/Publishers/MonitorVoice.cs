using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>Finds the monitor whose own report an article is.</summary>
internal static class MonitorVoice
{
    /// <summary>Words of what monitors do and others say: «لم يكن بإمكان».</summary>
    private const int MaxVerbWords = 4;

    /// <summary>Words between its name and what it did.</summary>
    private const int MaxAsideWords = 10;

    /// <summary>Words with which the name of a monitor begins, as bits of their tables.</summary>
    private static readonly UInt128 Beginnings = LayoutWords.All.Outlets.Bit | LayoutWords.All.Bits(LayoutWord.Head, LayoutWord.MonitorHead);

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

        Span<int> names = stackalloc int[LineWords.HeadLength];
        foreach (var line in parts.Lines.Where(line => line.Role == BlockRole.Paragraph))
        {
            var words = line.Words;
            var named = NamesIn(words, names);
            if (FindVoice(line, named, LayoutWord.Outside, words.Count, own?.Outlet) is not null)
            {
                return null;
            }

            var within = line == parts.Lead ? 1 : 6;
            if (
                (
                    OfBeginning(line, own?.Outlet)
                    ?? FindVoice(line, named, LayoutWord.Voice, within, own?.Outlet)
                    ?? FindVoice(line, named, LayoutWord.Unverified, words.Count, own?.Outlet)
                ) is
                { } voice
            )
            {
                own ??= voice;
                told++;
            }

            // «رصد نشطاء المرصد ...» at the head of the text: only a monitor begins with its own people.
            if (
                line == parts.Lead
                && SayingWords.IsAt(words, LayoutWord.Voice, 0, out var people)
                && LayoutWords.All[LayoutWord.Insider].TryFindAt(words, people, out var whose)
                && OutletName.FindAt(words, whose) is { Outlet.Kind: OutletKind.Monitor } monitor
            )
            {
                return NamedOutlet.In(line, monitor);
            }
        }

        return told > 1 ? own : null;
    }

    /// <summary>«(بيروت) - قالت هيومن رايتس ووتش», «(بيروت، 4 مارس 2019) – ...»: so organisations begin what they release.</summary>
    private static bool IsRelease(SourceLine lead) =>
        lead.Text[0] == '('
        && LayoutWords.All.Cities.TryFindAt(lead.Words, 0, out var city)
        && (StatedDate.FindAt(lead.Words, city)?.End ?? city) is var end
        && end < lead.Words.Count
        && lead.Words.Before(end) is ")-" or ")–" or ")—";

    /// <summary>«بيان صحفي» above «الحسكة/بيروت – قالت هيومن رايتس ووتش»: the label tells what the text is, and the place at its head that no paper stands before it.</summary>
    private static bool IsCalledRelease(ArticleParts parts, SourceLine lead) =>
        LayoutWords.All.Cities.IsAt(lead.Words, 0)
        && parts.Lines.Exists(line =>
            line.Number < lead.Number
            && line is { IsProse: false, IsShort: true }
            && LayoutWords.All[LayoutWord.Declaration].Fills(line.Words, 0, line.Words.Count)
        );

    /// <summary>The first organisation that a release tells of: what it said, or what it was told.</summary>
    private static NamedOutlet? Releaser(ArticleParts parts)
    {
        foreach (var line in parts.Lines.Where(line => line.Role == BlockRole.Paragraph))
        {
            var words = line.AllWords;
            foreach (var at in line.TellingWords)
            {
                var named =
                    SayingWords.IsAt(words, LayoutWord.Outside, at, out var speaker) || SayingWords.IsAt(words, LayoutWord.Voice, at, out speaker)
                        ? OutletName.FindAt(words, speaker)
                        : Listener.ToldTo(words, at);
                if (named is { Outlet.Kind: OutletKind.Monitor } monitor)
                {
                    return NamedOutlet.In(line, (monitor.Outlet, words.SpanOf(monitor.First, monitor.End, monitor.Prefix)));
                }
            }
        }

        return null;
    }

    /// <summary>The words behind the first at which a monitor's name may begin: far fewer than those that may be verbs.</summary>
    private static ReadOnlySpan<int> NamesIn(LineWords words, Span<int> names)
    {
        var count = 0;
        for (var at = 1; at < words.Count && count < names.Length; at++)
        {
            if (LayoutWords.All.Begins(words, at, Beginnings))
            {
                names[count++] = at;
            }
        }

        return names[..count];
    }

    /// <summary>«المرصد السوري لحقوق الإنسان، وانطلاقاً من دوره ...، رصد ...» at the head of a paragraph.</summary>
    private static NamedOutlet? OfBeginning(SourceLine line, Outlet? only)
    {
        var words = line.Words;
        if (
            words.Count == 0
            || !LayoutWords.All.Begins(words, 0, Beginnings)
            || OutletName.FindAt(words, 0) is not { Outlet: { Kind: OutletKind.Monitor } outlet } found
            || (only is not null && only != outlet)
        )
        {
            return null;
        }

        for (var at = found.End; at < Math.Min(words.Count, found.End + MaxAsideWords); at++)
        {
            if ((at == found.End || words.IsParted(at)) && SayingWords.IsAt(words, LayoutWord.Voice, at, out _))
            {
                return NamedOutlet.In(line, found);
            }
        }

        return null;
    }

    private static NamedOutlet? FindVoice(SourceLine line, ReadOnlySpan<int> names, LayoutWord verbs, int within, Outlet? only)
    {
        var words = line.Words;
        foreach (var name in names)
        {
            for (var at = Math.Max(0, name - MaxVerbWords); at < Math.Min(within, name); at++)
            {
                if (
                    SayingWords.IsAt(words, verbs, at, out var end)
                    && end == name
                    && OutletName.FindAt(words, name) is { Outlet: { Kind: OutletKind.Monitor } outlet } found
                    && (only is null || only == outlet)
                )
                {
                    return NamedOutlet.In(line, found);
                }
            }
        }

        return null;
    }
}
