using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Places.Senses;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>Names that stand with others in a list, or in brackets after one, and lean on these: «بدير الزور والطبقة», «كركي لكي (معبدة)».</summary>
internal static class CoordinatedNames
{
    /// <summary>A name between two sure places of a list is a place, though maybe not the far one that the gazetteer knows by it.</summary>
    public static void LetInBetween(PlaceScan scan)
    {
        for (var at = 1; at + 1 < scan.Hits.Count; at++)
        {
            if (
                scan.Hits[at] is { Rule: "" } hit
                && scan.Hits[at - 1].IsIn
                && scan.Hits[at + 1].IsIn
                && Joins(scan, scan.Hits[at - 1], hit)
                && Joins(scan, hit, scan.Hits[at + 1])
            )
            {
                scan.Hits[at] = new PlaceHit
                {
                    First = hit.First,
                    End = hit.End,
                    Skip = hit.Skip,
                    Sentence = hit.Sentence,
                    Clitics = hit.Clitics,
                    Rule = "between",
                };
            }
        }
    }

    /// <summary>
    /// «بين الميادين والبصيرة», «على أبو حردوب والجرذي ودرنج»: neighbours whose names are everyday words as well, named together after a
    /// preposition, vouch for each other, if at least one of them is a word of few everyday uses.
    /// </summary>
    /// <returns>Whether any were let in.</returns>
    public static bool LetInNeighbours(PlaceScan scan)
    {
        var found = false;
        for (var at = 0; at + 1 < scan.Hits.Count; at++)
        {
            var end = EndOfNeighbours(scan, at, out var isNear);
            for (var member = at; isNear && end - at > 1 && member < end; member++)
            {
                scan.Hits[member].Rule = "beside";
                found = true;
            }

            at = Math.Max(at, end - 1);
        }

        return found;
    }

    /// <summary>Where a list of waiting names ends that lie close to each other and begin at a hit, the hit itself where it begins none.</summary>
    private static int EndOfNeighbours(PlaceScan scan, int at, out bool isNear)
    {
        var first = scan.Hits[at];
        isNear = first.Name?.Use == NameUse.Near;
        if (!IsWaiting(first) || !first.Has(PlaceCues.Preposition | PlaceCues.Direction | PlaceCues.Relation))
        {
            return at;
        }

        var end = at + 1;
        while (
            end < scan.Hits.Count
            && scan.Hits[end] is var next
            && IsWaiting(next)
            && Joins(scan, scan.Hits[end - 1], next)
            && Nearness.AreClose(first, next.Name!)
            && Nearness.AreClose(scan.Hits[end - 1], next.Name!)
        )
        {
            isNear |= next.Name!.Use == NameUse.Near;
            end++;
        }

        return end;
    }

    private static bool IsWaiting(PlaceHit hit) => hit is { Rule: "", Name.Use: NameUse.Near or NameUse.Cue };

    /// <summary>«كركي لكي (معبدة)»: alone in brackets after a place that is in, and one of its names.</summary>
    public static bool IsOtherName(PlaceScan scan, int at)
    {
        var hit = scan.Hits[at];
        return at > 0
            && scan.Hits[at - 1] is { IsIn: true, Name: { } before }
            && scan.Hits[at - 1].End == hit.First - 1
            && scan.IsSign(hit.First - 1, '(')
            && scan.IsSign(hit.End, ')')
            && ShareSense(hit.Name!, before);
    }

    private static bool ShareSense(PlaceName one, PlaceName other) => one.Senses.Any(sense => other.Senses.Any(known => known.Place == sense.Place));

    /// <summary>«بدير الزور والطبقة»: coordinated with a place that is in and lies in the same governorate or near.</summary>
    public static bool IsBesideSurePlace(PlaceScan scan, int at)
    {
        var hit = scan.Hits[at];
        for (var before = at - 1; before >= 0 && Joins(scan, scan.Hits[before], scan.Hits[before + 1]); before--)
        {
            if (scan.Hits[before].IsIn)
            {
                if (Nearness.AreTogether(scan.Hits[before], hit.Name!))
                {
                    return true;
                }

                break;
            }
        }

        for (var after = at + 1; after < scan.Hits.Count && Joins(scan, scan.Hits[after - 1], scan.Hits[after]); after++)
        {
            if (scan.Hits[after].IsIn)
            {
                return Nearness.AreTogether(scan.Hits[after], hit.Name!);
            }
        }

        return false;
    }

    /// <summary>«في الجرذي غربي الميادين»: a side of a sure place close by tells where the village lies.</summary>
    public static bool IsOnSideOfSurePlace(PlaceScan scan, int at)
    {
        var hit = scan.Hits[at];
        if (
            at + 1 >= scan.Hits.Count
            || scan.Hits[at + 1] is not { IsIn: true, Name: not null } next
            || next.Sentence != hit.Sentence
            || next.First == hit.End
        )
        {
            return false;
        }

        for (var token = hit.End; token < next.First; token++)
        {
            if (!scan.Is(token, WordClasses.Direction))
            {
                return false;
            }
        }

        return Nearness.AreClose(next, hit.Name!);
    }

    /// <summary>«غويران في الحسكة»: followed, with nothing but place words between, by a sure place that holds one of its senses.</summary>
    public static bool IsWithinNamedPlace(PlaceScan scan, int at, Surrounds around)
    {
        var hit = scan.Hits[at];
        if (at + 1 >= scan.Hits.Count || scan.Hits[at + 1] is not { IsIn: true, Name: not null } next || next.Sentence != hit.Sentence)
        {
            return false;
        }

        for (var token = hit.End; token < next.First; token++)
        {
            if (
                !scan.IsClosing(token)
                && !scan.Is(
                    token,
                    WordClasses.Preposition
                        | WordClasses.Direction
                        | WordClasses.Relation
                        | WordClasses.Relative
                        | WordClasses.Head
                        | WordClasses.Rural
                )
            )
            {
                return false;
            }
        }

        var leads = next.First > hit.End || (next.Clitics & (Clitics.Bi | Clitics.Li)) != 0 || next.Surrounding != SurroundingKind.None;
        return leads && around.Holds(next, hit.Name!);
    }

    /// <summary>Whether two names stand in one list, next to each other.</summary>
    public static bool Joins(PlaceScan scan, PlaceHit left, PlaceHit right)
    {
        if (left.Sentence != right.Sentence)
        {
            return false;
        }

        var parted = (right.Clitics & Clitics.Conjunction) != 0;
        for (var token = left.End; token < right.First; token++)
        {
            if (
                scan.IsComma(token)
                || scan.IsSign(token, '-')
                || scan.IsSign(token, '–')
                || scan.IsSign(token, '/')
                || scan.Text.Is(token, "و")
                || scan.Text.Is(token, "او")
            )
            {
                parted = true;
            }
            else if (!scan.Text.Is(token, TokenKind.Punctuation) || scan.IsSign(token, '.') || scan.IsSign(token, ':'))
            {
                return false;
            }
        }

        return parted;
    }
}
