namespace ReportAtlas.Archive.Import;

/// <summary>
/// Tells Markdown that was made to stall a parser, whose work grows by the square of nesting and of marks in one
/// paragraph. No report comes near these limits; what goes beyond them is read as plain text.
/// </summary>
internal static class MarkdownLimits
{
    /// <summary>Columns of indentation and quote marks before a line's text.</summary>
    private const int DeepestIndent = 100;

    /// <summary>Marks of emphasis, links and code between two blank lines.</summary>
    private const int MostMarksTogether = 5000;

    /// <summary>Lines that define a link, in the whole file.</summary>
    private const int MostLinkDefinitions = 2000;

    /// <summary>The limit that a text goes beyond, as a problem; null when it keeps to all.</summary>
    public static ImportProblem? FindExceeded(string text)
    {
        var (marks, definitions) = (0, 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var body = line.TrimStart(" \t>");
            if (line.Length - body.Length > DeepestIndent)
            {
                return new ImportProblem("markdown-too-deep");
            }

            marks = body.IsEmpty ? 0 : marks + CountMarks(body);
            definitions += body is ['[', ..] && body.Contains("]:", StringComparison.Ordinal) ? 1 : 0;
            if (marks > MostMarksTogether || definitions > MostLinkDefinitions)
            {
                return new ImportProblem("markdown-too-long");
            }
        }

        return null;
    }

    private static int CountMarks(ReadOnlySpan<char> line)
    {
        var count = 0;
        foreach (var letter in line)
        {
            count += letter is '*' or '_' or '[' or '`' or '<' ? 1 : 0;
        }

        return count;
    }
}
