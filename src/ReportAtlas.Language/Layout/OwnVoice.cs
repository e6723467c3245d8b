using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout;

/// <summary>Finds the outlet that an unsigned article speaks for: the monitor that tells of its own records, the paper whose reporter was there.</summary>
internal static class OwnVoice
{
    /// <summary>What naming an outlet as the one that was told something counts; its own correspondent counts twice.</summary>
    private const int Enough = 2;

    public static NamedOutlet? Find(ArticleParts parts) => OfMonitor(parts) ?? OfReporter(parts);

    /// <summary>
    /// A monitor's own report need not be signed: it tells what the monitor recorded, learned or documented, in several
    /// paragraphs beginning with the first, and nowhere cites the monitor as others do («قال المرصد»).
    /// </summary>
    private static NamedOutlet? OfMonitor(ArticleParts parts)
    {
        NamedOutlet? own = null;
        var told = 0;
        foreach (var line in parts.Lines.Where(line => line.Role == BlockRole.Paragraph))
        {
            if (FindVoice(line, CreditWord.Outside, line.Words.Count, own?.Outlet) is not null)
            {
                return null;
            }

            if (FindVoice(line, CreditWord.Voice, line == parts.Lead ? 1 : 6, own?.Outlet) is { } voice)
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

    private static NamedOutlet? FindVoice(SourceLine line, CreditWord verbs, int within, Outlet? only)
    {
        var words = line.Words;
        for (var at = 0; at < Math.Min(within, words.Count - 1); at++)
        {
            if (LayoutWords.All[verbs].TryFindAt(words, at, out _, out var monitor) && monitor < words.Count
                && LayoutWords.All.Outlets.TryFindAt(words, monitor, out var outlet, out var end)
                && outlet.Kind == OutletKind.Monitor && (only is null || only == outlet))
            {
                return NamedOutlet.In(line, (outlet, words.SpanOf(monitor, end)));
            }
        }

        return null;
    }

    /// <summary>«قال مراسل عنب بلدي», «وأضاف لـ«الوطن»» twice: one outlet only, and none that is cited («نقلت سانا عن»).</summary>
    private static NamedOutlet? OfReporter(ArticleParts parts)
    {
        var told = new Dictionary<Outlet, (int Weight, NamedOutlet First)>();
        foreach (var line in parts.Lines.Where(line => line.Role is BlockRole.Paragraph or BlockRole.ListItem))
        {
            for (var at = 0; at < line.Words.Count - 1; at++)
            {
                if (Weigh(line.Words, at) is var (weight, name) && weight > 0 && OutletAt(line.Words, name) is { } named)
                {
                    var first = told.TryGetValue(named.Outlet, out var before) ? before.First : NamedOutlet.In(line, named);
                    told[named.Outlet] = (before.Weight + weight, first);
                }
                else if (LayoutWords.All[CreditWord.Outside].TryFindAt(line.Words, at, out _, out var cited) && OutletAt(line.Words, cited) is { Outlet.Kind: not OutletKind.Monitor })
                {
                    return null;
                }
            }
        }

        return told.Count == 1 && told.Values.First() is { Weight: >= Enough } sole ? sole.First : null;
    }

    /// <summary>What a word says of the outlet named after it, and where that name begins.</summary>
    private static (int Weight, int Name) Weigh(LineWords words, int at)
    {
        if (LayoutWords.All[CreditWord.Correspondent].TryFindAt(words, at, out _, out var sent))
        {
            return (Enough, sent);
        }

        var isTold = words[at] is "ل" || (words[at].StartsWith('ل') && LayoutWords.All[CreditWord.Head].BeginsWith(words[at][1..]) && LayoutWords.All[CreditWord.Head].TryFindAt(LineWords.Of(words[at][1..].ToString()), 0, out _, out _));
        return (isTold ? 1 : 0, at + 1);
    }

    private static (Outlet Outlet, TextSpan Span)? OutletAt(LineWords words, int at)
    {
        if (at < words.Count && LayoutWords.All[CreditWord.Head].TryFindAt(words, at, out _, out var name) && name < words.Count
            && LayoutWords.All.Outlets.TryFindAt(words, name, out var headed, out var last))
        {
            return (headed, words.SpanOf(name, last));
        }

        return at < words.Count && LayoutWords.All.Outlets.TryFindAt(words, at, out var outlet, out var end)
            ? (outlet, words.SpanOf(at, end))
            : null;
    }
}
