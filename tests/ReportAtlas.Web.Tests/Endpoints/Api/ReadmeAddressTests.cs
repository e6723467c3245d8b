using System.Net;
using System.Text.RegularExpressions;
using ReportAtlas.Web.Tests.Map;
using ReportAtlas.Web.Tests.Samples;
using Xunit;

namespace ReportAtlas.Web.Tests.Endpoints.Api;

/// <summary>Whatever address of the program the README names is there and answers over the sample reports.</summary>
public sealed partial class ReadmeAddressTests(SeedSite site) : IClassFixture<SeedSite>
{
    public static TheoryData<string> Addresses =>
        [
            .. Address()
                .Matches(File.ReadAllText(RepositoryFolder.Find("README.md")))
                .Select(match => match.Groups[1].Value)
                // Where it names a kind of address, one of that kind.
                .Select(address => address.Replace("{id}", "1", StringComparison.Ordinal).Replace("FORMAT", "csv", StringComparison.Ordinal))
                .Select(address => address == "/api/search" ? "/api/search?q=هجين" : address)
                .Distinct(),
        ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_address_of_the_README_answers(string address)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    /// <summary>Between backticks or quotes, alone or after the address of this machine.</summary>
    [GeneratedRegex("[`'](?:http://127\\.0\\.0\\.1:5000)?(/(?:api|cite|embed|feed\\.atom|openapi|codebook|import|report)\\b[^`'\\s]*)[`']")]
    private static partial Regex Address();
}
