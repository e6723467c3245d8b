using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Places;
using ReportAtlas.Archive.Reviews;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Browse;

/// <summary>Loads events with all that lists show of them.</summary>
internal static class EventItems
{
    /// <summary>The events of these ids, in this order; ids that are not there are passed over.</summary>
    public static async Task<ImmutableArray<EventItem>> LoadAsync(ArchiveContext archive, IReadOnlyCollection<int> ids, CancellationToken cancel)
    {
        await archive.Database.OpenConnectionAsync(cancel);
        try
        {
            // SQLite answers on the caller's thread however it is asked.
            return Load(new EventItemReader(archive.Database.GetDbConnection()), ids);
        }
        finally
        {
            await archive.Database.CloseConnectionAsync();
        }
    }

    private static ImmutableArray<EventItem> Load(EventItemReader reader, IReadOnlyCollection<int> ids)
    {
        var rows = reader.ReadEvents(ids);
        var (actors, claims) = (reader.ReadActors(rows.Keys), reader.ReadClaims(rows.Keys));
        // Spans count UTF-16 units and SQLite counts characters, so quotes are cut here and not in SQL.
        var articles = reader.ReadArticles(rows.Values.Select(row => row.ArticleId).Distinct());
        var reviews = reader.ReadReviews(articles.Keys);
        return
        [
            .. ids.Where(id => rows.TryGetValue(id, out var row) && articles.ContainsKey(row.ArticleId))
                .Select(id =>
                {
                    var (row, article) = (rows[id], articles[rows[id].ArticleId]);
                    var review =
                        reviews.Count == 0
                            ? default
                            : reviews.GetValueOrDefault((article.Id, EventFingerprint.Of(row.Trigger.In(article.Text), row.Quote.In(article.Text))));
                    return From(row, article, [.. actors[id]], [.. claims[id]]) with { Review = review.Status, ReviewNote = review.Note };
                }),
        ];
    }

    private static EventItem From(EventItemRow row, EventItemArticle article, ImmutableArray<ActorItem> actors, ImmutableArray<ClaimItem> claims) =>
        new()
        {
            Id = row.Id,
            ArticleId = article.Id,
            ReportId = article.ReportId,
            Type = row.Type,
            AcledSubType = row.AcledSubType ?? row.Type.AcledSubType,
            Date = row.Date,
            Place = row.Place,
            PlacePrecision = row.PlacePrecision,
            PlaceSurface = row.PlaceName?.In(article.Text),
            Quote = row.Quote.In(article.Text),
            TriggerInQuote = Within(row.Trigger, row.Quote),
            Sentence = row.Sentence.In(article.Text),
            QuoteInSentence = Within(row.Quote, row.Sentence),
            QuoteSpan = row.Quote,
            Block = row.Block,
            ArticleTitle = article.Title,
            Publisher = article.Publisher,
            Published = article.Published,
            PublishedBasis = article.Basis,
            Killed = row.Killed,
            Injured = row.Injured,
            Detained = row.Detained,
            Displaced = row.Displaced,
            Actors = actors,
            Claims = claims,
            IsBackground = row.IsBackground,
            Confidence = row.Confidence,
            Rule = row.Rule,
        };

    public static DateValue? Date(DateOnly? from, DateOnly? to, DatePrecision? precision) =>
        from is { } first ? new DateValue(first, to ?? first, precision ?? DatePrecision.Day) : null;

    public static PlaceLabel Label(PlaceRow place) =>
        new(place.Id, place.Name, place.NameEnglish, place.Kind, Point(place.Latitude, place.Longitude), place.IsArea);

    public static GeoPoint? Point(double? latitude, double? longitude) =>
        latitude is { } north && longitude is { } east ? new GeoPoint(north, east) : null;

    /// <summary>The part of a span that lies within another, counted from the other's start.</summary>
    private static TextSpan Within(TextSpan inner, TextSpan outer)
    {
        var start = Math.Clamp(inner.Start - outer.Start, 0, outer.Length);
        return TextSpan.FromBounds(start, Math.Clamp(inner.End - outer.Start, start, outer.Length));
    }
}
