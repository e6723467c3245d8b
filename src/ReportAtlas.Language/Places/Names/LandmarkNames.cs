using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>
/// Reads the name of a landmark that no gazetteer has: «دوار الكهرباء», «شارع سيف الدولة», «جامع عدنان المالكي». Streets, roundabouts
/// and mosques are named after the most ordinary things, so after such a noun an everyday word is a name as well, as long as
/// it is definite: what points back («شارع المدينة») or says where the landmark lies («شارع الواقع خلف») is none.
/// </summary>
internal static class LandmarkNames
{
    private const WordClasses NoName =
        WordClasses.Anaphor
        | WordClasses.Side
        | WordClasses.Relative
        | WordClasses.RoadPart
        | WordClasses.Preposition
        | WordClasses.Relation
        | WordClasses.Direction
        | WordClasses.Reporting
        | WordClasses.Rural
        | WordClasses.Road;

    /// <param name="end">The first token after the name.</param>
    public static bool TryRead(PlaceScan scan, int at, int limit, out int end)
    {
        end = at;
        if (!IsWord(scan, at, limit))
        {
            return false;
        }

        if (scan.Is(at, WordClasses.Title))
        {
            end = IsWord(scan, at + 1, limit) ? at + 2 : at; // «جامع الشيخ يوسف»
        }
        else if (IsDefinite(scan, at))
        {
            end = IsWord(scan, at + 1, limit) && IsItsAdjective(scan, at + 1) && scan.Text.Word(at)[^1] == 'ه' ? at + 2 : at + 1;
        }
        else if (
            IsWord(scan, at + 1, limit)
            && IsDefinite(scan, at + 1)
            && !scan.Is(at, WordClasses.Ordinary | WordClasses.Head | WordClasses.Closer)
            && NameLikeness.IsNoVerb(scan.Text.Word(at))
        )
        {
            end = at + 2;
        }

        return end > at;
    }

    /// <summary>«فندق الزنود في الطبقة»: what the gazetteer does not have stands in the place named after it.</summary>
    internal static bool StandsIn(PlaceScan scan, int at)
    {
        var hit = scan.Hits[at];
        return hit.Name!.Use <= NameUse.Cue
            && at > 0
            && scan.Hits[at - 1] is { IsIn: true, Name: null, Head.IsPartOfName: true } landmark
            && ((hit.Clitics & Clitics.Bi) != 0 ? landmark.End == hit.First : landmark.End == hit.First - 1 && scan.Text.Is(hit.First - 1, "في"));
    }

    /// <summary>Whether a token is a branch of an army, after which barracks are named.</summary>
    internal static bool IsArm(PlaceScan scan, int token)
    {
        foreach (var form in scan.Text.Forms(token))
        {
            if (form.Clitics == Clitics.None && scan.Words.IsArm(form.Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«دوار الكنيسة الآشورية»: the adjective of the thing that the landmark is called after.</summary>
    private static bool IsItsAdjective(PlaceScan scan, int token) =>
        IsDefinite(scan, token) && scan.Text.Word(token).EndsWith("يه", StringComparison.Ordinal);

    private static bool IsWord(PlaceScan scan, int token, int limit) =>
        token < limit && scan.Text.Is(token, TokenKind.Word) && !scan.IsTaken(token) && scan.Text.Word(token).Length > 2 && !scan.Is(token, NoName);

    private static bool IsDefinite(PlaceScan scan, int token) =>
        scan.Text.Word(token) is { Length: > 4 } word && word.StartsWith("ال", StringComparison.Ordinal);
}
