namespace ReportAtlas.Language.Layout.Lines;

/// <summary>A line drawn with signs («=====», «-----», «* * *»), as people put it between articles of one file.</summary>
internal static class Separator
{
    public static bool Is(SourceLine line)
    {
        var signs = 0;
        foreach (var character in line.Text)
        {
            if (character is '=' or '-' or '*' or '_' or '~' or '#' or '+' or '—' or '–' or '─' or '═' or '•')
            {
                signs++;
            }
            else if (!Invisible.IsBlank(character))
            {
                return false;
            }
        }

        return signs >= 3;
    }

    /// <summary>Whether the line is drawn with equals signs, which no article draws within itself.</summary>
    public static bool IsStrong(SourceLine line) => Is(line) && line.Text.Count('=') + line.Text.Count('═') >= 3;
}
