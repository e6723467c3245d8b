using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>
/// Finds a publisher of no list by where its name stands: «خاص ـ ضفاف الشمال», «ضفاف الشمال - وكالات», «© 2019 ضفاف الشمال»; and
/// a name beside a place or on a line of its own («الحسكة – ضفاف الشمال»), where the text speaks of it as papers speak of themselves
/// («قال مراسل ضفاف الشمال»), for otherwise it may as well be a person's or a place's.
/// </summary>
internal static class UnlistedOutlet
{
    /// <summary>Lines at the head and at the foot among which an outlet signs.</summary>
    private const int HeadLines = 8;

    private const int FootLines = 3;

    public static NamedOutlet? Find(ArticleParts parts)
    {
        NamedOutlet? likely = null;
        SourceLine? headline = null;
        for (var at = 0; at < parts.Lines.Count; at++)
        {
            var line = parts.Lines[at];
            if (line.ChromeRule is "copyright" && CopyrightHolder.In(line.Words) is { } holder)
            {
                return NamedOutlet.In(line, holder).Making(headline);
            }

            if (
                line.IsChrome
                || line.IsProse
                || (at >= HeadLines && at < parts.Lines.Count - FootLines)
                || UnlistedName.In(line) is not var (name, company)
            )
            {
                continue;
            }

            // A headline is no name, unless a place beside it and the text say so: «ضفاف الشمال – دير الزور» above the first paragraph.
            var isHeadline = line == parts.Headline;
            var isSigned = company == NameCompany.Reporter || (company == NameCompany.Sign && !isHeadline);
            isSigned |=
                company == NameCompany.Nothing && !isHeadline && IsOverDay(parts.Lines, at) && LocalName.IsPair(line.Words, 0, line.Words.Count);
            if (!isSigned && ((isHeadline ? company == NameCompany.Nothing : likely is not null) || !SelfMention.Tells(parts, line, name)))
            {
                continue;
            }

            headline = isHeadline ? line : headline;
            likely = NamedOutlet.In(line, name).Making(headline);
            if (company >= NameCompany.Sign)
            {
                return likely;
            }
        }

        return likely;
    }

    /// <summary>«المشهد الفراتي» above «4 آذار 2019»</summary>
    private static bool IsOverDay(List<SourceLine> lines, int at) =>
        at + 1 < lines.Count
        && lines[at + 1] is { Role: BlockRole.Dateline, IsProse: false } day
        && day.Credit(strict: true) is { Outlets.Length: 0, Dates.Length: > 0 };
}
