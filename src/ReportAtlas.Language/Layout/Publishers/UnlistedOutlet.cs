using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>
/// Finds a publisher of no list by where its name stands: «خاص ـ ضفاف الشمال», «ضفاف الشمال - وكالات», «© 2019 ضفاف الشمال»; and
/// a name beside a place or on a line of its own («الحسكة – ضفاف الشمال»), where the text speaks of it as papers speak of themselves
/// («قال مراسل ضفاف الشمال»), for otherwise it may as well be a person's or a place's.
/// </summary>
internal static class UnlistedOutlet
{
    internal const int MaxNameWords = 3;

    private const int MaxLineWords = 9;

    /// <summary>Lines at the head and at the foot among which an outlet signs.</summary>
    private const int HeadLines = 8;

    private const int FootLines = 3;

    /// <summary>What stands beside a name on its line.</summary>
    private enum Company
    {
        Nothing,
        Place,

        /// <summary>«وكالات», «متابعات» behind the name, or «خاص» before it.</summary>
        Sign,

        /// <summary>«مراسل» before the name: no headline begins so.</summary>
        Reporter,
    }

    public static NamedOutlet? Find(ArticleParts parts)
    {
        NamedOutlet? likely = null;
        for (var at = 0; at < parts.Lines.Count; at++)
        {
            var line = parts.Lines[at];
            if (line.ChromeRule is "copyright" && CopyrightHolder.In(line.Words) is { } holder)
            {
                return NamedOutlet.In(line, holder);
            }

            if (line.IsChrome || line.IsProse || (at >= HeadLines && at < parts.Lines.Count - FootLines) || NameIn(line) is not var (name, company))
            {
                continue;
            }

            // A headline is no name, unless a place beside it and the text say so: «ضفاف الشمال – دير الزور» above the first paragraph.
            var isHeadline = line == parts.Headline;
            var isSigned = company == Company.Reporter || (company == Company.Sign && !isHeadline);
            if (!isSigned && ((isHeadline ? company == Company.Nothing : likely is not null) || !SelfMention.Tells(parts, line, name)))
            {
                continue;
            }

            likely = NamedOutlet.In(line, name);
            if (isHeadline)
            {
                (parts.Headline, line.Role) = (null, BlockRole.Byline);
            }

            if (company >= Company.Sign)
            {
                return likely;
            }
        }

        return likely;
    }

