using System.Collections.Immutable;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Search;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Web.Components.Reader;

/// <summary>All marks of an article: what was read in it and what its source emphasised.</summary>
public static class ArticleMarks
{
    /// <summary>The marks, in no order.</summary>
    /// <param name="lit">The id of the lit event; null for none.</param>
    /// <param name="searched">The words searched for; null for none.</param>
    public static ImmutableArray<Mark> Of(StoredArticle article, int? lit, string? searched = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return
        [
            .. article.Events.SelectMany(item => OfEvent(item, item.Id == lit)),
            .. article.Places.Where(IsWorthMarking).Select(mention => new Mark(mention.Span, MarkKind.Place, mention)),
            .. article.Dates.Select(mention => new Mark(mention.Span, MarkKind.Date, mention)),
            .. article.Published.Contradictions.Select(wrong => new Mark(wrong.Span, MarkKind.Contradiction, wrong)),
            .. searched is null ? [] : SearchQuery.Parse(searched).FindIn(article.Text).Select(span => new Mark(span, MarkKind.Hit)),
            .. article.Emphases.Select(emphasis => new Mark(emphasis.Span, KindOf(emphasis.Kind), emphasis)),
        ];
    }

    /// <summary>Where an event's trigger stands in the article's text.</summary>
    public static TextSpan TriggerOf(EventItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.TriggerInQuote.Shift(item.QuoteSpan.Start);
    }

    private static IEnumerable<Mark> OfEvent(EventItem item, bool isLit)
    {
        if (isLit)
        {
            yield return new Mark(item.QuoteSpan, MarkKind.Lit, item);
        }

        yield return new Mark(TriggerOf(item), MarkKind.Trigger, item);
        foreach (var actor in item.Actors.Where(actor => actor.Span is not null))
        {
            yield return new Mark(actor.Span!.Value, MarkKind.Actor, actor);
        }

        foreach (var claim in item.Claims)
        {
            yield return new Mark(claim.Span, MarkKind.Claim, claim);
        }

        foreach (var (key, count) in Counts(item))
        {
            if (count?.Span is { } span)
            {
                yield return new Mark(span, MarkKind.Count, new CountMark(key, count));
            }
        }
    }

    private static (string Key, CountItem? Count)[] Counts(EventItem item) =>
        [("killed", item.Killed), ("injured", item.Injured), ("detained", item.Detained), ("displaced", item.Displaced)];

    // Every refused name is listed below the article; in the text only those stand out that a reader might look for on the map.
    private static bool IsWorthMarking(PlaceMentionItem mention) => mention.Status != PlaceStatus.Anaphor || mention.Place is not null;

    private static MarkKind KindOf(EmphasisKind kind) =>
        kind switch
        {
            EmphasisKind.Strong => MarkKind.Strong,
            EmphasisKind.Emphasized => MarkKind.Emphasized,
            EmphasisKind.Code => MarkKind.Code,
            _ => MarkKind.Link,
        };
}
