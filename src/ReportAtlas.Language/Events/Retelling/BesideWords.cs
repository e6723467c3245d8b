using ReportAtlas.Language.Events.Cues;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Words for one or some of several deeds that were counted just before, and for what stands beside a deed, from Resources/events/beside.tsv.</summary>
internal sealed class BesideWords(SignTable words)
{
    /// <summary>Raids, strikes and what is fired, as they are counted.</summary>
    internal WordSet Strikes { get; } = words["strikes"];

    /// <summary>The first, the second, the other, the last.</summary>
    internal WordSet Ordinal { get; } = words["ordinal"];

    /// <summary>One of them.</summary>
    internal WordSet One { get; } = words["one"];

    /// <summary>Of them, after a number.</summary>
    internal WordSet OfThem { get; } = words["of them"];

    /// <summary>Some of those who move, before «من» and who they are.</summary>
    internal WordSet Batch { get; } = words["batch"];

    /// <summary>Due to what follows.</summary>
    internal WordSet DueTo { get; } = words["due to"];

    /// <summary>Known only afterwards, of what something was.</summary>
    internal WordSet TurnsOut { get; } = words["turns out"];

    /// <summary>Units of an army, after which their bases are called.</summary>
    internal WordSet Unit { get; } = words["unit"];

    /// <summary>Where guns stand, before the name of the place.</summary>
    internal WordSet GunSites { get; } = words["gun sites"];

    /// <summary>Said of a party, before the country that bans it.</summary>
    internal WordSet Banned { get; } = words["banned"];

    /// <summary>A missile that was told of.</summary>
    internal WordSet Missile { get; } = words["missile"];

    /// <summary>Guns, before the name of where they stand.</summary>
    internal WordSet Guns { get; } = words["guns"];

    /// <summary>What is told to be refuted, before a colon at the head of a sentence.</summary>
    internal WordSet Refuted { get; } = words["refuted"];

    /// <summary>A road that leads or joins, before its ends.</summary>
    internal WordSet RoadEnd { get; } = words["road end"];

    /// <summary>Verbs and adjectives behind a road that say which places it joins.</summary>
    internal WordSet Joins { get; } = words["joins"];

    /// <summary>Quantities, before «من» and what they are a part of.</summary>
    internal WordSet PartsOf { get; } = words["parts of"];

    /// <summary>Roads, which join places.</summary>
    internal WordSet Road { get; } = words["road"];

    /// <summary>What is gone through, after «عبر» as a preposition.</summary>
    internal WordSet Gate { get; } = words["gate"];

    /// <summary>Standing at the place that follows.</summary>
    internal WordSet Stationed { get; } = words["stationed"];

    /// <summary>Behind «بدون»: an aircraft without one.</summary>
    internal WordSet Pilot { get; } = words["pilot"];

    /// <summary>Behind «من»: one of two sides.</summary>
    internal WordSet Side { get; } = words["side"];

    /// <summary>What came after a deed, before the word for it.</summary>
    internal WordSet Aftermath { get; } = words["aftermath"];

    /// <summary>People who fought among themselves.</summary>
    internal WordSet Brawl { get; } = words["brawl"];

    /// <summary>What is denied of a deed that did happen.</summary>
    internal WordSet Blame { get; } = words["blame"];

    /// <summary>What serves people, before its name.</summary>
    internal WordSet Works { get; } = words["works"];

    /// <summary>By the accord told before.</summary>
    internal WordSet Under { get; } = words["under"];

    /// <summary>The first of several.</summary>
    internal WordSet First { get; } = words["first"];

    /// <summary>Leads to, said of a road.</summary>
    internal WordSet RoadTo { get; } = words["road to"];

    /// <summary>«البلدة الواقعة قرب ...»: the town told of before.</summary>
    internal WordSet KnownTown { get; } = words["known town"];

    /// <summary>What happened to a place, behind its name at the head of a sentence.</summary>
    internal WordSet LivedThrough { get; } = words["lived through"];

    /// <summary>Stands between such a name and its verb.</summary>
    internal WordSet Itself { get; } = words["itself"];

    /// <summary>A flag, before whose it is.</summary>
    internal WordSet Flag { get; } = words["flag"];
}
