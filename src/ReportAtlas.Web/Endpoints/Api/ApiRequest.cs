using System.Globalization;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Export;
using ReportAtlas.Web.Hosting;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.Endpoints.Api;

/// <summary>A request whose parameters were found good.</summary>
/// <param name="Filter">What its filter lets through; the default where it takes none.</param>
public sealed record ApiRequest(HttpContext Context, EventFilter Filter)
{
    /// <summary>Entries on a page unless the request asks for another number.</summary>
    private const int DefaultLimit = 50;

    public CancellationToken Cancel => Context.RequestAborted;

    /// <summary>The number in the path.</summary>
    public int Id => int.Parse((string)Context.Request.RouteValues["id"]!, CultureInfo.InvariantCulture);

    public int Limit => Find("limit") is { } limit ? int.Parse(limit, CultureInfo.InvariantCulture) : DefaultLimit;

    /// <summary>Where the page begins; the default for the first.</summary>
    public ApiCursor Cursor => ApiCursor.TryRead(Find("cursor"), out var cursor) ? cursor : default;

    public bool IsArabic => Texts.For(CultureInfo.CurrentUICulture).IsArabic;

    /// <summary>The address of the start page.</summary>
    public Uri Site => PublicSite.Of(Context);

    public T Get<T>()
        where T : notnull => Context.RequestServices.GetRequiredService<T>();

    /// <summary>What the answer's links are made with.</summary>
    public ExportRequest Export => new(Filter, Site, IsArabic);

    /// <summary>The value of a parameter of the query; null when it is left out.</summary>
    public string? Find(string name) => Context.Request.Query[name].LastOrDefault(value => !string.IsNullOrWhiteSpace(value));

    /// <summary>The address of the page after this one, and the header that tells it.</summary>
    public string? Next(ApiCursor? cursor)
    {
        if (cursor is not { } from)
        {
            return null;
        }

        var query = Context
            .Request.Query.Where(pair => pair.Key != "cursor")
            .SelectMany(pair => pair.Value, (pair, value) => (pair.Key, Value: value))
            .Append(("cursor", from.ToString()));
        var next =
            $"{Site.ToString().TrimEnd('/')}{Context.Request.Path}{QueryString.Create(query.Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2)))}";
        Context.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        return next;
    }
}
