using System.Collections.Immutable;
using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>What stands around a name and speaks for its being a place.</summary>
[Flags]
internal enum PlaceCues
{
    None = 0,
    Preposition = 1,
    Direction = 2,
    Relation = 4,

    /// <summary>Alone between quotes.</summary>
    Quoted = 8,

    /// <summary>A verb of saying before it.</summary>
    Reporting = 16,

    /// <summary>A person's title before it.</summary>
    Title = 32,

    /// <summary>Nothing else stands in its line, or it opens a heading.</summary>
    Alone = 64,

    /// <summary>It heads an item of a bulletin: «• البصيرة: ...».</summary>
    Label = 128,
}

/// <summary>What area a hit names about its base name.</summary>
internal enum SurroundingKind
{
    None,
    Rural,
    Desert,
}

/// <summary>A place name on its way from being found to being a mention.</summary>
internal sealed class PlaceHit
{
    /// <summary>First token of the span.</summary>
    public required int First { get; init; }

    /// <summary>First token after the span.</summary>
    public required int End { get; init; }

    /// <summary>Folded characters of clitics before the span in its first token.</summary>
    public required int Skip { get; init; }

    /// <summary>The sentence it stands in.</summary>
    public required int Sentence { get; init; }

    /// <summary>The name; null when the gazetteer does not know it.</summary>
    public PlaceName? Name { get; init; }

    public Clitics Clitics { get; init; }

    /// <summary>The classifying noun that heads it, by itself or as one of a list.</summary>
    public HeadNoun? Head { get; init; }

    /// <summary>Whether the head is part of the name as the gazetteer writes it («مخيم الهول»), so that it decides nothing.</summary>
    public bool IsWhole { get; init; }

    public SurroundingKind Surrounding { get; init; }

    public ImmutableArray<Side> Sides { get; init; } = [];

    public PlaceCues Cues { get; init; }

    /// <summary>The id of the rule that let it in; empty while it waits.</summary>
    public string Rule { get; set; } = "";

    /// <summary>What it is instead of a place; null for places.</summary>
    public string? RefusedAs { get; set; }

    public Place? Place { get; set; }

    /// <summary>The town in which it lies, where it is a quarter or the like that the gazetteer does not know.</summary>
    public Place? Town { get; set; }

    public PlaceKind Kind { get; set; }

    public double Confidence { get; set; } = 1;

    public Reason? Reason { get; set; }

    public ImmutableArray<Place> Alternatives { get; set; } = [];

    /// <summary>Whether it is settled that it names a place.</summary>
    public bool IsIn => Rule.Length > 0 && RefusedAs is null;

    public bool Has(PlaceCues cue) => (Cues & cue) != 0;
}
