using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>Counts how often, and how plainly, a text tells what some outlets saw or were told, so that the one that it speaks for stands out.</summary>
internal sealed class OutletTally
{
    /// <summary>What naming an outlet must count; what leaves no doubt counts so much at once.</summary>
    public const int Enough = 2;

    private readonly Dictionary<Outlet, (int Weight, NamedOutlet First)> _told = [];
    private readonly HashSet<Outlet> _cited = [];

    /// <summary>Counts a telling.</summary>
    /// <param name="line">The line that tells it.</param>
    /// <param name="words">Its words.</param>
    /// <param name="weight">How much it counts.</param>
    /// <param name="named">The outlet.</param>
    public void Add(SourceLine line, LineWords words, int weight, OutletName named)
    {
        var first = _told.TryGetValue(named.Outlet, out var before)
            ? before.First
            : NamedOutlet.In(line, (named.Outlet, words.SpanOf(named.First, named.End, named.Prefix)));
        _told[named.Outlet] = (before.Weight + weight, first);
    }

    /// <summary>Notes that the text cites an outlet as others do, so that it is not its own.</summary>
    public void Cite(Outlet outlet) => _cited.Add(outlet);

    /// <summary>Where the outlet is first named that most is told of; null where another is told of as much, or none enough.</summary>
    public NamedOutlet? Likeliest()
    {
        var own = _told
            .Where(pair => pair.Value.Weight >= Enough && !_cited.Contains(pair.Key))
            .OrderByDescending(pair => pair.Value.Weight)
            .Take(2)
            .ToList();
        return own.Count == 1 || (own.Count == 2 && own[0].Value.Weight > own[1].Value.Weight) ? own[0].Value.First : null;
    }
}
