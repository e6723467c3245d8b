using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Words around people who are counted, from Resources/events/people-signs.tsv, each sign by its name.</summary>
internal sealed class PeopleSigns
{
    private readonly Dictionary<string, string[]> _signs = Resource.ReadRows("events/people-signs.tsv", 2).ToDictionary(static row => row[0], static row => row.Parts(1).ToArray(), StringComparer.Ordinal);
    private readonly (string First, string Second)[] _additions;

    internal PeopleSigns()
    {
        _additions = [.. _signs["addition"].Select(static phrase => ArabicFolder.Fold(phrase).Split(' ')).Select(static words => (words[0], words[1]))];
        AdditionTo = Words("addition to");
        Together = Words("together");
        OneOf = Words("one of");
        Fallen = Words("fallen");
        Earlier = Words("earlier");
        Mother = Words("mother");
        Children = Words("children");
        Armed = Words("armed");
        Each = Words("each");
        Self = Words("self");
        WithHim = Words("with him");
        OfThem = Words("of them");
        Himself = Words("himself");
        OfNumber = Words("of number");
        Thousands = Words("thousands");
        OfWounds = Words("of wounds");
        ItsToll = Words("its toll");
        Reaches = Words("reaches");
        Ranks = Words("ranks");
        WhereDeadAre = Words("where dead are");
    }

    /// <summary>His own self, which he gave up.</summary>
    internal WordSet Self { get; }

    /// <summary>In his company, before those who were.</summary>
    internal WordSet WithHim { get; }

    /// <summary>Out of those told of, behind a number.</summary>
    internal WordSet OfThem { get; }

    /// <summary>He or she, before «و» and those with him.</summary>
    internal WordSet Himself { get; }

    /// <summary>Before the number of people who were named without one.</summary>
    internal WordSet OfNumber { get; }

    /// <summary>Armed men of no party.</summary>
    internal WordSet Armed { get; }

    /// <summary>Thousands, behind their number.</summary>
    internal WordSet Thousands { get; }

    /// <summary>The toll, of what was just told.</summary>
    internal WordSet ItsToll { get; }

    /// <summary>Up to, or amounts to, before the figure of a toll.</summary>
    internal WordSet Reaches { get; }

    /// <summary>Rubble and hospitals, where the dead of what was just told are found or brought.</summary>
    internal WordSet WhereDeadAre { get; }

    /// <summary>The ranks of a side, behind «في».</summary>
    internal WordSet Ranks { get; }

    /// <summary>His wounds, of which he died.</summary>
    internal WordSet OfWounds { get; }

    /// <summary>Besides, before «ل» and whoever is added.</summary>
    internal WordSet AdditionTo { get; }

    /// <summary>In the company of.</summary>
    internal WordSet Together { get; }

    /// <summary>One of several, before their noun.</summary>
    internal WordSet OneOf { get; }

    /// <summary>Fell, said of people: they died.</summary>
    internal WordSet Fallen { get; }

    /// <summary>Words of time before what happened first.</summary>
    internal WordSet Earlier { get; }

    /// <summary>The word for a mother, which looks like «or».</summary>
    internal WordSet Mother { get; }

    /// <summary>Children, who fight for nobody.</summary>
    internal WordSet Children { get; }

    /// <summary>Each of those who follow behind «من».</summary>
    internal WordSet Each { get; }

    /// <summary>Whether two folded words say that more people are added to those counted («إلى جانب»).</summary>
    internal bool IsAddition(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        foreach (var addition in _additions)
        {
            if (first.SequenceEqual(addition.First) && second.SequenceEqual(addition.Second))
            {
                return true;
            }
        }

        return false;
    }

    private WordSet Words(string sign) => new(_signs[sign]);
}
