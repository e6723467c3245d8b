namespace ReportAtlas.Web.Endpoints.Api;

/// <summary>Answers a request for a file's head with its type and none of it.</summary>
internal sealed class HeadOnly(string contentType) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = contentType;
        return Task.CompletedTask;
    }
}
