namespace ReportAtlas.Language.Evaluation;

/// <summary>
/// Whether an event's place is the gold's or one of its alternatives. The words of one name may be a part of the
/// other's («القامشلي» and «حي الهلالية في القامشلي»); where the gold has no place, none is right.
/// </summary>
internal static class PlaceAgreement
{
    public static bool IsSame(GoldEvent gold, string? predicted)
    {
        if (string.IsNullOrEmpty(predicted))
        {
            return string.IsNullOrEmpty(gold.Place);
        }

        var found = KeyWords(predicted);
        return gold
            .PlaceAlt.Prepend(gold.Place)
            .Where(name => !string.IsNullOrEmpty(name))
            .Select(KeyWords)
            .Any(name => name.Count > 0 && found.Count > 0 && (name.IsSubsetOf(found) || found.IsSubsetOf(name)));
    }

    private static HashSet<string> KeyWords(string? name) => [.. TextNormalizer.PlaceKey(name).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
