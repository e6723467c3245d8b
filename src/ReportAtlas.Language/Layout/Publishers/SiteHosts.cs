namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>
/// The outlets of the list by the hosts of their sites: «ugaritpost.com» is that of the outlet which is written «ugarit post» in Latin letters, «syria.tv» that
/// of «syria tv». What only tells the kind of site and its country at the end of a host is left out first, then taken in.
/// </summary>
internal static class SiteHosts
{
    private const string Www = "www.";

    private static readonly Dictionary<string, Outlet>.AlternateLookup<ReadOnlySpan<char>> Outlets = Read().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The outlet whose site a host is; null where no list knows it.</summary>
    public static Outlet? OutletOf(ReadOnlySpan<char> host)
    {
        host = Bare(host);
        var name = host;
        while (name.LastIndexOf('.') is > 0 and var dot && IsEnding(name[(dot + 1)..]))
        {
            name = name[..dot];
        }

        return Find(name[(name.LastIndexOf('.') + 1)..]) ?? Find(host) ?? Find(name);
    }

    /// <summary>A host without «www.».</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> host) =>
        host.StartsWith(Www, StringComparison.OrdinalIgnoreCase) ? host[Www.Length..] : host;

    /// <summary>Whether a host ends as hosts do, after at least one other part.</summary>
    public static bool IsHost(ReadOnlySpan<char> host) => host.LastIndexOf('.') is > 0 and var dot && IsEnding(host[(dot + 1)..]);

    private static bool IsEnding(ReadOnlySpan<char> part) =>
        LayoutWords.All.Index.NumberOf(Lower(part, stackalloc char[Longest])) is >= 0 and var word
        && (LayoutWords.All.Index.Of(word) & LayoutWords.All[LayoutWord.Domain].Bit) != UInt128.Zero;

    private const int Longest = 64;

    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> text, Span<char> into) =>
        text.Length <= into.Length && text.ToLowerInvariant(into) is >= 0 and var length ? into[..length] : default;

    private static Outlet? Find(ReadOnlySpan<char> name)
    {
        Span<char> letters = stackalloc char[Longest];
        var length = 0;
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterOrDigit(letter) && length < Longest)
            {
                letters[length++] = char.ToLowerInvariant(letter);
            }
        }

        return Outlets.TryGetValue(letters[..length], out var outlet) ? outlet : null;
    }

    /// <summary>The first row wins where two agree, as everywhere in the list.</summary>
    private static Dictionary<string, Outlet> Read()
    {
        var hosts = new Dictionary<string, Outlet>(StringComparer.Ordinal);
        foreach (var (writing, outlet) in LayoutWords.All.Writings)
        {
            if (writing.All(static letter => char.IsAscii(letter)))
            {
                hosts.TryAdd(string.Concat(writing.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant(), outlet);
            }
        }

        return hosts;
    }
}
