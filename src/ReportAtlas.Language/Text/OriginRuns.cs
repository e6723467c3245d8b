namespace ReportAtlas.Language.Text;

/// <summary>
/// Where folded characters stand in their original, by runs: within one, both go on side by side. Most texts have a mark here and
/// there, so their runs are few where a place for each character would be twice as long as the text.
/// </summary>
internal sealed class OriginRuns
{
    /// <summary>The first folded character of each run and how much further on it stands in the original. Where several begin at one character, the last holds.</summary>
    private readonly List<(int First, int Ahead)> _runs = [];

    /// <summary>Notes that a folded character, the next in order, stands at a place of the original.</summary>
    internal void Add(int folded, int original)
    {
        if (_runs.Count == 0 || _runs[^1].Ahead != original - folded)
        {
            _runs.Add((folded, original - folded));
        }
    }

    /// <summary>Adds the runs of a stretch of another text's, moved on to where it stands in this one.</summary>
    /// <param name="other">The runs of the other text.</param>
    /// <param name="from">The first folded character of the stretch there.</param>
    /// <param name="to">The first one after it.</param>
    /// <param name="folded">Where the stretch begins in this folded text.</param>
    /// <param name="moved">How much further on its original stands in this original than in the other.</param>
    internal void AddFrom(OriginRuns other, int from, int to, int folded, int moved)
    {
        for (var run = other.RunAt(from); run < other._runs.Count && Math.Max(other._runs[run].First, from) < to; run++)
        {
            var at = Math.Max(other._runs[run].First, from);
            Add(folded + at - from, at + other._runs[run].Ahead + moved);
        }
    }

    /// <summary>The original's place of a folded character.</summary>
    internal int OriginOf(int folded) => folded + _runs[RunAt(folded)].Ahead;

    /// <summary>The first folded character that stands at a place of the original or after it.</summary>
    /// <param name="original">The place.</param>
    /// <param name="length">How many folded characters there are.</param>
    internal int FirstAt(int original, int length)
    {
        var (low, high) = (0, _runs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _runs[middle].First + _runs[middle].Ahead < original ? (middle + 1, high) : (low, middle);
        }

        var next = low < _runs.Count ? _runs[low].First : length;
        return Math.Min(length, low == 0 ? next : Math.Min(next, original - _runs[low - 1].Ahead));
    }

    /// <summary>The last run that begins at a folded character or before it.</summary>
    private int RunAt(int folded)
    {
        var (low, high) = (0, _runs.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _runs[middle].First <= folded ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
