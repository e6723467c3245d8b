using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Places.Names;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Senses;

/// <summary>
/// Tells whose «الريف الشرقي» is meant where nothing behind it says so: that of the governorate in which the place lies that was named last.
/// After a place that it only locates («في مدينة أعزاز بالريف الشمالي») it is no mention of its own.
/// </summary>
internal static class BareCountrysides
{
    /// <summary>Names back to which one is sought whose governorate is known.</summary>
    private const int Reach = 6;

    public static void Find(PlaceScan scan)
    {
        var (count, before) = (scan.Hits.Count, 0);
        for (var sentence = 0; sentence < scan.Text.Sentences.Length; sentence++)
        {
            var (first, end) = scan.TokensOf(sentence, WordClasses.Rural);
            for (var token = first; token < end; token++)
            {
                if (!scan.MayBe(token, WordClasses.Rural) || scan.IsTaken(token) || !RuralNames.IsTheCountryside(scan, token, out var form))
                {
                    continue;
                }

                while (before < count && scan.Hits[before].First < token)
                {
                    before++;
                }

                var at = token + 1;
                var sides = SideNames.Read(scan, ref at, end);
                if (
                    sides.Length == 1
                    && !GoesOn(scan, at)
                    && !OnlyLocates(scan, token, before)
                    && GovernorateBefore(scan, before) is { } governorate
                    && scan.Language.Gazetteer.TryGet(Surroundings.RuralId(governorate, sides[0]), out var countryside)
                )
                {
                    scan.Add(
                        new PlaceHit
                        {
                            First = token,
                            End = at,
                            Skip = form.CliticLength,
                            Sentence = sentence,
                            Surrounding = SurroundingKind.Rural,
                            Sides = sides,
                            Place = countryside,
                            Kind = PlaceKind.Region,
                            Confidence = 0.8,
                            Rule = "rural",
                        }
                    );
                    token = at - 1;
                }
            }
        }

        if (scan.Hits.Count > count)
        {
            scan.Sort();
        }
    }

    /// <summary>«الريف الشرقي لقرية كذا», «الريف الغربي من ...»: what follows says whose it is, though the name is not known.</summary>
    private static bool GoesOn(PlaceScan scan, int token) =>
        scan.Text.Is(token, "من")
        || (scan.Text.Is(token, TokenKind.Word) && scan.TryFind(token, WordClasses.Head, out var head) && (head.Clitics & Clitics.Li) != 0);

    /// <summary>«أعزاز بالريف الشمالي», «أعزاز في الريف الشمالي», «بلدات الريف الشمالي».</summary>
    private static bool OnlyLocates(PlaceScan scan, int token, int before)
    {
        var at = scan.Text.Is(token - 1, "في") ? token - 1 : token;
        return scan.Is(token - 1, WordClasses.Head) || (before > 0 && scan.Hits[before - 1].End == at);
    }

    private static string? GovernorateBefore(PlaceScan scan, int before)
    {
        for (var at = before - 1; at >= Math.Max(0, before - Reach); at--)
        {
            if (scan.Hits[at] is { IsIn: true, Place: { CountryId: "c-SY", GovernorateId: { } governorate } })
            {
                return governorate;
            }
        }

        return null;
    }
}
