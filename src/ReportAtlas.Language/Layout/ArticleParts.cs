namespace ReportAtlas.Language.Layout;

/// <summary>
/// Settles what each line of one article is: first the page around it, then the head (kicker, headline, credits),
/// the foot (source line, site name) and at last the body.
/// </summary>
internal sealed class ArticleParts
{
    /// <summary>Words of an item of a menu.</summary>
    private const int MaxMenuWords = 7;

    /// <summary>Lines below the first among which a headline may stand twice.</summary>
    private const int HeadReach = 6;

    /// <summary>Lines of the body among which an outlet signs.</summary>
    private const int SignatureReach = 4;

    private readonly List<SourceLine> _lines;

    private readonly KeptLines _kept;

    private ArticleParts(List<SourceLine> lines) => (_lines, _kept) = (lines, new KeptLines(lines, MaxMenuWords));

    /// <summary>The line with the headline; null when there is none.</summary>
    public SourceLine? Headline { get; private set; }

    /// <summary>The first paragraph's line; null when the article has no body.</summary>
    public SourceLine? Lead { get; private set; }

    public IReadOnlyList<SourceLine> Lines => _lines;

    /// <summary>The credit lines in order.</summary>
    public List<(SourceLine Line, CreditLine Credit)> Credits { get; } = [];

    /// <summary>Reads the lines of one article. Lines of a structured source keep the roles they were given.</summary>
    /// <param name="lines">The lines, site chrome marked where a rule knows it by itself.</param>
    /// <param name="title">The headline as front matter tells it.</param>
    public static ArticleParts Of(List<SourceLine> lines, string? title)
    {
        var parts = new ArticleParts(lines);
        var body = parts.ReadHead(title);
        var foot = parts.ReadFoot(body);
        parts.ReadBody(body, foot);
        return parts;
    }

    private int ReadHead(string? title)
    {
        var at = ReadAboveHeadline();
        if (at < _lines.Count && FindHeadline(at, title) is { } headline)
        {
            if (headline > at && !_lines[at].IsChrome)
            {
                _lines[at].Role = BlockRole.Kicker;
            }

            Headline = _lines[headline];
            Headline.Role = BlockRole.Headline;
            at = ReadBelowHeadline(headline + 1);
        }

        return at;
    }

    /// <summary>Section labels, site names and datelines above the headline; the first line that is none of these ends them.</summary>
    private int ReadAboveHeadline()
    {
        var at = 0;
        for (; at < _lines.Count; at++)
        {
            var line = _lines[at];
            if (line.IsChrome || IsSectionLabel(line) || IsSiteName(line) || IsCaption(line, at) || IsMenuItem(line, at) || EchoesMenu(line, at) || IsPlaceOfReport(line, at))
            {
                continue;
            }

            if (IsHeading(line) || !TryCredit(line, strict: true))
            {
                break;
            }
        }

        return at;
    }

    private int? FindHeadline(int at, string? title)
    {
        var first = _lines[at];
        if (first.Given is not null && (first.Given.Role == BlockRole.Headline || (title is not null && IsTitle(first, Text.ArabicFolder.Fold(title)))))
        {
            return at;
        }

        if (first.Given is not null && (title is not null || first.Given.Role != BlockRole.Paragraph))
        {
            return null;
        }

        var next = _kept.After(at);
        while (next.Count > 0 && IsSectionLabel(next[0]))
        {
            next = next[1..];
        }

        if (FindTwice(at, next) is { } twice)
        {
            return twice;
        }

        var isFollowedByChrome = at + 1 < _lines.Count && _lines[at + 1].IsChrome;
        if (next.Count > 0 && !first.IsProse && HeadlineRule.IsKicker(first, next[0]) && HeadlineRule.IsHeadline(next[0], _kept.After(_lines.IndexOf(next[0])), false))
        {
            return _lines.IndexOf(next[0]);
        }

        return HeadlineRule.IsHeadline(first, next, isFollowedByChrome) ? at : null;
    }

    /// <summary>Pages bring their headline twice, as title and as heading; what stands above it then belongs to the page.</summary>
    private int? FindTwice(int at, ArraySegment<SourceLine> next)
    {
        for (var first = 0; first + 1 < Math.Min(next.Count, HeadReach) && !next[first].IsProse; first++)
        {
            var isTwice = next[first].WordCount > MaxMenuWords / 2 && IsTitle(next[first + 1], next[first].Folded) && !PictureCredit.Ends(next[first]);
            if (isTwice && !IsTitle(next[first], _lines[at].Folded) && HeadlineRule.IsHeadline(next[first], next[(first + 1)..], false))
            {
                var headline = _lines.IndexOf(next[first]);
                foreach (var line in _lines[at..headline].Where(line => !line.IsChrome))
                {
                    line.ChromeRule = "related";
                }

                return headline;
            }
        }

        return null;
    }

    private int ReadBelowHeadline(int at)
    {
        for (var subheadlines = 0; at < _lines.Count; at++)
        {
            var line = _lines[at];
            if (line.IsChrome || IsSectionLabel(line) || RepeatsHeadline(line) || IsCaption(line, at) || TryCredit(line, strict: false))
            {
                continue;
            }

            if (line.Given is not null || ++subheadlines > 3 || !HeadlineRule.IsSubheadline(line, Headline!, _kept.After(at)))
            {
                break;
            }

            line.Role = BlockRole.Subheadline;
        }

        return at;
    }

