using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>
/// Finds the outlet of no list that an unsigned article speaks for: the one whose reporter says what it tells («قال مراسل ضفاف الشمال إن»), or to
/// which it was told («في تصريح خاص لضفاف الشمال»), once where the words leave no doubt and else again and again.
/// </summary>
internal static class UnlistedVoice
{
    private const int MaxNameWords = 3;

    /// <summary>Letters of a word that the preposition «ل» stands before.</summary>
    private const int LeastLetters = 4;

    public static NamedOutlet? Find(ArticleParts parts)
    {
        var told = new OutletTally();
        foreach (var line in parts.Lines.Where(line => line.Role is BlockRole.Paragraph or BlockRole.ListItem or BlockRole.Heading))
        {
            var words = line.AllWords;
            var saying = -SayingWords.Reach;
            foreach (var at in line.TellingWords)
            {
                if (
                    SayingWords.IsAt(words, LayoutWord.Outside, at, out var said)
                    || SayingWords.IsAt(words, LayoutWord.Deed, at, out said)
                    || SayingWords.IsAt(words, LayoutWord.According, at, out said)
                )
                {
                    saying = at;
                    // «ونقل مراسل لوكالة فرانس برس»: one of many, and of another's.
                    if (
                        LayoutWords.All[LayoutWord.Correspondent].TryFindAt(words, said, out var sent)
                        && !(sent < words.Count && words[sent][0] == 'ل' && LayoutWords.All[LayoutWord.Head].IsAt(words, sent, prefix: 1))
                    )
                    {
                        Add(line, words, OutletTally.Enough, BehindHead(words, sent, 0, isTold: false));
                    }
                }

                // «وحصلت ضفاف الشمال على نسخة ...», «وعلم فريق ضفاف الشمال من مصادر ...»
                if (SayingWords.IsAt(words, LayoutWord.Deed, at, out var did))
                {
                    Add(
                        line,
                        words,
                        OutletTally.Enough,
                        Doer(words, LayoutWords.All[LayoutWord.Insider].TryFindAt(words, did, out var team) ? team : did)
                    );
                }

                if (SayingWords.IsAt(words, LayoutWord.Unverified, at, out var tried))
                {
                    Add(line, words, OutletTally.Enough, Unable(words, tried));
                }

                if (Listener.IsMeeting(words, at))
                {
                    Add(line, words, 1, BehindHead(words, at + 1, 0, isTold: true));
                }

                if (words[at][0] == 'ل' && Told(words, at, at - saying < SayingWords.Reach ? saying : null) is var (weight, listener))
                {
                    Add(line, words, weight, listener);
                }
            }
        }

        return told.Likeliest();

        void Add(SourceLine line, LineWords words, int weight, OutletName? heard)
        {
            if (heard is { } named)
            {
                told.Add(line, words, weight, named);
            }
        }
    }

    /// <summary>Who got hold of what only papers seek, or reached whom they ask; forces and authorities get and reach other things.</summary>
    private static OutletName? Doer(LineWords words, int at)
    {
        var (all, end) = (LayoutWords.All, at + 1);
        while (end < words.Count && end - at <= MaxNameWords && !GoesOn(words, end))
        {
            end++;
        }

        return
            end + 1 < words.Count
            && end - at is > 1 and <= MaxNameWords
            && (all[LayoutWord.PressObject].IsAt(words, end + 1) || all[LayoutWord.Teller].IsAt(words, end + 1))
            && NamePhrase.Is(words, at, end)
            && !all[LayoutWord.Organ].IsAt(words, at)
            && !all[LayoutWord.MonitorHead].IsAt(words, at)
            && !all[LayoutWord.NoName].IsAt(words, at)
            && !all[LayoutWord.Correspondent].IsAt(words, at)
            && !all[LayoutWord.Head].IsAt(words, at)
            && !all.IsGivenName(words[at])
            && !all.Outlets.IsAt(words, at)
            && !all.Cities.IsAt(words, at)
            && !words.IsParted(at + 1)
            ? OutletName.Unlisted(words, at, end)
            : null;
    }

    /// <summary>«لم يتسن لضفاف الشمال التحقق», «لم تتمكن ضفاف الشمال من التأكد»</summary>
    private static OutletName? Unable(LineWords words, int at)
    {
        var end = at + 1;
        while (
            end < words.Count
            && end - at <= MaxNameWords + 1
            && !LayoutWords.All[LayoutWord.Check].IsAt(words, end)
            && !GoesOn(words, end)
            && words.Before(end).Length == 0
        )
        {
            end++;
        }

        var prefix = at < words.Count && words[at][0] == 'ل' && words[at].Length > LeastLetters ? 1 : 0;
        var isChecked =
            end < words.Count
            && (
                LayoutWords.All[LayoutWord.Check].IsAt(words, end)
                || (words[end] is "من" && end + 1 < words.Count && LayoutWords.All[LayoutWord.Check].IsAt(words, end + 1))
            );
        return
            isChecked
            && end - at is > 1 and <= MaxNameWords
            && words[at][^1] != 'ه'
            && NamePhrase.Is(words, at, end)
            && !LayoutWords.All[LayoutWord.Audience].IsAt(words, at, prefix: prefix)
            && !LayoutWords.All[LayoutWord.Organ].IsAt(words, at, prefix: prefix)
            ? OutletName.Unlisted(words, at, end, prefix)
            : null;
    }

