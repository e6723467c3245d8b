using Microsoft.AspNetCore.Http.HttpResults;

namespace ReportAtlas.Web.Endpoints.Api;

/// <summary>Why a request could not be answered (RFC 9457).</summary>
/// <param name="Type">Where such problems are explained.</param>
/// <param name="Errors">Each parameter that cannot be used; empty where the fault lies elsewhere.</param>
public sealed record ApiProblem(string Type, string Title, int Status, string Detail, IReadOnlyList<ApiParameterError> Errors)
{
    internal static IResult Parameters(IReadOnlyList<ApiParameterError> errors) =>
        new ApiProblem(
            "/api#problems",
            "A parameter cannot be used.",
            StatusCodes.Status400BadRequest,
            string.Join(' ', errors.Select(error => $"{error.Parameter}: «{error.Value}» cannot be used. Allowed: {error.Allowed.TrimEnd('.')}.")),
            errors
        ).ToResult();

    internal static IResult NotFound(string what) =>
        new ApiProblem("/api#problems", "There is no such thing.", StatusCodes.Status404NotFound, what, []).ToResult();

    private JsonHttpResult<ApiProblem> ToResult() => TypedResults.Json(this, ApiJson.Options, "application/problem+json", Status);
}

/// <summary>A parameter that cannot be used.</summary>
/// <param name="Allowed">What it takes, in words.</param>
public sealed record ApiParameterError(string Parameter, string Value, string Allowed);
