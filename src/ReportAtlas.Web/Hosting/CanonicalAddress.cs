using ReportAtlas.Web.State;

namespace ReportAtlas.Web.Hosting;

/// <summary>
/// Leads the long addresses that forms make («?from=&amp;to=&amp;type=a&amp;type=b») to the short one of the same state. An address
/// with something wrong in it is left as it is, so that the page can say what.
/// </summary>
internal static class CanonicalAddress
{
    internal static Task RedirectAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (
            HttpMethods.IsGet(request.Method)
            && request.Path == "/"
            && request.Query.Any(pair => pair.Value.Count > 1 || string.IsNullOrEmpty(pair.Value))
        )
        {
            var (state, notices) = AtlasState.Read(request.QueryString.Value ?? "");
            if (notices.IsEmpty)
            {
                context.Response.Redirect(request.PathBase + state.ToAddress());
                return Task.CompletedTask;
            }
        }

        return next(context);
    }
}
