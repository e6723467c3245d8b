using System.Globalization;
using System.Net;
using System.Text.Json;
using ReportAtlas.Web.Endpoints.Api;
using ReportAtlas.Web.Tests.Samples;
using Xunit;

namespace ReportAtlas.Web.Tests.Endpoints.Api;

/// <summary>The OpenAPI document, and the API asked at random by what it says.</summary>
public sealed class OpenApiTests(SeedSite site) : IClassFixture<SeedSite>
{
    private static readonly string[] Odd = ["", " ", "0", "-1", "1", "999999999999", "NaN", "%00", "'", "\"", "*", "((", "AND", "../..", "é", "الباغوز", "٢٠١٩", "2019-02-30", "😀", "a,b,,c", "null"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_document_describes_every_address_with_its_parameters_and_its_answer()
    {
        var document = await ReadAsync();

        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        foreach (var operation in ApiOperations.All)
        {
            var get = document.GetProperty("paths").GetProperty(operation.Path).GetProperty("get");
            Assert.Equal(operation.Parameters.Select(parameter => parameter.Name), get.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()));
            Assert.True(get.GetProperty("responses").GetProperty("200").GetProperty("content").TryGetProperty(operation.ContentType, out _), operation.Id);
        }
    }

    [Fact]
    public async Task Every_reference_in_it_leads_somewhere()
    {
        var document = await ReadAsync();
        var references = References(document).Distinct().ToList();

        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.True(LeadsSomewhere(document, reference), reference));
    }

    [Fact]
    public async Task Whatever_the_parameters_it_answers_or_says_what_is_wrong()
    {
        var (document, random) = (await ReadAsync(), new Random(31));
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            var parameters = path.Value.GetProperty("get").GetProperty("parameters").EnumerateArray().ToList();
            for (var round = 0; round < 12; round++)
            {
                var address = Draw(path.Name, parameters, random);
                using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancel);
                Assert.True(
                    response.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.NotFound,
                    $"{address} gave {(int)response.StatusCode}");
            }
        }
    }

    private static string Draw(string path, List<JsonElement> parameters, Random random)
    {
        var query = new List<string>();
        foreach (var parameter in parameters)
        {
            var name = parameter.GetProperty("name").GetString()!;
            if (parameter.GetProperty("in").GetString() == "path")
            {
                var id = random.Next(3) == 0 ? Odd[random.Next(2, Odd.Length)] : random.Next(0, 60).ToString(CultureInfo.InvariantCulture);
                path = path.Replace($"{{{name}}}", Uri.EscapeDataString(id.Replace('/', '_').Replace('.', '_')), StringComparison.Ordinal);
            }
            else if (random.Next(4) == 0 || parameter.GetProperty("required").GetBoolean())
            {
                query.Add($"{name}={Uri.EscapeDataString(random.Next(2) == 0 ? Odd[random.Next(Odd.Length)] : parameter.GetProperty("example").ToString())}");
            }
        }

        return query.Count == 0 ? path : $"{path}?{string.Join('&', query)}";
    }

    /// <summary>Follows a JSON pointer «#/a/0/b».</summary>
    private static bool LeadsSomewhere(JsonElement element, string pointer)
    {
        foreach (var step in pointer.Split('/').Skip(1))
        {
            if (element.ValueKind == JsonValueKind.Array && int.TryParse(step, CultureInfo.InvariantCulture, out var place) && place < element.GetArrayLength())
            {
                element = element[place];
            }
            else if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(step, out element))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property =>
            property is { Name: "$ref", Value.ValueKind: JsonValueKind.String } ? [property.Value.GetString()!] : References(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private async Task<JsonElement> ReadAsync()
    {
        using var document = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), Cancel));
        return document.RootElement.Clone();
    }
}
