using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Publishers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Credits;

/// <summary>Tells the caption of a picture by how it begins («التعليق على الصورة») or ends: «(أرشيف)», «- أ ف ب», «(رويترز)», «غيتي/AFP».</summary>
internal static class PictureCredit
{
    /// <summary>A credit line is shorter than what a caption tells before it.</summary>
    private const int MinWords = 3;

    /// <summary>How many words the day and the name may take up that sign what an article is about.</summary>
    private const int AbstractTail = 8;

    /// <summary>Whether a line ends with the credit of a picture.</summary>
    public static bool Ends(SourceLine line) => StartOf(line) is not null;

    /// <summary>Whether a line under a picture tells what it shows, and not only whose it is.</summary>
    public static bool Describes(SourceLine line)
    {
        var words = line.Words;
        var isLabelled = LayoutWords.All[LayoutWord.Caption].TryFindAt(words, 0, out var first);
        return isLabelled
            ? (StartOf(line) ?? words.Count) - first >= MinWords && !words.Before(first).ContainsAny('(', '|')
            : StartOf(line) >= MinWords;
    }

    /// <summary>«... بالحجارة. (أ ف ب)»: behind a full stop the credit signs a paragraph.</summary>
    public static bool Signs(SourceLine line) => StartOf(line) is { } credit && line.Words.Before(credit).Contains('.');

    /// <summary>The first word of the credit that ends a line; null where none does.</summary>
    private static int? StartOf(SourceLine line)
    {
        var words = line.Words;
        if (!words.IsWhole || words.Count < MinWords)
        {
            return null;
        }

        var first = words.Count - 1;
        while (first > 0 && !words.IsParted(first) && words.Before(first) is not ".")
        {
            first--;
        }

        if (first == 0)
        {
            return null;
        }

        var bracket = LastBracket(words);
        if (
            IsBracketed(words, bracket, isArchive: true)
            || (
                IsBracketed(words, bracket, isArchive: false)
                && (LayoutWords.All.IsGivenName(words[bracket]) || (!HasDate(words) && CreditLine.Read(line, strict: true) is null))
            )
        )
        {
            return bracket;
        }

        var all = LayoutWords.All;
        return
            all[LayoutWord.Archive].Fills(words, first, words.Count)
            || (
                first >= MinWords
                && all.Outlets.TryFindAt(words, first, out var outlet, out var end)
                && end == words.Count
                && outlet.Kind is OutletKind.Wire or OutletKind.Agency
                && (words.Before(first).Contains('(') || words.Before(first) is "-" or "–" or ".")
                && line.Credit(strict: true) is null
            )
            || (BehindComma(words) is not null && line.Credit(strict: true) is null)
            ? first
            : null;
    }

    /// <summary>The outlet whose picture it is, «مظاهرة في السوق (الشرقية نيوز)», «مظاهرة في السوق، فيتو»; null where the caption names none.</summary>
    public static OutletName? OwnerOf(SourceLine line)
    {
        var words = line.Words;
        for (var at = words.Count - 1; at >= MinWords; at--)
        {
            if (words.Before(at).Contains('('))
            {
                return
                    OutletName.FindAt(words, at) is { Outlet.IsListed: true } named && (named.End == words.Count || IsPhotographer(words, named.End))
                    ? named
                    : null;
            }
        }

        return BehindComma(words);
    }

    /// <summary>«ضحايا القصف، فيتو»: some sites sign their pictures behind a comma.</summary>
    private static OutletName? BehindComma(LineWords words)
    {
        var at = words.Count - 1;
        while (at > MinWords && !words.HasSigns(at))
        {
            at--;
        }

        return
            at >= MinWords - 1
            && words.Before(at) is "،" or ","
            && LayoutWords.All.Outlets.TryFindAt(words, at, out var signed, out var last)
            && last == words.Count
            && words.Before(last).Length == 0
            && !LayoutWords.All.IsPlaceOrSection(words, at, last)
            && !LayoutWords.All[LayoutWord.Region].Fills(words, at, last)
            ? new OutletName(signed, at, last)
            : null;
    }

    /// <summary>
    /// The day, as a span in the line, with which some sites sign what an article is about: «نفذت الولايات المتحدة غارات على ... 20.12.2025, سبوتنيك عربي» stands above
    /// its other lines and is its first sentence. Null where a line is not signed so.
    /// </summary>
    public static TextSpan? DayOfAbstract(SourceLine line)
    {
        var words = line.Words;
        for (var at = BehindComma(words) is { First: var signed } ? signed - 1 : 0; at >= MinWords && at > words.Count - AbstractTail; at--)
        {
            if (StatedDate.FindAt(words, at) is { IsFull: true } day)
            {
                return words.SpanOf(at, day.End);
            }
        }

        return null;
    }

    /// <summary>«(عنب بلدي/ سامر العلي)»</summary>
    private static bool IsPhotographer(LineWords words, int at) =>
        at < words.Count && words.Before(at).ContainsAny("/-–") && words.Count - at <= MinWords && LayoutWords.All.IsGivenName(words[at]);

    /// <summary>The first word of the last bracket; <see cref="MinWords"/> or less where none opens later.</summary>
    private static int LastBracket(LineWords words)
    {
        var first = words.Count;
        while (first > MinWords && !words.Before(first).Contains('('))
        {
            first--;
        }

        return first;
    }

    /// <summary>«مظاهرة في السوق (إنترنت/ موقع الشرقية)», «مظاهرة في السوق (الشرق الأوسط)»: a last bracket with nothing but where the picture comes from.</summary>
    /// <param name="words">The line.</param>
    /// <param name="first">The first word in the bracket.</param>
    /// <param name="isArchive">Whether it must hold a word such as «أرشيف» or «إنترنت», or else the name of an outlet.</param>
    private static bool IsBracketed(LineWords words, int first, bool isArchive)
    {
        if (first <= MinWords || first == words.Count || !words.Before(words.Count).Contains(')'))
        {
            return false;
        }

        var isSource = false;
        while (first < words.Count)
        {
            if (LayoutWords.All[LayoutWord.Archive].TryFindAt(words, first, out var end))
            {
                isSource |= isArchive;
            }
            else if (OutletName.FindAt(words, first) is { Outlet.IsListed: true } named)
            {
                isSource |= !isArchive;
                end = IsPhotographer(words, named.End) ? words.Count : named.End;
            }
            else if (!isArchive && LayoutWords.All.IsGivenName(words[first]) && words.EndOfPart(first) is var next && next < words.Count)
            {
                // «(سامر العلي / رويترز)»
                end = next;
            }
            else
            {
                return false;
            }

            first = end;
        }

        return isSource;
    }

    /// <summary>«أنقرة 14 آذار 2019 (الأناضول)» is a dateline; behind what a picture shows stands its own day.</summary>
    private static bool HasDate(LineWords words)
    {
        for (var at = 0; at <= Math.Min(MinWords, words.Count - 1); at++)
        {
            if (StatedDate.FindAt(words, at) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
