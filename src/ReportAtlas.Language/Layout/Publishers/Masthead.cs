using System.Collections.Immutable;
using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Headlines;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>
/// The line with which a paper or a page heads itself: its name, with the number of its issue, its day or what it says of itself
/// («ضفاف الشمال - العدد 12 - 4 آذار 2019», «دفاتر الضفاف | مجلة شهرية», «شبكة ضفاف, [04.03.19 21:47]» in an export of posts).
/// </summary>
internal static class Masthead
{
    private const int MaxWords = 20;

    private const int MaxNameWords = 5;

    /// <summary>Words that a headline's text tells again; a name has one of its town at most.</summary>
    private const int ToldAgain = 2;

    /// <summary>Words that begin no name of an outlet, but what it prints.</summary>
    private static readonly UInt128 Others = LayoutWords.All.Bits(
        LayoutWord.Lead,
        LayoutWord.Source,
        LayoutWord.Exclusive,
        LayoutWord.Correspondent,
        LayoutWord.Declaration,
        LayoutWord.Bulletin,
        LayoutWord.Updated,
        LayoutWord.Label,
        LayoutWord.Weekday,
        LayoutWord.Month
    );

    /// <summary>How sure it is that a line is one.</summary>
    private enum Sureness
    {
        /// <summary>A name and a day: a headline may be so.</summary>
        Likely,

        /// <summary>The number of an issue, the word for the kind of paper, or one that names of papers begin with.</summary>
        Sure,
    }

    /// <summary>Settles a line above the headline as such a line, if it is one.</summary>
    public static bool Takes(ArticleParts parts, int at)
    {
        var line = parts.Lines[at];
        if (line.Given is null && at > 0 && IsSlogan(line))
        {
            var dates = MastheadParts.Rest(line.Words, MastheadParts.EndOfSlogan(line.Words, 0))!.Value.Dates;
            return dates.Length > 0
                ? parts.TryCredit(line, new CreditLine(BlockRole.Dateline, [], dates))
                : ArticleParts.SetAside(line, "masthead", applies: true);
        }

        if (
            line.Given is not null
            || line.Credit(strict: true) is { Outlets.Length: > 0 }
            || Read(line) is not var (credit, sureness)
            || IsTitleOfBulletin(parts, at, credit)
        )
        {
            return false;
        }

        var next = parts.Kept.After(at);
        while (next.Length > 0 && (ArticleParts.IsSectionLabel(next[0]) || next[0].Credit(strict: true) is not null))
        {
            next = next[1..];
        }

        // «يوميات الضفاف 4/3/2019» right above the text is the title of what it tells.
        var isAboveHeadline = next.Length > 1 && HeadlineRule.IsHeadline(next[0], next[1..], false);
        if (!isAboveHeadline && credit.Dates.Length > 0 && LayoutWords.All[LayoutWord.Bulletin].IsAt(line.Words, 0))
        {
            return false;
        }

        return (sureness == Sureness.Sure || (isAboveHeadline && SharedWords.Count(line, next) < ToldAgain)) && parts.TryCredit(line, credit);
    }

    /// <summary>«مركز الضفاف للدراسات», and below it «المشهد الأمني في الجزيرة | نشرة شهرية»: a page names itself once, so the second is what it puts out.</summary>
    private static bool IsTitleOfBulletin(ArticleParts parts, int at, CreditLine credit) =>
        credit.Role == BlockRole.Byline
        && (
            parts.Letterhead.Count > 0
            || parts.Credits.Exists(static above => above.Credit.Outlets.Length > 0)
            || parts.Lines.Take(at).Any(static above => above.ChromeRule == "site-name")
        );

    /// <summary>Settles a line below the headline or the text as such a line, where nothing leaves a doubt.</summary>
    public static bool TakesSure(ArticleParts parts, SourceLine line) =>
        line.Given is null && Read(line) is (var credit, Sureness.Sure) && parts.TryCredit(line, credit);

    /// <summary>Whether a line only tells what the page above whose text it stands is: «مجلة شهرية - كانون الثاني 2022», «أول يومية إلكترونية».</summary>
    public static bool IsSlogan(SourceLine line) =>
        line is { IsProse: false, EndsSentence: false, Words: { IsWhole: true, Count: > 1 and <= MaxWords } words }
        && MastheadParts.EndOfSlogan(words, 0) is > 0 and var end
        && MastheadParts.Rest(words, end) is not null;

