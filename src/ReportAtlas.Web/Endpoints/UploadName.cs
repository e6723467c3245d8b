using System.Globalization;

namespace ReportAtlas.Web.Endpoints;

/// <summary>Makes the name of an uploaded file fit to be shown and kept: a relative path of plain names.</summary>
internal static class UploadName
{
    private const int LongestPart = 200;
    private const int MostParts = 20;

    /// <summary>The name without roots, steps upwards, and control and direction characters; never empty.</summary>
    internal static string Clean(string name)
    {
        var parts = name.Replace('\\', '/')
            .Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => string.Concat(part.Where(IsPlain)).Trim())
            .Where(part => part.Length > 0 && part.Trim('.').Length > 0)
            .Select(Shorten)
            .TakeLast(MostParts);
        return string.Join('/', parts) is { Length: > 0 } clean ? clean : "report";
    }

    /// <summary>Keeps the end, where the extension is.</summary>
    private static string Shorten(string part) => part.Length <= LongestPart ? part : part[^LongestPart..];

    private static bool IsPlain(char letter) =>
        !char.IsControl(letter)
        && CharUnicodeInfo.GetUnicodeCategory(letter)
            is not (UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
