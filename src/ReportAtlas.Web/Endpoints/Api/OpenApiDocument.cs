using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using ReportAtlas.Web.Commands;
using ReportAtlas.Web.Hosting;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.Endpoints.Api;

/// <summary>Describes the API in OpenAPI 3.1, made from the operations that the endpoints answer by.</summary>
internal static class OpenApiDocument
{
    private static readonly JsonSchemaExporterOptions SchemaOptions = new() { TreatNullObliviousAsNonNullable = true };

    public static Task WriteAsync(HttpContext context) =>
        TypedResults.Json(Create(PublicSite.Of(context)), ApiJson.Options, "application/json; charset=utf-8").ExecuteAsync(context);

    /// <param name="site">The address of the start page.</param>
    public static JsonObject Create(Uri site) =>
        new()
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject
            {
                ["title"] = "ReportAtlas",
                ["version"] = VersionCommand.Program,
                ["description"] = Texts.English["api.about"],
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = site.ToString().TrimEnd('/') }),
            ["paths"] = new JsonObject(
                ApiOperations.All.Select(operation =>
                    KeyValuePair.Create(operation.Path, (JsonNode?)new JsonObject { ["get"] = Describe(operation) })
                )
            ),
            ["components"] = new JsonObject
            {
                ["schemas"] = new JsonObject(
                    ApiOperations
                        .All.Select(operation => operation.Answer)
                        .OfType<Type>()
                        .Append(typeof(ApiProblem))
                        .Distinct()
                        .Select(type => KeyValuePair.Create(type.Name, (JsonNode?)Schema(type)))
                ),
            },
        };

    private static JsonObject Describe(ApiOperation operation) =>
        new()
        {
            ["operationId"] = operation.Id,
            ["summary"] = Texts.English[operation.Summary],
            ["parameters"] = new JsonArray([.. operation.Parameters.Select(Describe)]),
            ["responses"] = new JsonObject
            {
                ["200"] = new JsonObject
                {
                    ["description"] = Texts.English[operation.Summary],
                    ["content"] = new JsonObject { [operation.ContentType] = Content(operation) },
                },
                ["304"] = new JsonObject { ["description"] = "Not modified since the answer whose entity tag was sent in If-None-Match." },
                ["400"] = Problem("A parameter cannot be used; the problem names it and what it takes."),
                ["404"] = Problem("There is no such thing."),
            },
        };

    private static JsonObject Content(ApiOperation operation) =>
        operation.Answer is { } answer
            ? new JsonObject { ["schema"] = Reference(answer) }
            : new JsonObject { ["schema"] = new JsonObject { ["type"] = "string" } };

    private static JsonObject Problem(string description) =>
        new()
        {
            ["description"] = description,
            ["content"] = new JsonObject { ["application/problem+json"] = new JsonObject { ["schema"] = Reference(typeof(ApiProblem)) } },
        };

    private static JsonNode Schema(Type type)
    {
        var schema = ApiJson.Options.GetJsonSchemaAsNode(type, SchemaOptions);
        Rebase(schema, $"#/components/schemas/{type.Name}");
        return schema;
    }

    /// <summary>A schema made alone points into itself from its own top; here its top lies deeper.</summary>
    private static void Rebase(JsonNode? node, string top)
    {
        foreach (var (name, value) in (node as JsonObject)?.ToList() ?? [])
        {
            if (name == "$ref" && value is JsonValue reference && reference.GetValue<string>() is ['#', .. var rest])
            {
                node![name] = top + rest;
            }
            else
            {
                Rebase(value, top);
            }
        }

        foreach (var item in node as JsonArray ?? [])
        {
            Rebase(item, top);
        }
    }

    private static JsonObject Reference(Type type) => new() { ["$ref"] = $"#/components/schemas/{type.Name}" };

    private static JsonObject Describe(ApiParameter parameter)
    {
        var schema = new JsonObject
        {
            ["type"] = parameter.Kind switch
            {
                ParameterKind.Whole => "integer",
                ParameterKind.Number => "number",
                _ => "string",
            },
        };
        if (!parameter.Allowed.IsEmpty)
        {
            schema["enum"] = new JsonArray([.. parameter.Allowed.Select(value => (JsonNode)value)]);
        }

        if (parameter.Least is { } least)
        {
            schema["minimum"] = least;
        }

        if (parameter.Most is { } most)
        {
            schema["maximum"] = most;
        }

        return new JsonObject
        {
            ["name"] = parameter.Name,
            ["in"] = parameter.IsInPath ? "path" : "query",
            ["required"] = parameter.IsRequired,
            ["description"] = $"{Texts.English[parameter.Description]} {parameter.Takes(Texts.English)}",
            ["schema"] = schema,
            ["example"] = parameter.Kind == ParameterKind.Text ? parameter.Example : JsonNode.Parse(parameter.Example),
        };
    }
}
