using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>An outlet's name by its words (half-open): of the list, or made by the words around it.</summary>
/// <param name="Prefix">How many letters of its first word are a preposition written together with it.</param>
internal readonly record struct OutletName(Outlet Outlet, int First, int End, int Prefix = 0)
{
    /// <summary>Words that tell what an outlet is or begin and end such names, as bits of their tables.</summary>
    private static readonly UInt128 OfNames = LayoutWords.All.Bits(
        LayoutWord.Slogan,
        LayoutWord.SloganNoun,
        LayoutWord.NameBegin,
        LayoutWord.NameTail,
        LayoutWord.NameNoun,
        LayoutWord.Tag,
        LayoutWord.Issue,
        LayoutWord.Network
    );

    /// <summary>Words with which a name begins that is told by them, as bits of their tables; what tells another stands further on.</summary>
    private static readonly UInt128 Beginnings =
        LayoutWords.All.Outlets.Bit
        | LayoutWords.All.Cities.Bit
        | LayoutWords.All.Bits(LayoutWord.Head, LayoutWord.MonitorHead, LayoutWord.NameBegin, LayoutWord.Place, LayoutWord.Region);

    private static readonly UInt128 ListedBeginnings = LayoutWords.All.Outlets.Bit | LayoutWords.All.Bits(LayoutWord.Head);

    private const int MaxQuotedWords = 4;

    private const int MaxMonitorWords = 6;

    /// <summary>Words of which the last ends a name of no list.</summary>
    private const int MaxEndedWords = 3;

    /// <summary>Words (half-open) as the name of an outlet of no list.</summary>
    public static OutletName Unlisted(LineWords words, int first, int end, int prefix = 0, OutletKind kind = OutletKind.Site) =>
        new(Outlet.Unlisted(words, first, end, prefix, kind), first, end, prefix);

    /// <summary>
    /// The name that begins at a word, the word for its kind («وكالة») left out unless it belongs to the name («تلفزيون سوريا»);
    /// null when none does.
    /// </summary>
    /// <param name="words">The line.</param>
    /// <param name="at">The word.</param>
    /// <param name="prefix">How many letters of the word are a preposition written together with it («لنورث برس»).</param>
    public static OutletName? FindAt(LineWords words, int at, int prefix = 0)
    {
        var all = LayoutWords.All;
        if (at < words.Count && (words[at].Length <= prefix || !all.Begins(words, at, Beginnings, prefix)))
        {
            return Ended(words, at, prefix);
        }

        var isListed = all.Outlets.TryFindAt(words, at, out var whole, out var wholeEnd, prefix: prefix);
        if (Monitor(words, at, prefix) is { } body && body.End > wholeEnd)
        {
            return body;
        }

        if (isListed && prefix == 0 && IsWithinQuotes(words, at, wholeEnd))
        {
            return Quoted(words, at);
        }

        if (isListed && whole.IsCalled(words.Written(at, wholeEnd)[prefix..]))
        {
            return Whole(words, whole, at, wholeEnd, prefix);
        }

        if (all[LayoutWord.Head].TryFindAt(words, at, out var name, prefix: prefix) && name < words.Count && !IsSignedOff(words, name))
        {
            // «موقع قناة المنار»
            name =
                all[LayoutWord.Head].TryFindAt(words, name, out var second)
                && second < words.Count
                && !IsSignedOff(words, second)
                && !all.Outlets.IsAt(words, name)
                    ? second
                    : name;
            return all.Outlets.TryFindAt(words, name, out var headed, out var last)
                ? IsLonger(words, name, last)
                    ? Unlisted(words, at, last + 1, prefix)
                    : Whole(words, isListed && wholeEnd == last ? whole : headed, name, last, 0)
                : Quoted(words, name) ?? (isListed ? Whole(words, whole, at, wholeEnd, prefix) : null);
        }

        return isListed ? Whole(words, whole, at, wholeEnd, prefix) : Ended(words, at, prefix) ?? Local(words, at, prefix);
    }

    /// <summary>Whether its words are more than those of another name in them, without a word for a kind of outlet before that.</summary>
    public bool Exceeds(LineWords words, TextSpan other)
    {
        var first = LayoutWords.All[LayoutWord.Head].TryFindAt(words, First, out var name, prefix: Prefix) && name < End ? name : First;
        var own = words.SpanOf(first, End, first == First ? Prefix : 0);
        return own.Contains(other)
            && own.Length > other.Length
            && (other.Start > own.Start || !LayoutWords.All[LayoutWord.NameEnd].IsAt(words, End - 1));
    }

    /// <summary>Whether a name of the list may begin at a word; few words do.</summary>
    public static bool MayBeListedAt(LineWords words, int at) => LayoutWords.All.Begins(words, at, ListedBeginnings);

    /// <summary>«الضفاف نيوز», «ضفاف الشمال برس»: a name of no list, told by the word that ends such names.</summary>
    private static OutletName? Ended(LineWords words, int first, int prefix)
    {
        // «... أن المصدر ضفاف نيوز»
        for (
            var at = first + 1;
            at < Math.Min(words.Count, first + MaxEndedWords)
                && words.Before(at).Length == 0
                && !LayoutWords.All[LayoutWord.Source].IsAt(words, first);
            at++
        )
        {
            if (LayoutWords.All[LayoutWord.PressWord].TryFindAt(words, at, out var end))
            {
                return Unlisted(words, first, end, prefix);
            }
        }

        return null;
    }

    /// <summary>«صدى الطبقة», «كاميرا الشرق»: a name of no list, told by its town or region.</summary>
    private static OutletName? Local(LineWords words, int first, int prefix)
    {
        var end = first + 2;
        return prefix == 0 && end <= words.Count && words.Before(first + 1).Length == 0 && LocalName.Is(words, first, end)
            ? Unlisted(words, first, end)
            : null;
    }

    /// <summary>A name of no list in quotation marks or brackets that begins at a word.</summary>
    public static OutletName? QuotedAt(LineWords words, int at) => at < words.Count ? Quoted(words, at) : null;

    /// <summary>«شبكة ضفاف لحقوق الإنسان»: a body of no list, told by the words between which such names stand.</summary>
    private static OutletName? Monitor(LineWords words, int first, int prefix)
    {
        var all = LayoutWords.All;
        if (!all[LayoutWord.MonitorHead].TryFindAt(words, first, out var at, prefix: prefix))
        {
            return null;
        }

        for (; at < Math.Min(words.Count, first + MaxMonitorWords) && words.Before(at).Length == 0; at++)
        {
            if (all[LayoutWord.MonitorEnd].TryFindAt(words, at, out var end) && at > first + 1)
            {
                return Unlisted(words, first, end, prefix, OutletKind.Monitor);
            }
        }

        return null;
    }

    /// <summary>«خطوة الإخبارية»: the words that end such names belong to it, where no sign stands before them.</summary>
    private static OutletName Whole(LineWords words, Outlet outlet, int first, int end, int prefix)
    {
        while (end < words.Count && !words.IsParted(end) && LayoutWords.All[LayoutWord.NameEnd].TryFindAt(words, end, out var more))
        {
            end = more;
        }

        return new OutletName(outlet, first, end, prefix);
    }

    /// <summary>«وكالة الخبر اليقين إن»: where a definite adjective that tells neither country nor kind follows a listed name of one word, and the name ends there, it is another's.</summary>
    private static bool IsLonger(LineWords words, int first, int end)
    {
        var all = LayoutWords.All;
        return end - first == 1
            && end < words.Count
            && words.Before(end).Length == 0
            && words[end].StartsWith("ال")
            && words[end].Length > 4
            && !all.Begins(words, end, OfNames)
            && !all.Begins(words, end, OfNames, prefix: 2)
            && !all[LayoutWord.NameEnd].IsAt(words, end)
            && !all[LayoutWord.Weekday].IsAt(words, end)
            && all[LayoutWord.That].IsAt(words, end + 1);
    }

    /// <summary>«لموقع "صدى الضفة"»: behind the word for its kind, quotation marks tell where a name of no list ends.</summary>
    private static OutletName? Quoted(LineWords words, int first)
    {
        if (!words.Before(first).ContainsAny(Signs.Quotes))
        {
            return null;
        }

        var end = first + 1;
        while (end < words.Count && words.Before(end).Length == 0)
        {
            end++;
        }

        return end - first <= MaxQuotedWords && words.Before(end).ContainsAny(Signs.Quotes) ? Unlisted(words, first, end) : null;
    }

    /// <summary>«"المشهد الفراتي"»: where the quotation goes on with a definite word, the name of the list only begins another's.</summary>
    private static bool IsWithinQuotes(LineWords words, int first, int end) =>
        end < words.Count
        && words.HasSigns(first)
        && words.Before(end).Length == 0
        && (words[end].StartsWith("ال") || words[end].StartsWith("وال"))
        && words.Before(first).ContainsAny(Signs.Guillemets)
        && !LayoutWords.All[LayoutWord.NameEnd].IsAt(words, end)
        && Quoted(words, first) is not null;

    private static bool IsSignedOff(LineWords words, int name) => words.Before(name).ContainsAny(".:،؛");
}
