using System.Text.RegularExpressions;

namespace ReportAtlas.Language.Evaluation;

/// <summary>
/// A report's file text as events are located in it: non-empty lines, and sentences within a line. Kept apart from the
/// reader's own sentences for the same reason as <see cref="TextNormalizer"/>.
/// </summary>
internal sealed partial class ReportText(string text)
{
    private readonly string[] paragraphs = [.. text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line))];

    /// <summary>The sentence of a paragraph in which a quotation begins, or null where it does not stand there.</summary>
    public Sentence? FindSentence(int paragraph, string quote)
    {
        var line = paragraphs.ElementAtOrDefault(paragraph);
        var at = line?.IndexOf(quote, StringComparison.Ordinal) ?? -1;
        if (line is null || at < 0)
        {
            return null;
        }

        var start = 0;
        foreach (var match in SentenceEnds().EnumerateMatches(line))
        {
            var end = match.Index + match.Length;
            if (at < end)
            {
                return new Sentence(start, line[start..end]);
            }

            start = end;
        }

        return new Sentence(start, line[start..]);
    }

    // After a mark and space, or right after a mark that follows a letter: reporters often leave the space out. A dot
    // between digits, or one of several dots, ends nothing.
    [GeneratedRegex(@"(?<=[.!?؟؛])\s+|(?<=[^\d\s][.؟!؛])(?=[^\d\s.])")]
    private static partial Regex SentenceEnds();

    /// <param name="Start">Where it begins in its paragraph.</param>
    /// <param name="Text">Its words, with the space that follows.</param>
    internal readonly record struct Sentence(int Start, string Text);
}
