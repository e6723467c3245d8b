using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Places.Senses;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>
/// Finds unknown names that stand in a list of places between two known ones: in «سراقب وداديخ وآفس» the middle is a
/// place too, whatever it is called.
/// </summary>
internal static class BetweenNames
{
    /// <summary>More tokens than this between two known names are no list of places.</summary>
    private const int LongestGap = 8;

    public static void Find(PlaceScan scan)
    {
        var found = new List<PlaceHit>();
        for (var at = 0; at + 1 < scan.Hits.Count; at++)
        {
            var (left, right) = (scan.Hits[at], scan.Hits[at + 1]);
            if (
                left.Sentence == right.Sentence
                && right.First > left.End
                && right.First - left.End <= LongestGap
                && left.RefusedAs is null
                && right.RefusedAs is null
                && (left.IsIn || right.IsIn)
                && IsSmall(left)
                && IsSmall(right)
                && (right.Clitics & Clitics.Conjunction) != 0
            )
            {
                if (TryReadGap(scan, left, right.First, found) && Nearness.AreTogether(left, right.Name!))
                {
                    left.Rule = left.Rule.Length == 0 ? "beside" : left.Rule;
                    right.Rule = right.Rule.Length == 0 ? "beside" : right.Rule;
                }
            }
        }

        foreach (var hit in found)
        {
            scan.Add(hit);
        }
    }

    private static bool IsSmall(PlaceHit hit) =>
        hit is { Surrounding: SurroundingKind.None, Name: { } name }
        && name.Senses[0].Place.Kind is PlaceKind.City or PlaceKind.Town or PlaceKind.Village;

    /// <summary>All that stands in the gap must be names, each with its و.</summary>
    private static bool TryReadGap(PlaceScan scan, PlaceHit left, int end, List<PlaceHit> found)
    {
        var first = found.Count;
        for (var token = left.End; token < end; )
        {
            if (
                scan.TryName(token, end, Clitics.Conjunction, out var name, afterHead: true)
                && name.Entry.Use < NameUse.Inner
                && (name.Form.Clitics & Clitics.Conjunction) != 0
            )
            {
                // A name that mostly needs its noun, «والدور», is one here.
                found.Add(
                    new PlaceHit
                    {
                        First = token,
                        End = name.EndToken,
                        Skip = name.Form.CliticLength,
                        Sentence = left.Sentence,
                        Name = name.Entry,
                        Rule = "between",
                    }
                );
                token = name.EndToken;
                continue;
            }

            if (
                !scan.Text.Is(token, TokenKind.Word)
                || scan.Text.Word(token)[0] != 'و'
                || !UnknownNamesReader.TryRead(
                    scan,
                    token,
                    end,
                    new UnknownNameContext(UnknownNames.Listed, IsQuoted: false, IsListed: true),
                    out var next,
                    out var skip
                )
                || skip == 0
            )
            {
                found.RemoveRange(first, found.Count - first);
                return false;
            }

            found.Add(
                new PlaceHit
                {
                    First = token,
                    End = next,
                    Skip = 1,
                    Sentence = left.Sentence,
                    Rule = "between",
                }
            );
            token = next;
        }

        return true;
    }
}
