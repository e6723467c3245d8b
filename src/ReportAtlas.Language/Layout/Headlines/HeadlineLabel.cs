using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Pages;
using ReportAtlas.Language.Layout.Publishers;

namespace ReportAtlas.Language.Layout.Headlines;

/// <summary>«العنوان: ...», «الموضوع: ...»: forms and letters put a label before the headline, which is no part of it.</summary>
internal static class HeadlineLabel
{
    /// <summary>The rule of the labels in Resources/layout/chrome.tsv; alone on its line such a label is set aside.</summary>
    public const string Rule = "headline-label";

    /// <summary>The headline without its label.</summary>
    public static ReadOnlySpan<char> Unlabelled(SourceLine headline)
    {
        var words = headline.Words;

        // «date 2026-03-07 عنوان الخبر»: a copy runs the day of the page and its headline together.
        if (words.Count > 2 && words[0] is "date" && StatedDate.FindAt(words, 1) is { IsFull: true } day && day.End < words.Count)
        {
            return headline.Text[words.StartOf(day.End)..];
        }

        return
            LayoutWords.All[ChromeMatch.Label].TryFindAt(words, 0, out var rule, out var end)
            && rule is Rule
            && end < words.Count
            && words.Before(end).ContainsAny(':', '/')
            ? headline.Text[words.StartOf(end)..]
            : headline.Text.TrimStart(" |");
    }

    /// <summary>The headline without its label and without the site's name around it.</summary>
    public static ReadOnlySpan<char> Bare(SourceLine headline, NamedOutlet? publisher)
    {
        var words = headline.Words;
        var (first, end) = HeadlineTail.Bare(words, publisher);
        if (first == 0 && end == words.Count)
        {
            return Unlabelled(headline);
        }

        var text =
            end < words.Count
                ? headline.Text[..words.StartOf(end)].TrimEnd(" «“\"(").TrimEnd(" -–—|•●·~").TrimEnd(words.Before(end) is "::" ? " :" : " ")
                : headline.Text;
        var start = words.StartOf(first);
        while (first > 0 && start > 0 && text[start - 1] is '«' or '"' or '“')
        {
            start--;
        }

        return text[start..];
    }
}
