using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Pages;

namespace ReportAtlas.Language.Layout;

/// <summary>
/// What each line of one article is, settled in turn: first the head (kicker, headline, credits), then the foot (source
/// line, site name) and at last the body between them.
/// </summary>
internal sealed class ArticleParts
{
    /// <summary>Words of an item of a menu.</summary>
    internal const int MaxMenuWords = 7;

    /// <summary>The rule that sets aside what stands under a picture.</summary>
    internal const string PhotoCredit = "photo-credit";

    private ArticleParts(List<SourceLine> lines) => (Lines, Kept) = (lines, new KeptLines(lines, MaxMenuWords));

    public List<SourceLine> Lines { get; }

    /// <summary>The lines that no rule set aside before the head was read.</summary>
    public KeptLines Kept { get; }

    /// <summary>The line with the headline; null when there is none.</summary>
    public SourceLine? Headline { get; set; }

    /// <summary>The line with the title of the page, which repeats the headline with the site's name behind it; null where there is none.</summary>
    public SourceLine? PageTitle { get; set; }

    /// <summary>The first paragraph's line; null when the article has no body.</summary>
    public SourceLine? Lead { get; set; }

    /// <summary>The credit lines in the order in which they were found.</summary>
    public List<(SourceLine Line, CreditLine Credit)> Credits { get; } = [];

    /// <summary>The lines above the headline that name the body whose paper it is; see <see cref="Publishers.Letterhead"/>.</summary>
    public List<SourceLine> Letterhead { get; } = [];

    /// <summary>Reads the lines of one article. Lines of a structured source keep the roles they were given.</summary>
    /// <param name="lines">The lines, site chrome marked where a rule knows it by itself.</param>
    /// <param name="title">The headline as front matter tells it.</param>
    public static ArticleParts Of(List<SourceLine> lines, string? title)
    {
        var parts = new ArticleParts(lines);
        var body = ArticleHead.Read(parts, title);
        var foot = ArticleFoot.Read(parts, body);
        ArticleBody.Read(parts, body, foot);
        parts.KeepCaptions();
        return parts;
    }

    /// <summary>What describes a picture belongs to the article after all, once; while its parts were sought it stood in their way.</summary>
    private void KeepCaptions()
    {
        SourceLine? last = null;
        foreach (var line in Lines)
        {
            if (
                line.ChromeRule is not PhotoCredit
                || line.Given is { Role: not (BlockRole.Paragraph or BlockRole.Caption) }
                || !PictureCredit.Describes(line)
            )
            {
                continue;
            }

            if (last is null || !line.Folded.SequenceEqual(last.Folded))
            {
                (line.ChromeRule, line.Role) = (null, PictureCredit.DayOfAbstract(line) is not null ? BlockRole.Paragraph : BlockRole.Caption);
                last = line;
            }
        }
    }

    /// <summary>Settles a line as a byline; a headline is none any more.</summary>
    public void MakeByline(SourceLine line)
    {
        line.Role = BlockRole.Byline;
        Headline = line == Headline ? null : Headline;
    }

    /// <summary>Whether a line is a credit line; then it is settled as one.</summary>
    public bool TryCredit(SourceLine line, bool strict) => TryCredit(line, line.Credit(strict));

    /// <summary>Settles a line as the credit line that it was read as, if it was.</summary>
    public bool TryCredit(SourceLine line, CreditLine? credit)
    {
        if (credit is null)
        {
            return false;
        }

        line.Role = credit.Role;
        Credits.Add((line, credit));
        return true;
    }

    public static bool IsSectionLabel(SourceLine line) => SetAside(line, "section-label", line.IsShort && PageLabel.IsSection(line));

    public static bool IsSiteName(SourceLine line) => SetAside(line, "site-name", line.IsShort && PageLabel.IsSiteName(line));

    /// <summary>Sets a line aside where a rule applies and its source does not say otherwise; tells whether it is chrome now.</summary>
    public static bool SetAside(SourceLine line, string rule, bool applies)
    {
        if (applies && line.Given is null or { Role: BlockRole.Paragraph })
        {
            line.ChromeRule = rule;
        }

        return line.IsChrome;
    }
}
