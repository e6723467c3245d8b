using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>What a name in a credit line stands for: it decides whether that name is the publisher's.</summary>
internal enum OutletKind
{
    Paper,
    Channel,
    Radio,
    Site,

    /// <summary>Watches and publishes its own reports.</summary>
    Monitor,

    /// <summary>Publishes in another language, so that Arabic papers quote it.</summary>
    Foreign,

    /// <summary>A news agency with readers of its own; others quote it.</summary>
    Agency,

    /// <summary>A service whose copy others buy: its name in a byline tells where the text was bought.</summary>
    Wire,
}

/// <summary>Someone who publishes reports.</summary>
/// <param name="Name">The name as texts usually give it; folded where no list knows it.</param>
/// <param name="IsListed">Whether outlets.tsv knows it; else it is told by the shape of its name or by where that stands.</param>
internal sealed record Outlet(string Name, OutletKind Kind, bool IsListed = true)
{
    private readonly string _folded = ArabicFolder.Fold(Name);

    /// <summary>An outlet of no list that is called as some words of a line (half-open) have it.</summary>
    /// <param name="words">The line.</param>
    /// <param name="first">The first word.</param>
    /// <param name="end">The word after the last.</param>
    /// <param name="prefix">How many letters of the first word are a preposition written together with it.</param>
    /// <param name="kind">What it is.</param>
    public static Outlet Unlisted(LineWords words, int first, int end, int prefix = 0, OutletKind kind = OutletKind.Site) =>
        new(words.Written(first, end)[prefix..].ToString(), kind, IsListed: false);

    /// <summary>Whether folded text may hold the very name: most hold not even its last word.</summary>
    public bool MayBeIn(ReadOnlySpan<char> folded) => folded.IndexOf(_folded.AsSpan(_folded.LastIndexOf(' ') + 1)) >= 0;

    /// <summary>Whether folded words are the very name, not another writing of it.</summary>
    public bool IsCalled(ReadOnlySpan<char> folded) => folded.SequenceEqual(_folded);
}
