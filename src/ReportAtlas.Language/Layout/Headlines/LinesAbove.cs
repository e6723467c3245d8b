using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Pages;
using ReportAtlas.Language.Layout.Publishers;

namespace ReportAtlas.Language.Layout.Headlines;

/// <summary>Tells the lines above a headline that are none: captions, the place of the report, what servers say.</summary>
internal static class LinesAbove
{
    /// <summary>Words of a line with the names of two or three writers.</summary>
    private const int MaxWriterWords = 8;

    /// <summary>«مقاتلون في الحقل (أرشيف)»: what stands under a picture tells whose it is. Without a headline or prose after it, it may be one.</summary>
    internal static bool IsCaption(ArticleParts parts, int at)
    {
        var line = parts.Lines[at];
        if (line.Given is { Role: BlockRole.Caption })
        {
            line.Role = BlockRole.Caption;
            return true;
        }

        return ArticleParts.SetAside(
            line,
            ArticleParts.PhotoCredit,
            !line.IsProse
                && !line.EndsFullStop
                && PictureCredit.Ends(line)
                && StatedDate.FindAt(line.Words, 0) is not { IsFull: true }
                && (parts.Headline is not null || parts.Kept.After(at).Length > 1)
        );
    }

    /// <summary>«آثار القصف في الناحية، 17 مارس 2015» above «تصوير: سامر العلي»: the day is the picture's.</summary>
    internal static bool IsDatedCaption(ArticleParts parts, int at)
    {
        var line = parts.Lines[at];
        return line is { Given: null, IsProse: false }
            && at + 1 < parts.Lines.Count
            && parts.Lines[at + 1].ChromeRule is ArticleParts.PhotoCredit
            && line.Parts is [{ Kind: CreditKind.Unknown or CreditKind.City }, .., { Date: not null }]
            && line.WordCount > CreditPlaces.MaxWords
            && !LayoutWords.All.IsGivenName(line.Words[0])
            && ArticleParts.SetAside(line, ArticleParts.PhotoCredit, applies: true);
    }

    /// <summary>«نشرة أخبار الثالثة - 4 آذار 2019» below a broadcaster's name and above a headline: in which of its bulletins the report was read.</summary>
    internal static bool IsBulletin(ArticleParts parts, int at)
    {
        var line = parts.Lines[at];
        if (
            line is not { Given: null, IsProse: false, EndsSentence: false, WordCount: <= ArticleParts.MaxMenuWords }
            || !LayoutWords.All[LayoutWord.Bulletin].IsAt(line.Words, 0)
        )
        {
            return false;
        }

        // The name may stand below it too, and the day.
        var isNamed = at > 0 && parts.Lines[at - 1].ChromeRule is "site-name";
        var below = parts.Kept.After(at);
        while (below.Length > 1 && (PageLabel.IsSiteName(below[0]) || below[0].Credit(strict: true) is not null))
        {
            isNamed |= PageLabel.IsSiteName(below[0]);
            below = below[1..];
        }

        return isNamed
            && below is [{ IsProse: false } next, ..]
            && HeadlineRule.IsHeadline(next, below[1..], false)
            && parts.TryCredit(line, new CreditLine(BlockRole.Dateline, [], CreditLine.DatesOf(line.Words, line.Parts)));
    }

    /// <summary>«14 آذار، 03:22»: a day without its year and an hour, alone above the headline.</summary>
    internal static bool IsDay(ArticleParts parts, int at)
    {
        var line = parts.Lines[at];
        return line.Given is null
            && line.WordCount <= ArticleParts.MaxMenuWords
            && line.HasArabic
            && line.Parts.Exists(part => part.Date is { IsFull: false })
            && line.Parts.TrueForAll(part => part.Kind is CreditKind.Date or CreditKind.Filler)
            && parts.Kept.After(at).Length > 1
            && parts.TryCredit(line, new CreditLine(BlockRole.Dateline, [], CreditLine.DatesOf(line.Words, line.Parts)));
    }

    /// <summary>«Notice: Function ... was called incorrectly»: what a server, a theme or an agency's desk («AFP / ARA / SYR») says in its own language above an article in Arabic.</summary>
    internal static bool IsForeign(ArticleParts parts, int at)
    {
        var line = parts.Lines[at];
        return ArticleParts.SetAside(
            line,
            "language",
            !line.HasArabic
                && (
                    line.WordCount > LatinName.MaxWords
                    || line.Text.Contains('/')
                    || LayoutWords.All.Cities.TryFindWhole(line.Words, out _)
                    || IsTwin(parts, at)
                    || IsNameBelow(parts, at)
                )
                && line.Credit(strict: true) is null
                && HasArabic(parts.Kept.After(at))
        );
    }

