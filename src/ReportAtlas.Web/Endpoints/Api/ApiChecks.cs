using System.Globalization;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Web.State;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.Endpoints.Api;

/// <summary>Checks a request against its operation: every parameter is known and can be used. What cannot is told, never passed over.</summary>
internal static class ApiChecks
{
    public static async Task<(EventFilter Filter, IReadOnlyList<ApiParameterError> Errors)> CheckAsync(HttpContext context, ApiOperation operation)
    {
        var errors = Each(context, operation).ToList();
        if (errors.Count > 0 || !operation.IsFiltered)
        {
            return (new EventFilter(), errors);
        }

        var (state, notices) = AtlasState.Read(context.Request.QueryString.Value ?? "");
        if (!notices.IsEmpty)
        {
            // Each alone is good, so it is the two dates that do not go together.
            return (new EventFilter(), [.. notices.Select(notice => new ApiParameterError("to", notice.Value, "a day not before «from»"))]);
        }

        var filter = state.ToListFilter();
        var (_, unknown) = await context.RequestServices.GetRequiredService<FilterCheck>().CheckAsync(filter, context.RequestAborted);
        return (filter, [.. unknown.Select(value => Error(operation, value.Part, value.Value))]);
    }

    private static IEnumerable<ApiParameterError> Each(HttpContext context, ApiOperation operation)
    {
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.IsInPath))
        {
            var value = Convert.ToString(context.Request.RouteValues[parameter.Name], CultureInfo.InvariantCulture) ?? "";
            if (!parameter.Takes(value))
            {
                yield return Error(operation, parameter.Name, value);
            }
        }

        foreach (var (name, values) in context.Request.Query)
        {
            if (operation.Parameters.FirstOrDefault(parameter => parameter.Name == name && !parameter.IsInPath) is not { } parameter)
            {
                var names = string.Join(", ", operation.Parameters.Where(known => !known.IsInPath).Select(known => known.Name));
                yield return new ApiParameterError(name, values.ToString(), names.Length == 0 ? "no parameter in the query" : names);
                continue;
            }

            var given = values.Where(value => !string.IsNullOrWhiteSpace(value)).ToList();
            foreach (var value in given.Where((value, place) => !IsGood(parameter, value!) || (place > 0 && !parameter.IsRepeated)))
            {
                yield return Error(operation, name, value!);
            }
        }

        foreach (
            var missing in operation.Parameters.Where(parameter =>
                parameter is { IsRequired: true, IsInPath: false } && string.IsNullOrWhiteSpace(context.Request.Query[parameter.Name].ToString())
            )
        )
        {
            yield return Error(operation, missing.Name, "");
        }
    }

    /// <summary>Whether the value is good by itself; the filter's are read as the page reads them.</summary>
    private static bool IsGood(ApiParameter parameter, string value) =>
        parameter.Takes(value)
        && (parameter.Name != "cursor" || ApiCursor.TryRead(value, out _))
        && (
            !FilterParameters.All.Any(known => known.Name == parameter.Name)
            || AtlasState.Read($"{parameter.Name}={Uri.EscapeDataString(value)}").Notices.IsEmpty
        );

    private static ApiParameterError Error(ApiOperation operation, string name, string value) =>
        new(name, value, operation.Parameters.First(parameter => parameter.Name == name).Takes(Texts.English));
}
