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
    TextSpan Span,
    ImmutableArray<(Outlet Outlet, TextSpan Span)> Outlets,
    ImmutableArray<TextSpan> Dates,
    bool IsBracketed
)
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
        if (
            line.IsProse
            && parts is [{ Kind: CreditKind.Unknown } local, ..]
            && LocalName.Sounds(words, 0, local.End)
            && words.Before(local.End) is "-" or "–" or "—" or ":" or "/" or "|"
        )
        {
            parts = [local with { Kind = CreditKind.Outlet, Outlet = Outlet.Unlisted(words, 0, local.End) }, .. parts.Skip(1)];
        }

        if (line.IsProse && IsNameBeforeAgencies(words, parts))
        {
            parts = [parts[0] with { Kind = CreditKind.Outlet, Outlet = Outlet.Unlisted(words, 0, parts[0].End) }, .. parts.Skip(1)];
        }

        // «وطنية - ...»: no section stands at the head of a paragraph.
        if (
            line.IsProse
            && parts is [{ Kind: CreditKind.Filler } label, ..]
            && LayoutWords.All.Outlets.TryFindAt(words, 0, out var called, out var calledEnd)
            && calledEnd == label.End
            && words.Before(calledEnd) is "-" or "–" or "—"
            && !LayoutWords.All[LayoutWord.Region].Fills(words, 0, calledEnd)
        )
        {
            parts = [new CreditPart(CreditKind.Outlet, 0, calledEnd, called), .. parts.Skip(1)];
        }

        // «عمان- سمحت السلطات ...»: alone at the head of a paragraph what names a city and its paper is the city.
        if (
            parts is [{ Kind: CreditKind.Outlet } sole, ..]
            && !parts.Skip(1).Any(static part => part.Kind == CreditKind.Outlet)
            && LayoutWords.All.Cities.Fills(words, sole.First, sole.End)
        )
        {
            parts = [new CreditPart(CreditKind.City, sole.First, sole.End), .. parts.Skip(1)];
        }

        var known = parts.TakeWhile((part, index) => IsCredit(words, part, index) || (index == 0 && IsUnlistedPlace(words, parts))).ToList();

        // What stands before the last sign that parts is the dateline; «دمشق في 10 شباط» without one is a sentence.
        while (known.Count > 0 && !EndsDateline(words, known[^1].End) && !EndsWithAgency(words, known))
        {
            known.RemoveAt(known.Count - 1);
        }

        // «date 2019-03-04 أعلنت ...»
        if (
            line.IsProse
            && parts is [{ Kind: CreditKind.Filler } led, { Date: { IsFull: true } printed } day, ..]
            && (char.IsAsciiLetter(words[0][0]) || words.Before(day.First).Contains(':'))
            && LayoutWords.All[LayoutWord.Label].Fills(words, 0, led.End)
        )
        {
            return new InlineDateline(
                TextSpan.FromBounds(0, EndOfSigns(line.Text, words, printed.End)),
                [],
                [words.SpanOf(printed.First, printed.End)],
                false
            );
        }

        if (known.Count == 0 || known[^1].End >= words.Count || !(IsDateline(words, known) || IsHeaded(line, known)))
        {
            return null;
        }

        var span = TextSpan.FromBounds(0, EndOfSigns(line.Text, words, known[^1].End));
        return new InlineDateline(span, CreditLine.OutletsOf(words, known), CreditLine.DatesOf(words, known), IsBracketedIn(words, known));
    }

    /// <summary>«الضفة – متابعة : ...»: before what it was made from stands who made it, where that is no place and no label.</summary>
    private static bool IsNameBeforeAgencies(LineWords words, List<CreditPart> parts) =>
        parts is [{ Kind: CreditKind.Unknown, Count: <= 3 } name, { Kind: CreditKind.Generic or CreditKind.Lead } made, ..]
        && made.End < words.Count
        && LayoutWords.All[LayoutWord.Generic].Fills(words, made.First, made.End)
        && words.Before(name.End) is "-" or "–" or "—" or "/" or "|" or "_"
        && EndsDateline(words, made.End)
        && NamePhrase.Is(words, 0, name.End)
        && !LocalName.IsOther(words, 0);

    private static bool IsCredit(LineWords words, CreditPart part, int index) =>
        part.Kind switch
        {
            CreditKind.Outlet or CreditKind.City or CreditKind.Date or CreditKind.Generic => true,
            CreditKind.Filler => index > 0,
            CreditKind.Lead => index == 0,
            CreditKind.Unknown => index > 0 && part.Count <= 3 && LayoutWords.All.IsGivenName(words[part.First]) && EndsDateline(words, part.End),
            _ => false,
        };

    /// <summary>«عين الأسد (رويترز) -»: what stands right before an outlet's name and a sign is where the report was written.</summary>
    private static bool IsUnlistedPlace(LineWords words, List<CreditPart> parts) =>
        parts.Count > 1
        && parts[0] is { Kind: CreditKind.Unknown, Count: <= 3 }
        && parts.Skip(1).SkipWhile(part => part.Kind == CreditKind.City).FirstOrDefault() is { Kind: CreditKind.Outlet } outlet
        && (words.Before(outlet.First).ContainsAny('(', '/') || words.Before(outlet.First) is "-" or "–" or "-«")
        && EndsDateline(words, outlet.End);

    private static bool EndsDateline(LineWords words, int end) =>
        end < words.Count && (words.Before(end).ContainsAny(Signs.EndOfDateline) || words.Before(end) is "." or ")." or "».");

    /// <summary>«بغداد/ سامر العلي/ الأناضول أعلنت ...»: a line break lost behind the agency leaves no sign there.</summary>
    private static bool EndsWithAgency(LineWords words, List<CreditPart> parts) =>
        (parts is [{ Kind: CreditKind.City }, .., { Outlet.IsListed: true } signed] && CreditOutlets.IsSetOff(words, signed.First, signed.Outlet))
        || parts is [{ Outlet.IsListed: true }, { Date.IsFull: true }];

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
            || (hasOutlet && (parts[0].Kind is CreditKind.Unknown or CreditKind.Lead || sign.ContainsAny('/', '|')));
    }

    /// <summary>«شبكة النبأ: ...», «سرايا نيوز: ...» at the head of a paragraph; in a headline it would cite.</summary>
    private static bool IsHeaded(SourceLine line, List<CreditPart> parts) =>
        line.IsProse
        && parts is [{ Kind: CreditKind.Outlet } named]
        && line.Words.Before(named.End).Contains(':')
        && (
            named is { Count: > 1, Outlet.Kind: OutletKind.Site or OutletKind.Paper or OutletKind.Channel or OutletKind.Radio }
            || LayoutWords.All[LayoutWord.Media].IsAt(line.Words, 0)
            || (
                named.Outlet is { IsListed: true, Kind: OutletKind.Site or OutletKind.Agency }
                && !LayoutWords.All[LayoutWord.Region].Fills(line.Words, 0, named.End)
                && !LayoutWords.All.IsPlaceOrSection(line.Words, 0, named.End)
            )
        );

    private static bool IsBracketedIn(LineWords words, List<CreditPart> parts) =>
        parts.Exists(part => part.Kind == CreditKind.Outlet && words.Before(part.First).Contains('(') && words.Before(part.End).Contains(')'));

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
