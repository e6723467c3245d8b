namespace ReportAtlas.Language.Layout.Lines;

/// <summary>Counts the telling words of a line that lines below it have too, whatever is joined to their heads.</summary>
internal static class SharedWords
{
    /// <summary>Shorter words are in every text.</summary>
    private const int MinLength = 4;

    /// <summary>How many words of a line stand in some of the others, each counted once a place.</summary>
    public static int Count(SourceLine line, ReadOnlySpan<SourceLine> others)
    {
        var shared = 0;
        for (var at = 0; at < line.Words.Count; at++)
        {
            shared += Bare(line.Words[at]) is { Length: >= MinLength } word && IsIn(others, word) ? 1 : 0;
        }

        return shared;
    }

    private static bool IsIn(ReadOnlySpan<SourceLine> lines, ReadOnlySpan<char> word)
    {
        foreach (var line in lines)
        {
            for (var at = 0; at < line.Words.Count; at++)
            {
                if (Bare(line.Words[at]).SequenceEqual(word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A folded word without the conjunctions, prepositions and article at its head.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        var bare = word.Length > MinLength && word[0] is 'و' or 'ف' ? word[1..] : word;
        bare = bare.Length > MinLength && bare[0] is 'ب' or 'ل' or 'ك' ? bare[1..] : bare;
        return bare.StartsWith("ال") && bare.Length > MinLength ? bare[2..] : bare;
    }
}
