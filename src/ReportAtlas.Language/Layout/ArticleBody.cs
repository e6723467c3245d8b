using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout;

/// <summary>Settles the lines of an article's body: paragraphs, items of lists, headings, and an outlet's own line among the first.</summary>
internal static class ArticleBody
{
    /// <summary>Lines of the body among which an outlet signs.</summary>
    private const int SignatureReach = 4;

    private const int MaxHeadingWords = 12;

    private const int MaxCaptionWords = 25;

    /// <summary>Settles the lines from <paramref name="start"/> up to, and without, <paramref name="end"/>.</summary>
    public static void Read(ArticleParts parts, int start, int end)
    {
        var isPunctuated = IsPunctuated(parts.Lines, start, end);
        for (var at = start; at < end; at++)
        {
            var line = parts.Lines[at];
            if (line.IsChrome || (at - start <= SignatureReach && line.Given is null && TryOutletLine(parts, line)))
            {
                continue;
            }

            line.Role =
                line.Given?.Role
                ?? (
                    ListMark.Begins(line.Text) ? BlockRole.ListItem
                    : at < end - 1 && IsCaption(line) ? BlockRole.Caption
                    : isPunctuated && at > start && at < end - 1 && IsHeading(line) ? BlockRole.Heading
                    : BlockRole.Paragraph
                );
            if (line.Role is BlockRole.Paragraph or BlockRole.Quote or BlockRole.ListItem)
            {
                parts.Lead ??= line;
            }
        }
    }

    /// <summary>Whether paragraphs end in full stops there, so that a short line without one is a heading.</summary>
    private static bool IsPunctuated(List<SourceLine> lines, int start, int end)
    {
        var (prose, ended) = (0, 0);
        for (var at = start; at < end; at++)
        {
            if (!lines[at].IsChrome && lines[at].IsProse)
            {
                prose++;
                ended += lines[at].EndsSentence ? 1 : 0;
            }
        }

        return prose >= 2 && ended * 10 >= prose * 7;
    }

    /// <summary>«العالم - سوريا» on a line of its own below the lead: a channel's name and the section or country of its report.</summary>
    private static bool TryOutletLine(ArticleParts parts, SourceLine line) =>
        line.WordCount <= ArticleParts.MaxMenuWords
        && !line.IsProse
        && !line.EndsSentence
        && line.Credit(strict: true) is { Outlets: [{ Outlet.IsListed: true }], IsSource: false } credit
        && parts.TryCredit(line, credit);

    /// <summary>«مقاتلون عند الجسر (رويترز)» between paragraphs; the last line of a text is signed in the same way.</summary>
    private static bool IsCaption(SourceLine line) =>
        line.WordCount <= MaxCaptionWords
        && !line.IsProse
        && !line.EndsFullStop
        && PictureCredit.Describes(line)
        && PictureCredit.Ends(line)
        && !PictureCredit.Signs(line);

    private static bool IsHeading(SourceLine line) =>
        line.WordCount <= MaxHeadingWords && !line.IsProse && !line.EndsSentence && line.Text[^1] is not (':' or '،' or ',');
}
