namespace ReportAtlas.Language.Layout;

/// <summary>The lines of an article that were not set aside before its head is read. Reading the head sets aside only lines that it has passed.</summary>
internal sealed class KeptLines
{
    private readonly SourceLine[] _kept;

    /// <summary>By line how many are kept up to and with it.</summary>
    private readonly int[] _passed;

    private readonly Lazy<int> _lastBelowMenu;

    /// <param name="lines">All lines of the article.</param>
    /// <param name="menuWords">Words of an item of a menu.</param>
    public KeptLines(List<SourceLine> lines, int menuWords)
    {
        _kept = [.. lines.Where(line => !line.IsChrome)];
        _passed = new int[lines.Count];
        var passed = 0;
        for (var at = 0; at < lines.Count; at++)
        {
            passed += lines[at].IsChrome ? 0 : 1;
            _passed[at] = passed;
        }

        _lastBelowMenu = new(() => Array.FindLastIndex(_kept, line => !ListMark.Begins(line.Text) && line.WordCount > menuWords));
    }

    /// <summary>The kept lines after a line, in order.</summary>
    public ArraySegment<SourceLine> After(int at) => new(_kept, _passed[at], _kept.Length - _passed[at]);

    /// <summary>Whether some line after a line is too long for a menu and no item of a list.</summary>
    public bool EndsMenuAfter(int at) => _lastBelowMenu.Value >= _passed[at];
}
