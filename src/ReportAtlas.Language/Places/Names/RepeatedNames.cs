using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>
/// Finds an unknown name again where its classifying noun is left out: «قرية حامو ... حاجز حامو». The first telling has settled that
/// it is a name; a later one counts beside words that lead to a place, and everywhere when the name has two words.
/// </summary>
internal static class RepeatedNames
{
    /// <summary>A shorter word is too likely another.</summary>
    private const int ShortestName = 4;

    private const WordClasses Leading = WordClasses.Preposition | WordClasses.Direction | WordClasses.Relation | WordClasses.Head;

    public static void Find(PlaceScan scan)
    {
        var known = scan.Hits.FindAll(hit => hit is { Name: null, Rule: "unknown", Head: { } head } && !IsHeadFirst(hit, head) && IsLong(scan, hit));
        if (known.Count == 0)
        {
            return;
        }

        for (var sentence = 0; sentence < scan.Text.Sentences.Length; sentence++)
        {
            var (first, end) = (scan.Text.Sentences[sentence].FirstToken, scan.Text.Sentences[sentence].EndToken);
            for (var token = first; token < end; token++)
            {
                if (scan.Text.Is(token, TokenKind.Word) && !scan.IsTaken(token) && Match(scan, known, token, first, end, out var skip) is { } name)
                {
                    scan.Add(HeadedNames.Unknown(sentence, token, token + name.End - name.First, skip, name.Head!));
                    token += name.End - name.First - 1;
                }
            }
        }
    }

    /// <summary>«حي الزهور»: the noun is part of the name, and without it the rest is a common word.</summary>
    private static bool IsHeadFirst(PlaceHit hit, HeadNoun head) => head.IsPartOfName && hit.End - hit.First > 1;

    private static bool IsLong(PlaceScan scan, PlaceHit hit) =>
        hit.End - hit.First > 1 || scan.Text.Word(hit.First).Length - hit.Skip >= ShortestName;

    private static PlaceHit? Match(PlaceScan scan, List<PlaceHit> known, int token, int first, int limit, out int skip)
    {
        foreach (var name in known)
        {
            var word = scan.Text.Word(token);
            var start = scan.Text.Word(name.First)[name.Skip..];
            skip = word.Length - start.Length;
            if (
                skip is 0 or 1
                && word.EndsWith(start)
                && (skip == 0 || word[0] is 'و' or 'ب' or 'ل')
                && IsRest(scan, name, token, limit)
                && (name.End - name.First > 1 || (skip == 1 && word[0] is not 'و') || IsLedTo(scan, token, first))
            )
            {
                return name;
            }
        }

        skip = 0;
        return null;
    }

    private static bool IsRest(PlaceScan scan, PlaceHit name, int token, int limit)
    {
        for (var at = 1; at < name.End - name.First; at++)
        {
            if (token + at >= limit || scan.IsTaken(token + at) || !scan.Text.Word(token + at).SequenceEqual(scan.Text.Word(name.First + at)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLedTo(PlaceScan scan, int token, int first)
    {
        var before = scan.WordBefore(token, first);
        return before >= 0 && scan.Is(before, Leading);
    }
}
