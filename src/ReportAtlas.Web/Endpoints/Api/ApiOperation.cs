using System.Collections.Immutable;

namespace ReportAtlas.Web.Endpoints.Api;

/// <summary>
/// One address of the API. Its endpoint, its checks, the OpenAPI document, the page that explains it and the tests of the
/// examples all read this description.
/// </summary>
/// <param name="Id">Its name: «events»; also its key among the texts.</param>
/// <param name="Path">Its path with parameters in braces: «/api/events/{id}».</param>
/// <param name="Parameters">What may stand in its path and query.</param>
/// <param name="Handle">Answers a request whose parameters were found good.</param>
public sealed record ApiOperation(string Id, string Path, ImmutableArray<ApiParameter> Parameters, Func<ApiRequest, Task<IResult>> Handle)
{
    /// <summary>The type that a JSON answer has; null where the answer is a file.</summary>
    public Type? Answer { get; init; }

    /// <summary>The media type of the answer.</summary>
    public string ContentType { get; init; } = "application/json";

    /// <summary>Addresses that work over the sample reports.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>Whether it takes the filter.</summary>
    public bool IsFiltered => Parameters.Contains(FilterParameters.All[0]);

    /// <summary>The key of its summary.</summary>
    internal string Summary => $"api.operation.{Id}";
}
