using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>Finds the outlet that the sentences of an article tell of as their own: whose reporter saw it, to whom it was said, who tried to learn more.</summary>
internal static class ReporterVoice
{
    /// <summary>Words between a verb and the outlet that a source informed.</summary>
    private const int MaxSourceWords = 7;

    /// <summary>
    /// «قال مراسل عنب بلدي», «وقالت مصادر لـ«الوطن»»: the outlet that most is told to, unless another is told as much
    /// or the text cites it as others do («نقلت سانا عن»).
    /// </summary>
    public static NamedOutlet? Find(ArticleParts parts)
    {
        var told = new OutletTally();
        // Labels of pictures are brought along from the page of the outlet itself.
        var isOwnPage = parts.Lines.Exists(static line =>
            line.ChromeRule is ArticleParts.PhotoCredit or null
            && line.WordCount > 1
            && !line.IsProse
            && LayoutWords.All[LayoutWord.Caption].TryFindAt(line.Words, 0, out var label)
            && label > 1
        );
        List<SourceLine> body = [.. parts.Lines.Where(line => line.Role is BlockRole.Paragraph or BlockRole.ListItem or BlockRole.Heading)];
        for (var number = 0; number < body.Count; number++)
        {
            var line = body[number];
            var words = line.AllWords;
            var saying = -SayingWords.Reach;
            foreach (var at in line.TellingWords)
            {
                var isCiting = LayoutWords.All[LayoutWord.According].TryFindAt(words, at, out var said);
                if (isCiting || SayingWords.IsAt(words, LayoutWord.Outside, at, out said))
                {
                    saying = isCiting ? -SayingWords.Reach : at;
                    var source = OutletName.FindAt(words, said) ?? (isCiting ? Listener.ToldTo(words, said) : null);
                    if (source is { } worker && LayoutWords.All[LayoutWord.OwnWork].IsAt(words, worker.End))
                    {
                        told.Add(line, words, OutletTally.Enough, worker);
                    }
                    else if (
                        source is { } speaker
                        && SpeaksTo(words, speaker.End)
                        && (!words[said].StartsWith("ال") || IsNameThere(words, said, speaker))
                    )
                    {
                        told.Add(
                            line,
                            words,
                            speaker.Outlet.Kind is OutletKind.Paper or OutletKind.Site or OutletKind.Radio ? OutletTally.Enough : 1,
                            speaker
                        );
                    }
                    else if (
                        source is { Outlet.Kind: not OutletKind.Monitor } other
                        && !LayoutWords.All[LayoutWord.Correspondent].IsAt(words, said, prefix: words[said][0] == 'ل' ? 1 : 0)
                    )
                    {
                        told.Cite(other.Outlet);
                    }
                }

                var isSaid = at - saying < SayingWords.Reach;
                if (Weigh(words, at, isSaid, isSaid && (isOwnPage || IsToldBy(words, saying, at))) is var (weight, heard))
                {
                    told.Add(line, words, weight, heard);
                }
            }

            // «وكشف مصدر لـ» at the end of a line: the name is a link, which a copy puts on a line of its own.
            if (
                words.Count > 1
                && words[words.Count - 1] is "ل"
                && number + 1 < body.Count
                && OutletName.FindAt(body[number + 1].Words, 0) is { Outlet.IsListed: true } link
            )
            {
                told.Add(body[number + 1], body[number + 1].Words, WeightOf(link, words.Count - saying < SayingWords.Reach, isLocal: false), link);
            }
        }

        return told.Likeliest();
    }

    /// <summary>«تحدثت عنب بلدي إلى ...»: papers tell so of their own work, and «تحدثت سانا عن ...» of that of others.</summary>
    private static bool SpeaksTo(LineWords words, int at) => at < words.Count && words[at] is "الي" or "مع";

