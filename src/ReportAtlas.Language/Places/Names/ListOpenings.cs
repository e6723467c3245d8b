using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>What leads from a plural to the names of a list: «منها», «وهي:», a colon, a quote or a bracket around them all.</summary>
internal static class ListOpenings
{
    /// <summary>It stands no farther than this after its noun: «بلدات عدة في ريف حلب منها».</summary>
    private const int LongestLeadIn = 7;

    /// <summary>Items among which a known name is sought.</summary>
    private const int MostItems = 6;

    /// <param name="at">The first token of the list.</param>
    public static bool TryLeadIn(PlaceScan scan, int first, int limit, HeadForm head, out int at)
    {
        for (at = first; at < Math.Min(limit, first + LongestLeadIn); at++)
        {
            if (scan.Is(at, WordClasses.LeadIn))
            {
                at++;
                at += scan.IsSign(at, ':') ? 1 : 0;
                ListItems.SkipNumber(scan, ref at, limit);
                return at < limit;
            }

            if (at > first && OpensList(scan, at, limit, head))
            {
                at += scan.IsSign(at, ':') ? 1 : 0;
                return true;
            }

            if (!scan.Text.Is(at, TokenKind.Word) && !scan.IsComma(at))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// «القرى التي قصفت: هوشان، ...», «أكثر القرى تضرراً كانت "هوشان، ..."»: a colon, a quote or a bracket leads in too, where at once two items or more
    /// follow, and one of them is a known name that the noun may head.
    /// </summary>
    private static bool OpensList(PlaceScan scan, int at, int limit, HeadForm head)
    {
        var item = at + (scan.IsSign(at, ':') ? 1 : 0);
        scan.SkipOpening(ref item);
        if (head.Noun.IsAny || !(scan.IsSign(at, ':') || scan.IsSign(at, '(') || scan.IsQuote(at)))
        {
            return false;
        }

        for (var items = 1; items <= MostItems; items++)
        {
            var isKnown = TryKnownEnd(scan, item, limit, head, out var end);
            if (
                !isKnown
                && !UnknownNamesReader.TryRead(
                    scan,
                    item,
                    limit,
                    new UnknownNameContext(UnknownNames.Yes, IsQuoted: false, IsListed: true),
                    out end,
                    out _
                )
            )
            {
                return false;
            }

            var goesOn = ListItems.TryNext(scan, ref end, limit, out _);
            if (isKnown && (goesOn || items > 1))
            {
                return true;
            }

            if (!goesOn)
            {
                return false;
            }

            item = end;
        }

        return false;
    }

    private static bool TryKnownEnd(PlaceScan scan, int at, int limit, HeadForm head, out int end)
    {
        var isKnown = scan.TryName(at, limit, Clitics.Article | Clitics.Conjunction, out var name, afterHead: true) && HeadFit.Fits(head, name);
        end = isKnown ? name.EndToken : at;
        return isKnown;
    }
}
