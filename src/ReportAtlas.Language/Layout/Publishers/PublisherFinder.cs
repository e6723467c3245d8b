using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Headlines;
using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>
/// Finds who published an article. «الفرات بوست - وكالات» is الفرات بوست; «بيروت - رويترز» alone names the seller of
/// the copy and no publisher; «بيروت (رويترز) -» heads رويترز's own report. Where a text names several, what signs it
/// goes before the site around it, that before its source line, and that before what its sentences tell; a name below the
/// text goes after the one that its first paragraph begins with. A name in Arabic
/// goes before the same outlet's name in Latin letters, unless only the text speaks of it in Arabic and a dateline does not («الرقة – ZPA»).
/// </summary>
internal static class PublisherFinder
{
    /// <summary>The publisher with the place in the source where it is named; null when the text does not tell.</summary>
    public static NamedOutlet? Find(ArticleParts parts, InlineDateline? dateline) =>
        FindNamed(parts, dateline) is { } found ? HeadedName.Of(parts, FullName.Of(parts, found)) : null;

    private static NamedOutlet? FindNamed(ArticleParts parts, InlineDateline? dateline)
    {
        var signed = Credits(parts, isSource: false);
        var sources = Credits(parts, isSource: true);
        var (site, inline) = (SiteNames.Of(parts), Inline(parts, dateline));
        var found =
            signed.Find(IsPublishing)
            ?? (HeadlineCredit.OutletOf(parts.Headline) is { } titled ? NamedOutlet.In(parts.Headline!, titled) : null)
            ?? IssuedStatement.IssuerOf(parts.Headline)
            ?? (HeadlineCredit.OutletOf(parts.PageTitle) is { } paged ? NamedOutlet.In(parts.PageTitle!, paged) : null)
            ?? (PageTitle.SiteOf(parts.PageTitle, parts.Headline) is { } called ? NamedOutlet.In(parts.PageTitle!, called) : null)
            ?? Above(parts, site)
            ?? inline.Find(IsPublishing)
            ?? site.Find(named => named.Outlet.Kind != OutletKind.Wire)
            ?? LinkOwner.AtHead(parts)
            ?? LeadLabel.Find(parts)
            ?? sources.Find(IsPublishing)
            ?? signed.Find(IsAgency)
            ?? inline.Find(named => IsAgency(named) || dateline!.IsBracketed)
            ?? sources.Find(IsAgency)
            ?? SoleSource(parts, sources)
            ?? SoleBelow(parts, site)
            ?? AgencyDateline.Find(parts)
            ?? PrintedHead.Find(parts)
            ?? LostBreak.Find(parts)
            ?? UnlistedOutlet.Find(parts)
            ?? TwinName.Find(parts)
            ?? Letterhead.Find(parts)
            ?? IssuedStatement.SignerOf(parts)
            ?? PrintedHead.IssuingHouse(parts)
            ?? OwnAddress(parts)
            ?? Invitation.Find(parts)
            ?? OwnVoice.Find(parts)
            ?? OwnPicture(parts)
            ?? (
                HeadlineCredit.LikelyOf(parts.Headline, parts.Lines.Where(line => line.Role == BlockRole.Paragraph)) is { } likely
                    ? NamedOutlet.In(parts.Headline!, likely)
                    : null
            )
            ?? OwnLine.Find(parts)
            ?? UnlistedVoice.Find(parts)
            ?? FootName.Find(parts)
            ?? SourceLabel.Find(parts)
            ?? LinkOwner.Find(parts)
            ?? LatinName.Find(parts)
            ?? OwnMark.Find(parts)
            ?? LinkOwner.UnlistedHost(parts);
        if (found is null || !char.IsAsciiLetter(found.Name[0]))
        {
            return found is { Outlet: { IsListed: true, Kind: OutletKind.Monitor } } ? InFull(parts, found) : found;
        }

        if (!found.Outlet.IsListed && TwinName.Find(parts) is { } inArabic)
        {
            return inArabic;
        }

        // «Difaf Press» above «ضفاف برس»
        if (
            !found.Outlet.IsListed
            && signed
                .Concat(site)
                .FirstOrDefault(named => !char.IsAsciiLetter(named.Name[0]) && !named.Outlet.IsListed && IsRightBelow(parts, found, named))
                is { } twin
        )
        {
            return twin;
        }

        var isDateline = parts.Credits.Exists(credit =>
            (credit.Credit.Role == BlockRole.Dateline || credit.Line.Parts.Exists(static part => part.Kind == CreditKind.City))
            && credit.Line.Span.Contains(found.SourceSpan)
        );
        return signed
                .Concat(site)
                .Concat(parts.PageTitle is { } page ? NamedOutlet.ListedIn(page) : [])
                .Concat(inline)
                .Concat(sources)
                .Concat(isDateline ? [] : parts.Lines.Where(line => line.Role == BlockRole.Paragraph).SelectMany(NamedOutlet.ListedIn))
                .FirstOrDefault(named => named.Outlet == found.Outlet && !char.IsAsciiLetter(named.Name[0]))
                ?.Making(found.Byline)
            ?? found;
    }

