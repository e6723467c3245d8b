using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Pages;

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
        return LayoutWords.All[ChromeMatch.Label].TryFindAt(words, 0, out var rule, out var end) && rule is Rule && end < words.Count && words.Before(end).ContainsAny(':', '/')
            ? headline.Text[words.StartOf(end)..]
            : headline.Text;
    }
}
