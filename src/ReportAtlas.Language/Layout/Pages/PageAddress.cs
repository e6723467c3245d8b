using ReportAtlas.Language.Layout.Publishers;

namespace ReportAtlas.Language.Layout.Pages;

/// <summary>The address of a page as search engines and saved copies print it, with its steps parted by signs: «example.com › 2023/11/08», «https://www.example.net » أخبار » محلي».</summary>
internal static class PageAddress
{
    private const string Steps = "›»>";

    /// <summary>Whether a line is such an address.</summary>
    public static bool IsTrail(ReadOnlySpan<char> line) => TrailEnd(line) > 0;

    /// <summary>The host of an address at the head of a line, or of the last one in it, which is the page's own where an archive puts its address before; empty where there is none.</summary>
    public static Range HostIn(ReadOnlySpan<char> line)
    {
        var scheme = line.LastIndexOf("://", StringComparison.Ordinal);
        var first = scheme < 0 ? 0 : scheme + 3;
        var end = EndOfHost(line, first);
        return SiteHosts.IsHost(line[first..end]) ? first..end : 0..0;
    }

    /// <summary>The path of an address, its steps parted by slashes; empty for none.</summary>
    public static ReadOnlySpan<char> PathOf(ReadOnlySpan<char> line)
    {
        if (TrailEnd(line) is > 0 and var end)
        {
            return string.Concat(
                "/",
                string.Join(
                    '/',
                    line[end..].ToString().Split(['›', '»', '>'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                ),
                "/"
            );
        }

        var address = line.LastIndexOf("http", StringComparison.OrdinalIgnoreCase);
        line = address > 0 ? line[address..] : line;
        var host = line.IndexOf("//", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 2 : 0;
        var path = line[host..].IndexOf('/');
        return path < 0 ? "" : line[(host + path)..];
    }

    /// <summary>Where the host ends that begins a line and is followed by a sign between steps; 0 for any other line.</summary>
    private static int TrailEnd(ReadOnlySpan<char> line)
    {
        if (line.Length == 0 || !char.IsAsciiLetterOrDigit(line[0]))
        {
            return 0;
        }

        var scheme = line.IndexOf("://", StringComparison.Ordinal);
        var first = scheme is 4 or 5 ? scheme + 3 : 0;
        var end = EndOfHost(line, first);
        return SiteHosts.IsHost(line[first..end]) && line[end..].TrimStart() is [var sign, ..] && Steps.Contains(sign, StringComparison.Ordinal)
            ? end
            : 0;
    }

    private static int EndOfHost(ReadOnlySpan<char> line, int end)
    {
        while (end < line.Length && (char.IsAsciiLetterOrDigit(line[end]) || line[end] is '.' or '-'))
        {
            end++;
        }

        return end;
    }
}
