using System.Security.Cryptography;

namespace ReportAtlas.Web.Hosting;

/// <summary>The random word of one request that lets the page's own inline import map through its content security policy.</summary>
public sealed class CspNonce
{
    public string Value { get; } = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
}
