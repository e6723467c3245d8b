using System.Collections.Immutable;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Publishers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Credits;

/// <summary>A line that says who wrote a report, where and when.</summary>
/// <param name="Role"><see cref="BlockRole.Byline"/> or <see cref="BlockRole.Dateline"/>.</param>
/// <param name="Outlets">The outlets it names with their spans in the line, in order.</param>
/// <param name="Dates">The publication dates it prints, as spans in the line.</param>
/// <param name="IsSource">Whether it tells where the text was taken from («المصدر: ...»).</param>
/// <param name="IsShared">Whether it names unnamed agencies too («رويترز + وكالات»).</param>
/// <param name="IsUpdate">Whether its dates are those of an update («آخر تحديث: ...»), not of the first printing.</param>
internal sealed record CreditLine(
    BlockRole Role,
    ImmutableArray<(Outlet Outlet, TextSpan Span)> Outlets,
    ImmutableArray<TextSpan> Dates,
    bool IsSource = false,
    bool IsShared = false,
    bool IsUpdate = false
)
{
    private const int MaxWords = 18;
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
        if (OfOffice(words, parts) is { } office)
        {
            return office;
        }

        if (CreditRole.Of(words, parts, strict) is not { } role)
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
            parts.Exists(part => part.Date is not null) && parts.TrueForAll(part => part.Date is null || part.IsUpdate)
        );
    }

    /// <summary>A line that is the body's own signature, «المكتب الإعلامي ...» under a statement, or its editor's, «(س. م)»; null when it is none.</summary>
    public static CreditLine? ReadSignature(SourceLine line)
    {
        if (!line.IsShort)
        {
            return null;
        }

        var words = line.Words;
        if (
            words.Count > 0
            && line.Parts is [{ Kind: CreditKind.Unknown }] or [{ Kind: CreditKind.Unknown }, { Kind: CreditKind.Unknown }]
            && line.Parts.TrueForAll(part => CreditRole.IsInitials(words, part))
        )
        {
            return new CreditLine(BlockRole.Byline, [], []);
        }

        return words.Before(words.Count).Contains(':') ? null : OfIssuer(line);
    }

    /// <summary>«المكتب الإعلامي لمجلس الضفاف:» above what the body tells; null when it is none.</summary>
    public static CreditLine? ReadHeading(SourceLine line) =>
        line.IsShort && line.Text[^1] == ':' ? OfIssuer(line) ?? OfIssuer(line, LayoutWord.Organ) : null;

    private static CreditLine? OfIssuer(SourceLine line, LayoutWord kind = LayoutWord.Issuer) =>
        line.Words is { IsWhole: true, Count: >= 3 and <= MaxSignatureWords } words
        && !line.EndsSentence
        && LayoutWords.All[kind].TryFindAt(words, 0, out var name)
        && name < words.Count
            ? new CreditLine(
                BlockRole.Byline,
                [ListedBehind(words, name) ?? (Outlet.Unlisted(words, 0, words.Count, kind: OutletKind.Monitor), words.SpanOf(0, words.Count))],
                []
            )
            : null;

    /// <summary>«الأمانة العامة لمجلس سوريا الديمقراطية»: the office speaks for a body that the list knows, where it has no row of its own.</summary>
    private static (Outlet Outlet, TextSpan Span)? ListedBehind(LineWords words, int name) =>
        words[name][0] == 'ل'
        && !LayoutWords.All.Outlets.Fills(words, 0, words.Count)
        && LayoutWords.All.Outlets.TryFindAt(words, name, out var body, out var end, prefix: 1)
        && end == words.Count
            ? (body, words.SpanOf(name, end, prefix: 1))
            : null;

    /// <summary>«المصدر: المكتب الصحفي في محافظة الرقة»</summary>
    private static CreditLine? OfOffice(LineWords words, List<CreditPart> parts)
    {
        if (
            parts.Count < 2
            || parts[0].Kind != CreditKind.Source
            || !LayoutWords.All[LayoutWord.Issuer].TryFindAt(words, parts[1].First, out var name)
            || name >= words.Count
        )
        {
            return null;
        }

        var date = parts.FindIndex(part => part.First >= name && part.Date is not null);
        var (first, end) = (parts[1].First, date < 0 ? words.Count : parts[date].First);
        return new CreditLine(
            BlockRole.Byline,
            [(Outlet.Unlisted(words, first, end), words.SpanOf(first, end))],
            DatesOf(words, parts),
            IsSource: true
        );
    }

    /// <summary>«المصدر: مرصد الضفة»: behind the word for source one name is an outlet's even where no list knows it.</summary>
    private static List<CreditPart> WithNamedSource(LineWords words, List<CreditPart> parts)
    {
        var names = parts.FindAll(part => part.Kind is CreditKind.Unknown or CreditKind.Outlet);
        if (parts[0].Kind != CreditKind.Source || names is not [{ } named] || named.Outlet is { IsListed: true })
        {
            return parts;
        }

        // «المصدر: خاص ضفاف الشمال», «نقلاً عن صفحة ضفاف الشمال»: a name stands behind a colon or behind the word for its kind.
        var all = LayoutWords.All;
        var first = all[LayoutWord.Exclusive].TryFindAt(words, named.First, out var told) && told < named.End ? told : named.First;
        var isHeaded = all[LayoutWord.PlainHead].TryFindAt(words, first, out var name) && name < named.End;
        first = isHeaded ? name : first;
        return
            isHeaded
            || parts[0].Count > 1
            || words.Before(named.First).ContainsAny(Signs.BehindLabel)
            || words.Before(named.First).ContainsAny(Signs.Quotes)
            ? [named with { Kind = CreditKind.Outlet, First = first, Outlet = Outlet.Unlisted(words, first, named.End) }]
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

        dates = Prefer(dates, static part => !part.IsUpdate);
        dates = Prefer(dates, static part => part.Date is { IsHijri: false });
        dates = Prefer(dates, static part => part.Date is { IsFull: true });
        return [.. dates.Select(part => words.SpanOf(part.First, part.End))];

        static List<CreditPart> Prefer(List<CreditPart> all, Predicate<CreditPart> wanted) =>
            all.Count > 1 && all.Exists(wanted) ? all.FindAll(wanted) : all;
    }

    public static ImmutableArray<(Outlet Outlet, TextSpan Span)> OutletsOf(LineWords words, List<CreditPart> parts) =>
        parts.Exists(part => part.Outlet is not null)
            ? [.. parts.Where(part => part.Outlet is not null).Select(part => (part.Outlet!, words.SpanOf(part.First, part.End)))]
            : [];
}
