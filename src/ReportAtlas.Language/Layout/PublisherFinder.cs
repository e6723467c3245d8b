using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout;

/// <summary>
/// Finds who published an article. «الفرات بوست - وكالات» is الفرات بوست; «بيروت - رويترز» alone names the seller of
/// the copy and no publisher; «بيروت (رويترز) -» heads رويترز's own report.
/// </summary>
internal static class PublisherFinder
{
    /// <summary>The publisher with the place in the source where it is named.</summary>
    public static (string Name, TextSpan SourceSpan)? Find(ArticleParts parts, InlineDateline? dateline)
    {
        var signed = parts.Credits
            .SelectMany(credit => credit.Credit.Outlets.Select(outlet => (outlet.Outlet, Span: outlet.Span.Shift(credit.Line.Span.Start))))
            .ToList();
        var site = parts.Lines
            .Where(line => line.ChromeRule is "site-name" or "copyright")
            .SelectMany(line => AnyOutlet(line).Select(outlet => (outlet.Outlet, Span: outlet.Span.Shift(line.Span.Start))))
            .ToList();
        var inline = dateline is null || parts.Lead is null
            ? []
            : dateline.Outlets.Select(outlet => (outlet.Outlet, Span: outlet.Span.Shift(parts.Lead.Span.Start))).ToList();

        return First(signed, outlet => outlet.Kind < OutletKind.Agency)
            ?? First(site, outlet => outlet.Kind != OutletKind.Wire)
            ?? First(inline, outlet => outlet.Kind < OutletKind.Agency)
            ?? First(signed, outlet => outlet.Kind == OutletKind.Agency)
            ?? First(inline, outlet => outlet.Kind == OutletKind.Agency || dateline!.IsBracketed)
            ?? First(site, _ => true)
            ?? OwnVoice(parts);

        static (string, TextSpan)? First(List<(Outlet Outlet, TextSpan Span)> all, Func<Outlet, bool> wanted) =>
            all.FindIndex(named => wanted(named.Outlet)) is >= 0 and var found ? (all[found].Outlet.Name, all[found].Span) : null;
    }

    private static IEnumerable<(Outlet Outlet, TextSpan Span)> AnyOutlet(SourceLine line)
    {
        var words = line.Words;
        for (var at = 0; at < words.Count; at++)
        {
            if (LayoutWords.All.Outlets.TryFindAt(words, at, out var outlet, out var end))
            {
                yield return (outlet, words.SpanOf(at, end));
                at = end - 1;
            }
        }
    }

    /// <summary>
    /// A monitor's own report need not be signed: it tells what the monitor recorded, learned or documented, in several
    /// paragraphs beginning with the first, and nowhere cites the monitor as others do («قال المرصد»).
    /// </summary>
    private static (string, TextSpan)? OwnVoice(ArticleParts parts)
    {
        (string Name, TextSpan Span)? own = null;
        var told = 0;
        foreach (var line in parts.Lines.Where(line => line.Role == BlockRole.Paragraph))
        {
            if (FindVoice(line.Words, CreditWord.Outside, line.Words.Count, own?.Name) is not null)
            {
                return null;
            }

            if (FindVoice(line.Words, CreditWord.Voice, line == parts.Lead ? 1 : 6, own?.Name) is { } voice)
            {
                own ??= (voice.Outlet.Name, voice.Span.Shift(line.Span.Start));
                told++;
            }
            else if (line == parts.Lead)
            {
                return null;
            }
        }

        return told > 1 ? own : null;
    }

    private static (Outlet Outlet, TextSpan Span)? FindVoice(LineWords words, CreditWord verbs, int within, string? name)
    {
        for (var at = 0; at < Math.Min(within, words.Count - 1); at++)
        {
            if (LayoutWords.All[verbs].TryFindAt(words, at, out _, out var monitor) && monitor < words.Count
                && LayoutWords.All.Outlets.TryFindAt(words, monitor, out var outlet, out var end)
                && outlet.Kind == OutletKind.Monitor && (name is null || name == outlet.Name))
            {
                return (outlet, words.SpanOf(monitor, end));
            }
        }

        return null;
    }
}
