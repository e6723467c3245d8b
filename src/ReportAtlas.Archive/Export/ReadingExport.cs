using System.Collections.Immutable;
using ReportAtlas.Language;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Evaluation;
using ReportAtlas.Language.Events;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Export;

/// <summary>
/// Puts the readings of a report's articles into the one exchange record of its file: every offset led back to the
/// file's text, context left out of the events, the places of a headline told wherever the page prints it again. Title, publisher and date are the first article's.
/// </summary>
public static class ReadingExport
{
    /// <param name="id">The report's name: its file name without extension.</param>
    /// <param name="text">The text that was read, which the articles' source maps lead back to.</param>
    /// <param name="articles">The readings of its articles in order; at least one.</param>
    public static ReadingFile ToReadingFile(string id, string text, ImmutableArray<ArticleReading> articles)
    {
        var first = articles[0];
        var published = first.Published;
        return new ReadingFile
        {
            Id = id,
            Title = first.Layout.Title,
            Source = first.Layout.Publisher,
            Published = published.Value?.ToString(),
            PublishedPrecision = Precision(published.Value),
            PublishedBasis = published.Basis switch
            {
                PublicationBasis.Stated => "stated",
                PublicationBasis.FrontMatter => "front-matter",
                PublicationBasis.Inferred => "inferred",
                PublicationBasis.Given => "given",
                _ => "none",
            },
            PublishedReason = Words([.. published.Reasons, .. published.Contradictions.Select(contradiction => contradiction.Reason)]),
            Places =
            [
                .. articles.SelectMany(article =>
                    RepeatedHeadline.WithRepeats(text, article, [.. article.Places.Where(IsPlace).Select(place => Place(text, article, place))])
                ),
            ],
            Refused = [.. articles.SelectMany(article => article.Places.Where(IsRefused).Select(place => Refusal(text, article, place)))],
            Dates = [.. articles.SelectMany(article => article.Dates.Where(IsDate).Select(date => Date(text, article, date)))],
            Events = [.. articles.SelectMany(article => article.Events.Where(item => !item.IsBackground).Select(item => Event(text, article, item)))],
        };
    }

    private static bool IsPlace(PlaceMention mention) => mention.Status is PlaceStatus.Resolved or PlaceStatus.Unresolved;

    /// <summary>A length of time («قبل شهرين») is understood and yet no date expression of the exchange format.</summary>
    private static bool IsDate(DateMention mention) => mention.Form != DateForm.Elapsed;

    private static bool IsRefused(PlaceMention mention) => mention.Status == PlaceStatus.Refused;

    private static ReadingPlace Place(string text, ArticleReading article, PlaceMention mention)
    {
        var span = article.Layout.Source.ToSource(mention.Span);
        var place = mention.Place;
        var around = place ?? mention.Container;
        return new ReadingPlace
        {
            Text = span.In(text),
            Start = span.Start,
            End = span.End,
            ResolvesTo = mention.Name,
            Kind = Kind(mention.Kind),
            Admin1 = around?.Admin1English,
            Lat = around?.Point?.Latitude,
            Lon = around?.Point?.Longitude,
            GazetteerId = place?.Id,
            Precision = (int)mention.Precision,
            Rule = mention.Rule,
        };
    }

    /// <summary>The exchange format has fewer kinds than the gazetteer: an airport is a base there, heights and deserts are regions, what stands within a town is an area.</summary>
    private static string? Kind(PlaceKind kind) =>
        kind switch
        {
            PlaceKind.Unknown => null,
            PlaceKind.Airport => "base",
            PlaceKind.Mountain or PlaceKind.Desert => "region",
            PlaceKind.Road or PlaceKind.Bridge or PlaceKind.Hospital or PlaceKind.Facility => "area",
            _ => kind.ToString().ToLowerInvariant(),
        };

    private static ReadingRefusal Refusal(string text, ArticleReading article, PlaceMention mention)
    {
        var span = article.Layout.Source.ToSource(mention.Span);
        return new ReadingRefusal
        {
            Text = span.In(text),
            Start = span.Start,
            End = span.End,
            Reason = mention.Reason is { } reason ? Words([reason]) : mention.Rule,
        };
    }

    private static ReadingDate Date(string text, ArticleReading article, DateMention mention)
    {
        var span = article.Layout.Source.ToSource(mention.Span);
        var isOpen = mention.Value is null;
        return new ReadingDate
        {
            Text = span.In(text),
            Start = span.Start,
            End = span.End,
            Value = mention.Value?.ToString(),
            OffsetDays = isOpen ? mention.OffsetDays : null,
            Weekday = isOpen ? mention.Weekday?.ToString() : null,
            Rule = mention.Rule,
        };
    }

    private static ReadingEvent Event(string text, ArticleReading article, EventMention item) =>
        new()
        {
            Paragraph = article.Layout.Blocks[item.Block].SourceLine,
            SentenceQuote = article.Layout.Source.ToSource(item.Quote).In(text),
            Type = item.Type.Code,
            SubEventType = item.AcledSubType,
            Place = item.Place is { } place ? PlaceNames.InReadings(article, place) : null,
            Admin1 = Governorate(item),
            Date = item.Date?.ToString(),
            DatePrecision = Precision(item.Date),
            Actors = [.. item.Actors.Select(actor => ActorNames.InReadings(actor.Actor)).Distinct()],
            Killed = item.Killed?.Min,
            Injured = item.Injured?.Min,
            Detained = item.Detained?.Min,
            Displaced = item.Displaced?.Min,
            AttributedTo = item.Claims.IsEmpty ? null : item.Claims[0].Speaker,
            Confidence = item.Confidence,
            Rule = item.Rule,
        };

    /// <summary>A region, or a name that no gazetteer knows, lies in no governorate by itself: the passage around it may say in which.</summary>
    private static string? Governorate(EventMention item)
    {
        var (place, setting) = (item.Place?.Place, item.Setting?.Place);
        var isOpen =
            place is null
            || (place.GovernorateId is null && place.Kind != PlaceKind.Country && (place.CountryId is null || place.CountryId == setting?.CountryId));
        return (isOpen ? setting ?? place : place)?.Admin1English;
    }

    private static string Precision(DateValue? value) =>
        value?.Precision switch
        {
            null => "none",
            DatePrecision.Month => "month",
            DatePrecision.Year => "year",
            DatePrecision.Week => "week",
            _ => "day",
        };

    private static string? Words(ImmutableArray<Reason> reasons) =>
        reasons.IsEmpty ? null : string.Join("; ", reasons.Select(reason => Reasons.Tell(reason, "en")));
}
