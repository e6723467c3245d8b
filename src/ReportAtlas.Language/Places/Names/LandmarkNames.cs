using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>
/// Reads the name of a landmark that no gazetteer has: «دوار الكهرباء», «شارع سيف الدولة», «جامع عدنان المالكي». Streets, roundabouts
/// and mosques are named after the most ordinary things, so after such a noun an everyday word is a name as well, as long as
/// it is definite: what points back («شارع المدينة») or says where the landmark lies («شارع الواقع خلف») is none.
/// </summary>
internal static class LandmarkNames
{
    private const WordClasses NoName = WordClasses.Anaphor | WordClasses.Side | WordClasses.Relative | WordClasses.RoadPart | WordClasses.Preposition
        | WordClasses.Relation | WordClasses.Direction | WordClasses.Reporting | WordClasses.Rural | WordClasses.Road;

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
            end = at + 1;
        }
        else if (IsWord(scan, at + 1, limit) && IsDefinite(scan, at + 1) && !scan.Is(at, WordClasses.Ordinary | WordClasses.Head | WordClasses.Closer) && NameLikeness.IsNoVerb(scan.Text.Word(at)))
        {
            end = at + 2;
        }

        return end > at;
    }

    private static bool IsWord(PlaceScan scan, int token, int limit) =>
        token < limit && scan.Text.Is(token, TokenKind.Word) && !scan.IsTaken(token) && scan.Text.Word(token).Length > 2 && !scan.Is(token, NoName);

    private static bool IsDefinite(PlaceScan scan, int token) =>
        scan.Text.Word(token) is { Length: > 4 } word && word.StartsWith("ال", StringComparison.Ordinal);
}