    private static (CreditLine Credit, Sureness Sureness)? Read(SourceLine line)
    {
        var words = line.Words;
        if (line.IsProse || line.EndsSentence || !words.IsWhole || words.Count is < 2 or > MaxWords)
        {
            return null;
        }

        // «ملف مركز الضفاف 4/3/2019»: what is put out stands before whose it is.
        var all = LayoutWords.All;
        if (all[LayoutWord.PutOut].TryFindAt(words, 0, out var body) && all[LayoutWord.MonitorHead].IsAt(words, body))
        {
            return ReadPutOut(words, body);
        }

        var isHeaded =
            all[LayoutWord.Media].TryFindAt(words, 0, out var first)
            && first < words.Count
            && !words.IsParted(first)
            && !all[LayoutWord.Slogan].IsAt(words, first)
            && !all[LayoutWord.SloganNoun].IsAt(words, first);
        first = isHeaded ? first : 0;

        // «Difaf Post | ضفاف بوست»: the same name in both scripts.
        var latin = EndOfLatin(words, first);
        var isTwin = latin > 0 && latin < words.Count && words.IsParted(latin) && char.IsAsciiLetterUpper(line.Text[0]);
        first = isTwin ? latin : first;
        var end = EndOfName(words, first);
        if (
            (end == words.Count && !isTwin)
            || end - first > MaxNameWords
            || !MayBeName(words, first, end)
            || MastheadParts.Rest(words, end) is not { } rest
        )
        {
            return null;
        }

        isTwin |= rest.IsTwin;
        var isExport = words.Before(end).Contains('[') && words.Before(end).Contains(',') && rest.Dates.Length > 0;
        var isDated = rest.Dates.Length > 0;
        var isLong = end - first > 1 || isHeaded;
        var isSectioned = rest.IsSectioned && ((isHeaded && !all[LayoutWord.PlainHead].IsAt(words, 0)) || LocalName.Sounds(words, first, end));
        var isSure =
            isExport
            || isSectioned
            || rest.IsIssue
            || rest.IsSlogan
            || (isHeaded && (isDated || isTwin))
            || (isDated && isLong && (LocalName.Is(words, first, end, isDated) || LocalName.MayBe(words, first, end)));
        return !isSure && !((isDated || isTwin) && isLong && words.IsParted(end))
            ? null
            : (
                new CreditLine(
                    isDated ? BlockRole.Dateline : BlockRole.Byline,
                    [Named(words, isHeaded && !isTwin ? 0 : first, first, end)],
                    rest.Dates
                ),
                isSure ? Sureness.Sure : Sureness.Likely
            );
    }

    private static (CreditLine Credit, Sureness Sureness)? ReadPutOut(LineWords words, int first)
    {
        var end = EndOfName(words, first);
        return
            end - first is > 1 and <= MaxNameWords
            && end < words.Count
            && MayBeName(words, first, end)
            && MastheadParts.Rest(words, end) is { Dates.Length: > 0 } rest
            ? (new CreditLine(BlockRole.Subheadline, [Named(words, first, first, end)], rest.Dates, IsUpdate: true), Sureness.Sure)
            : null;
    }

    /// <summary>The outlet of the list that the name is, with the word for its kind or without; else the words themselves, «شبكة» and the like with them.</summary>
    private static (Outlet Outlet, TextSpan Span) Named(LineWords words, int headed, int first, int end)
    {
        if (OutletName.FindAt(words, headed) is { Outlet.IsListed: true } listed && listed.End == end)
        {
            return (listed.Outlet, words.SpanOf(listed.First, listed.End));
        }

        first = LayoutWords.All[LayoutWord.PlainHead].Fills(words, headed, first) ? first : headed;
        return (Outlet.Unlisted(words, first, end), words.SpanOf(first, end));
    }

    private static int EndOfLatin(LineWords words, int first)
    {
        var end = first;
        while (end < words.Count && end < MaxNameWords && char.IsAsciiLetter(words[end][0]))
        {
            end++;
        }

        return end;
    }

    private static int EndOfName(LineWords words, int first)
    {
        var end = first + 1;
        while (
            end < words.Count
            && !words.IsParted(end)
            && !IsWideGap(words, end)
            && !MastheadParts.IsIssue(words, end, out _)
            && MastheadParts.EndOfSlogan(words, end) == 0
            && StatedDate.FindAt(words, end) is null
        )
        {
            end++;
        }

        return end;
    }

    private static bool MayBeName(LineWords words, int first, int end)
    {
        var all = LayoutWords.All;
        if (
            (all.Begins(words, first, Others) && !LocalName.Is(words, first, end, isDated: true))
            || IsDay(words, end - 1)
            || IsTag(words, first)
            || words.IsNumber(first)
            || words[first].Length < 2
            || all.IsGivenName(words[first])
            || !NamePhrase.MayBe(words, first, end)
            || MastheadParts.EndOfSlogan(words, 0) > 0
            || all.Sections.Fills(words, first, end)
            || all.Cities.Fills(words, first, end)
            || all[LayoutWord.Generic].Fills(words, first, end)
        )
        {
            return false;
        }

        for (var at = first; at < end; at++)
        {
            if (words.IsNumber(at) && at < end - 1)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>«حصيلة يوم الاثنين ...»</summary>
    private static bool IsDay(LineWords words, int at) =>
        LayoutWords.All[LayoutWord.DayNoun].IsAt(words, at) || LayoutWords.All[LayoutWord.OwnDay].IsAt(words, at);

    private static bool IsTag(LineWords words, int at) =>
        LayoutWords.All[LayoutWord.Tag].TryFindAt(words, at, out var end) && !LayoutWords.All[LayoutWord.NameBegin].Fills(words, at, end);

    private static bool IsWideGap(LineWords words, int at) => words.HasSigns(at) && words.Before(at).Length == 0;
}
