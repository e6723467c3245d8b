using System.Collections.Immutable;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Web.Components.Reader;

/// <summary>All marks of an article: what was read in it and what its source emphasised.</summary>
public static class ArticleMarks
{
    /// <summary>The marks, in no order.</summary>
    /// <param name="lit">The id of the lit event; null for none.</param>
    public static ImmutableArray<Mark> Of(StoredArticle article, int? lit)
    {
        ArgumentNullException.ThrowIfNull(article);
        return
        [
            .. article.Events.SelectMany(item => OfEvent(item, item.Id == lit)),
            .. article.Places.Where(IsWorthMarking).Select(mention => new Mark(mention.Span, MarkKind.Place, mention)),
            .. article.Dates.Select(mention => new Mark(mention.Span, MarkKind.Date, mention)),
            .. article.Published.Contradictions.Select(wrong => new Mark(wrong.Span, MarkKind.Contradiction, wrong)),
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
    }

    // Every refused name is listed below the article; in the text only those stand out that a reader might look for on the map.
    private static bool IsWorthMarking(PlaceMentionItem mention) => mention.Status != PlaceStatus.Anaphor || mention.Place is not null;

    private static MarkKind KindOf(EmphasisKind kind) => kind switch
    {
        EmphasisKind.Strong => MarkKind.Strong,
        EmphasisKind.Emphasized => MarkKind.Emphasized,
        EmphasisKind.Code => MarkKind.Code,
        _ => MarkKind.Link,
    };
}
