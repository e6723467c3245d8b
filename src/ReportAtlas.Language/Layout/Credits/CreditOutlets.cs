using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Publishers;

namespace ReportAtlas.Language.Layout.Credits;

/// <summary>Finds the outlets of a credit line: those of the list, and those that their names or their places tell.</summary>
internal static class CreditOutlets
{
    internal const int MaxUnlistedWords = 5;

    private const int MaxLatinWords = 3;

    /// <summary>«سامر العلي: المصدر»: behind a name the word can introduce nothing, so the paper of that name signs.</summary>
    internal static bool IsOutletCalledSource(LineWords words, int at, List<CreditPart> before) =>
        at == words.Count - 1
        && LayoutWords.All[LayoutWord.SourceName].IsAt(words, at)
        && before is [{ Kind: CreditKind.Unknown }]
        && words.IsParted(at)
        && LayoutWords.All.IsGivenName(words[0]);

    internal static CreditPart? FindOutlet(LineWords words, int at, List<CreditPart> before)
    {
        var all = LayoutWords.All;

        // «الرقة في 24»: a number is a name only where a sign sets it off.
        if (words.IsNumber(at) && !words.IsParted(at) && at > 0)
        {
            return null;
        }

        // «npasyria.com»: a host that the list knows is that outlet's, whatever its parts are.
        var address = SiteAddress.FindAt(words, at);
        if (address is { Outlet.IsListed: true } site && CreditParts.EndsPart(words, site.End))
        {
            return new CreditPart(CreditKind.Outlet, at, site.End, site.Outlet);
        }

        if (
            address is null
            && all.Outlets.TryFindAt(words, at, out var outlet, out var end)
            && (CreditParts.EndsPart(words, end) || (before is [{ Kind: CreditKind.City }, ..] && IsSetOff(words, at, outlet)))
        )
        {
            return new CreditPart(CreditKind.Outlet, at, end, outlet);
        }

        // «شفقنا العراق»: a name and the country of its edition fill the part.
        if (
            all.Outlets.TryFindAt(words, at, out var edited, out var name)
            && all[LayoutWord.Edition].TryFindAt(words, name, out end)
            && CreditParts.EndsPart(words, end)
            && !all[LayoutWord.Region].IsAt(words, at)
            && !all.IsPlaceOrSection(words, at, end)
        )
        {
            return new CreditPart(CreditKind.Outlet, at, end, edited);
        }

        // «وكالة هاوار»: what kind of outlet it is stands before its name; «خطوة الإخبارية» goes on after it.
        return OutletName.FindAt(words, at) is { Outlet.IsListed: true } named && CreditParts.EndsPart(words, named.End)
            ? new CreditPart(CreditKind.Outlet, at, named.End, named.Outlet)
            : FindUnlisted(words, at, before);
    }

    /// <summary>«بغداد/ سامر العلي/ الأناضول أعلنت ...», «الحسكة-سانا أعلنت ...»: where a line break was lost behind the name, only the sign before it tells.</summary>
    internal static bool IsSetOff(LineWords words, int at, Outlet outlet) =>
        at > 0
        && outlet.IsListed
        && (
            outlet.Kind is OutletKind.Agency or OutletKind.Wire
                ? words.Before(at) is "/" or "-" or "–"
                : words.Before(at) is "/" or "-" or "–"
                    && !LayoutWords.All.Begins(words, at, LayoutWords.All[LayoutWord.Region].Bit)
                    && words.HasSigns(at)
        );

