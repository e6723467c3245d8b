using ReportAtlas.Language.Events.Cues;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Words that say who did what was told, from Resources/actors/signs.tsv, each sign by its name.</summary>
internal sealed class PartySigns
{
    private readonly Dictionary<string, WordSet> _signs = Resource.ReadRows("actors/signs.tsv", 2).ToDictionary(static row => row[0], static row => new WordSet(row.Parts(1)), StringComparer.Ordinal);

    internal PartySigns()
    {
        DidIt = _signs["did it"];
        Doers = _signs["doers"];
        Blame = _signs["blame"];
        Responsibility = _signs["responsibility"];
        Deed = _signs["deed"];
        Notables = _signs["notables"];
        Kin = _signs["kin"];
        Himself = _signs["himself"];
        Bomb = _signs["bomb"];
        Records = _signs["records"];
        Which = _signs["which"];
        Otherwise = _signs["otherwise"];
        InSpite = _signs["in spite"];
        That = _signs["that"];
        Homes = _signs["homes"];
        Dwelling = _signs["dwelling"];
        Sons = _signs["sons"];
        Clans = _signs["clans"];
        SoCalled = _signs["so called"];
        Types = _signs["types"];
        OfBody = _signs["of a body"];
    }

    /// <summary>Verbs whose object is what was told and behind which stands who did it.</summary>
    internal WordSet DidIt { get; }

    /// <summary>Nouns for those who did what was told.</summary>
    internal WordSet Doers { get; }

    /// <summary>What whoever is accused stands before.</summary>
    internal WordSet Blame { get; }

    /// <summary>What whoever claims a deed takes upon himself.</summary>
    internal WordSet Responsibility { get; }

    /// <summary>Nouns with the article for what was told.</summary>
    internal WordSet Deed { get; }

    /// <summary>Elders and notables, who speak for the people.</summary>
    internal WordSet Notables { get; }

    /// <summary>Families, clans and young men, whose quarrels are nobody else's.</summary>
    internal WordSet Kin { get; }

    /// <summary>Himself, behind a verb for blowing up.</summary>
    internal WordSet Himself { get; }

    /// <summary>Car bombs and bombers, before whose they are.</summary>
    internal WordSet Bomb { get; }

    /// <summary>Verbs of counting and watching.</summary>
    internal WordSet Records { get; }

    /// <summary>Relative pronouns.</summary>
    internal WordSet Which { get; }

    /// <summary>Verbs that tell of a place what else happened or who lives there.</summary>
    internal WordSet Otherwise { get; }

    /// <summary>Words before what a deed was done in spite of.</summary>
    internal WordSet InSpite { get; }

    /// <summary>Conjunctions before which somebody speaks.</summary>
    internal WordSet That { get; }

    /// <summary>Houses and quarters.</summary>
    internal WordSet Homes { get; }

    /// <summary>What says that people live in them.</summary>
    internal WordSet Dwelling { get; }

    /// <summary>What may stand between a body and whose it is.</summary>
    internal WordSet OfBody { get; }

    /// <summary>Sons of a clan, which are its people.</summary>
    internal WordSet Sons { get; }

    /// <summary>Tribes and clans, behind their elders.</summary>
    internal WordSet Clans { get; }

    /// <summary>Words in the names of weapons, between the noun and whose they are.</summary>
    internal WordSet Types { get; }

    /// <summary>So-called, before a name.</summary>
    internal WordSet SoCalled { get; }
}
