using ReportAtlas.Language.Layout.Pages;

namespace ReportAtlas.Language.Layout.Headlines;

/// <summary>
/// «البحث عن ناجين تحت الأنقاض في الرقة» right above the text or its credits: what only begins as a page's search box does is the headline
/// where no other line is.
/// </summary>
internal static class TakenHeadline
{
    /// <summary>Words of such a headline; labels and fields have fewer.</summary>
    private const int MinWords = 5;

    /// <summary>The line of such a headline; null where there is none.</summary>
    /// <param name="parts">The article.</param>
    /// <param name="text">The line with which the text begins, or its writer's name.</param>
    public static int? Find(ArticleParts parts, int text)
    {
        if (!parts.Lines[text].IsProse && !LinesAbove.IsPerson(parts.Lines[text].Words))
        {
            return null;
        }

        var at = text - 1;
        while (
            at >= 0
            && !(
                parts.Lines[at] is { Given: null, IsProse: false, EndsFullStop: false, WordCount: >= MinWords and <= HeadlineRule.MaxWords } line
                && ChromeRules.All.OnlyBegins(line)
            )
        )
        {
            at--;
        }

        return at >= 0 && parts.PageTitle is null ? at : null;
    }
}
