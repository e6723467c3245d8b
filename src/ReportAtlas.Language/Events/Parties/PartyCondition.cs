using System.Collections.Immutable;
using System.Globalization;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>What must hold in a text for a name to mean a party there; see the head of actors/parties.tsv.</summary>
internal enum ConditionKind
{
    Turkish,
    Soldiers,
    Men,
    Army,
    Named,
    In,
    NotIn,
    With,
    Without,
    Loose,
    Since,
    Until,
    Before,
}

/// <summary>One condition under which a name counts.</summary>
/// <param name="Of">The party or country that it speaks of; empty for none.</param>
/// <param name="Day">The day that it speaks of.</param>
internal readonly record struct PartyCondition(ConditionKind Kind, string Of = "", DateOnly Day = default)
{
    private static readonly (string Word, ConditionKind Kind)[] Words =
    [
        ("turkish", ConditionKind.Turkish),
        ("soldiers", ConditionKind.Soldiers),
        ("men", ConditionKind.Men),
        ("army", ConditionKind.Army),
        ("named", ConditionKind.Named),
        ("in ", ConditionKind.In),
        ("not in ", ConditionKind.NotIn),
        ("with ", ConditionKind.With),
        ("without ", ConditionKind.Without),
        ("loose ", ConditionKind.Loose),
        ("since ", ConditionKind.Since),
        ("until ", ConditionKind.Until),
        ("before ", ConditionKind.Before),
    ];

    /// <summary>The conditions of a cell, parted by commas; none where the name always counts.</summary>
    /// <exception cref="FormatException">A condition is none of those that the resource's head explains.</exception>
    internal static ImmutableArray<PartyCondition> Parse(string cell) => cell is "always" or "turkish-sign" ? [] : [.. cell.Split(", ").Select(One)];

    private static PartyCondition One(string text)
    {
        foreach (var (word, kind) in Words)
        {
            if (word[^1] == ' ' ? text.StartsWith(word, StringComparison.Ordinal) : text == word)
            {
                var rest = text[word.Length..];
                return kind is ConditionKind.Since or ConditionKind.Until or ConditionKind.Before
                    ? new PartyCondition(kind, "", DateOnly.ParseExact(rest, "yyyy-MM-dd", CultureInfo.InvariantCulture))
                    : new PartyCondition(kind, rest);
            }
        }

        throw new FormatException($"no such condition for the name of a party: {text}");
    }
}
