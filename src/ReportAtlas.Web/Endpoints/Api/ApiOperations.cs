using System.Collections.Immutable;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Export;

namespace ReportAtlas.Web.Endpoints.Api;

/// <summary>Every address of the API.</summary>
public static class ApiOperations
{
    private static readonly ApiParameter Id = new("id", "1", ParameterKind.Whole)
    {
        Least = 1,
        Most = int.MaxValue,
        IsInPath = true,
        IsRequired = true,
    };

    private static readonly ApiParameter Language = new("lang", "en") { Allowed = ["ar", "en"] };

    private static readonly ImmutableArray<ApiParameter> Paging =
    [
        new("limit", "20", ParameterKind.Whole) { Least = 1, Most = 200 },
        new("cursor", "azEuMA"),
    ];

    private static readonly ImmutableArray<ApiParameter> Filter = FilterParameters.All;

    public static ImmutableArray<ApiOperation> All { get; } =
    [
        new("events", "/api/events", [.. Filter, .. Paging], ApiAnswers.EventsAsync)
        {
            Answer = typeof(ApiEvents),
            Examples =
            [
                "/api/events?limit=2",
                "/api/events?place=SY09&from=2019-01&to=2019-02-28&type=airstrike",
                "/api/events?list=unplaced&bg=1&limit=5",
            ],
        },
        new("event", "/api/events/{id}", [Id], ApiAnswers.EventAsync) { Answer = typeof(ApiEvent), Examples = ["/api/events/1"] },
        new("places", "/api/places", [.. Filter, .. Paging], ApiAnswers.PlacesAsync)
        {
            Answer = typeof(ApiPlaces),
            Examples = ["/api/places?limit=10", "/api/places?place=SY11"],
        },
        new("articles", "/api/articles", [.. Filter, .. Paging], ApiAnswers.ArticlesAsync)
        {
            Answer = typeof(ApiArticles),
            Examples = ["/api/articles?limit=5", "/api/articles?type=battles"],
        },
        new("article", "/api/articles/{id}", [Id], ApiAnswers.ArticleAsync) { Answer = typeof(ApiArticle), Examples = ["/api/articles/1"] },
        new("text", "/api/articles/{id}/text", [Id], ApiAnswers.ArticleTextAsync) { ContentType = "text/plain", Examples = ["/api/articles/1/text"] },
        new(
            "search",
            "/api/search",
            [.. Filter.Select(parameter => parameter.Name == "q" ? parameter with { IsRequired = true } : parameter), .. Paging],
            ApiAnswers.SearchAsync
        )
        {
            Answer = typeof(ApiSearch),
            Examples = ["/api/search?q=الباغوز", "/api/search?q=\"قوات سوريا الديمقراطية\"&limit=3"],
        },
        new("facets", "/api/facets", Filter, ApiAnswers.FacetsAsync)
        {
            Answer = typeof(FacetCounts),
            Examples = ["/api/facets", "/api/facets?place=SY09"],
        },
        new("timeline", "/api/timeline", [.. Filter, new("bars", "40", ParameterKind.Whole) { Least = 1, Most = 1000 }], ApiAnswers.TimelineAsync)
        {
            Answer = typeof(TimelineCounts),
            Examples = ["/api/timeline?bars=40", "/api/timeline?type=battles"],
        },
        .. ExportFormats.All.Select(format => new ApiOperation(
            $"export-{format.Name}",
            $"/api/export.{format.Name}",
            [.. Filter, Language],
            request => ApiAnswers.ExportAsync(request, format)
        )
        {
            ContentType = format.ContentType.Split(';')[0],
            Examples = [$"/api/export.{format.Name}?place=SY09"],
        }),
        new("export-sqlite", ArchiveDownload.Address, [], ArchiveDownload.AnswerAsync)
        {
            ContentType = ArchiveDownload.ContentType,
            Examples = [ArchiveDownload.Address],
        },
        new("codebook-csv", "/api/codebook.csv", [Language], ApiAnswers.CodebookCsvAsync)
        {
            ContentType = "text/csv",
            Examples = ["/api/codebook.csv?lang=en"],
        },
        new("codebook-md", "/api/codebook.md", [Language], ApiAnswers.CodebookMarkdownAsync)
        {
            ContentType = "text/markdown",
            Examples = ["/api/codebook.md?lang=ar"],
        },
    ];
}
