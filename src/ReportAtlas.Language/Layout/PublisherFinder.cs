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
        var signed = parts.Credits.SelectMany(credit => credit.Credit.Outlets.Select(outlet => outlet.Shift(credit.Line.Span.Start))).ToList();
        var site = parts.Lines.Where(line => line.ChromeRule is "site-name" or "copyright").SelectMany(AnyOutlet).ToList();
        var inline = dateline is null || parts.Lead is null
            ? []
            : dateline.Outlets.Select(outlet => outlet.Shift(parts.Lead.Span.Start)).ToList();

        List<NamedOutlet> all = [.. signed, .. inline, .. site];
        return First(signed, outlet => outlet.Kind < OutletKind.Agency)
            ?? First(site, outlet => outlet.Kind != OutletKind.Wire)
            ?? First(inline, outlet => outlet.Kind < OutletKind.Agency)
            ?? First(signed, outlet => outlet.Kind == OutletKind.Agency)
            ?? First(inline, outlet => outlet.Kind == OutletKind.Agency || dateline!.IsBracketed)
            ?? First(site, _ => true)
            ?? InHeadline(parts.Headline)
            ?? OwnVoice(parts);

        // «Enab Baladi | عنب بلدي»: of two names for one outlet the Arabic one is taken.
        (string, TextSpan)? First(List<NamedOutlet> some, Func<Outlet, bool> wanted) =>
            some.FindIndex(named => wanted(named.Outlet)) is >= 0 and var found
                ? Told(all.Find(named => named.Outlet == some[found].Outlet && !char.IsAsciiLetter(named.Surface[0])) is { Outlet: not null } arabic ? arabic : some[found])
                : null;
    }

    private static (string, TextSpan) Told(NamedOutlet named) => (named.Outlet.Called(named.Surface), named.Span);

    /// <summary>The outlets in a site's line, spans counted from the source's start. A name that goes on («الأخبار المنشورة») is none.</summary>
    private static IEnumerable<NamedOutlet> AnyOutlet(SourceLine line)
    {
        var words = line.Words;
        for (var at = 0; at < words.Count; at++)
        {
            if (LayoutWords.All.Outlets.TryFindAt(words, at, out var outlet, out var end) && (words.IsParted(end) || words.IsNumber(end)))
            {
                yield return Named(line, outlet, at, end);
                at = end - 1;
            }
        }
    }

    private static NamedOutlet Named(SourceLine line, Outlet outlet, int first, int end)
    {
        var span = line.Words.SpanOf(first, end);
        return new NamedOutlet(outlet, span.Shift(line.Span.Start), span.In(line.Text));
    }

    /// <summary>«المرصد السوري || نشرة المساء», «أزمة خبز | عنب بلدي»: a bar in a headline sets the publisher's name apart.</summary>
    private static (string, TextSpan)? InHeadline(SourceLine? headline)
    {
        if (headline is null || !headline.Words.IsWhole)
        {
            return null;
        }

        var words = headline.Words;
        for (var at = 0; at < words.Count; at++)
        {
            if ((at == 0 || IsBar(at)) && LayoutWords.All.Outlets.TryFindAt(words, at, out var outlet, out var end)
                && (end == words.Count ? at > 0 : IsBar(end)))
            {
                return Told(Named(headline, outlet, at, end));
            }
        }

        return null;

        bool IsBar(int word) => words.Before(word).Contains('|', StringComparison.Ordinal);
    }

    /// <summary>
    /// A monitor's own report need not be signed: it tells what the monitor recorded, learned or documented, in several
    /// paragraphs beginning with the first, and nowhere cites the monitor as others do («قال المرصد»).
    /// </summary>
    private static (string, TextSpan)? OwnVoice(ArticleParts parts)
    {
        NamedOutlet? own = null;
        var told = 0;
        foreach (var line in parts.Lines.Where(line => line.Role == BlockRole.Paragraph))
        {
            if (FindVoice(line, CreditWord.Outside, line.WordCount, own?.Outlet) is not null)
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

        return told > 1 ? Told(own!.Value) : null;
    }

    private static NamedOutlet? FindVoice(SourceLine line, CreditWord verbs, int within, Outlet? wanted)
    {
        var words = line.Words;
        for (var at = 0; at < Math.Min(within, words.Count - 1); at++)
        {
            if (LayoutWords.All[verbs].TryFindAt(words, at, out _, out var monitor) && monitor < words.Count
                && LayoutWords.All.Outlets.TryFindAt(words, monitor, out var outlet, out var end)
                && outlet.Kind == OutletKind.Monitor && (wanted is null || wanted == outlet))
            {
                return Named(line, outlet, monitor, end);
            }
        }

        return null;
    }
}
