using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Articles;
using ReportAtlas.Archive.Events;
using ReportAtlas.Archive.Places;
using ReportAtlas.Archive.Reviews;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Browse;

/// <summary>Loads events with all that lists show of them.</summary>
internal static class EventItems
{
    /// <summary>The events of these ids, in this order; ids that are not there are passed over.</summary>
    public static async Task<ImmutableArray<EventItem>> LoadAsync(ArchiveContext archive, IReadOnlyList<int> ids, CancellationToken cancel)
    {
        var rows = await archive.Events.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Where(row => ids.Contains(row.Id))
            .Include(row => row.Type).Include(row => row.Place).Include(row => row.PlaceMention)
            .Include(row => row.Actors.OrderBy(actor => actor.Ordinal)).ThenInclude(actor => actor.Actor)
            .Include(row => row.Claims.OrderBy(claim => claim.Ordinal))
            .ToDictionaryAsync(row => row.Id, cancel);

        // Spans count UTF-16 units and SQLite counts characters, so quotes are cut here and not in SQL.
        var articleIds = rows.Values.Select(row => row.ArticleId).Distinct().ToList();
        var articles = await archive.Articles.AsNoTracking()
            .Where(article => articleIds.Contains(article.Id)).ToDictionaryAsync(article => article.Id, cancel);
        var reviews = (await archive.EventReviews.AsNoTracking().Where(review => articleIds.Contains(review.ArticleId)).ToListAsync(cancel))
            .ToDictionary(review => (review.ArticleId, review.Fingerprint));
        return [.. ids.Where(rows.ContainsKey).Select(id => From(rows[id], articles[rows[id].ArticleId], reviews))];
    }

    private static EventItem From(EventRow row, Article article, Dictionary<(int, string), EventReviewRow> reviews)
    {
        var (quote, sentence) = (new TextSpan(row.QuoteStart, row.QuoteLength), new TextSpan(row.SentenceStart, row.SentenceLength));
        var trigger = new TextSpan(row.TriggerStart, row.TriggerLength);
        var review = reviews.Count == 0 ? null : reviews.GetValueOrDefault((article.Id, EventFingerprint.Of(trigger.In(article.Text), quote.In(article.Text))));
        return new EventItem
        {
            Id = row.Id,
            ArticleId = article.Id,
            ReportId = article.ReportId,
            Type = Type(row.Type!),
            AcledSubType = row.AcledSubType ?? row.Type!.AcledSubType,
            Date = Date(row.DateFrom, row.DateTo, row.DatePrecision),
            Place = row.Place is { } place ? Label(place) : null,
            PlacePrecision = row.PlacePrecision,
            PlaceSurface = row.PlaceMention is { } mention ? new TextSpan(mention.Start, mention.Length).In(article.Text) : null,
            Quote = quote.In(article.Text),
            TriggerInQuote = Within(trigger, quote),
            Sentence = sentence.In(article.Text),
            QuoteInSentence = Within(quote, sentence),
            QuoteSpan = quote,
            Block = row.Block,
            ArticleTitle = article.Title,
            Publisher = article.Publisher,
            Published = Date(article.PublishedFrom, article.PublishedTo, article.PublishedPrecision),
            PublishedBasis = article.PublishedBasis,
            Killed = Count(row.Killed),
            Injured = Count(row.Injured),
            Detained = Count(row.Detained),
            Displaced = Count(row.Displaced),
            Actors = [.. row.Actors.Select(From)],
            Claims = [.. row.Claims.Select(claim => new ClaimItem(claim.Speaker, claim.Certainty, new TextSpan(claim.Start, claim.Length)))],
            IsBackground = row.IsBackground,
            Confidence = row.Confidence,
            Rule = row.Rule,
            Review = review?.Status ?? ReviewStatus.Open,
            ReviewNote = review?.Note,
        };
    }

    public static DateValue? Date(DateOnly? from, DateOnly? to, DatePrecision? precision) =>
        from is { } first ? new DateValue(first, to ?? first, precision ?? DatePrecision.Day) : null;

    public static PlaceLabel Label(PlaceRow place) =>
        new(place.Id, place.Name, place.NameEnglish, place.Kind, Point(place.Latitude, place.Longitude), place.IsArea);

    public static GeoPoint? Point(double? latitude, double? longitude) =>
        latitude is { } north && longitude is { } east ? new GeoPoint(north, east) : null;

    private static EventType Type(EventTypeRow row) => new(row.Code, row.AcledType, row.AcledSubType, row.NameArabic, row.NameEnglish);

    private static ActorItem From(EventActorRow row) => new(
        row.Actor!.Code, row.Actor.NameArabic, row.Actor.NameEnglish, row.Role,
        row.Start is { } start ? new TextSpan(start, row.Length ?? 0) : null);

    private static CountItem? Count(StoredCount count) => count.Min is { } min ? new CountItem(min, count.Max) : null;

    /// <summary>The part of a span that lies within another, counted from the other's start.</summary>
    private static TextSpan Within(TextSpan inner, TextSpan outer)
    {
        var start = Math.Clamp(inner.Start - outer.Start, 0, outer.Length);
        return TextSpan.FromBounds(start, Math.Clamp(inner.End - outer.Start, start, outer.Length));
    }
}
