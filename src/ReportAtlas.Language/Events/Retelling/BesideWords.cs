using ReportAtlas.Language.Events.Cues;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Words for one or some of several deeds that were counted just before, and for what stands beside a deed, from Resources/events/beside.tsv.</summary>
internal sealed class BesideWords
{
    private readonly Dictionary<string, WordSet> _signs = Resource.ReadRows("events/beside.tsv", 2).ToDictionary(row => row[0], row => new WordSet(row.Parts(1)), StringComparer.Ordinal);

    internal BesideWords()
    {
        Ordinal = _signs["ordinal"];
        One = _signs["one"];
        OfThem = _signs["of them"];
        Batch = _signs["batch"];
        DueTo = _signs["due to"];
        Missile = _signs["missile"];
        Guns = _signs["guns"];
        Refuted = _signs["refuted"];
        RoadEnd = _signs["road end"];
        Gate = _signs["gate"];
        Stationed = _signs["stationed"];
        Aftermath = _signs["aftermath"];
        Brawl = _signs["brawl"];
        Blame = _signs["blame"];
        Works = _signs["works"];
        Under = _signs["under"];
        First = _signs["first"];
    }

    /// <summary>The first, the second, the other, the last.</summary>
    internal WordSet Ordinal { get; }

    /// <summary>One of them.</summary>
    internal WordSet One { get; }

    /// <summary>Of them, after a number.</summary>
    internal WordSet OfThem { get; }

    /// <summary>Some of those who move, before «من» and who they are.</summary>
    internal WordSet Batch { get; }

    /// <summary>Due to what follows.</summary>
    internal WordSet DueTo { get; }

    /// <summary>A missile that was told of.</summary>
    internal WordSet Missile { get; }

    /// <summary>Guns, before the name of where they stand.</summary>
    internal WordSet Guns { get; }

    /// <summary>What is told to be refuted, before a colon at the head of a sentence.</summary>
    internal WordSet Refuted { get; }

    /// <summary>A road that leads or joins, before its ends.</summary>
    internal WordSet RoadEnd { get; }

    /// <summary>What is gone through, after «عبر» as a preposition.</summary>
    internal WordSet Gate { get; }

    /// <summary>Standing at the place that follows.</summary>
    internal WordSet Stationed { get; }

    /// <summary>What came after a deed, before the word for it.</summary>
    internal WordSet Aftermath { get; }

    /// <summary>People who fought among themselves.</summary>
    internal WordSet Brawl { get; }

    /// <summary>What is denied of a deed that did happen.</summary>
    internal WordSet Blame { get; }

    /// <summary>What serves people, before its name.</summary>
    internal WordSet Works { get; }

    /// <summary>By the accord told before.</summary>
    internal WordSet Under { get; }

    /// <summary>The first of several.</summary>
    internal WordSet First { get; }
}
