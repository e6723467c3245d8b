using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using NetTopologySuite.Features;
using NetTopologySuite.IO.Converters;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Export;

namespace ReportAtlas.Archive.Tests.Export;

/// <summary>GeoJSON, KML and Linked Places of the sample reports, read by NetTopologySuite and against a schema.</summary>
public sealed class GeoExportTests(SeedArchive seeds) : IClassFixture<SeedArchive>
{
    private static readonly JsonSerializerOptions GeoJson = new() { Converters = { new GeoJsonConverterFactory() } };

    private static readonly XNamespace Kml = "http://www.opengis.net/kml/2.2";

    [Fact]
    public async Task GeoJSON_has_a_feature_for_every_event_and_null_where_no_point_is_known()
    {
        var features = JsonSerializer.Deserialize<FeatureCollection>(await seeds.ExportAsync(new GeoJsonExport(), new EventFilter()), GeoJson)!;
        var events = (await seeds.ListAsync(new EventFilter())).OrderBy(item => item.Id).ToList();

        Assert.Equal(events.Count, features.Count);
        foreach (var (item, feature) in events.Zip(features))
        {
            Assert.Equal(item.Quote, feature.Attributes["quote"]);
            var point = item.Place is { IsArea: false, Point: { } known } ? known : (Language.Places.GeoPoint?)null;
            Assert.Equal((point?.Longitude, point?.Latitude), (feature.Geometry?.Coordinate.X, feature.Geometry?.Coordinate.Y));
        }

        Assert.Contains(features, feature => feature.Geometry is null);
        Assert.Contains(features, feature => feature.Geometry is not null);
    }

    [Fact]
    public async Task KML_is_valid_and_gives_each_event_its_span_of_days()
    {
        var document = XDocument.Load(new MemoryStream(await seeds.ExportAsync(new KmlExport(), new EventFilter())));
        var schemas = new XmlSchemaSet();
        schemas.Add(Kml.NamespaceName, XmlReader.Create(Path.Combine(AppContext.BaseDirectory, "Export", "kml-subset.xsd")));
        document.Validate(schemas, (_, problem) => Assert.Fail(problem.Message));
        var events = (await seeds.ListAsync(new EventFilter())).OrderBy(item => item.Id).ToList();

        var placemarks = document.Descendants(Kml + "Placemark").ToList();
        Assert.Equal(events.Select(item => $"event-{item.Id}"), placemarks.Select(placemark => placemark.Attribute("id")!.Value));
        Assert.Equal(
            events.Select(item => item.Date is { } date ? $"{date.From:yyyy-MM-dd} {date.To:yyyy-MM-dd}" : ""),
            placemarks.Select(placemark => string.Join(' ', placemark.Elements(Kml + "TimeSpan").Elements().Select(bound => bound.Value)))
        );
        Assert.All(
            events.Zip(placemarks),
            pair => Assert.Contains(pair.First.Type.NameArabic, pair.Second.Element(Kml + "name")!.Value, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Linked_Places_names_each_place_of_the_events_once_with_its_time_and_what_holds_it()
    {
        using var json = JsonDocument.Parse(await seeds.ExportAsync(new LinkedPlacesExport(), new EventFilter()));
        var features = json.RootElement.GetProperty("features").EnumerateArray().ToList();
        var events = (await seeds.ListAsync(new EventFilter())).Where(item => item.Place is not null).ToList();

        Assert.Equal("FeatureCollection", json.RootElement.GetProperty("type").GetString());
        Assert.Equal(
            events.GroupBy(item => item.Place!.Id).Select(place => $"http://127.0.0.1:5000/?place={place.Key} {place.Count()}").Order(),
            features.Select(feature => $"{feature.GetProperty("@id")} {feature.GetProperty("properties").GetProperty("events")}").Order()
        );
        Assert.All(features, feature => Assert.NotEmpty(feature.GetProperty("names").EnumerateArray()));
        Assert.Contains(
            features,
            feature =>
                feature
                    .GetProperty("links")
                    .EnumerateArray()
                    .Any(link => link.GetProperty("identifier").GetString()!.StartsWith("https://www.geonames.org/", StringComparison.Ordinal))
        );
    }
}
