using System.Collections.Immutable;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout;

/// <summary>A line that says who wrote a report, where and when.</summary>
/// <param name="Role"><see cref="BlockRole.Byline"/> or <see cref="BlockRole.Dateline"/>.</param>
/// <param name="Outlets">The outlets it names with their spans in the line, in order.</param>
/// <param name="Dates">The publication dates it prints, as spans in the line.</param>
/// <param name="IsSource">Whether it tells where the text was taken from («المصدر: ...»).</param>
/// <param name="IsShared">Whether it names unnamed agencies too («رويترز + وكالات»).</param>
/// <param name="IsUpdate">Whether its dates are those of an update («آخر تحديث: ...»), not of the first printing.</param>
internal sealed record CreditLine(
    BlockRole Role, ImmutableArray<(Outlet Outlet, TextSpan Span)> Outlets, ImmutableArray<TextSpan> Dates, bool IsSource, bool IsShared, bool IsUpdate = false)
{
    private const int MaxWords = 18;
    private const int MaxNameWords = 4;
    private const int MaxSignatureWords = 9;

    /// <summary>Reads a line as a credit line; null when it is none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="strict">Whether it stands where a headline or a paragraph is as likely, so that every word must be a known one.</param>
    public static CreditLine? Read(SourceLine line, bool strict)
    {
        if (!line.IsShort)
        {
            return null;
        }

        var words = line.Words;
        if (!words.IsWhole || words.Count is 0 or > MaxWords || (line.EndsSentence && words.Count > 6))
        {
            return null;
        }

        var parts = line.Parts;
        if (RoleOf(words, parts, strict) is not { } role)
        {
            return null;
        }

        var isSource = parts.Exists(part => part.Kind == CreditKind.Source);
        return new CreditLine(
            role,
            OutletsOf(words, isSource ? WithNamedSource(words, parts) : parts),
            DatesOf(words, parts),
            isSource,
            parts.Exists(part => part.Kind == CreditKind.Generic),
            parts.Exists(part => part.Date is not null) && parts.TrueForAll(part => part.Date is null || part.IsUpdate));
    }

    /// <summary>A line that is the body's own signature, «المكتب الإعلامي ...» under a statement, or its editor's, «(س. م)»; null when it is none.</summary>
    public static CreditLine? ReadSignature(SourceLine line)
    {
        if (!line.IsShort)
        {
            return null;
        }

        var words = line.Words;
        if (words.Count > 0 && line.Parts is [{ Kind: CreditKind.Unknown }] or [{ Kind: CreditKind.Unknown }, { Kind: CreditKind.Unknown }] && line.Parts.TrueForAll(part => IsInitials(words, part)))
        {
            return new CreditLine(BlockRole.Byline, [], [], false, false);
        }

        return words.IsWhole && words.Count is >= 3 and <= MaxSignatureWords && !line.EndsSentence
            && LayoutWords.All[CreditWord.Issuer].TryFindAt(words, 0, out _, out var name) && name < words.Count
            && !words.Before(words.Count).Contains(':')
            ? new CreditLine(BlockRole.Byline, [(new Outlet(words.Written(0, words.Count).ToString(), OutletKind.Monitor, IsListed: false), words.SpanOf(0, words.Count))], [], false, false)
            : null;
    }

    /// <summary>«المصدر: مرصد الضفة»: behind the word for source one name is an outlet's even where no list knows it.</summary>
    private static List<CreditPart> WithNamedSource(LineWords words, List<CreditPart> parts)
    {
        var names = parts.FindAll(part => part.Kind is CreditKind.Unknown or CreditKind.Outlet or CreditKind.Generic);
        return parts[0].Kind == CreditKind.Source && names is [{ Kind: CreditKind.Unknown }] && words.Before(names[0].First).ContainsAny(Signs.BehindLabel)
            ? [names[0] with { Kind = CreditKind.Outlet, Outlet = new Outlet(words.Written(names[0].First, names[0].End).ToString(), OutletKind.Site, IsListed: false) }]
            : parts;
    }

    /// <summary>The publication dates among parts: the Gregorian before the Hijri, the first printing before the update.</summary>
    public static ImmutableArray<TextSpan> DatesOf(LineWords words, List<CreditPart> parts)
    {
        var dates = parts.FindAll(part => part.Date is not null);
        if (dates.Count == 0)
        {
            return [];
        }

        dates = Prefer(dates, part => !part.IsUpdate);
        dates = Prefer(dates, part => part.Date is { IsHijri: false });
        dates = Prefer(dates, part => part.Date is { IsFull: true });
        return [.. dates.Select(part => words.SpanOf(part.First, part.End))];

        static List<CreditPart> Prefer(List<CreditPart> all, Func<CreditPart, bool> wanted) =>
            all.Exists(part => wanted(part)) ? all.FindAll(part => wanted(part)) : all;
    }

    public static ImmutableArray<(Outlet Outlet, TextSpan Span)> OutletsOf(LineWords words, List<CreditPart> parts) =>
        parts.Exists(part => part.Outlet is not null)
            ? [.. parts.Where(part => part.Outlet is not null).Select(part => (part.Outlet!, words.SpanOf(part.First, part.End)))]
            : [];

    private static BlockRole? RoleOf(LineWords words, List<CreditPart> parts, bool strict)
    {
        var has = 0;
        foreach (var part in parts)
        {
            has |= 1 << (int)part.Kind;
        }

        var isDated = parts.Exists(part => part.Date is { IsFull: true });
        List<CreditPart> names = Has(CreditKind.Unknown) ? parts.FindAll(part => part.Kind == CreditKind.Unknown && !IsInitials(words, part)) : [];
        var isNamed = names.Count > 0 || Has(CreditKind.Lead) || Has(CreditKind.Source);
        if (isDated && parts[0].Kind is CreditKind.Filler or CreditKind.Date && names.Count > 0 && names.TrueForAll(name => IsBehindBar(words, parts, name)))
        {
            return BlockRole.Dateline;
        }

        if (isDated && names is [{ Count: 1 }] && parts.Count <= 2 && parts.Exists(part => part.Date is not null && IsClocked(words, part)))
        {
            return BlockRole.Dateline;
        }

        // «سامر العلي _ example24.net»: nothing but a name stands beside a site's address; more words may be a headline.
        if (parts.Count == 2 && names is [{ Count: <= 2 }] && parts.Find(part => part.Kind == CreditKind.Outlet) is { Outlet: not null } site && SiteAddress.FindAt(words, site.First) is not null)
        {
            return BlockRole.Byline;
        }

        if (names.Count > 2 || !names.TrueForAll(name => MayBeName(words, parts, name, strict)))
        {
            return null;
        }

        if (strict && names.Count > 0 && !Has(CreditKind.Lead) && !Has(CreditKind.Outlet) && !isDated)
        {
            return null;
        }

        if (isDated)
        {
            return isNamed ? BlockRole.Byline : BlockRole.Dateline;
        }

        if (Has(CreditKind.City) && !isNamed)
        {
            return strict && !Has(CreditKind.Outlet) && !Has(CreditKind.Generic) ? null : BlockRole.Dateline;
        }

        if (names.Count == 0)
        {
            // «المصدر» or «خاص» alone is a label of something else, unless it stands among the credits.
            return Has(CreditKind.Outlet) || (!strict && parts.FindAll(part => part.Kind == CreditKind.Lead).Count > 1) || (!strict && Has(CreditKind.Generic)) || (Has(CreditKind.Source) && Has(CreditKind.Generic)) ? BlockRole.Byline : null;
        }

        return BlockRole.Byline;

        bool Has(CreditKind kind) => (has & (1 << (int)kind)) != 0;
    }

    /// <summary>«منزل 25/04/2024 12:29»: one word beside a date with its hour is that of a page, and makes no headline.</summary>
    private static bool IsClocked(LineWords words, CreditPart date)
    {
        for (var word = date.First; word < date.End; word++)
        {
            if (words.IsNumber(word) && words[word].Contains(':'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«آخر تحديث ٠٧:١٥ | الاثنين ٩ يونيو ٢٠١٤ | بؤونة ١٧٣٠ | السنة الرابعة»: behind a bar a printed date is followed by whatever the page counts.</summary>
    private static bool IsBehindBar(LineWords words, List<CreditPart> parts, CreditPart name)
    {
        var date = parts.FindIndex(part => part.Date is { IsFull: true });
        return name.First > parts[date].First && parts.Exists(part => part.First > parts[date].First && part.First <= name.First && words.Before(part.First).Contains('|'));
    }

    /// <summary>Editors sign with letters: «ع.م/ ر.س (رويترز)».</summary>
    private static bool IsInitials(LineWords words, CreditPart part)
    {
        var isShort = part.Count <= 3;
        for (var word = part.First; word < part.End; word++)
        {
            isShort &= words[word].Length == 1 && !words.IsNumber(word);
        }

        return isShort;
    }

    /// <summary>
    /// Whether words of no list may name a person. «الجزيرة: واشنطن تدرس الانسحاب» is a headline, so beside anything
    /// but a lead word («كتب») only what begins with a first name passes where doubt is due.
    /// </summary>
    private static bool MayBeName(LineWords words, List<CreditPart> parts, CreditPart name, bool strict)
    {
        if (name.Count > MaxNameWords)
        {
            return false;
        }

        for (var word = name.First; word < name.End; word++)
        {
            if (words.IsNumber(word))
            {
                return false;
            }
        }

        if (LayoutWords.All.IsGivenName(words[name.First]))
        {
            return name.Count > 1 || parts.Count > 1;
        }

        var isAfterColon = words.Before(name.First).Contains(':');
        var isCredited = parts.Exists(part => part.Kind is CreditKind.Outlet or CreditKind.Source or CreditKind.Date)
            || parts.Exists(part => part.Kind == CreditKind.Lead && part.First == 0);
        return !strict && isCredited && (!isAfterColon || parts[0].Kind is CreditKind.Source or CreditKind.Lead);
    }
}