    /// <summary>Who was told something, by the word with «ل»; «للصحفيين» and the like are no outlets.</summary>
    private static (int Weight, OutletName? Named)? Told(LineWords words, int at, int? saying)
    {
        var all = LayoutWords.All;
        var isAlone = words[at].Length == 1;
        if (!isAlone && (words[at].Length < LeastLetters || words[at][1] == 'ل'))
        {
            return null;
        }

        // «في تصريح لـ», «مصادر خاصة لـ»: what was said was meant for the outlet alone.
        var isMeant = at > 0 && (all[LayoutWord.Statement].IsAt(words, at - 1) || all[LayoutWord.Exclusive].IsAt(words, at - 1));
        if (!isMeant && saying is null)
        {
            return null;
        }

        var (first, prefix) = isAlone ? (at + 1, 0) : (at, 1);
        if (!isAlone && all[LayoutWord.Correspondent].TryFindAt(words, at, out var reporting, prefix: 1))
        {
            // «لمراسل ضفاف الشمال»
            return BehindHead(words, reporting, 0, isTold: true) is { } sender && sender.End - sender.First > 1 ? (OutletTally.Enough, sender) : null;
        }

        // «وقال شهود عيان لموقع ضفاف نيوز»: those who were there are asked by whose report it is.
        var heard = BehindHead(words, first, prefix, isTold: !isMeant);
        var isLocal =
            heard is { } named
            && all[LayoutWord.PressWord].Fills(words, named.End - 1, named.End)
            && IsThat(words, named.End)
            && saying is { } from
            && ReporterVoice.IsToldBy(words, from, at);
        return (isMeant || isLocal ? OutletTally.Enough : 1, heard);
    }

    /// <summary>The name at a word or behind the word for its kind there, which belongs to it («وكالة ضفاف الإخبارية») unless it only says so («موقع ضفاف»).</summary>
    private static OutletName? BehindHead(LineWords words, int first, int prefix, bool isTold)
    {
        var all = LayoutWords.All;
        if (!isTold && OutletName.FindAt(words, first, prefix) is { Outlet.IsListed: false } told)
        {
            return told;
        }

        if (!all[LayoutWord.Head].TryFindAt(words, first, out var name, prefix: prefix) || name >= words.Count)
        {
            return NameAt(words, first, prefix, isTold);
        }

        return NameAt(words, name, 0, isTold) is not { } named ? null
            : all[LayoutWord.PlainHead].IsAt(words, first, prefix: prefix)
            || words.Before(name).Length > 0
            || words.Before(named.First).ContainsAny(Signs.Quotes)
                ? named
            : OutletName.Unlisted(words, first, named.End, prefix);
    }

    /// <summary>The name of no list that begins at a word and ends before «إن», a sign or, where nobody was told, «في».</summary>
    private static OutletName? NameAt(LineWords words, int first, int prefix, bool isTold)
    {
        var all = LayoutWords.All;
        if (
            first >= words.Count
            || words.IsNumber(first)
            || words[first].Length - prefix < 3
            || all.IsGivenName(words[first][prefix..])
            || all[LayoutWord.Audience].IsAt(words, first, prefix: prefix)
            || all[LayoutWord.Organ].IsAt(words, first, prefix: prefix)
            || all.Outlets.IsAt(words, first, prefix: prefix)
            || (prefix == 0 && words[first][0] == 'ل' && all.Outlets.IsAt(words, first, prefix: 1))
        )
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

        var isEnded =
            end < words.Count
                ? IsThat(words, end)
                    || (end - first > 1 && words.Before(end).Contains(':'))
                    || (!isTold && (words.Before(end).Length > 0 || GoesOn(words, end)))
                : !isTold;
        return isEnded ? OutletName.Unlisted(words, first, end, prefix) : null;
    }

    /// <summary>«مراسل ضفاف الشمال في الحسكة», «نقل مراسل ضفاف الشمال عن شهود»</summary>
    private static bool GoesOn(LineWords words, int at) =>
        LayoutWords.All[LayoutWord.Joint].IsAt(words, at) || LayoutWords.All[LayoutWord.OpenEnd].IsAt(words, at);

    private static bool IsThat(LineWords words, int at) => LayoutWords.All[LayoutWord.That].IsAt(words, at);
}
