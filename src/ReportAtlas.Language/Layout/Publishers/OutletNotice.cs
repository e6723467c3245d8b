using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Pages;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>Tells the lines in which a page invites to its own channels or keeps its own rights, by the outlet's name that stands in them.</summary>
internal static class OutletNotice
{
    private const int MaxWords = 12;

    private const int MaxNameWords = 4;

    private const int MaxNoticeWords = 30;

    /// <summary>«تابعوا RT على», «لمتابعة صحيفة الوطن عبر تلغرام».</summary>
    public static bool Invites(SourceLine line, out string rule)
    {
        var words = line.Words;
        rule = "follow-us";
        var all = LayoutWords.All;
        if (line.WordCount > MaxWords || words.Count < 3)
        {
            return false;
        }

        // «ضفاف الشمال على فيسبوك»
        if (
            OutletName.FindAt(words, 0) is { } called
            && all[LayoutWord.Through].TryFindAt(words, called.End, out var network)
            && all[ChromeMatch.Words].Fills(words, network, words.Count)
        )
        {
            return true;
        }

        if (OwnPage(words) is not null)
        {
            return true;
        }

        // «قناة ضفاف الشمال على تلغرام»
        if (
            all[LayoutWord.PlainHead].IsAt(words, 0)
            && EndOfText(words) is > 3 and var end
            && all[ChromeMatch.Words].IsAt(words, end - 1)
            && all[LayoutWord.Through].IsAt(words, end - 2)
        )
        {
            return true;
        }

        if (!all[LayoutWord.Invite].TryFindAt(words, 0, out var name) || name >= words.Count)
        {
            return false;
        }

        if (all[LayoutWord.Joint].TryFindAt(words, name, out var joined) && joined < words.Count)
        {
            name = joined;
        }

        // «اشتركوا في قناة ضفاف الشمال على يوتيوب»: a network at the end tells the page, listed or not.
        if (
            (all[LayoutWord.PlainHead].IsAt(words, name) || all[LayoutWord.PlainHead].IsAt(words, name, prefix: 1))
            && words.Count > 1
            && all[ChromeMatch.Words].IsAt(words, words.Count - 1)
        )
        {
            return true;
        }

        // «تابعوا فراتنا على تلغرام»
        if (
            all[ChromeMatch.Words].IsAt(words, words.Count - 1)
            && all[LayoutWord.Through].IsAt(words, words.Count - 2)
            && words.Count - name <= MaxNameWords + 2
        )
        {
            return true;
        }

        name = all[LayoutWord.Head].TryFindAt(words, name, out var headed) && headed < words.Count ? headed : name;
        return OutletName.FindAt(words, name) is { } invited && LayoutWords.All[LayoutWord.Through].IsAt(words, invited.End);
    }

    /// <summary>«صحيفة ضفاف - تنويه: الآراء الواردة لا تعبر عن الصحيفة»: the paper's name and, behind a sign, what it answers for or how it is on air.</summary>
    public static bool Disclaims(SourceLine line, out string rule)
    {
        var (all, words) = (LayoutWords.All, line.Words);
        rule = "copyright";
        return line.WordCount <= MaxNoticeWords
            && all[LayoutWord.Media].TryFindAt(words, 0, out var name)
            && words.EndOfPart(0) is var end
            && end - name is > 0 and <= MaxNameWords
            && end < words.Count
            && NamePhrase.Is(words, name, end)
            && (all[ChromeMatch.Notice].IsAt(words, end) || IsLabelled(words, end) || IsOnAir(words, end));
    }

    private static bool IsLabelled(LineWords words, int at) =>
        LayoutWords.All[ChromeMatch.Label].TryFindAt(words, at, out var label, out var notice) && label is "own-notice" && notice < words.Count;

    /// <summary>«تلفزيون ضفاف - البث المباشر», «إذاعة ضفاف - تردد 92.3»: where and how it is on air.</summary>
    private static bool IsOnAir(LineWords words, int at) =>
        (LayoutWords.All[ChromeMatch.Line].TryFindAt(words, at, out var rule, out var end) && rule is "player" or "frequency" && end == words.Count)
        || (LayoutWords.All[ChromeMatch.Start].TryFindAt(words, at, out rule, out _) && rule is "frequency" or "follow-us");

    /// <summary>Where the words end before an address that ends the line: «... على تلغرام: t.me/difaf».</summary>
    private static int EndOfText(LineWords words)
    {
        var end = words.Count;
        while (
            end > 1
            && char.IsAsciiLetterOrDigit(words[end - 1][0])
            && (words.Before(end) is "" or "/" or "." or "_" || end == words.Count)
            && words.Before(words.Count).Length == 0
            && !LayoutWords.All[ChromeMatch.Words].IsAt(words, end - 1)
        )
        {
            end--;
        }

        return end;
    }

    /// <summary>«ضفاف الشمال على تلغرام: https://t.me/difaf»: a name of no list, a network, and nothing but the address.</summary>
    public static OutletName? OwnPage(LineWords words)
    {
        var (all, end) = (LayoutWords.All, words.EndOfRun(0, LayoutWords.All[LayoutWord.Through]));
        if (
            end is < 2 or > MaxNameWords
            || !all[LayoutWord.Through].TryFindAt(words, end, out var network)
            || !all[ChromeMatch.Words].TryFindAt(words, network, out var rest)
            || !NamePhrase.Is(words, 0, end)
            || all[LayoutWord.Invite].IsAt(words, 0)
            || all[LayoutWord.PlainHead].IsAt(words, 0)
            || all[LayoutWord.NoName].IsAt(words, 0)
            || all[LayoutWord.Generic].IsAt(words, 0)
            || all.IsGivenName(words[0])
        )
        {
            return null;
        }

        var address = rest;
        while (rest < words.Count && (char.IsAsciiLetterOrDigit(words[rest][0]) || all[ChromeMatch.Words].IsAt(words, rest)))
        {
            rest++;
        }

        return rest == words.Count && rest > address ? OutletName.Unlisted(words, 0, end) : null;
    }

    /// <summary>«ضفاف الشمال © 2021 جميع الحقوق محفوظة»; a sign alone («© رويترز») belongs to a picture.</summary>
    public static bool Reserves(SourceLine line, out string rule)
    {
        var words = line.Words;
        rule = "copyright";
        for (var at = 1; at + 1 < words.Count && line.WordCount <= MaxWords; at++)
        {
            if (
                words[at] is "©"
                && (
                    words.IsNumber(at + 1)
                    || words.IsNumber(words.Count - 1) && LayoutWords.All[LayoutWord.Rights].Fills(words, 0, at)
                    || words.IsNumber(at - 1)
                    || LayoutWords.All[LayoutWord.Rights].IsAt(words, at + 1)
                )
            )
            {
                return true;
            }
        }

        // «ضفاف الشمال ٢٠٢١ ©», «ضفاف الشمال - جميع الحقوق محفوظة»
        return line.WordCount <= MaxWords
            && words.Count > 2
            && ((words[words.Count - 1] is "©" && words.IsNumber(words.Count - 2)) || EndsInRights(words));
    }

    private static bool EndsInRights(LineWords words)
    {
        for (var at = 1; at + 1 < words.Count; at++)
        {
            if (words.IsParted(at) && LayoutWords.All[LayoutWord.Rights].TryFindAt(words, at, out var end) && end - at > 1 && end == words.Count)
            {
                return true;
            }
        }

        return false;
    }
}