    /// <summary>What the words at a place say of the outlet named there; null when they name none as their own.</summary>
    private static (int Weight, OutletName Named)? Weigh(LineWords words, int at, bool isSaid, bool isLocal)
    {
        // «ولم يتسن لبي بي سي التحقق», «ولم تتمكن رويترز من»: what could not be learned is told by whose report it is alone.
        if (SayingWords.IsAt(words, LayoutWord.Unverified, at, out var tried) && tried < words.Count)
        {
            return Listener.ToldTo(words, tried) is { Outlet: { IsListed: true, Kind: not OutletKind.Monitor } } asking ? (OutletTally.Enough, asking)
                : OutletName.FindAt(words, tried) is { Outlet: { IsListed: true, Kind: not OutletKind.Monitor } } unable
                && IsNameThere(words, tried, unable)
                    ? (OutletTally.Enough, unable)
                : null;
        }

        if (SayingWords.IsAt(words, LayoutWord.Informed, at, out var source) && Informed(words, source) is { } informed)
        {
            return (informed.Outlet is { Kind: not OutletKind.Agency } ? OutletTally.Enough : 1, informed);
        }

        if (
            LayoutWords.All[LayoutWord.Correspondent].TryFindAt(words, at, out var sent)
            && !(at + 2 <= words.Count && LocalName.Is(words, at, at + 2))
        )
        {
            // A reporter who is spoken of need not be the text's own, so an outlet of no list must have one twice, and
            // others print what an agency's correspondent saw: once told it may be theirs.
            return
                (OutletName.FindAt(words, sent) ?? OutletName.QuotedAt(words, sent))
                    is { Outlet.Kind: not (OutletKind.Wire or OutletKind.Foreign) } own
                ? (own.Outlet is { IsListed: true, Kind: not OutletKind.Agency } ? OutletTally.Enough : 1, own)
                : null;
        }

        if (LayoutWords.All[LayoutWord.Insider].TryFindAt(words, at, out var insider, prefix: words[at][0] == 'ل' ? 1 : 0))
        {
            return OutletName.FindAt(words, insider) is { Outlet.Kind: OutletKind.Monitor or OutletKind.Site } inside
                ? (isSaid && inside.Outlet.Kind == OutletKind.Monitor ? OutletTally.Enough : 1, inside)
                : null;
        }

        // «وحاولت عنب بلدي التواصل مع ...»: papers tell of their own work; what agencies and channels got, others show too.
        if (SayingWords.IsAt(words, LayoutWord.Deed, at, out var deed))
        {
            deed = LayoutWords.All[LayoutWord.Correspondent].TryFindAt(words, deed, out var reporter) ? reporter : deed;
            return
                (OutletName.FindAt(words, deed) ?? OutletName.QuotedAt(words, deed))
                    is { Outlet.Kind: OutletKind.Paper or OutletKind.Channel or OutletKind.Radio or OutletKind.Site } doer
                && IsNameThere(words, deed, doer)
                ? (
                    IsCalledChannel(doer, deed) || words.Before(doer.First).ContainsAny(Signs.Guillemets) && !doer.Outlet.IsListed
                        ? 1
                        : OutletTally.Enough,
                    doer
                )
                : null;
        }

        // «قالت والدته لمراسل عنب بلدي إن»
        if (
            words[at][0] == 'ل'
            && LayoutWords.All[LayoutWord.Correspondent].TryFindAt(words, at, out var reporting, prefix: 1)
            && OutletName.FindAt(words, reporting) is { Outlet.Kind: not (OutletKind.Wire or OutletKind.Foreign) } ofReporter
        )
        {
            return (
                ofReporter.Outlet is { IsListed: true } && (isLocal || ofReporter.Outlet.Kind != OutletKind.Agency) ? OutletTally.Enough : 1,
                ofReporter
            );
        }

        // Agencies and foreign papers are told what others print, and channels what others hear; only a paper's or a site's being told once is telling.
        return Listener.ToldTo(words, at) is { Outlet.Kind: not (OutletKind.Wire or OutletKind.Foreign) } named
                ? (Listener.IsMeeting(words, at) ? 1 : WeightOf(named, isSaid, isLocal && (named.First == at || words[at].Length == 1)), named)
            : isSaid && Listener.QuotedAt(words, at) is { } quoted ? (isLocal ? OutletTally.Enough : 1, quoted)
            : null;
    }

    /// <summary>«وأبلغ مصدر محلي عنب بلدي أن ...»: the outlet between the source and what it said.</summary>
    private static OutletName? Informed(LineWords words, int at)
    {
        var isSource = false;
        for (var name = at; name < Math.Min(words.Count, at + MaxSourceWords); name++)
        {
            isSource |= LayoutWords.All[LayoutWord.Teller].IsAt(words, name);
            if (
                isSource
                && (OutletName.FindAt(words, name) ?? (words.Before(name).ContainsAny(Signs.Guillemets) ? OutletName.QuotedAt(words, name) : null))
                    is { Outlet.Kind: not (OutletKind.Wire or OutletKind.Foreign or OutletKind.Monitor) } named
                && LayoutWords.All[LayoutWord.That].IsAt(words, named.End)
            )
            {
                return named;
            }
        }

        return null;
    }

    /// <summary>«وحصلت قناة العربية على ...»: others call a channel one, it calls itself by its name alone.</summary>
    private static bool IsCalledChannel(OutletName named, int at) => named.Outlet.Kind is OutletKind.Channel && named.First > at;

    /// <summary>«حاولت الثورة ...», «أشار البيان إلى ...»: one word may be a common one, unless a noun or a quotation mark stands before it.</summary>
    private static bool IsNameThere(LineWords words, int at, OutletName named) =>
        named.First > at || named.End - named.First > 1 || words.Before(named.First).ContainsAny(Signs.Guillemets);

    /// <summary>«قالت مصادر لبي بي سي», «أفاد شهود للأناضول»: others call a channel or an agency one where they cite it, and officials speak to all.</summary>
    internal static bool IsToldBy(LineWords words, int saying, int at)
    {
        for (var teller = saying + 1; teller < at; teller++)
        {
            if (LayoutWords.All[LayoutWord.Teller].IsAt(words, teller))
            {
                return true;
            }
        }

        return false;
    }

    private static int WeightOf(OutletName named, bool isSaid, bool isLocal) =>
        isSaid
        && (
            named.Outlet.Kind is OutletKind.Paper or OutletKind.Radio or OutletKind.Site
            || (isLocal && named.Outlet is { IsListed: true, Kind: OutletKind.Channel or OutletKind.Agency or OutletKind.Monitor })
        )
            ? OutletTally.Enough
            : 1;
}
