using System.Collections.Immutable;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Publishers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Credits;

/// <summary>The dateline at the head of a paragraph: «بيروت (رويترز) -», «محافظة الحسكة – هاوار:», «دمشق/ سانا/».</summary>
/// <param name="Span">Where it stands in the line, with the signs that end it.</param>
/// <param name="Outlets">The outlets it names with their spans in the line.</param>
/// <param name="Dates">The dates it prints, as spans in the line.</param>
/// <param name="IsBracketed">Whether its outlet stands in brackets, as agencies sign their own reports.</param>
internal sealed record InlineDateline(
    TextSpan Span, ImmutableArray<(Outlet Outlet, TextSpan Span)> Outlets, ImmutableArray<TextSpan> Dates, bool IsBracketed)
{
    private const int MaxWords = 18;

    /// <summary>Reads the head of a paragraph; null when no dateline is there.</summary>
    public static InlineDateline? Read(SourceLine line)
    {
        var words = line.Words;
        if (!CreditParts.MayHead(words))
        {
            return null;
        }

        var parts = words.Count <= MaxWords ? line.Parts : CreditParts.Of(words, MaxWords);
        if (line.IsProse && parts is [{ Kind: CreditKind.Unknown } called, ..] && LocalName.Sounds(words, 0, called.End) && words.Before(called.End) is "-" or "–" or "—" or ":" or "/" or "|")
        {
            parts = [called with { Kind = CreditKind.Outlet, Outlet = Outlet.Unlisted(words, 0, called.End) }, .. parts.Skip(1)];
        }

        var known = parts.TakeWhile((part, index) => IsCredit(words, part, index) || (index == 0 && IsUnlistedPlace(words, parts))).ToList();

        // What stands before the last sign that parts is the dateline; «دمشق في 10 شباط» without one is a sentence.
        while (known.Count > 0 && !EndsDateline(words, known[^1].End) && !EndsWithAgency(words, known))
        {
            known.RemoveAt(known.Count - 1);
        }

        if (known.Count == 0 || known[^1].End >= words.Count || !(IsDateline(words, known) || IsHeaded(line, known)))
        {
            return null;
        }

        var span = TextSpan.FromBounds(0, EndOfSigns(line.Text, words, known[^1].End));
        return new InlineDateline(span, CreditLine.OutletsOf(words, known), CreditLine.DatesOf(words, known), IsBracketedIn(words, known));
    }

    private static bool IsCredit(LineWords words, CreditPart part, int index) => part.Kind switch
    {
        CreditKind.Outlet or CreditKind.City or CreditKind.Date or CreditKind.Generic => true,
        CreditKind.Filler => index > 0,
        CreditKind.Unknown => index > 0 && part.Count <= 3 && LayoutWords.All.IsGivenName(words[part.First]) && EndsDateline(words, part.End),
        _ => false,
    };

    /// <summary>«عين الأسد (رويترز) -»: what stands right before an outlet's name and a sign is where the report was written.</summary>
    private static bool IsUnlistedPlace(LineWords words, List<CreditPart> parts) =>
        parts.Count > 1 && parts[0] is { Kind: CreditKind.Unknown, Count: <= 3 }
        && parts.Skip(1).SkipWhile(part => part.Kind == CreditKind.City).FirstOrDefault() is { Kind: CreditKind.Outlet } outlet
        && (words.Before(outlet.First).ContainsAny('(', '/') || words.Before(outlet.First) is "-" or "–" or "-«")
        && EndsDateline(words, outlet.End);

    private static bool EndsDateline(LineWords words, int end) =>
        end < words.Count && (words.Before(end).ContainsAny(Signs.EndOfDateline) || words.Before(end) is "." or ")." or "».");

    /// <summary>«بغداد/ سامر العلي/ الأناضول أعلنت ...»: a line break lost behind the agency leaves no sign there.</summary>
    private static bool EndsWithAgency(LineWords words, List<CreditPart> parts) =>
        parts is [{ Kind: CreditKind.City }, .., { Outlet.Kind: OutletKind.Agency } agency] && words.Before(agency.First).Contains('/');

    private static bool IsDateline(LineWords words, List<CreditPart> parts)
    {
        var sign = words.Before(parts[^1].End);
        var hasOutlet = parts.Exists(part => part.Kind == CreditKind.Outlet);
        var hasCity = parts.Exists(part => part.Kind == CreditKind.City);
        var hasMore = parts.Exists(part => part.Kind is CreditKind.Date or CreditKind.Generic);
        if ((hasCity && (hasOutlet || hasMore)) || (hasOutlet && hasMore))
        {
            return true;
        }

        // One name alone may as well begin a sentence («الجزيرة: ...»), so the sign after it must be a strong one.
        var isStrong = sign.ContainsAny("–—―") || sign.IndexOf("::") >= 0 || sign is "-" || sign.IndexOf(")-") >= 0;
        return (parts.Count == 1 && (hasOutlet || hasCity || parts[0].Date is { IsFull: true }) && isStrong)
            || (hasOutlet && (parts[0].Kind == CreditKind.Unknown || sign.ContainsAny('/', '|')));
    }

    /// <summary>«شبكة النبأ: ...», «سرايا نيوز: ...» at the head of a paragraph; in a headline it would cite.</summary>
    private static bool IsHeaded(SourceLine line, List<CreditPart> parts) =>
        line.IsProse && parts is [{ Kind: CreditKind.Outlet }] && line.Words.Before(parts[0].End).Contains(':')
        && (parts[0] is { Count: > 1, Outlet.Kind: OutletKind.Site or OutletKind.Paper } || LayoutWords.All[LayoutWord.Media].IsAt(line.Words, 0));

    private static bool IsBracketedIn(LineWords words, List<CreditPart> parts) =>
        parts.Exists(part => part.Kind == CreditKind.Outlet
            && words.Before(part.First).Contains('(')
            && words.Before(part.End).Contains(')'));

    private static int EndOfSigns(ReadOnlySpan<char> text, LineWords words, int end)
    {
        var at = words.StartOf(end);
        while (at > 0 && (Invisible.IsBlank(text[at - 1]) || text[at - 1] is '«' or '"' or '“' or '#' or '\''))
        {
            at--;
        }

        return at;
    }
}
