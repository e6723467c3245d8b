using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>
/// Finds the outlet of no list that an unsigned article speaks for: the one whose reporter says what it tells («قال مراسل ضفاف الشمال إن»), or to
/// which it was told («في تصريح خاص لضفاف الشمال»), once where the words leave no doubt and else again and again.
/// </summary>
internal static class UnlistedVoice
{
    private const int MaxNameWords = 3;

    /// <summary>Words between a verb of saying and the outlet that was told.</summary>
    private const int SayingReach = 24;

    /// <summary>What naming an outlet must count; what leaves no doubt counts so much at once.</summary>
    private const int Enough = 2;

    /// <summary>Letters of a word that the preposition «ل» stands before.</summary>
    private const int LeastLetters = 4;

    public static NamedOutlet? Find(ArticleParts parts)
    {
        var told = new Dictionary<Outlet, (int Weight, NamedOutlet First)>();
        foreach (var line in parts.Lines.Where(line => line.Role is BlockRole.Paragraph or BlockRole.ListItem or BlockRole.Heading))
        {
            var words = line.AllWords;
            var saying = -SayingReach;
            foreach (var at in line.TellingWords)
            {
                if (IsSaying(words, at, out var said) || IsOne(words, CreditWord.Deed, at, out said) || IsOne(words, CreditWord.According, at, out said))
                {
                    saying = at;
                    if (LayoutWords.All[CreditWord.Correspondent].TryFindAt(words, said, out _, out var sent))
                    {
                        Add(line, words, Enough, BehindHead(words, sent, 0, isTold: false));
                    }
                }

                if (Listener.IsMeeting(words, at))
                {
                    Add(line, words, 1, BehindHead(words, at + 1, 0, isTold: true));
                }

                if (words[at][0] == 'ل' && Told(words, at, at - saying < SayingReach) is var (weight, listener))
                {
                    Add(line, words, weight, listener);
                }
            }
        }

        var own = told.Where(pair => pair.Value.Weight >= Enough).OrderByDescending(pair => pair.Value.Weight).Take(2).ToList();
        return own.Count == 1 || (own.Count == 2 && own[0].Value.Weight > own[1].Value.Weight) ? own[0].Value.First : null;

        void Add(SourceLine line, LineWords words, int weight, OutletName? heard)
        {
            if (heard is { } named)
            {
                var first = told.TryGetValue(named.Outlet, out var before) ? before.First : NamedOutlet.In(line, (named.Outlet, words.SpanOf(named.First, named.End, named.Prefix)));
                told[named.Outlet] = (before.Weight + weight, first);
            }
        }
    }

    private static bool IsSaying(LineWords words, int at, out int said) => IsOne(words, CreditWord.Outside, at, out said);

    private static bool IsOne(LineWords words, CreditWord kind, int at, out int said)
    {
        var verbs = LayoutWords.All[kind];
        return verbs.TryFindAt(words, at, out _, out said) || (words[at].Length > 3 && words[at][0] == 'و' && verbs.TryFindAt(words, at, out _, out said, prefix: 1));
    }

    /// <summary>Who was told something, by the word with «ل»; «للصحفيين» and the like are no outlets.</summary>
    private static (int Weight, OutletName? Named)? Told(LineWords words, int at, bool isSaid)
    {
        var all = LayoutWords.All;
        var isAlone = words[at].Length == 1;
        if (!isAlone && (words[at].Length < LeastLetters || words[at][1] == 'ل'))
        {
            return null;
        }

        // «في تصريح لـ», «مصادر خاصة لـ»: what was said was meant for the outlet alone.
        var isMeant = at > 0 && (all[CreditWord.Statement].TryFindAt(words, at - 1, out _, out _) || all[CreditWord.Exclusive].TryFindAt(words, at - 1, out _, out _));
        if (!isMeant && !isSaid)
        {
            return null;
        }

        var (first, prefix) = isAlone ? (at + 1, 0) : (at, 1);
        if (!isAlone && all[CreditWord.Correspondent].TryFindAt(words, at, out _, out var reporting, prefix: 1))
        {
            // «لمراسل ضفاف الشمال»
            return BehindHead(words, reporting, 0, isTold: true) is { } sender && sender.End - sender.First > 1 ? (Enough, sender) : null;
        }

        return (isMeant ? Enough : 1, BehindHead(words, first, prefix, isTold: !isMeant));
    }

    /// <summary>The name at a word or behind the word for its kind there, which belongs to it («وكالة ضفاف الإخبارية») unless it only says so («موقع ضفاف»).</summary>
    private static OutletName? BehindHead(LineWords words, int first, int prefix, bool isTold)
    {
        var all = LayoutWords.All;
        if (!isTold && OutletName.FindAt(words, first, prefix) is { Outlet.IsListed: false } told)
        {
            return told;
        }

        if (!all[CreditWord.Head].TryFindAt(words, first, out _, out var name, prefix: prefix) || name >= words.Count)
        {
            return NameAt(words, first, prefix, isTold);
        }

        return NameAt(words, name, 0, isTold) is not { } named ? null
            : all[CreditWord.PlainHead].TryFindAt(words, first, out _, out _, prefix: prefix) || words.Before(name).Length > 0 || words.Before(named.First).ContainsAny(Signs.Quotes) ? named
            : new OutletName(UnlistedOutlet.Unlisted(words, first, named.End, prefix), first, named.End, prefix);
    }

    /// <summary>The name of no list that begins at a word and ends before «إن», a sign or, where nobody was told, «في».</summary>
    private static OutletName? NameAt(LineWords words, int first, int prefix, bool isTold)
    {
        var all = LayoutWords.All;
        if (first >= words.Count || words.IsNumber(first) || words[first].Length - prefix < 3 || all.IsGivenName(words[first][prefix..])
            || all[CreditWord.Audience].TryFindAt(words, first, out _, out _, prefix: prefix) || all.Outlets.TryFindAt(words, first, out _, out _, prefix: prefix)
            || (prefix == 0 && words[first][0] == 'ل' && all.Outlets.TryFindAt(words, first, out _, out _, prefix: 1)))
        {
            return null;
        }

        // «رصد مراسل ضفاف نيوز نزوح ...»: the word that ends such names tells where it ends.
        if (OutletName.FindAt(words, first, prefix) is { Outlet.IsListed: false } ended)
        {
            return ended;
        }

        var end = first + 1;
        while (end < words.Count && end - first < MaxNameWords && words.Before(end).Length == 0 && !IsThat(words, end) && !GoesOn(words, end))
        {
            end++;
        }

        var isEnded = end < words.Count ? IsThat(words, end) || (!isTold && (words.Before(end).Length > 0 || GoesOn(words, end))) : !isTold;
        return isEnded ? new OutletName(UnlistedOutlet.Unlisted(words, first, end, prefix), first, end, prefix) : null;
    }

    /// <summary>«مراسل ضفاف الشمال في الحسكة», «نقل مراسل ضفاف الشمال عن شهود»</summary>
    private static bool GoesOn(LineWords words, int at) => LayoutWords.All[CreditWord.Joint].TryFindAt(words, at, out _, out _) || LayoutWords.All[CreditWord.OpenEnd].TryFindAt(words, at, out _, out _);

    private static bool IsThat(LineWords words, int at) => LayoutWords.All[CreditWord.That].TryFindAt(words, at, out _, out _);
}