    /// <summary>The only name of a short line that is neither a person's, a place's nor a section's.</summary>
    private static (OutletName Name, Company Company)? NameIn(SourceLine line)
    {
        var words = line.Words;
        if (!words.IsWhole || words.Count is 0 or > MaxLineWords || line.EndsSentence || LayoutWords.All[CreditWord.Source].TryFindAt(words, 0, out _, out _))
        {
            return null;
        }

        var (all, company) = (LayoutWords.All, Company.Nothing);
        (int First, int End, int Prefix)? name = null;
        var isPerson = false;
        for (int at = 0, end; at < words.Count; at = end)
        {
            end = EndOfPart(words, at);
            if (at == 0 && all[CreditWord.Exclusive].TryFindAt(words, at, out _, out var told))
            {
                company = Company.Sign;
                end = told;
            }
            else if (at == 0 && all[CreditWord.Correspondent].TryFindAt(words, at, out _, out var sent) && sent < words.Count && NamePhrase.Is(words, sent, UpToJoint(words, sent, end)) && !all.IsGivenName(words[sent]))
            {
                // «مراسل ضفاف الشمال في الحسكة»
                (company, name) = (Company.Reporter, (sent, UpToJoint(words, sent, end), 0));
            }
            else if (all[CreditWord.Generic].TryFindAt(words, at, out _, out var whole) && whole == end)
            {
                // «سامر العلي - خاص»: behind a person's name this one word tells as much.
                company = isPerson && all[CreditWord.Exclusive].TryFindAt(words, at, out _, out _) ? company : Company.Sign;
            }
            else if (all[CreditWord.Lead].TryFindAt(words, at, out _, out whole) && whole == end && end < words.Count)
            {
                // «كتب: سامر العلي - وكالات»: a person follows, listed or not.
                (isPerson, end) = (true, EndOfPart(words, end));
            }
            else if (all[CreditWord.Lead].TryFindAt(words, at, out _, out whole) && whole < end && all.IsGivenName(words[whole]))
            {
                (isPerson, name) = (true, name ?? ForWhom(words, whole, end));
            }
            else if (all[CreditWord.NoName].TryFindAt(words, at, out _, out _))
            {
                // «سامر العلي – كاتب وباحث», «سامر العلي – تل الضفاف»
                continue;
            }
            else if (IsPlace(words, at, end))
            {
                company = company == Company.Nothing ? Company.Place : company;
            }
            else if (all.IsGivenName(words[at]))
            {
                isPerson = true;
            }
            else if (words.IsNumber(at) || StatedDate.FindAt(words, at) is not null
                || (all.Sections.TryFindAt(words, at, out _, out whole) && whole == end))
            {
                continue;
            }
            else if (name is not null || end - at > MaxNameWords + 1)
            {
                return null;
            }
            else
            {
                name = Stripped(words, at, end, isTold: at > 0 && !words.IsParted(at));
            }
        }

        // «الحسكة ـ «ضفاف الشمال»»: quotation marks stand around no place and no person; «سامر العلي: ضفاف الشمال» is a person and whom they write for.
        if (name is var (quoted, _, _) && (((isPerson || company == Company.Place) && words.Before(quoted).ContainsAny(Signs.Guillemets)) || (isPerson && words.Before(quoted).Contains(':'))))
        {
            company = Company.Sign;
        }

        // «سامر العلي – ضفاف الشمال»: beside a person and a dash, more words than one are hardly a place.
        if (isPerson && name is var (beside, until, _) && until - beside > 1 && NamePhrase.MayBe(words, beside, until))
        {
            company = Company.Sign;
        }

        // «ضفاف الشمال — مرايا البادية», «4 آذار | مرايا البادية»: names of outlets begin so, and those of persons and places do not.
        if (!isPerson && company < Company.Sign && name is var (called, over, _) && LocalName.Sounds(words, called, over) && (company == Company.Place || !words[called].StartsWith("ال") || over - called < words.Count))
        {
            company = Company.Sign;
        }

        return name is var (first, last, prefix) && last - first is > 0 and <= MaxNameWords && words[first].Length > 1
            ? (new OutletName(Unlisted(words, first, last, prefix), first, last, prefix), company)
            : null;
    }

    private static int EndOfPart(LineWords words, int at)
    {
        var end = at + 1;
        while (end < words.Count && !words.IsParted(end))
        {
            end++;
        }

        return end;
    }

    /// <summary>«... لموقع ضفاف الشمال», «... لـ ضفاف الشمال» behind a person's name.</summary>
    private static (int First, int End, int Prefix)? ForWhom(LineWords words, int person, int end)
    {
        for (var at = person + 1; at < end; at++)
        {
            if (words[at] is "ل" || LayoutWords.All[CreditWord.Head].TryFindAt(words, at, out _, out _, prefix: words[at][0] == 'ل' ? 1 : 0))
            {
                return Stripped(words, at, end, isTold: true);
            }
        }

        return null;
    }

    /// <summary>«مراسل ضفاف الشمال في الحسكة»: the name ends before the word that leads to the place.</summary>
    private static int UpToJoint(LineWords words, int first, int end)
    {
        var at = first;
        while (at < end && !LayoutWords.All[CreditWord.Joint].TryFindAt(words, at, out _, out _))
        {
            at++;
        }

        return at;
    }

    private static bool IsPlace(LineWords words, int at, int end)
    {
        var first = LayoutWords.All[CreditWord.Place].TryFindAt(words, at, out _, out var after) && after < end ? after : at;
        return LayoutWords.All.Cities.TryFindAt(words, first, out _, out var whole) && whole == end;
    }

    /// <summary>Without what leads to it: «لموقع ضفاف», «ل ضفاف», «لضفاف».</summary>
    private static (int First, int End, int Prefix) Stripped(LineWords words, int at, int end, bool isTold)
    {
        if (!isTold || words[at][0] is not ('ل' or 'ب'))
        {
            return (at, end, 0);
        }

        return words[at].Length == 1 ? (at + 1, end, 0)
            : LayoutWords.All[CreditWord.Head].TryFindAt(words, at, out _, out var name, prefix: 1) ? (name, end, 0)
            : (at, end, 1);
    }

    internal static Outlet Unlisted(LineWords words, int first, int end, int prefix) => new(words.Written(first, end)[prefix..].ToString(), OutletKind.Site, IsListed: false);
}
