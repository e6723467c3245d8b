using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places;

/// <summary>
/// Finds unknown names that stand in a list of places between two known ones: in «سراقب وداديخ وآفس» the middle is a
/// place too, whatever it is called.
/// </summary>
internal static class BetweenNames
{
    /// <summary>More unknown names than this in a row are no list of places.</summary>
    private const int LongestGap = 3;

    public static void Find(PlaceScan scan)
    {
        for (var at = scan.Hits.Count - 2; at >= 0; at--)
        {
            var (left, right) = (scan.Hits[at], scan.Hits[at + 1]);
            if (left.Sentence == right.Sentence && right.First > left.End && right.First - left.End <= LongestGap
                && left.RefusedAs is null && right.RefusedAs is null && (left.IsIn || right.IsIn) && IsSmall(left) && IsSmall(right)
                && (right.Clitics & Clitics.Conjunction) != 0 && AllNames(scan, left.End, right.First))
            {
                for (var token = left.End; token < right.First; token++)
                {
                    scan.Add(new PlaceHit { First = token, End = token + 1, Skip = 1, Sentence = left.Sentence, Rule = "between" });
                }
            }
        }
    }

    private static bool IsSmall(PlaceHit hit) =>
        hit is { Surrounding: SurroundingKind.None, Name: { } name } && name.Senses[0].Place.Kind is PlaceKind.City or PlaceKind.Town or PlaceKind.Village;

    private static bool AllNames(PlaceScan scan, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (!scan.Text.Is(token, TokenKind.Word) || scan.Text.Word(token)[0] != 'و'
                || !UnknownNamesReader.TryRead(scan, token, end, UnknownNames.Yes, quoted: false, out var next, out var skip) || skip == 0 || next != token + 1)
            {
                return false;
            }
        }

        return true;
    }
}
