using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Export;
using ReportAtlas.Archive.Search;
using ReportAtlas.Web.Screens;

namespace ReportAtlas.Web.Endpoints.Api;

/// <summary>Answers the API's requests.</summary>
internal static class ApiAnswers
{
    public static async Task<IResult> EventsAsync(ApiRequest request)
    {
        var events = request.Get<EventList>();
        var ids = (await events.FindIdsAsync(request.Filter, cancel: request.Cancel)).Order().ToList();
        var after = ids.BinarySearch((int)Math.Min(request.Cursor.Key, int.MaxValue - 1) + 1);
        var page = ids.Skip(after < 0 ? ~after : after).Take(request.Limit).ToList();
        var items = await events.LoadAsync(page, request.Cancel);
        var next = page.Count > 0 && page[^1] != ids[^1] ? new ApiCursor(page[^1]) : (ApiCursor?)null;
        return Json(new ApiEvents([.. items.Select(item => ApiEvent.Of(item, request.Export))], ids.Count, request.Next(next)));
    }

    public static async Task<IResult> EventAsync(ApiRequest request) =>
        await request.Get<EventList>().FindAsync(request.Id, request.Cancel) is { } item
            ? Json(ApiEvent.Of(item, request.Export))
            : ApiProblem.NotFound($"There is no event {request.Id}.");

    public static async Task<IResult> ArticlesAsync(ApiRequest request)
    {
        var (day, id) = request.Cursor;
        // The cursor's key is the day's number and one, since there is no day of the number 0 and a missing date must have one too.
        var after = id == 0 ? (ArticlePlace?)null : new ArticlePlace(day == 0 ? null : (int)Math.Min(day - 1, int.MaxValue), id);
        var (page, next) = await request.Get<ArticleList>().FindAfterAsync(request.Filter, after, request.Limit, request.Cancel);
        return Json(
            new ApiArticles(
                [.. page.Items.Select(item => ApiArticleItem.Of(item, request.Site))],
                page.Total,
                request.Next(next is { } place ? new ApiCursor(place.Day + 1 ?? 0, place.Id) : null)
            )
        );
    }

    public static async Task<IResult> ArticleAsync(ApiRequest request) =>
        await request.Get<ArticleView>().FindAsync(request.Id, request.Cancel) is { } article
            ? Json(ApiArticle.Of(article, request.Export))
            : ApiProblem.NotFound($"There is no article {request.Id}.");

    public static async Task<IResult> ArticleTextAsync(ApiRequest request) =>
        await request.Get<ArticleView>().FindAsync(request.Id, request.Cancel) is { } article
            ? TypedResults.Text(article.Text, "text/plain", Encoding.UTF8)
            : ApiProblem.NotFound($"There is no article {request.Id}.");

    public static async Task<IResult> PlacesAsync(ApiRequest request)
    {
        var directory = await request.Get<PlaceDirectories>().GetAsync(request.Cancel);
        var tree = await request.Get<PlaceTree>().FindAsync(request.Filter, request.Cancel);
        // The tree tells what each other choice would give; a list of a filtered place tells that place.
        var all = Walk(request.Filter.Place is { } place ? tree.SelectMany(Below).Where(node => node.Id == place) : tree)
            .Select(node => (Node: node, Row: directory.Find(node.Id)))
            .OrderBy(one => one.Row?.TreeStart)
            .ToList();
        var rest = all.Where(one => one.Row?.TreeStart > request.Cursor.Key || request.Cursor == default).ToList();
        var page = rest.Take(request.Limit).ToList();
        return Json(
            new ApiPlaces(
                [.. page.Select(one => ApiPlace.Of(one.Node, one.Row))],
                all.Count,
                request.Next(page.Count < rest.Count ? new ApiCursor(page[^1].Row?.TreeStart ?? 0, 1) : null)
            )
        );

        static IEnumerable<PlaceNode> Walk(IEnumerable<PlaceNode> nodes) => nodes.SelectMany(Below).Where(node => node.Count > 0);

        static IEnumerable<PlaceNode> Below(PlaceNode node) => node.Children.SelectMany(Below).Prepend(node);
    }

    public static async Task<IResult> SearchAsync(ApiRequest request)
    {
        var after = request.Cursor == default ? (SearchPlace?)null : new SearchPlace(request.Cursor.Key, request.Cursor.Tie);
        var (page, next) = await request.Get<TextSearch>().FindAfterAsync(request.Filter, after, request.Limit, request.Cancel);
        return Json(
            new ApiSearch(
                [.. page.Items.Select(hit => ApiSearchHit.Of(hit, request.Site))],
                page.Total,
                request.Next(next is { } place ? new ApiCursor(place.Paragraph, place.Passed) : null)
            )
        );
    }

    public static async Task<IResult> FacetsAsync(ApiRequest request) => Json(await request.Get<Facets>().FindAsync(request.Filter, request.Cancel));

    public static async Task<IResult> TimelineAsync(ApiRequest request) =>
        Json(
            await request
                .Get<Timeline>()
                .FindAsync(
                    request.Filter,
                    int.Parse(request.Find("bars") ?? "80", System.Globalization.CultureInfo.InvariantCulture),
                    cancel: request.Cancel
                )
        );

    public static Task<IResult> CodebookCsvAsync(ApiRequest request) =>
        Task.FromResult<IResult>(TypedResults.Text(Codebook.ToCsv(request.IsArabic), "text/csv", Encoding.UTF8));

    public static Task<IResult> CodebookMarkdownAsync(ApiRequest request) =>
        Task.FromResult<IResult>(TypedResults.Text(Codebook.ToMarkdown(request.IsArabic), "text/markdown", Encoding.UTF8));

    /// <summary>A file that is written while it is read; a request for its head alone gets none of it.</summary>
    public static Task<IResult> ExportAsync(ApiRequest request, ExportFormat format)
    {
        request.Context.Response.Headers.ContentDisposition = $"attachment; filename=\"reportatlas.{format.Name}\"";
        return Task.FromResult<IResult>(
            HttpMethods.IsHead(request.Context.Request.Method)
                ? new HeadOnly(format.ContentType)
                : TypedResults.Stream(
                    output => format.WriteAsync(request.Export, request.Get<ExportSource>(), output, request.Cancel),
                    format.ContentType
                )
        );
    }

    private static JsonHttpResult<T> Json<T>(T value) => TypedResults.Json(value, ApiJson.Options, "application/json; charset=utf-8");
}
