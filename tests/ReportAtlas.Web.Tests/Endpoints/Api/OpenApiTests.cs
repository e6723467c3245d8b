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
    private static readonly string[] Odd =
    [
        "",
        " ",
        "0",
        "-1",
        "1",
        "999999999999",
        "2147483647",
        "2147483648",
        "-9223372036854775809",
        "1e400",
        "0.0000000000000000000000001",
        "0x10",
        "+1",
        "NaN",
        "Infinity",
        "%00",
        "'",
        "\"",
        "*",
        "((",
        "AND",
        "NEAR(",
        "a\" OR \"b",
        "^title:x",
        "'; DROP TABLE \"Events\";--",
        "../..",
        "é",
        "الباغوز",
        "٢٠١٩",
        "٠٫٥",
        "2019-02-30",
        "0001-01-01",
        "9999-12-31",
        "9999",
        "😀",
        "a,b,,c",
        ",,,,",
        "null",
        "\u202E\u2066\u200F",
        "e\u0301\u0301\u0301",
        "\uFFFE",
        "<script>",
        "a\r\nb",
        new string('ا', 400),
        new string('(', 300),
        "azk5OTk5OTk5OTk5OTk5OTk5OTkuMQ",
        "azAuMA",
        "YTE",
    ];

    /// <summary>Bytes that are no UTF-8, or not the shortest: as a browser would never send them.</summary>
    private static readonly string[] Broken = ["%FF", "%C0%AF", "%ED%A0%80", "%D8", "%", "%zz", "%u0627", "+", "%2B", "%25"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_document_describes_every_address_with_its_parameters_and_its_answer()
    {
        var document = await ReadAsync();

        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        foreach (var operation in ApiOperations.All)
        {
            var get = document.GetProperty("paths").GetProperty(operation.Path).GetProperty("get");
            Assert.Equal(
                operation.Parameters.Select(parameter => parameter.Name),
                get.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString())
            );
            Assert.True(
                get.GetProperty("responses").GetProperty("200").GetProperty("content").TryGetProperty(operation.ContentType, out _),
                operation.Id
            );
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
            for (var round = 0; round < 15; round++)
            {
                var address = Draw(path.Name, parameters, random);
                // As it stands: what is escaped oddly must arrive so.
                var exact = new Uri(
                    $"{site.Client.BaseAddress!.GetLeftPart(UriPartial.Authority)}{address}",
                    new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }
                );
                using var response = await site.Client.GetAsync(exact, Cancel);
                Assert.True(
                    response.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.NotFound,
                    $"{address} gave {(int)response.StatusCode}"
                );
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
                for (var times = random.Next(4) == 0 ? 3 : 1; times > 0; times--)
                {
                    query.Add($"{name}={Value(parameter, random)}");
                }
            }
        }

        return query.Count == 0 ? path : $"{path}?{string.Join('&', query)}";
    }

    private static string Value(JsonElement parameter, Random random) =>
        random.Next(5) switch
        {
            0 => Broken[random.Next(Broken.Length)],
            1 or 2 => Uri.EscapeDataString(Odd[random.Next(Odd.Length)]),
            _ => Uri.EscapeDataString(parameter.GetProperty("example").ToString()),
        };

    /// <summary>Follows a JSON pointer «#/a/0/b».</summary>
    private static bool LeadsSomewhere(JsonElement element, string pointer)
    {
        foreach (var step in pointer.Split('/').Skip(1))
        {
            if (
                element.ValueKind == JsonValueKind.Array
                && int.TryParse(step, CultureInfo.InvariantCulture, out var place)
                && place < element.GetArrayLength()
            )
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

    private static IEnumerable<string> References(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(property =>
                    property is { Name: "$ref", Value.ValueKind: JsonValueKind.String } ? [property.Value.GetString()!] : References(property.Value)
                ),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
            _ => [],
        };

    private async Task<JsonElement> ReadAsync()
    {
        using var document = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), Cancel));
        return document.RootElement.Clone();
    }
}
