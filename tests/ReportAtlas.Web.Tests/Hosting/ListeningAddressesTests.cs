using Microsoft.Extensions.Configuration;
using ReportAtlas.Web.Hosting;
using Xunit;

namespace ReportAtlas.Web.Tests.Hosting;

public sealed class ListeningAddressesTests
{
    [Theory]
    [InlineData("", "", "http://127.0.0.1:5000")]
    [InlineData("urls", "", "http://127.0.0.1:5000")]
    [InlineData("URLS", "http://0.0.0.0:8080", "")]
    [InlineData("HTTP_PORTS", "8080", "")]
    [InlineData("HTTPS_PORTS", "8443", "")]
    [InlineData("Kestrel:Endpoints:Web:Url", "http://0.0.0.0:8080", "")]
    public void A_server_listens_where_the_settings_say_by_default_unless_the_host_knows_better(string key, string value, string expected)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build();

        Assert.Equal(expected, string.Join(' ', ListeningAddresses.Default(configuration)));
    }
}
