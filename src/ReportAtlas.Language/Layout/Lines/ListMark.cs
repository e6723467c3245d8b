namespace ReportAtlas.Language.Layout.Lines;

/// <summary>The mark at the front of a list's item.</summary>
internal static class ListMark
{
    /// <summary>Whether a line begins with a bullet, a dash and a space, or a number and a bracket or dash.</summary>
    public static bool Begins(ReadOnlySpan<char> line)
    {
        if (line[0] is '•' or '◄' or '►' or '▪' or '●' or '■' or '◆' or '‣' or '–' or '-' or '*')
        {
            return line.Length > 2 && (line[0] is not ('–' or '-' or '*') || char.IsWhiteSpace(line[1]));
        }

        var digits = 0;
        while (digits < line.Length && digits < 3 && char.IsDigit(line[digits]))
        {
            digits++;
        }

        return digits is 1 or 2
            && digits + 1 < line.Length
            && (line[digits] is ')' || (line[digits] is '-' or '.' or '–' && char.IsWhiteSpace(line[digits + 1])));
    }
}
