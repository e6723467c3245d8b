using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Gazetteers;

/// <summary>The parts of place names in Resources/places/name-parts.tsv: other ways to write them, and words that say what the place is. Immutable.</summary>
internal sealed class NameParts
{
    private const string Rest = "…";

    private readonly ILookup<string, ResourceRow> _rows = Resource
        .ReadRows("places/name-parts.tsv", 2)
        .ToLookup(row => row[0], StringComparer.Ordinal);

    private readonly ImmutableHashSet<string> _innerHeads;

    private readonly ImmutableHashSet<string> _quarterHeads;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _villageOpeners;

    private NameParts()
    {
        _innerHeads = [.. Words("innerhead")];
        _quarterHeads = [.. Words("quarterhead")];
        _villageOpeners = Words("village")
            .Select(word => ArabicFolder.Fold(word))
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        Fathers = [.. Words("father").Select(Beginning)];
        WrittenFathers = [.. Words("fatherwritten").Select(Beginning)];
        Swaps = [.. _rows["swap"].Select(row => (Beginning(row[1]), Beginning(row[2])))];
        Joined = [.. Words("joined").Select(word => $"{word} ")];
        TakingArticle = [.. Words("article")];
    }

    public static NameParts All { get; } = new();

    /// <summary>How names of clans' villages begin, with the blank where there is one.</summary>
    public ImmutableArray<string> Fathers { get; }

    /// <summary>All beginnings with which such a name is looked for.</summary>
    public ImmutableArray<string> WrittenFathers { get; }

    public ImmutableArray<(string From, string To)> Swaps { get; }

    /// <summary>First words, each with a blank, that are also written on.</summary>
    public ImmutableArray<string> Joined { get; }

    /// <summary>Second words, without it, that take or leave the article.</summary>
    public ImmutableHashSet<string> TakingArticle { get; }

    /// <summary>A name without the head that a list has but once; null where it has none.</summary>
    public string? WithoutHead(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && _innerHeads.Contains(name[..space]) ? name[(space + 1)..] : null;
    }

    /// <summary>Whether a folded word opens names of villages and hardly anything else.</summary>
    public bool OpensVillage(ReadOnlySpan<char> word) => _villageOpeners.Contains(word);

    /// <summary>Whether the name of a quarter already says what it is.</summary>
    public bool SaysQuarter(string name) => _quarterHeads.Contains(name.Split(' ')[0]);

    private IEnumerable<string> Words(string kind) => _rows[kind].SelectMany(row => row.Parts(1));

    private static string Beginning(string pattern) => pattern[..pattern.IndexOf(Rest, StringComparison.Ordinal)];
}
