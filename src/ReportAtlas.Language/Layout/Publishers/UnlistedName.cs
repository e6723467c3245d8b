using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>What stands beside a name of no list on its line, from what says least to what says most.</summary>
internal enum NameCompany
{
    Nothing,
    Place,

    /// <summary>«وكالات», «متابعات» behind the name, or «خاص» before it.</summary>
    Sign,

    /// <summary>«مراسل» before the name: no headline begins so.</summary>
    Reporter,
}

/// <summary>The only name of a short line that is neither a person's, a place's nor a section's.</summary>
internal readonly record struct UnlistedName(OutletName Name, NameCompany Company)
{
    private const int MaxNameWords = 3;

    private const int MaxLineWords = 9;

    /// <summary>What a part of a line is.</summary>
    private enum Part
    {
        /// <summary>Of no list, and so what is sought.</summary>
        Name,

        /// <summary>«خاص» at the head of the line.</summary>
        Exclusive,

        /// <summary>«مراسل ضفاف الشمال في الحسكة» at the head of the line.</summary>
        Reporter,

        /// <summary>«وكالات».</summary>
        Agencies,

        /// <summary>«كتب: سامر العلي»: the next part is a person, listed or not.</summary>
        Lead,

        /// <summary>«كتب سامر العلي».</summary>
        LedPerson,

        Place,
        Person,

        /// <summary>A day or a section, and what persons and places are called: «كاتب وباحث», «تل الضفاف».</summary>
        Other,
    }

    /// <summary>The name in a line; null where there is none, or more than one.</summary>
    public static UnlistedName? In(SourceLine line)
    {
        var words = line.Words;
        if (!words.IsWhole || words.Count is 0 or > MaxLineWords || line.EndsSentence || LayoutWords.All[LayoutWord.Source].IsAt(words, 0))
        {
            return null;
        }

        var (all, company, isPerson) = (LayoutWords.All, NameCompany.Nothing, false);
        (int First, int End, int Prefix)? name = null;
        for (int at = 0, end; at < words.Count; at = end)
        {
            end = words.EndOfPart(at);
            switch (PartAt(words, at, end))
            {
                case Part.Exclusive:
                    company = NameCompany.Sign;
                    all[LayoutWord.Exclusive].TryFindAt(words, at, out end);
                    break;
                case Part.Reporter:
                    all[LayoutWord.Correspondent].TryFindAt(words, at, out var sent);
                    (company, name) = (NameCompany.Reporter, (sent, UpToJoint(words, sent, end), 0));
                    break;
                case Part.Agencies:
                    // «سامر العلي - خاص»: behind a person's name this one word tells as much.
                    company = isPerson && all[LayoutWord.Exclusive].IsAt(words, at) ? company : NameCompany.Sign;
                    break;
                case Part.Lead:
                    // «الكاتب: ضفاف اليوم»: what sounds as an outlet writes in its own name.
                    var writer = (First: end, End: words.EndOfPart(end));
                    (name, company) =
                        name is null && LocalName.MayBe(words, writer.First, writer.End) && !all.IsGivenName(words[writer.First])
                            ? ((writer.First, writer.End, 0), NameCompany.Sign)
                            : (name, company);
                    (isPerson, end) = (true, writer.End);
                    break;
                case Part.LedPerson:
                    all[LayoutWord.Lead].TryFindAt(words, at, out var person);
                    (isPerson, name) = (true, name ?? ForWhom(words, person, end));
                    break;
                case Part.Place:
                    company = company == NameCompany.Nothing ? NameCompany.Place : company;
                    break;
                case Part.Person:
                    isPerson = true;
                    break;
                case Part.Name when name is not null || end - at > MaxNameWords + 1:
                    return null;
                case Part.Name:
                    name = Stripped(words, at, end, isTold: at > 0 && !words.IsParted(at));
                    break;
            }
        }

        return name is var (first, last, prefix) && last - first is > 0 and <= MaxNameWords && words[first].Length > 1
            ? new UnlistedName(
                OutletName.Unlisted(words, first, last, prefix),
                NameSigns.Sign(words, first, last, isPerson, company) ? NameCompany.Sign : company
            )
            : null;
    }

    private static Part PartAt(LineWords words, int at, int end)
    {
        var all = LayoutWords.All;
        return at == 0 && all[LayoutWord.Exclusive].IsAt(words, at) ? Part.Exclusive
            : at == 0 && IsReporter(words, end) ? Part.Reporter
            : all[LayoutWord.Generic].Fills(words, at, end) ? Part.Agencies
            : all[LayoutWord.Lead].Fills(words, at, end) && end < words.Count ? Part.Lead
            : all[LayoutWord.Lead].TryFindAt(words, at, out var person) && person < end && all.IsGivenName(words[person]) ? Part.LedPerson
            : IsPlace(words, at, end) ? Part.Place
            : all[LayoutWord.NoName].IsAt(words, at) ? Part.Other
            : all.IsGivenName(words[at]) ? Part.Person
            : words.IsNumber(at) || StatedDate.FindAt(words, at) is not null || all.Sections.Fills(words, at, end) ? Part.Other
            : Part.Name;
    }

    private static bool IsReporter(LineWords words, int end) =>
        LayoutWords.All[LayoutWord.Correspondent].TryFindAt(words, 0, out var sent)
        && sent < words.Count
        && NamePhrase.Is(words, sent, UpToJoint(words, sent, end))
        && !LayoutWords.All.IsGivenName(words[sent]);

    /// <summary>«... لموقع ضفاف الشمال», «... لـ ضفاف الشمال» behind a person's name.</summary>
    private static (int First, int End, int Prefix)? ForWhom(LineWords words, int person, int end)
    {
        for (var at = person + 1; at < end; at++)
        {
            if (words[at] is "ل" || LayoutWords.All[LayoutWord.Head].IsAt(words, at, prefix: words[at][0] == 'ل' ? 1 : 0))
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
        while (at < end && !LayoutWords.All[LayoutWord.Joint].IsAt(words, at))
        {
            at++;
        }

        return at;
    }

    private static bool IsPlace(LineWords words, int at, int end)
    {
        var first = LayoutWords.All[LayoutWord.Place].TryFindAt(words, at, out var after) && after < end ? after : at;
        return LayoutWords.All.Cities.Fills(words, first, end);
    }

    /// <summary>Without what leads to it: «لموقع ضفاف», «ل ضفاف», «لضفاف».</summary>
    private static (int First, int End, int Prefix) Stripped(LineWords words, int at, int end, bool isTold)
    {
        if (!isTold || words[at][0] is not ('ل' or 'ب'))
        {
            return (at, end, 0);
        }

        return words[at].Length == 1 ? (at + 1, end, 0)
            : LayoutWords.All[LayoutWord.Head].TryFindAt(words, at, out var name, prefix: 1) ? (name, end, 0)
            : (at, end, 1);
    }
}
