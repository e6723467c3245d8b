namespace ReportAtlas.Language.Events.Cues;

/// <summary>Families of words known by a part that all their forms have, from Resources/events/word-parts.tsv, each sign by its name.</summary>
internal sealed class PartSigns(SignTable words)
{
    /// <summary>Words for an arrest, by those who rule a place.</summary>
    internal WordParts Arrests { get; } = words.Parts("arrests");

    /// <summary>Hospitals.</summary>
    internal WordParts Hospital { get; } = words.Parts("hospital");

    /// <summary>What is done for the wounded, or becomes of them, on the way to a hospital and in it.</summary>
    internal WordParts Care { get; } = words.Parts("care");

    /// <summary>To announce.</summary>
    internal WordParts Announces { get; } = words.Parts("announces");

    /// <summary>Led away, said of people who are taken.</summary>
    internal WordParts LedAway { get; } = words.Parts("led away");

    /// <summary>Attempts, before what is attempted.</summary>
    internal WordParts Attempt { get; } = words.Parts("attempt");

    /// <summary>Forces spread out, which is mostly how things stand.</summary>
    internal WordParts Spread { get; } = words.Parts("spread");

    /// <summary>An army.</summary>
    internal WordParts Army { get; } = words.Parts("army");

    /// <summary>Marches and those who march in them.</summary>
    internal WordParts Demonstration { get; } = words.Parts("demonstration");

    /// <summary>Roads.</summary>
    internal WordParts Road { get; } = words.Parts("road");

    /// <summary>The death of somebody, as a noun.</summary>
    internal WordParts Killing { get; } = words.Parts("killing");

    /// <summary>To come upon, and what was come upon.</summary>
    internal WordParts Found { get; } = words.Parts("found");

    /// <summary>Searches and security operations.</summary>
    internal WordParts Search { get; } = words.Parts("search");

    /// <summary>To take prisoners, and those who are.</summary>
    internal WordParts Captive { get; } = words.Parts("captive");

    /// <summary>Forces that are put on alert or cordon something off.</summary>
    internal WordParts Alert { get; } = words.Parts("alert");

    /// <summary>People whom their very name tells to be civilians.</summary>
    internal WordParts Civilian { get; } = words.Parts("civilian");

    /// <summary>Those who march.</summary>
    internal WordParts Marcher { get; } = words.Parts("marcher");

    /// <summary>Those who march or protest; people who are held («محتجزون») are written much alike.</summary>
    internal WordParts Protester { get; } = words.Parts("protester");

    /// <summary>Those who protest; «held» begins alike.</summary>
    internal WordParts Protesting { get; } = words.Parts("protesting");

    /// <summary>Those who are held.</summary>
    internal WordParts Held { get; } = words.Parts("held");

    /// <summary>Came to an end.</summary>
    internal WordParts End { get; } = words.Parts("end");

    /// <summary>A massacre.</summary>
    internal WordParts Massacre { get; } = words.Parts("massacre");

    /// <summary>Stabbing.</summary>
    internal WordParts Stabbing { get; } = words.Parts("stabbing");

    /// <summary>«Neutralised», as armies say.</summary>
    internal WordParts Neutralised { get; } = words.Parts("neutralised");

    /// <summary>Shots.</summary>
    internal WordParts Shot { get; } = words.Parts("shot");

    /// <summary>Anything of an army.</summary>
    internal WordParts Military { get; } = words.Parts("military");

    /// <summary>To leave one's side for the other.</summary>
    internal WordParts Defects { get; } = words.Parts("defects");

    /// <summary>To break out anew, said of fights.</summary>
    internal WordParts BreaksOut { get; } = words.Parts("breaks out");

    /// <summary>To gain ground.</summary>
    internal WordParts Advances { get; } = words.Parts("advances");

    /// <summary>To kidnap.</summary>
    internal WordParts Kidnapping { get; } = words.Parts("kidnapping");

    /// <summary>To seize a thing.</summary>
    internal WordParts Seized { get; } = words.Parts("seized");

    /// <summary>Persons, without a word on who they are.</summary>
    internal WordParts Person { get; } = words.Parts("person");

    /// <summary>The same, several of them.</summary>
    internal WordParts Persons { get; } = words.Parts("persons");

    /// <summary>Goes in, before the pronoun of the place.</summary>
    internal WordParts Enters { get; } = words.Parts("enters");
}
