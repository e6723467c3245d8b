using ReportAtlas.Language.Events.Cues;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Words around tolls: how many fell, of what, on whose side, and how their number changes, from Resources/events/toll-signs.tsv, each sign by its name.</summary>
internal sealed class TollSigns(SignTable words)
{
    /// <summary>«إصابات», «خسائر»: what there was none of, in a deed that did happen.</summary>
    internal WordSet Harm { get; } = words["harm"];

    /// <summary>Rises, falls or is put right, said of a toll.</summary>
    internal WordSet Changes { get; } = words["changes"];

    /// <summary>The toll or the number, which is put right later.</summary>
    internal WordSet TollNoun { get; } = words["toll noun"];

    /// <summary>Loses men, or leaves their bodies behind: what a fight cost its side.</summary>
    internal WordSet Loses { get; } = words["loses"];

    /// <summary>Loses, of men as well as of ground.</summary>
    internal WordSet LosesMen { get; } = words["loses men"];

    /// <summary>Corrects a toll, which may then be lower.</summary>
    internal WordSet Corrects { get; } = words["corrects"];

    /// <summary>The toll, of what was just told.</summary>
    internal WordSet ItsToll { get; } = words["its toll"];

    /// <summary>Up to, or amounts to, before the figure of a toll.</summary>
    internal WordSet Reaches { get; } = words["reaches"];

    /// <summary>A number of people.</summary>
    internal WordSet TheCount { get; } = words["the count"];

    /// <summary>The dead of a deed, with its pronoun: their number follows.</summary>
    internal WordSet ItsDead { get; } = words["its dead"];

    /// <summary>What befell its subject: no object can follow.</summary>
    internal WordSet Befell { get; } = words["befell"];

    /// <summary>Other sources, before what they say.</summary>
    internal WordSet OtherSource { get; } = words["other source"];

    /// <summary>Amounts to, before a number.</summary>
    internal WordSet AmountsTo { get; } = words["amounts to"];

    /// <summary>How many they are, behind such a verb.</summary>
    internal WordSet TheirCount { get; } = words["their count"];

    /// <summary>The number of those told of before.</summary>
    internal WordSet TheirNumber { get; } = words["their number"];

    /// <summary>Before the number of people who were named without one.</summary>
    internal WordSet OfNumber { get; } = words["of number"];

    /// <summary>Rubble and hospitals, where the dead of what was just told are found or brought.</summary>
    internal WordSet WhereDeadAre { get; } = words["where dead are"];

    /// <summary>Brings somebody to a hospital, who may be known to be wounded or not.</summary>
    internal WordSet Brings { get; } = words["brings"];

    /// <summary>A victim of something, whatever the number of those before it.</summary>
    internal WordSet VictimOf { get; } = words["victim of"];

    /// <summary>Counts up the dead and wounded, said of who tells of them.</summary>
    internal WordSet CountsUp { get; } = words["counts up"];

    /// <summary>Behind a toll: the largest of several.</summary>
    internal WordSet Largest { get; } = words["largest"];

    /// <summary>What befalls things: «دمار», «جفاف».</summary>
    internal WordSet Damage { get; } = words["damage"];

    /// <summary>Others than those counted, and those just counted.</summary>
    internal WordSet BesideThem { get; } = words["beside them"];

    /// <summary>Are or amount to, of the dead or wounded before their figure.</summary>
    internal WordSet TheyAre { get; } = words["they are"];

    /// <summary>His wounds, of which he died.</summary>
    internal WordSet OfWounds { get; } = words["of wounds"];

    /// <summary>What stands before the wound of which somebody died.</summary>
    internal WordSet DiedOf { get; } = words["died of"];

    /// <summary>Fell, said of people: they died.</summary>
    internal WordSet Fallen { get; } = words["fallen"];

    /// <summary>Fell as a martyr, said of one's own side.</summary>
    internal WordSet Mourned { get; } = words["mourned"];

    /// <summary>The ranks of a side, behind «في».</summary>
    internal WordSet Ranks { get; } = words["ranks"];

    /// <summary>What houses that were struck become.</summary>
    internal WordSet Rubble { get; } = words["rubble"];

    /// <summary>Killed by whom.</summary>
    internal WordSet AtTheHands { get; } = words["at the hands"];

    /// <summary>Their own death, before which those stand who met it.</summary>
    internal WordSet OwnDeath { get; } = words["own death"];

    /// <summary>One body more, behind the first.</summary>
    internal WordSet AnotherBody { get; } = words["another body"];
}
