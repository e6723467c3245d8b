namespace ReportAtlas.Archive.Import;

/// <summary>Tells the addresses that a report may lead its readers to.</summary>
internal static class SafeLinks
{
    private static readonly string[] Schemes = [Uri.UriSchemeHttp, Uri.UriSchemeHttps, Uri.UriSchemeMailto];

    /// <summary>Whether an address is one of the web or of a mailbox, and runs nothing.</summary>
    public static bool Hold(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var known) && Schemes.Contains(known.Scheme);
}
