using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Publishers;

namespace ReportAtlas.Language.Layout.Credits;

/// <summary>Finds where a report was written, in the words of a credit line.</summary>
internal static class CreditPlaces
{
    /// <summary>Words that the name of a place of writing has at most.</summary>
    internal const int MaxWords = 4;

    /// <summary>The words with which a place's name begins, as bits of their tables.</summary>
    private static readonly UInt128 Begins = LayoutWords.All.Cities.Bit | LayoutWords.All.Bits(LayoutWord.Place);

    /// <summary>Whether a line is the name of a place and nothing else.</summary>
    public static bool Is(LineWords words) =>
        words.Count is > 0 and <= MaxWords && LayoutWords.All.Begins(words, 0, Begins) && CreditParts.Of(words) is [{ Kind: CreditKind.City }];

    /// <summary>The place that a word begins, with the word for its kind before it: «مدينة الرقة».</summary>
    public static CreditPart? FindAt(LineWords words, int at)
    {
        if (at >= words.Count)
        {
            return null;
        }

        var all = LayoutWords.All;
        if (
            all.Cities.TryFindAt(words, at, out var end)
            && (CreditParts.EndsPart(words, end) || words.HasSigns(end))
            && BehindCountry(words, end) is var whole
            && (whole > end || CreditParts.EndsPart(words, end))
        )
        {
            return new CreditPart(CreditKind.City, at, whole);
        }

        return
            all[LayoutWord.Place].TryFindAt(words, at, out var name)
            && name < words.Count
            && all.Cities.TryFindAt(words, name, out end)
            && CreditParts.EndsPart(words, end)
            ? new CreditPart(CreditKind.City, at, end)
            : null;
    }

    /// <summary>«الحسكة "سوريا" - صفا», «القامشلي (سوريا) - ...»: the country that stands in quotes or brackets behind a town is part of its name.</summary>
    private static int BehindCountry(LineWords words, int end) =>
        end < words.Count
        && words.HasSigns(end)
        && words.Before(end).ContainsAny(Signs.Quotes)
        && LayoutWords.All[LayoutWord.Edition].TryFindAt(words, end, out var country)
        && country < words.Count
        && words.Before(country).ContainsAny(Signs.Quotes)
            ? country
            : end;

    /// <summary>«الرياض 27 ديسمبر 2018 م واس», «دمشق، عمان - الحياة»: a paper that is called as its city is the city where another outlet signs behind it.</summary>
    public static void Settle(LineWords words, List<CreditPart> parts)
    {
        // «نشر في صدى الضفة يوم 05 - 07 - 2014»
        for (var at = 1; at + 1 < parts.Count; at++)
        {
            if (
                parts[at] is { Kind: CreditKind.Unknown, Count: <= MaxWords } printed
                && parts[at - 1].Kind == CreditKind.Filler
                && LayoutWords.All[LayoutWord.Owner].Fills(words, parts[at - 1].First, printed.First)
                && (
                    parts[at + 1].Date is not null
                    || (at + 2 < parts.Count && parts[at + 1].Kind == CreditKind.Filler && parts[at + 2].Date is not null)
                )
                && NamePhrase.MayBe(words, printed.First, printed.End)
            )
            {
                var end =
                    LayoutWords.All[LayoutWord.DayNoun].Fills(words, printed.End - 1, printed.End) && printed.Count > 1
                        ? printed.End - 1
                        : printed.End;
                var listed = LayoutWords.All.Outlets.TryFindAt(words, printed.First, out var called, out var last) && last == end;
                parts[at] = printed with
                {
                    Kind = CreditKind.Outlet,
                    End = end,
                    Outlet = listed ? called : Outlet.Unlisted(words, printed.First, end),
                };
            }
        }

        // «سامر العلي - سبق - الرياض»: behind an outlet's name too it is the city.
        if (
            parts.Count > 1
            && parts[^1] is { Kind: CreditKind.Outlet } city
            && parts[^2] is { Kind: CreditKind.Outlet, Outlet.IsListed: true } before
            && LayoutWords.All.Cities.Fills(words, city.First, city.End)
            && !LayoutWords.All.Cities.Fills(words, before.First, before.End)
        )
        {
            parts[^1] = new CreditPart(CreditKind.City, city.First, city.End);
        }

        // «منطقة الرقة – الفرات»: behind a town with the word for its kind, as behind that of a stretch, what is called as a town is one.
        if (
            parts is [{ Kind: CreditKind.City } stretch, { Kind: CreditKind.Outlet } far]
            && LayoutWords.All[LayoutWord.Place].IsAt(words, stretch.First)
            && far.End == words.Count
            && LayoutWords.All.Cities.Fills(words, far.First, far.End)
        )
        {
            parts[1] = new CreditPart(CreditKind.City, far.First, far.End);
        }

        var lastOutlet = parts.FindLastIndex(part => part.Kind == CreditKind.Outlet);
        for (var at = 0; at < lastOutlet; at++)
        {
            // «شانلي أورفا / مراسلون / الأناضول»
            if (parts[at].Kind == CreditKind.Outlet && LayoutWords.All[LayoutWord.Lead].Fills(words, parts[at].First, parts[at].End))
            {
                parts[at] = new CreditPart(CreditKind.Lead, parts[at].First, parts[at].End);
            }

            if (
                parts[at].Kind == CreditKind.Outlet
                && (at == 0 || parts[at - 1].Kind is CreditKind.City or CreditKind.Date)
                && LayoutWords.All.Cities.Fills(words, parts[at].First, parts[at].End)
            )
            {
                parts[at] = new CreditPart(CreditKind.City, parts[at].First, parts[at].End);
            }
        }
    }
}
