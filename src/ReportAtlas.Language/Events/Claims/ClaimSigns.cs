using ReportAtlas.Language.Events.Cues;

namespace ReportAtlas.Language.Events.Claims;

/// <summary>Words around those who say something, and around the counts and records by which they say it, from Resources/actors/claim-signs.tsv, each sign by its name.</summary>
internal sealed class ClaimSigns(SignTable words)
{
    /// <summary>Stands between a word of saying and who said it.</summary>
    internal WordSet AsSaid { get; } = words["as said"];

    /// <summary>A count or a record, by which somebody tells something.</summary>
    internal WordSet Tally { get; } = words["tally"];

    /// <summary>What kind of count it is.</summary>
    internal WordSet OfTally { get; } = words["of tally"];

    /// <summary>Behind a count: made, kept or told by whoever is named next.</summary>
    internal WordSet MadeTally { get; } = words["made tally"];

    /// <summary>What a body that counts is: an organisation, a centre, a network.</summary>
    internal WordSet BodyNoun { get; } = words["body noun"];

    /// <summary>«كان قد» around who said something.</summary>
    internal WordSet HadDone { get; } = words["had done"];

    /// <summary>What people say, before what it says.</summary>
    internal WordSet Rumour { get; } = words["rumour"];
}
