using System.Globalization;
using ReportAtlas.Archive.Places;

namespace ReportAtlas.Archive.Export;

/// <summary>
/// The places of events in Linked Places Format 1.1 (GeoJSON-LD), for gazetteers such as the World Historical Gazetteer. The time
/// of a place is that of the events that are told of it, since the reports attest it for no other.
/// </summary>
public sealed record LinkedPlacesExport() : ExportFormat("lpf", "application/ld+json")
{
    private const string Context = "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld";

    public override async Task WriteAsync(ExportRequest request, ExportSource source, Stream output, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(source);
        var places = await source.LoadPlacesAsync(cancel);
        await using var export = new JsonExport(output);
        export.Json.WriteStartObject();
        WriteContext(export);
        export.Json.WriteString("type", "FeatureCollection");
        export.Json.WriteStartArray("features");
        foreach (var use in await source.PlaceUsesAsync(request.Filter, cancel))
        {
            Write(export, request, use, places);
            await export.PassAsync(cancel);
        }

        export.Json.WriteEndArray();
        export.Json.WriteEndObject();
        await export.CloseAsync(cancel);
    }

    /// <summary>Writes the format's own context, and the one term that it lacks: without it, JSON-LD parsers drop the property.</summary>
    private static void WriteContext(JsonExport export)
    {
        export.Json.WriteStartArray("@context");
        export.Json.WriteStringValue(Context);
        export.Json.WriteStartObject();
        export.Json.WriteString("events", "https://schema.org/numberOfItems");
        export.Json.WriteEndObject();
        export.Json.WriteEndArray();
    }

    private static void Write(JsonExport export, ExportRequest request, PlaceUse use, ExportedPlaces places)
    {
        var (json, place) = (export.Json, use.Place);
        json.WriteStartObject();
        json.WriteString("@id", request.PlaceAddress(place.Id));
        json.WriteString("type", "Feature");
        json.WriteStartObject("properties");
        json.WriteString("title", place.NameEnglish.Length > 0 ? place.NameEnglish : place.Name);
        json.WriteStartArray("ccodes");
        if (place.CountryId is ['c', '-', .. var country])
        {
            json.WriteStringValue(country);
        }

        json.WriteEndArray();
        json.WriteNumber("events", use.Events);
        json.WriteEndObject();
        WriteWhen(export, use);
        WriteNames(export, place);
        json.WriteStartArray("types");
        json.WriteStartObject();
        json.WriteString("label", place.Kind.ToString().ToLowerInvariant());
        json.WriteEndObject();
        json.WriteEndArray();
        export.WriteGeometry(place.IsArea ? null : place.Latitude, place.IsArea ? null : place.Longitude);
        WriteLinks(export, place);
        WriteParent(export, request, places.Find(place.ParentId));
        json.WriteEndObject();
    }

    private static void WriteWhen(JsonExport export, PlaceUse use)
    {
        if (use is not { First: { } first, Last: { } last })
        {
            return;
        }

        export.Json.WriteStartObject("when");
        export.Json.WriteStartArray("timespans");
        export.Json.WriteStartObject();
        Bound("start", "earliest", first);
        Bound("end", "latest", last);
        export.Json.WriteEndObject();
        export.Json.WriteEndArray();
        export.Json.WriteEndObject();

        void Bound(string name, string bound, DateOnly day)
        {
            export.Json.WriteStartObject(name);
            export.Json.WriteString(bound, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            export.Json.WriteEndObject();
        }
    }

    private static void WriteNames(JsonExport export, PlaceRow place)
    {
        export.Json.WriteStartArray("names");
        foreach (var (name, language) in new[] { (place.Name, "ar"), (place.NameEnglish, "en") })
        {
            if (name.Length > 0)
            {
                export.Json.WriteStartObject();
                export.Json.WriteString("toponym", name);
                export.Json.WriteString("lang", language);
                export.Json.WriteEndObject();
            }
        }

        export.Json.WriteEndArray();
    }

    private static void WriteLinks(JsonExport export, PlaceRow place)
    {
        // Whole addresses: the context has «gn:» stand for the terms of GeoNames' ontology and not for its places.
        var identifier = place.SourceId?.Split(':', 2) switch
        {
            ["geonames", var id] => $"https://www.geonames.org/{id}",
            ["wof", var id] => $"https://spelunker.whosonfirst.org/id/{id}",
            _ => null,
        };
        export.Json.WriteStartArray("links");
        if (identifier is not null)
        {
            export.Json.WriteStartObject();
            export.Json.WriteString("type", "exactMatch");
            export.Json.WriteString("identifier", identifier);
            export.Json.WriteEndObject();
        }

        export.Json.WriteEndArray();
    }

    private static void WriteParent(JsonExport export, ExportRequest request, PlaceRow? parent)
    {
        export.Json.WriteStartArray("relations");
        if (parent is not null)
        {
            export.Json.WriteStartObject();
            export.Json.WriteString("relationType", "gvp:broaderPartitive");
            export.Json.WriteString("relationTo", request.PlaceAddress(parent.Id));
            export.Json.WriteString("label", parent.NameEnglish.Length > 0 ? parent.NameEnglish : parent.Name);
            export.Json.WriteEndObject();
        }

        export.Json.WriteEndArray();
    }
}