    /// <summary>Source lines, site names and labels at the end; gives the end of the body.</summary>
    private int ReadFoot(int body)
    {
        var end = _lines.Count;
        for (; end > body + 1; end--)
        {
            var line = _lines[end - 1];
            if (!line.IsChrome && !IsSiteName(line) && !IsSectionLabel(line) && !(line.WordCount > 1 && TryCredit(line, strict: true)) && !TrySourceLine(line) && !TrySignature(line))
            {
                break;
            }
        }

        return end;
    }

    private void ReadBody(int start, int end)
    {
        var prose = _lines.Skip(start).Take(end - start).Where(line => !line.IsChrome && line.IsProse).ToList();
        var isPunctuated = prose.Count >= 2 && prose.Count(line => line.EndsSentence) * 10 >= prose.Count * 7;
        for (var at = start; at < end; at++)
        {
            var line = _lines[at];
            if (line.IsChrome)
            {
                continue;
            }

            if (at - start <= SignatureReach && line.Given is null && TryOutletLine(line))
            {
                continue;
            }

            line.Role = line.Given?.Role
                ?? (ListMark.Begins(line.Text) ? BlockRole.ListItem
                    : isPunctuated && at > start && at < end - 1 && IsSubheading(line) ? BlockRole.Heading
                    : BlockRole.Paragraph);
            if (line.Role is BlockRole.Paragraph or BlockRole.Quote or BlockRole.ListItem)
            {
                Lead ??= line;
            }
        }
    }

    /// <summary>«العالم - سوريا» on a line of its own below the lead: a channel's name and the section or country of its report.</summary>
    private bool TryOutletLine(SourceLine line)
    {
        if (line.WordCount > MaxMenuWords || line.IsProse || line.EndsSentence || CreditLine.Read(line, strict: true) is not { Outlets: [{ Outlet.IsListed: true }], IsSource: false } credit)
        {
            return false;
        }

        line.Role = credit.Role;
        Credits.Add((line, credit));
        return true;
    }

    private static bool IsSubheading(SourceLine line) =>
        line.WordCount <= 12 && !line.IsProse && !line.EndsSentence && line.Text[^1] is not (':' or '،' or ',');

    private bool TryCredit(SourceLine line, bool strict)
    {
        if (CreditLine.Read(line, strict) is not { } credit)
        {
            return false;
        }

        line.Role = credit.Role;
        Credits.Add((line, credit));
        return true;
    }

    /// <summary>«المصدر: وكالات» below the text. A name that no list knows passes only there, behind the word for source.</summary>
    private bool TrySourceLine(SourceLine line) =>
        !line.IsProse && line.WordCount is > 1 and <= 8
        && LayoutWords.All[CreditWord.Source].TryFindAt(line.Words, 0, out _, out var end)
        && end < line.Words.Count && line.Words.Before(end).Contains(':')
        && TryCredit(line, strict: false);

    private bool TrySignature(SourceLine line)
    {
        if (line.Given is { Role: not BlockRole.Paragraph } || CreditLine.ReadSignature(line) is not { } signature)
        {
            return false;
        }

        line.Role = signature.Role;
        Credits.Add((line, signature));
        return true;
    }

    private static bool IsSectionLabel(SourceLine line) => SetAside(line, "section-label", line.IsShort && PageLabel.IsSection(line));

    private static bool IsSiteName(SourceLine line) => SetAside(line, "site-name", line.IsShort && PageLabel.IsSiteName(line));

    /// <summary>Pages copied whole bring the headline twice, as title and as heading.</summary>
    private bool RepeatsHeadline(SourceLine line) => SetAside(line, "repeat", IsTitle(line, Headline!.Folded));

    /// <summary>«مقاتلون في الحقل (أرشيف)»: what stands under a picture tells whose it is. Without a headline or prose after it, it may be one.</summary>
    private bool IsCaption(SourceLine line, int at) =>
        SetAside(line, "photo-credit", !line.IsProse && !line.EndsFullStop && PictureCredit.Ends(line) && (Headline is not null || _kept.After(at).Count > 1));

    /// <summary>A short item of a list above all prose is one of a menu.</summary>
    private bool IsMenuItem(SourceLine line, int at) =>
        SetAside(line, "navigation", line.WordCount <= MaxMenuWords && ListMark.Begins(line.Text) && StatedDate.FindAt(line.Words, 0) is null
            && CreditLine.Read(line, strict: true) is null && _kept.EndsMenuAfter(at));

    /// <summary>Menus bring each item twice, as link and as the name of its picture.</summary>
    private bool EchoesMenu(SourceLine line, int at) =>
        SetAside(line, "navigation", at > 0 && line.WordCount <= MaxMenuWords && _lines[at - 1] is { ChromeRule: "navigation" } above && above.Text.EndsWith(line.Text));

    /// <summary>«دير الزور» alone above the first paragraph tells where it was written, and is no headline.</summary>
    private bool IsPlaceOfReport(SourceLine line, int at)
    {
        if (line.Given is not null || line.IsProse || CreditParts.Of(line.Words, 2) is not [{ Kind: CreditKind.City }] || _lines.Skip(at + 1).FirstOrDefault(next => !next.IsChrome) is not { IsProse: true })
        {
            return false;
        }

        line.Role = BlockRole.Dateline;
        return true;
    }

    private static bool SetAside(SourceLine line, string rule, bool applies)
    {
        if (applies && line.Given is null or { Role: BlockRole.Paragraph })
        {
            line.ChromeRule = rule;
        }

        return line.IsChrome;
    }

    private static bool IsHeading(SourceLine line) => line.Given is { Role: not BlockRole.Paragraph };

    private static bool IsTitle(SourceLine line, ReadOnlySpan<char> foldedTitle) => line.Folded.Trim().SequenceEqual(foldedTitle.Trim());
}
