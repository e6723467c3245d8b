namespace ReportAtlas.Language.Events.Cues;

/// <summary>What form of its word a cue has. A spelling that may be two forms («قتل») carries both.</summary>
[Flags]
internal enum WordShape
{
    None = 0,
    Past = 1,
    Present = 2,
    Noun = 4,

    /// <summary>Written with a plural ending, so its subject stands before it or is understood.</summary>
    Plural = 8,
    Dual = 16,
    Singular = 32,

    /// <summary>Written with an object or possessive pronoun.</summary>
    Suffixed = 64,

    /// <summary>Stands in the resource exactly so: a phrase or a word that is not inflected.</summary>
    Fixed = 128,
    Verb = Past | Present,

    /// <summary>Said of the speaker's own side («أحبطنا»).</summary>
    FirstPerson = 256,
}
