using ReportAtlas.Language.Events.Cues;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Words by which a report comes back to a deed or goes on with its steps, from Resources/events/again.tsv.</summary>
internal sealed class AgainWords(SignTable words)
{
    /// <summary>The biggest, the worst of its kind.</summary>
    internal WordSet Most { get; } = words["most"];

    /// <summary>A crime, before the word that says that somebody was killed.</summary>
    internal WordSet Crime { get; } = words["crime"];

    /// <summary>As, before what somebody calls a deed.</summary>
    internal WordSet Called { get; } = words["called"];

    /// <summary>How captives get away.</summary>
    internal WordSet Escapes { get; } = words["escapes"];

    /// <summary>The raid that was told of.</summary>
    internal WordSet TheRaid { get; } = words["the raid"];

    /// <summary>Those who took part in a protest.</summary>
    internal WordSet Participants { get; } = words["participants"];

    /// <summary>When, before what killed those counted just before.</summary>
    internal WordSet When { get; } = words["when"];

    /// <summary>Before the verb of what befell people earlier.</summary>
    internal WordSet HadBeen { get; } = words["had been"];

    /// <summary>A raid, behind a word of time.</summary>
    internal WordSet Raiding { get; } = words["raiding"];

    /// <summary>How a force goes into a place where it takes people.</summary>
    internal WordSet Storms { get; } = words["storms"];

    /// <summary>Those who were taken, with their article.</summary>
    internal WordSet Captives { get; } = words["captives"];

    /// <summary>What brings down a drone.</summary>
    internal WordSet Downs { get; } = words["downs"];

    /// <summary>What was brought down.</summary>
    internal WordSet Drone { get; } = words["drone"];

    /// <summary>Before the fight that something led to.</summary>
    internal WordSet GrewInto { get; } = words["grew into"];

    /// <summary>One of several incidents that were counted.</summary>
    internal WordSet Case { get; } = words["case"];

    /// <summary>The second, the third, the other of them.</summary>
    internal WordSet Next { get; } = words["next"];

    /// <summary>While, before a raid.</summary>
    internal WordSet During { get; } = words["during"];

    /// <summary>Before the accord by which people came out.</summary>
    internal WordSet ByAccord { get; } = words["by accord"];

    /// <summary>What is brought in.</summary>
    internal WordSet Shipment { get; } = words["shipment"];

    /// <summary>The same, with its article.</summary>
    internal WordSet TheShipment { get; } = words["the shipment"];

    /// <summary>An operation of forces, in any form.</summary>
    internal WordSet Operations { get; } = words["operations"];

    /// <summary>At the head of what befell the other side.</summary>
    internal WordSet InTurn { get; } = words["in turn"];

    /// <summary>Words by which somebody counts the dead.</summary>
    internal WordSet Figures { get; } = words["figures"];

    /// <summary>The two men, or the one of them, of whom was told.</summary>
    internal WordSet TheTwo { get; } = words["the two"];

    /// <summary>What a blast does to a town, before it is known what went off.</summary>
    internal WordSet Shakes { get; } = words["shakes"];

    /// <summary>Most of those just counted.</summary>
    internal WordSet MostOfThem { get; } = words["most of them"];

    /// <summary>Through what of a blast or bombardment, or by reason of it, people came to harm, before its noun.</summary>
    internal WordSet Through { get; } = words["through"];

    /// <summary>How a fight begins, before its noun.</summary>
    internal WordSet Begins { get; } = words["begins"];

    /// <summary>What an aircraft fires, as known.</summary>
    internal WordSet Missiles { get; } = words["missiles"];

    /// <summary>«صاروخين», «قنبلة»: the same, without the article.</summary>
    internal WordSet SomeMissiles { get; } = words["some missiles"];

    /// <summary>The control, the advance of which was told: «وجاءت السيطرة بعد معارك».</summary>
    internal WordSet TheWinning { get; } = words["the winning"];

    /// <summary>Bodies of which nobody knows whose they are.</summary>
    internal WordSet Unidentified { get; } = words["unidentified"];

    /// <summary>Says whom somebody was with.</summary>
    internal WordSet Company { get; } = words["company"];

    /// <summary>Says how many a batch or convoy is made of, before its noun.</summary>
    internal WordSet Holds { get; } = words["holds"];
}
