using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Pages;

namespace ReportAtlas.Language.Layout.Headlines;

/// <summary>Tells the lines above a headline that are items of menus and headlines of other reports.</summary>
internal static class MenuAbove
{
    /// <summary>Lines of credits between a headline and its text.</summary>
    private const int MaxCredits = 4;

    /// <summary>Whether a line above the headline is one of these; it is then set aside.</summary>
    internal static bool Takes(ArticleParts parts, int at) =>
        IsMenuItem(parts, at) || IsListedStory(parts, at) || IsMenu(parts, at) || IsTicker(parts, at) || EchoesMenu(parts, at);

    /// <summary>A short item of a list above all prose is one of a menu.</summary>
    private static bool IsMenuItem(ArticleParts parts, int at)
    {
        var line = parts.Lines[at];
        return ArticleParts.SetAside(
            line,
            "navigation",
            line.WordCount <= ArticleParts.MaxMenuWords
                && ListMark.Begins(line.Text)
                && IsListed(parts, at)
                && StatedDate.FindAt(line.Words, 0) is null
                && line.Credit(strict: true) is null
                && parts.Kept.EndsMenuAfter(at)
        );
    }

    /// <summary>«الأكثر قراءة» above «- عنوان خبر آخر»: items of any length below a label that leads to other reports, where a line without their mark follows them.</summary>
    private static bool IsListedStory(ArticleParts parts, int at)
    {
        var line = parts.Lines[at];
        if (
            at == 0
            || line.IsProse
            || !ListMark.Begins(line.Text)
            || !(
                ChromeRules.All.BeginsRun(parts.Lines[at - 1])
                || (parts.Lines[at - 1].ChromeRule is "related" or "navigation" && ListMark.Begins(parts.Lines[at - 1].Text))
            )
        )
        {
            return false;
        }

        foreach (var next in parts.Kept.After(at))
        {
            if (next.IsProse || !ListMark.Begins(next.Text))
            {
                return ArticleParts.SetAside(line, "related", !next.IsProse);
            }
        }

        return false;
    }

    /// <summary>«• عنوان الخبر» alone above the text is a headline with an ornament.</summary>
    private static bool IsListed(ArticleParts parts, int at) =>
        (at > 0 && (parts.Lines[at - 1].IsChrome || ListMark.Begins(parts.Lines[at - 1].Text)))
        || parts.Kept.After(at) is not [{ IsProse: true } text, ..]
        || ListMark.Begins(text.Text);

    /// <summary>«ضفاف نيوز   سياسة   أمن   اقتصاد» at the head of a page: a menu that begins with whose it is, and signs it.</summary>
    internal static bool IsOfSite(ArticleParts parts, int at) =>
        at == 0
        && parts.Lines[at] is { Given: null, IsProse: false, IsShort: true } line
        && MenuLine.OwnerOf(line.Words) is { } owner
        && parts.TryCredit(line, new CreditLine(BlockRole.Byline, [(owner.Outlet, line.Words.SpanOf(owner.First, owner.End))], []));

    /// <summary>«من نحن   تقارير   أفلام   ادعمنا», «أخبار - مقالات - اتصل بنا»: a few words between signs or wide blanks, again and again, above a headline.</summary>
    private static bool IsMenu(ArticleParts parts, int at)
    {
        var line = parts.Lines[at];
        return ArticleParts.SetAside(
            line,
            "navigation",
            line is { IsProse: false, EndsSentence: false, IsShort: true }
                && MenuLine.Is(line.Words)
                && line.Credit(strict: true) is null
                && parts.Kept.After(at).Length > 1
        );
    }

    /// <summary>«خبر أول    خبر ثان    خبر ثالث»: the headlines of other reports run on one line above the report's own.</summary>
    private static bool IsTicker(ArticleParts parts, int at)
    {
        var line = parts.Lines[at];
        return ArticleParts.SetAside(line, "related", TickerLine.Is(line.Text) && parts.Kept.After(at) is [{ IsProse: false }, _, ..]);
    }

    /// <summary>Menus bring each item twice, as link and as the name of its picture; what a path ends with and the text follows is its headline.</summary>
    private static bool EchoesMenu(ArticleParts parts, int at)
    {
        var line = parts.Lines[at];
        return ArticleParts.SetAside(
            line,
            "navigation",
            at > 0
                && line.WordCount <= (BeginsText(parts, at) || IsOverDay(parts, at) ? 1 : ArticleParts.MaxMenuWords)
                && parts.Lines[at - 1] is { ChromeRule: "navigation" } above
                && above.Text.EndsWith(line.Text)
        );
    }

    /// <summary>Whether a line of some words stands right above the day of the report: the end of a path and no section.</summary>
    private static bool IsOverDay(ArticleParts parts, int at) =>
        parts.Lines[at].WordCount > HeadlineRule.MaxKickerWords
        && parts.Kept.After(at) is [{ IsProse: false } day, ..]
        && day.Credit(strict: true) is { Dates.Length: > 0 };

    /// <summary>Whether nothing but credit lines part a line from the first paragraph.</summary>
    private static bool BeginsText(ArticleParts parts, int at)
    {
        var next = parts.Kept.After(at);
        for (var credits = 0; credits < MaxCredits && next is [{ IsProse: false } credit, ..] && credit.Credit(strict: false) is not null; credits++)
        {
            next = next[1..];
        }

        return next is [{ IsProse: true }, ..];
    }
}
