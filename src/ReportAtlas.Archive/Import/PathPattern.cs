using System.Text;
using System.Text.RegularExpressions;

namespace ReportAtlas.Archive.Import;

/// <summary>
/// A path with wildcards, for shells that do not expand them: «*» and «?» stand for letters within a name, «**» for any
/// folders. Names are compared as the shell does, small and capital letters apart.
/// </summary>
internal sealed class PathPattern
{
    private readonly Regex _whole;

    private PathPattern(string root, Regex whole) => (Root, _whole) = (root, whole);

    /// <summary>The folder above the first wildcard, which the search begins in.</summary>
    public string Root { get; }

    /// <summary>The pattern of a path; null when it has no wildcard.</summary>
    public static PathPattern? Find(string path)
    {
        var wild = path.AsSpan().IndexOfAny('*', '?');
        if (wild < 0)
        {
            return null;
        }

        var cut = path.AsSpan(0, wild).LastIndexOf(Path.DirectorySeparatorChar);
        var root =
            cut < 0 ? "."
            : cut == 0 ? path[..1]
            : path[..cut];
        return new PathPattern(root, new Regex(Translate(path[(cut + 1)..]), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking));
    }

    /// <summary>Whether a path under <see cref="Root"/>, relative to it, is meant.</summary>
    public bool Matches(string relative) => _whole.IsMatch(relative.Replace(Path.DirectorySeparatorChar, '/'));

    private static string Translate(string pattern)
    {
        var regex = new StringBuilder("^");
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern.AsSpan(at).StartsWith("**/"))
            {
                regex.Append("(?:.*/)?");
                at += 2;
            }
            else if (pattern.AsSpan(at).StartsWith("**"))
            {
                regex.Append(".*");
                at++;
            }
            else
            {
                regex.Append(
                    pattern[at] switch
                    {
                        '*' => "[^/]*",
                        '?' => "[^/]",
                        var letter => Regex.Escape(letter.ToString()),
                    }
                );
            }
        }

        return regex.Append('$').ToString();
    }
}