    /// <summary>«منصة ضفاف», «ضفاف نيوز»: an outlet of no list, told by the words that such names are made with.</summary>
    internal static CreditPart? FindUnlisted(LineWords words, int at, List<CreditPart> before)
    {
        if (SiteAddress.FindAt(words, at) is { } address)
        {
            return words.IsParted(address.End) ? new CreditPart(CreditKind.Outlet, at, address.End, address.Outlet) : null;
        }

        var end = CreditParts.EndOfUnknown(words, at, MaxUnlistedWords + 1);
        var isBesidePlace =
            end - at <= MaxLatinWords
            && IsLatin(words, at, end)
            && (
                (before is [{ Kind: CreditKind.City }] && end == words.Count)
                || (
                    at == 0
                    && words.Before(end) is "-" or "–" or "—" or "/" or "|"
                    && CreditPlaces.FindAt(words, end) is { } place
                    && place.End == words.Count
                    && !LayoutWords.All.Cities.Fills(words, at, end)
                )
            );
        if (isBesidePlace)
        {
            return new CreditPart(CreditKind.Outlet, at, end, Outlet.Unlisted(words, at, end));
        }

        if (end - at is < 2 or > MaxUnlistedWords || words.IsNumber(at))
        {
            return null;
        }

        // «بواسطة ضفاف نيوز في 4 آذار», «ضفاف نيوز Difaf News»: what leads to the name and what follows it are no part of it.
        var (all, begun) = (LayoutWords.All, at);
        at = BehindLeads(words, at, end);
        end = EndOfName(words, at, end);
        if (OutletName.FindAt(words, begun) is { Outlet.Kind: OutletKind.Monitor } body && body.End == end)
        {
            return new CreditPart(CreditKind.Outlet, begun, end, Outlet.Unlisted(words, begun, end));
        }

        if (end - at < 2 || (at > begun && words[at][0] == 'ل') || all[LayoutWord.Issuer].Fills(words, at, end))
        {
            return null;
        }

        var isNamed =
            (all[LayoutWord.Media].TryFindAt(words, at, out var name) && !words.IsNumber(name) && NamePhrase.Is(words, name, end))
            || (end == words.Count && IsBehindMedia(words, begun, at) && NamePhrase.Is(words, at, end))
            || LocalName.Is(words, at, end)
            || (before is [{ Kind: CreditKind.City }] && (LocalName.IsPair(words, at, end) || LocalName.IsOfPlace(words, at, end)))
            || (
                at == 0
                && words.IsParted(end)
                && LocalName.IsOfPlace(words, at, end)
                && CreditPlaces.FindAt(words, end) is { } beside
                && beside.End == words.Count
            )
            || (
                LocalName.Sounds(words, at, end)
                && (before is [{ Kind: CreditKind.City }] || (words.Before(at).Contains('(') && words.Before(end).Contains(')')))
            );
        for (var last = Math.Max(at + 1, end - 2); last < end && !isNamed; last++)
        {
            isNamed = all[LayoutWord.NameEnd].Fills(words, last, end) && NamePhrase.MayBe(words, at, end);
        }

        return isNamed ? new CreditPart(CreditKind.Outlet, at, end, Outlet.Unlisted(words, at, end)) : null;
    }

    /// <summary>«خاص ضفاف نيوز», «فريق تحرير ضفاف نيوز», «ترجمة ضفاف نيوز», «موقع ضفاف نيوز»: where the name begins.</summary>
    private static int BehindLeads(LineWords words, int at, int end)
    {
        for (var found = true; found; )
        {
            found = false;
            foreach (
                var kind in (ReadOnlySpan<LayoutWord>)
                    [LayoutWord.Lead, LayoutWord.Generic, LayoutWord.Exclusive, LayoutWord.Source, LayoutWord.PlainHead]
            )
            {
                if (LayoutWords.All[kind].TryFindAt(words, at, out var next) && next < end - 1)
                {
                    (at, found) = (next, true);
                }
            }
        }

        return at;
    }

    /// <summary>«صحيفة ضفاف الأمل»: the word for its kind, though no part of the name, tells that one follows.</summary>
    private static bool IsBehindMedia(LineWords words, int begun, int at) =>
        at == begun + 1 && LayoutWords.All[LayoutWord.Media].Fills(words, begun, at);

    private static int EndOfName(LineWords words, int at, int end)
    {
        while (end > at && LayoutWords.All[LayoutWord.Joint].IsAt(words, end - 1))
        {
            end--;
        }

        for (var latin = at + 1; latin < end && !char.IsAsciiLetter(words[at][0]); latin++)
        {
            end = char.IsAsciiLetter(words[latin][0]) && !EndsName(words, latin, end) ? latin : end;
        }

        return end;
    }

    /// <summary>«إذاعة ضفاف FM»: what ends such names belongs to them in Latin letters too.</summary>
    private static bool EndsName(LineWords words, int at, int end) => LayoutWords.All[LayoutWord.NameEnd].Fills(words, at, end);

    /// <summary>«الرقة – ZPA»: letters that are not Arabic behind a place are those of an outlet.</summary>
    private static bool IsLatin(LineWords words, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (!char.IsAsciiLetter(words[at][0]))
            {
                return false;
            }
        }

        return true;
    }
}
