using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>Finds the outlet that an unsigned article speaks for: the monitor that tells of its own records, the paper whose reporter was there.</summary>
internal static class OwnVoice
{
    /// <summary>What naming an outlet as the one that was told something counts: twice as much in a sentence of saying, or as its own correspondent's.</summary>
    private const int Enough = 2;

    /// <summary>Words between a verb of saying and the outlet that was told.</summary>
    private const int SayingReach = 24;

    /// <summary>Lines at the head among which a page names itself.</summary>
    private const int HeadLines = 8;

    /// <summary>The words of saying and of those who work for an outlet, as bits of their tables.</summary>
    private static readonly ulong Telling = LayoutWords.All.Bits(CreditWord.According, CreditWord.Outside, CreditWord.Correspondent, CreditWord.Insider, CreditWord.Deed);

    private static readonly ulong Saying = LayoutWords.All.Bits(CreditWord.Outside, CreditWord.Deed);

    public static NamedOutlet? Find(ArticleParts parts) => OfSign(parts) ?? OfMonitor(parts) ?? OfReporter(parts);

    /// <summary>«خاص عنب بلدي», «خاص|| نورث برس» at the head of a line: the report was made for it alone.</summary>
    private static NamedOutlet? OfSign(ArticleParts parts)
    {
        foreach (var line in parts.Lines.Where(line => !line.IsChrome).Take(HeadLines))
        {
            if (LayoutWords.All[CreditWord.Exclusive].TryFindAt(line.Words, 0, out _, out var at) && (Listener.ToldTo(line.Words, at) ?? OutletName.FindAt(line.Words, at)) is { } named && (named.Outlet.IsListed || line.IsProse))
            {
                return NamedOutlet.In(line, named);
            }
        }

        return null;
    }

