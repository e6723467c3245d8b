using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout;

/// <summary>
/// Finds the headline of a page that was copied whole: it stands there twice, as the page's title and over the text. What the
/// page brings before it belongs to the site.
/// </summary>
internal static class RepeatedHeadline
{
    /// <summary>Lines at the top among which it is sought.</summary>
    private const int Reach = 16;

    private const int MinWords = 4;

    /// <summary>The place of the headline among the lines; null when none stands twice.</summary>
    public static int? Find(List<SourceLine> lines, int at, string? title)
    {
        var head = lines.Skip(at).Take(Reach).Where(line => line is { IsChrome: false, Given: null, IsProse: false, EndsFullStop: false, WordCount: >= MinWords }).ToList();
        var first = title is null ? head.Find(line => CopyOf(line, head) is not null) : null;
        if (first is null)
        {
            return null;
        }

        // «... - name of the site» over the headline is the page's title.
        var copy = CopyOf(first, head)!;
        var isTitle = copy.Text.Length < first.Text.Length;
        first.ChromeRule = isTitle ? "repeat" : null;
        return lines.IndexOf(isTitle ? copy : first);
    }

    private static SourceLine? CopyOf(SourceLine line, List<SourceLine> head) =>
        head.Find(other => other.Number > line.Number && IsSame(line.Text, other.Text));

    private static bool IsSame(string first, string second)
    {
        var (one, other) = (ArabicFolder.Fold(first), ArabicFolder.Fold(second));
        return one.AsSpan().Trim().SequenceEqual(other.AsSpan().Trim())
            || (one.StartsWith(other, StringComparison.Ordinal) && one.AsSpan(other.Length).TrimStart() is ['-' or '|' or '–' or '—', ..]);
    }
}
