using System.Diagnostics.CodeAnalysis;
using ReportAtlas.Archive.Export;

namespace ReportAtlas.Web.Commands;

/// <summary>Reads the public address of the start page.</summary>
internal static class ExportSite
{
    /// <summary>The address with a slash at its end; that of this machine for an empty text. False when the text is no web address.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Uri? site)
    {
        site = ExportRequest.LocalSite;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        return Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out site) && site.Scheme is ("http" or "https");
    }
}