    /// <summary>
    /// A monitor's own report need not be signed: it tells what the monitor recorded, learned or documented, in several
    /// paragraphs, and nowhere cites the monitor as others do («قال المرصد»).
    /// </summary>
    private static NamedOutlet? OfMonitor(ArticleParts parts)
    {
        NamedOutlet? own = null;
        var told = 0;
        foreach (var line in parts.Lines.Where(line => line.Role == BlockRole.Paragraph))
        {
            if (FindVoice(line, CreditWord.Outside, line.Words.Count, own?.Outlet) is { } cited)
            {
                return line == parts.Lead && IsRelease(line) ? cited : null;
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

    /// <summary>«(بيروت) - قالت هيومن رايتس ووتش»: so organisations begin what they release.</summary>
    private static bool IsRelease(SourceLine lead) =>
        lead.Text[0] == '(' && LayoutWords.All.Cities.TryFindAt(lead.Words, 0, out _, out var end)
        && end < lead.Words.Count && lead.Words.Before(end).Contains(')')
        && FindVoice(lead, CreditWord.Outside, end + 2, null) is not null;

    private static NamedOutlet? FindVoice(SourceLine line, CreditWord verbs, int within, Outlet? only)
    {
        var words = line.Words;
        for (var at = 0; at < Math.Min(within, words.Count - 1); at++)
        {
            if ((LayoutWords.All[verbs].TryFindAt(words, at, out _, out var monitor) || IsJoined(words, verbs, at, out monitor)) && monitor < words.Count
                && OutletName.FindAt(words, monitor) is { Outlet: { Kind: OutletKind.Monitor } outlet } named && (only is null || only == outlet))
            {
                return NamedOutlet.In(line, named);
            }
        }

        return null;
    }

    /// <summary>
    /// «قال مراسل عنب بلدي», «وقالت مصادر لـ«الوطن»»: the outlet that most is told to, unless another is told as much
    /// or the text cites it as others do («نقلت سانا عن»).
    /// </summary>
    private static NamedOutlet? OfReporter(ArticleParts parts)
    {
        var told = new Dictionary<Outlet, (int Weight, NamedOutlet First)>();
        var cited = new HashSet<Outlet>();
        List<SourceLine> body = [.. parts.Lines.Where(line => line.Role is BlockRole.Paragraph or BlockRole.ListItem or BlockRole.Heading)];
        for (var number = 0; number < body.Count; number++)
        {
            var line = body[number];
            var words = line.AllWords;
            var saying = -SayingReach;
            foreach (var at in line.TellingWords)
            {
                var isCiting = LayoutWords.All[CreditWord.According].TryFindAt(words, at, out _, out var said);
                if (isCiting || IsSaying(words, at, out said))
                {
                    saying = isCiting ? -SayingReach : at;
                    var source = OutletName.FindAt(words, said) ?? (isCiting ? Listener.ToldTo(words, said) : null);
                    if (source is { } worker && LayoutWords.All[CreditWord.OwnWork].TryFindAt(words, worker.End, out _, out _))
                    {
                        Add(line, words, (Enough, worker));
                    }
                    else if (source is { } speaker && SpeaksTo(words, speaker.End) && (!words[said].StartsWith("ال") || IsNameThere(words, said, speaker)))
                    {
                        Add(line, words, (speaker.Outlet.Kind is OutletKind.Paper or OutletKind.Site or OutletKind.Radio ? Enough : 1, speaker));
                    }
                    else if (source is { Outlet.Kind: not OutletKind.Monitor } other && !LayoutWords.All[CreditWord.Correspondent].TryFindAt(words, said, out _, out _))
                    {
                        cited.Add(other.Outlet);
                    }
                }

                if (Weigh(words, at, at - saying < SayingReach) is { } weighed)
                {
                    Add(line, words, weighed);
                }
            }

            // «وكشف مصدر لـ» at the end of a line: the name is a link, which a copy puts on a line of its own.
            if (words.Count > 1 && words[words.Count - 1] is "ل" && number + 1 < body.Count && OutletName.FindAt(body[number + 1].Words, 0) is { Outlet.IsListed: true } link)
            {
                Add(body[number + 1], body[number + 1].Words, (WeightOf(link, words.Count - saying < SayingReach), link));
            }
        }

        var own = told.Where(pair => pair.Value.Weight >= Enough && !cited.Contains(pair.Key)).OrderByDescending(pair => pair.Value.Weight).Take(2).ToList();
        return own.Count == 1 || (own.Count == 2 && own[0].Value.Weight > own[1].Value.Weight) ? own[0].Value.First : null;

        void Add(SourceLine line, LineWords words, (int Weight, OutletName Named) heard)
        {
            var first = told.TryGetValue(heard.Named.Outlet, out var before) ? before.First : NamedOutlet.In(line, (heard.Named.Outlet, words.SpanOf(heard.Named.First, heard.Named.End, heard.Named.Prefix)));
            told[heard.Named.Outlet] = (before.Weight + heard.Weight, first);
        }
    }

    /// <summary>«تحدثت عنب بلدي إلى ...»: papers tell so of their own work, and «تحدثت سانا عن ...» of that of others.</summary>
    private static bool SpeaksTo(LineWords words, int at) => at < words.Count && words[at] is "الي" or "مع";

    /// <summary>The words at which something may be told, and to whom, but for the last; nearly none do.</summary>
    internal static List<int> TellingWords(LineWords words)
    {
        var telling = new List<int>();
        for (var at = 0; at < words.Count - 1; at++)
        {
            if (MayTell(words, at))
            {
                telling.Add(at);
            }
        }

        return telling;
    }

    private static bool MayTell(LineWords words, int at) =>
        words[at][0] is 'ل' || LayoutWords.All.Begins(words, at, Telling) || (words[at][0] is 'و' && words[at].Length > 3 && LayoutWords.All.Begins(words, at, Saying, prefix: 1)) || Listener.IsTo(words, at);

    private static bool IsSaying(LineWords words, int at, out int said) =>
        LayoutWords.All[CreditWord.Outside].TryFindAt(words, at, out _, out said) || IsJoined(words, CreditWord.Outside, at, out said);

    /// <summary>«وقالت», «وتدين»: the verb with the conjunction that is written together with it.</summary>
    private static bool IsJoined(LineWords words, CreditWord verbs, int at, out int end)
    {
        end = at;
        return words[at].Length > 3 && words[at][0] == 'و' && LayoutWords.All[verbs].TryFindAt(words, at, out _, out end, prefix: 1);
    }

    /// <summary>What the words at a place say of the outlet named there; null when they name none as their own.</summary>
    private static (int Weight, OutletName Named)? Weigh(LineWords words, int at, bool isSaid)
    {
        if (LayoutWords.All[CreditWord.Correspondent].TryFindAt(words, at, out _, out var sent) && !(at + 2 <= words.Count && LocalName.Is(words, at, at + 2)))
        {
            // A reporter who is spoken of need not be the text's own, so an outlet of no list must have one twice, and
            // others print what an agency's correspondent saw: once told it may be theirs.
            return (OutletName.FindAt(words, sent) ?? OutletName.QuotedAt(words, sent)) is { Outlet.Kind: not (OutletKind.Wire or OutletKind.Foreign) } own
                ? (own.Outlet is { IsListed: true, Kind: not OutletKind.Agency } ? Enough : 1, own)
                : null;
        }

        if (LayoutWords.All[CreditWord.Insider].TryFindAt(words, at, out _, out var insider, prefix: words[at][0] == 'ل' ? 1 : 0))
        {
            return OutletName.FindAt(words, insider) is { Outlet.Kind: OutletKind.Monitor or OutletKind.Site } inside ? (isSaid && inside.Outlet.Kind == OutletKind.Monitor ? Enough : 1, inside) : null;
        }

        // «وحاولت عنب بلدي التواصل مع ...»: papers tell of their own work; what agencies and channels got, others show too.
        if (LayoutWords.All[CreditWord.Deed].TryFindAt(words, at, out _, out var deed) || IsJoined(words, CreditWord.Deed, at, out deed))
        {
            deed = LayoutWords.All[CreditWord.Correspondent].TryFindAt(words, deed, out _, out var reporter) ? reporter : deed;
            return (OutletName.FindAt(words, deed) ?? OutletName.QuotedAt(words, deed)) is { Outlet.Kind: OutletKind.Paper or OutletKind.Channel or OutletKind.Radio or OutletKind.Site } doer && IsNameThere(words, deed, doer)
                ? (doer.Outlet.Kind is OutletKind.Channel || words.Before(doer.First).ContainsAny(Signs.Guillemets) && !doer.Outlet.IsListed ? 1 : Enough, doer)
                : null;
        }

        // «قالت والدته لمراسل عنب بلدي إن»
        if (words[at][0] == 'ل' && LayoutWords.All[CreditWord.Correspondent].TryFindAt(words, at, out _, out var reporting, prefix: 1)
            && OutletName.FindAt(words, reporting) is { Outlet.Kind: not (OutletKind.Wire or OutletKind.Foreign) } ofReporter)
        {
            return (ofReporter.Outlet is { IsListed: true, Kind: not OutletKind.Agency } ? Enough : 1, ofReporter);
        }

        // Agencies and foreign papers are told what others print, and channels what others hear; only a paper's or a site's being told once is telling.
        return Listener.ToldTo(words, at) is { Outlet.Kind: not (OutletKind.Wire or OutletKind.Foreign) } named
            ? (Listener.IsMeeting(words, at) ? 1 : WeightOf(named, isSaid), named)
            : isSaid && Listener.QuotedAt(words, at) is { } quoted ? (1, quoted) : null;
    }

    /// <summary>«حاولت الثورة ...», «أشار البيان إلى ...»: one word may be a common one, unless a noun or a quotation mark stands before it.</summary>
    private static bool IsNameThere(LineWords words, int at, OutletName named) =>
        named.First > at || named.End - named.First > 1 || words.Before(named.First).ContainsAny(Signs.Guillemets);

    private static int WeightOf(OutletName named, bool isSaid) => isSaid && named.Outlet.Kind is OutletKind.Paper or OutletKind.Radio or OutletKind.Site ? Enough : 1;
}