    /// <summary>«Difafpress» above «ضفاف برس»: the same name in both scripts.</summary>
    private static bool IsTwin(ArticleParts parts, int at) => parts.Kept.After(at) is [{ HasArabic: true } below, ..] && PageLabel.IsSiteName(below);

    /// <summary>«AL-NAHR AL-JADID» right below the name of the paper in Arabic.</summary>
    private static bool IsNameBelow(ArticleParts parts, int at) =>
        at is 1
        && parts.Lines[0] is { HasArabic: true, WordCount: <= CreditPlaces.MaxWords, ChromeRule: "site-name" or "section-label" } name
        && !name.EndsSentence
        && char.IsAsciiLetterUpper(parts.Lines[at].Text[0]);

    private static bool HasArabic(ReadOnlySpan<SourceLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.HasArabic)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«دير الزور», «سامر العلي» alone above the first paragraph: where and by whom it was written, and no headline.</summary>
    internal static bool IsPlaceOrWriter(ArticleParts parts, int at)
    {
        var line = parts.Lines[at];
        if (
            line.Given is not null
            || line.IsProse
            || !(
                CreditPlaces.Is(line.Words)
                || (line.Words.Count <= CreditPlaces.MaxWords && IsPerson(line.Words))
                || IsFromPersons(line.Words)
                || IsDesk(line.Words)
            )
            || parts.Lines.Skip(at + 1).FirstOrDefault(next => !next.IsChrome) is not { IsProse: true }
        )
        {
            return false;
        }

        line.Role = line.Parts is [{ Kind: CreditKind.City }] ? BlockRole.Dateline : BlockRole.Byline;
        return true;
    }

    /// <summary>«دمشق - سوريا»: where a paper is made, among the lines of its head.</summary>
    internal static bool IsSeat(ArticleParts parts, int at)
    {
        var line = parts.Lines[at];
        return at > 0
            && line is { Given: null, IsProse: false, WordCount: <= CreditPlaces.MaxWords }
            && line.Parts is [{ Kind: CreditKind.City }, _, ..]
            && line.Parts.TrueForAll(part =>
                part.Kind == CreditKind.City || (part.Kind == CreditKind.Filler && LayoutWords.All.Sections.Fills(line.Words, part.First, part.End))
            )
            && parts.Kept.After(at) is [{ } below, _, ..]
            && below.Credit(strict: true) is { Dates.Length: > 0 }
            && ArticleParts.SetAside(line, "masthead", applies: true);
    }

    /// <summary>A first name and the name of a family or of a father.</summary>
    internal static bool IsPerson(LineWords words) =>
        words.Count == 2
        && !words.IsParted(1)
        && LayoutWords.All.IsGivenName(words[0])
        && (words[1].StartsWith("ال") || LayoutWords.All.IsGivenName(words[1]));

    /// <summary>«أسرة التحرير»</summary>
    private static bool IsDesk(LineWords words) =>
        LayoutWords.All[LayoutWord.Generic].Fills(words, 0, words.Count) || LayoutWords.All[LayoutWord.Lead].Fills(words, 0, words.Count);

    /// <summary>«من: شبكة ضفاف», «From: ... » above the headline of a mailed report: whose it is, where that is an outlet.</summary>
    internal static bool IsMailHeader(ArticleParts parts, int at)
    {
        var line = parts.Lines[at];
        var words = line.Words;
        if (
            line is not { Given: null, IsProse: false, IsShort: true }
            || !LayoutWords.All[LayoutWord.MailHeader].TryFindAt(words, 0, out var first)
            || first >= words.Count
            || !words.Before(first).Contains(':')
            || parts.Kept.After(at).Length < 2
        )
        {
            return false;
        }

        for (var word = first; word < words.Count; word++)
        {
            if (
                OutletName.FindAt(words, word) is { Outlet.IsListed: true } sender
                && !words.Before(sender.End).Contains('@')
                && parts.TryCredit(line, new CreditLine(BlockRole.Byline, [(sender.Outlet, words.SpanOf(sender.First, sender.End))], []))
            )
            {
                return true;
            }
        }

        return (
                CreditOutlets.FindUnlisted(words, first, []) is { Outlet: { } named } part
                && parts.TryCredit(line, new CreditLine(BlockRole.Byline, [(named, words.SpanOf(part.First, part.End))], []))
            ) || ArticleParts.SetAside(line, "mail-header", applies: true);
    }

    /// <summary>«من سامر العلي ومنى سالم»: so agencies tell who wrote.</summary>
    private static bool IsFromPersons(LineWords words) =>
        words.Count is > 2 and <= MaxWriterWords
        && words[0] is "من"
        && LayoutWords.All.IsGivenName(words[1])
        && words.EndOfPart(1) == words.Count
        && NamePhrase.Is(words, 2, words.Count);
}