    /// <summary>The first outlet that the page names above the text; «المجموعة اللبنانية للإعلام» right above «قناة المنار» is only who owns that.</summary>
    private static NamedOutlet? Above(ArticleParts parts, List<NamedOutlet> site) =>
        site.FindAll(named => named.Outlet.Kind != OutletKind.Wire && !IsBelow(parts, named)) is not [var first, .. var others] ? null
        : !first.Outlet.IsListed && others is [{ Outlet.IsListed: true } owned, ..] && IsRightBelow(parts, first, owned) ? owned
        : first;

    /// <summary>The outlets of the dateline at the head of the first paragraph.</summary>
    private static List<NamedOutlet> Inline(ArticleParts parts, InlineDateline? dateline)
    {
        return dateline is null || parts.Lead is not { } lead ? [] : [.. dateline.Outlets.Select(outlet => NamedOutlet.In(lead, outlet))];
    }

    /// <summary>«المرصد السوري» where the text names the body in full as well.</summary>
    private static NamedOutlet InFull(ArticleParts parts, NamedOutlet found) =>
        found.Name == found.Outlet.Name
            ? found
            : parts
                .Lines.Where(static line => line.Role is BlockRole.Paragraph or BlockRole.ListItem or BlockRole.Byline or BlockRole.Dateline)
                .Where(line => found.Outlet.MayBeIn(line.Folded))
                .SelectMany(NamedOutlet.ListedIn)
                .FirstOrDefault(named => named.Outlet == found.Outlet && named.Name == found.Outlet.Name)
                ?? found;

    private static bool IsRightBelow(ArticleParts parts, NamedOutlet named, NamedOutlet other) =>
        parts.Lines.FindIndex(line => line.Span.Contains(named.SourceSpan)) is >= 0 and var at
        && at + 1 < parts.Lines.Count
        && parts.Lines[at + 1].Span.Contains(other.SourceSpan)
        && parts.Lines[at].Words.EndOfPart(0) == parts.Lines[at].Words.Count;

    /// <summary>«(رويترز)» below the text signs it; «(أ ف ب، رويترز)» tells what it was made from.</summary>
    private static NamedOutlet? SoleBelow(ArticleParts parts, List<NamedOutlet> site) =>
        site.FindAll(named => IsBelow(parts, named)) is [var first, ..] below && below.TrueForAll(named => named.Outlet == first.Outlet)
            ? first
            : null;

    private static bool IsBelow(ArticleParts parts, NamedOutlet named) => parts.Lead is { } lead && named.SourceSpan.Start > lead.Span.Start;

    private static bool IsPublishing(NamedOutlet named) => named.Outlet.Kind < OutletKind.Agency;

    private static bool IsAgency(NamedOutlet named) => named.Outlet.Kind == OutletKind.Agency;

    private static List<NamedOutlet> Credits(ArticleParts parts, bool isSource)
    {
        List<NamedOutlet> named = [];
        foreach (var (line, credit) in parts.Credits)
        {
            if (credit.IsSource == isSource)
            {
                foreach (var outlet in credit.Outlets)
                {
                    named.Add(NamedOutlet.In(line, outlet));
                }
            }
        }

        return named;
    }

    /// <summary>«المصدر: رويترز» alone tells whose report it is; «رويترز + وكالات» tells what it was made from.</summary>
    private static NamedOutlet? SoleSource(ArticleParts parts, List<NamedOutlet> sources) =>
        sources is [var sole] && !parts.Credits.Exists(credit => credit.Credit is { IsSource: true, IsShared: true }) ? sole : null;

    /// <summary>«View on Example.com»: a copy of a page tells where the page itself is.</summary>
    private static NamedOutlet? OwnAddress(ArticleParts parts)
    {
        foreach (var line in parts.Lines)
        {
            for (var at = 0; line.ChromeRule is "own-pages" && at < line.Words.Count; at++)
            {
                if (SiteAddress.FindAt(line.Words, at) is { } address)
                {
                    return NamedOutlet.In(line, address);
                }
            }
        }

        return null;
    }

    /// <summary>«مقاتل على حاجز (الشرق الأوسط)»: a paper that signs a picture has it from its own people; agencies sell theirs.</summary>
    private static NamedOutlet? OwnPicture(ArticleParts parts) =>
        parts
            .Lines.Where(line => line.ChromeRule is ArticleParts.PhotoCredit || line.Role == BlockRole.Caption)
            .Select(line => PictureCredit.OwnerOf(line) is { } owner ? NamedOutlet.In(line, owner) : null)
            .FirstOrDefault(named => named is not null && IsPublishing(named));
}
