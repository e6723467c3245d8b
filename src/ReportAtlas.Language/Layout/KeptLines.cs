using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout;

/// <summary>The lines of an article that were not set aside before its head is read. Reading the head sets aside only lines that it has passed.</summary>
internal sealed class KeptLines
{
    private readonly SourceLine[] _kept;

    /// <summary>By line how many are kept up to and with it.</summary>
    private readonly int[] _passed;

    private readonly int _menuWords;
    private int? _lastBelowMenu;

    /// <param name="lines">All lines of the article.</param>
    /// <param name="menuWords">Words of an item of a menu.</param>
    public KeptLines(List<SourceLine> lines, int menuWords)
    {
        _menuWords = menuWords;
        _passed = new int[lines.Count];
        var passed = 0;
        for (var at = 0; at < lines.Count; at++)
        {
            passed += lines[at].IsChrome ? 0 : 1;
            _passed[at] = passed;
        }

        _kept = new SourceLine[passed];
        for (var at = lines.Count - 1; at >= 0; at--)
        {
            if (!lines[at].IsChrome)
            {
                _kept[--passed] = lines[at];
            }
        }
    }

    /// <summary>The kept lines after a line, in order.</summary>
    public ReadOnlySpan<SourceLine> After(int at) => _kept.AsSpan(_passed[at]);

    /// <summary>Whether some line after a line is too long for a menu and no item of a list.</summary>
    public bool EndsMenuAfter(int at) =>
        (_lastBelowMenu ??= Array.FindLastIndex(_kept, line => !ListMark.Begins(line.Text) && line.WordCount > _menuWords)) >= _passed[at];
}
