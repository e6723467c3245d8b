using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Export;

namespace ReportAtlas.Archive.Tests.Export.JsonLd;

/// <summary>The JSON-LD exports of the sample reports, read by a parser of others: it understands what the archive holds.</summary>
public sealed class JsonLdExportTests(SeedArchive seeds) : IClassFixture<SeedArchive>
{
    private const string Oa = "http://www.w3.org/ns/oa#";
    private const string Items = "http://www.w3.org/ns/activitystreams#items";
    private const string BodyText = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value";
    private const string BodyLanguage = "http://purl.org/dc/elements/1.1/language";
    private const string Lpo = "http://linkedpasts.org/ontology/lpo_latest.ttl#";
    private const string GeoJson = "https://purl.org/geojson/vocab#";
    private const string Terms = "http://purl.org/dc/terms/";

    private static readonly ExportRequest Request = new(new EventFilter(), ExportRequest.LocalSite, Arabic: true);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("jsonld")]
    [InlineData("lpf")]
    public async Task Expansion_drops_nothing_and_every_property_type_and_node_has_an_absolute_IRI(string format)
    {
        var document = await seeds.ExportAsync(ExportFormats.Find(format)!, new EventFilter());
        using var ours = JsonDocument.Parse(document);
        var theirs = (await JsonLdParser.ExpandAsync(document, Cancel)).Json;

        Assert.Equal(PropertyCount.OfDocument(ours.RootElement), PropertyCount.OfExpansion(theirs));
        Assert.All(PropertyCount.Iris(theirs).Distinct(), iri => Assert.Matches("^https?://[^ ]+$", iri));
    }

    [Fact]
    public async Task Annotations_yield_the_events_of_the_archive()
    {
        var events = (await seeds.ListAsync(new EventFilter())).OrderBy(item => item.Id).ToList();
        var annotations = (await AnnotationsAsync()).Where(node => node.One(Oa + "motivatedBy").Id == Oa + "classifying");

        Assert.Equal(
            events.Select(item =>
                (
                    Request.EventAddress(item.ArticleId, item.Id),
                    $"{item.Type.NameEnglish}@en {item.Type.NameArabic}@ar",
                    item.Date?.ToString(),
                    item.Place is { } place ? Request.PlaceAddress(place.Id) : null,
                    Request.TextAddress(item.ArticleId),
                    item.Quote
                )
            ),
            annotations.Select(node =>
                (
                    node.Id!,
                    string.Join(' ', Bodies(node, "classifying").Select(body => $"{body.Text(BodyText)}@{body.Text(BodyLanguage)}")),
                    Bodies(node, "tagging").SingleOrDefault() is { Json.ValueKind: JsonValueKind.Object } date ? date.Text(BodyText) : null,
                    Bodies(node, "linking").SingleOrDefault() is { Json.ValueKind: JsonValueKind.Object } link ? link.One(Oa + "hasSource").Id : null,
                    node.One(Oa + "hasTarget").One(Oa + "hasSource").Id!,
                    Selector(node, "TextQuoteSelector").Text(Oa + "exact")
                )
            )
        );

        static IEnumerable<ExpandedNode> Bodies(ExpandedNode annotation, string purpose) =>
            annotation.All(Oa + "hasBody").Where(body => body.One(Oa + "hasPurpose").Id == Oa + purpose);
    }

    [Fact]
    public async Task Every_annotation_leads_to_the_words_of_its_article_by_quote_and_by_position()
    {
        await using var archive = await seeds.Archives.CreateDbContextAsync(Cancel);
        var texts = await archive.Articles.ToDictionaryAsync(article => Request.TextAddress(article.Id), article => article.Text, Cancel);
        var annotations = await AnnotationsAsync();

        Assert.Equal([$"{Oa}Annotation"], annotations.Select(node => node.Type).Distinct());
        Assert.Equal([$"{Oa}SpecificResource"], annotations.Select(node => node.One(Oa + "hasTarget").Type).Distinct());
        Assert.All(
            annotations,
            node =>
            {
                var text = texts[node.One(Oa + "hasTarget").One(Oa + "hasSource").Id!];
                var (quote, position) = (Selector(node, "TextQuoteSelector"), Selector(node, "TextPositionSelector"));
                var (prefix, exact, suffix) = (quote.Text(Oa + "prefix"), quote.Text(Oa + "exact"), quote.Text(Oa + "suffix"));
                var (start, end) = (Whole(position.One(Oa + "start")), Whole(position.One(Oa + "end")));
                var (before, rest) = (string.Concat(text.EnumerateRunes().Take(start)), string.Concat(text.EnumerateRunes().Skip(start)));

                Assert.Equal(exact, string.Concat(rest.EnumerateRunes().Take(end - start)));
                Assert.EndsWith(prefix, before, StringComparison.Ordinal);
                Assert.StartsWith(exact + suffix, rest, StringComparison.Ordinal);
            }
        );

        static int Whole(ExpandedNode value)
        {
            Assert.Equal("http://www.w3.org/2001/XMLSchema#nonNegativeInteger", value.Datatype);
            return value.Value.GetInt32();
        }
    }

    [Fact]
    public async Task Linked_Places_yield_the_places_of_the_events_with_their_names_points_and_days()
    {
        var events = (await seeds.ListAsync(new EventFilter())).Where(item => item.Place is not null);
        var root = await JsonLdParser.ExpandAsync(await seeds.ExportAsync(new LinkedPlacesExport(), new EventFilter()), Cancel);

        Assert.Equal($"{GeoJson}FeatureCollection", root.Type);
        Assert.Equal(
            events
                .GroupBy(item => item.Place!)
                .OrderBy(group => Request.PlaceAddress(group.Key.Id), StringComparer.Ordinal)
                .Select(group =>
                    (
                        Request.PlaceAddress(group.Key.Id),
                        group.Key.NameEnglish.Length > 0 ? $"{group.Key.Name}@ar {group.Key.NameEnglish}@en" : $"{group.Key.Name}@ar",
                        group.Key is { IsArea: false, Point: { } point } ? [point.Longitude, point.Latitude] : Array.Empty<double>(),
                        $"{group.Min(item => item.Date?.From):yyyy-MM-dd} {group.Max(item => item.Date?.To):yyyy-MM-dd}",
                        group.Count()
                    )
                ),
            root.All(Lpo + "hasFeature")
                .OrderBy(feature => feature.Id, StringComparer.Ordinal)
                .Select(feature =>
                    (
                        feature.Id!,
                        string.Join(
                            ' ',
                            feature.All(Lpo + "name_attestation").Select(name => $"{name.Text(Lpo + "toponym")}@{name.Text(Terms + "language")}")
                        ),
                        feature
                            .All("https://github.com/kgeographer/geojson-t/geometry")
                            .SelectMany(point => point.All(GeoJson + "coordinates"))
                            .Select(number => number.Value.GetDouble())
                            .ToArray(),
                        $"{Day(feature, "has_start", "earliest")} {Day(feature, "has_end", "latest")}",
                        feature.One(GeoJson + "properties").One("https://schema.org/numberOfItems").Value.GetInt32()
                    )
                )
        );

        var links = root.All(Lpo + "hasFeature").SelectMany(feature => feature.All(Lpo + "link_attestation")).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Equal("http://www.w3.org/2004/02/skos/core#exactMatch", link.Type));
        Assert.All(links, link => Assert.Matches("^https://(www.geonames|spelunker.whosonfirst).org/", link.Text(Terms + "identifier")));

        static string? Day(ExpandedNode feature, string end, string bound) =>
            feature.All(Lpo + "when").Select(when => when.One(Lpo + "timespan").One(Lpo + end).Text(Lpo + bound)).SingleOrDefault();
    }

    [Theory]
    [InlineData("""{ "@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "mood": "calm" }""", "'mood'")]
    [InlineData(
        """{ "@context": "https://example.org/context.jsonld", "type": "Annotation" }""",
        "no context is known here for https://example.org/context.jsonld"
    )]
    public async Task The_parser_refuses_a_term_that_no_context_defines_and_a_context_from_elsewhere(string document, string fault) =>
        Assert.Contains(fault, await JsonLdParser.FindFaultsAsync(document, Cancel), StringComparison.Ordinal);

    private static ExpandedNode Selector(ExpandedNode annotation, string type) =>
        Assert.Single(annotation.One(Oa + "hasTarget").All(Oa + "hasSelector"), selector => selector.Type == Oa + type);

    private async Task<IReadOnlyList<ExpandedNode>> AnnotationsAsync() =>
        (await JsonLdParser.ExpandAsync(await seeds.ExportAsync(new AnnotationExport(), new EventFilter()), Cancel)).All(Items);
}
