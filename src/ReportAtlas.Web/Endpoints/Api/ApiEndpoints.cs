using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using ReportAtlas.Archive.Browse.Columns;

namespace ReportAtlas.Web.Endpoints.Api;

/// <summary>Maps the API and its description.</summary>
internal static class ApiEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Who may ask from other sites' scripts: nobody unless the settings say so.</summary>
    private const string CorsPolicy = "api";

    public static void AddApi(this IServiceCollection services, IConfiguration configuration)
    {
        var origins = Origins(configuration);
        services.AddCors(options =>
            options.AddPolicy(
                CorsPolicy,
                policy =>
                {
                    policy.WithMethods(Methods).WithExposedHeaders(HeaderNames.ETag, HeaderNames.Link).AllowAnyHeader();
                    _ = origins.Contains("*") ? policy.AllowAnyOrigin() : policy.WithOrigins(origins);
                }
            )
        );
    }

    public static void MapApi(this WebApplication app)
    {
        var isOpen = Origins(app.Configuration).Length > 0;
        if (isOpen)
        {
            app.UseCors();
        }

        foreach (var operation in ApiOperations.All)
        {
            var endpoint = app.MapMethods(operation.Path, Methods, context => AnswerAsync(context, operation));
            _ = isOpen ? endpoint.RequireCors(CorsPolicy) : endpoint;
        }

        var document = app.MapMethods("/openapi/v1.json", Methods, context => OpenApiDocument.WriteAsync(context));
        _ = isOpen ? document.RequireCors(CorsPolicy) : document;
        app.MapMethods(
            "/api/{first}/{**rest}",
            Methods,
            context =>
                ApiProblem
                    .NotFound($"There is no {context.Request.Path}. All addresses stand in /openapi/v1.json and, to read, at /api.")
                    .ExecuteAsync(context)
        );
    }

    private static async Task AnswerAsync(HttpContext context, ApiOperation operation)
    {
        var (filter, errors) = await ApiChecks.CheckAsync(context, operation);
        if (errors.Count > 0)
        {
            await ApiProblem.Parameters(errors).ExecuteAsync(context);
            return;
        }

        var tag = await TagAsync(context);
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.Vary = HeaderNames.Cookie;
        if (
            context
                .Request.GetTypedHeaders()
                .IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known.Equals(EntityTagHeaderValue.Any))
        )
        {
            context.Response.GetTypedHeaders().ETag = tag;
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var answer = await operation.Handle(new ApiRequest(context, filter));
        context.Response.GetTypedHeaders().ETag = answer is IStatusCodeHttpResult { StatusCode: >= 400 } ? null : tag;
        await answer.ExecuteAsync(context);
    }

    /// <summary>The same for the same question to the same state of the archive; weak, since answers may travel compressed or not.</summary>
    private static async Task<EntityTagHeaderValue> TagAsync(HttpContext context)
    {
        var stamp = await context.RequestServices.GetRequiredService<EventIndexSource>().StampAsync(context.RequestAborted);
        var asked =
            $"{stamp} {context.Request.Host}{context.Request.Path}{context.Request.QueryString} {System.Globalization.CultureInfo.CurrentUICulture.Name}";
        return new EntityTagHeaderValue(
            $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(asked)).AsSpan(0, 10))}\"",
            isWeak: true
        );
    }

    private static string[] Origins(IConfiguration configuration) =>
        (configuration["Api:Origins"] ?? "").Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
