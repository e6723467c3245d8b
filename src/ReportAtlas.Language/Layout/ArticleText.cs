using System.Collections.Immutable;
using System.Text;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout;

/// <summary>Puts the one text of an article together from pieces of the source: its lines, and between two of them one line break that the source has there.</summary>
internal sealed class ArticleText
{
    private readonly string _source;
    private readonly StringBuilder _text;
    private readonly ImmutableArray<SourceMap.Piece>.Builder _pieces = ImmutableArray.CreateBuilder<SourceMap.Piece>();
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();

    public ArticleText(string source, IEnumerable<SourceLine> lines)
    {
        _source = source;
        _text = new StringBuilder(source.Length);
        foreach (var line in lines)
        {
            Add(line);
        }
    }

    public string Text => _text.ToString();

    public SourceMap Map => new(_pieces.Count == 0 ? [new SourceMap.Piece(0, 0, 0)] : [.. _pieces]);

    public ImmutableArray<Block> Blocks => [.. _blocks];

    /// <summary>Where a stretch of the source stands in the text; null when no part of it does.</summary>
    public TextSpan? Find(TextSpan source)
    {
        TextSpan? found = null;
        for (var at = FirstPieceAt(source.Start); at < _pieces.Count && _pieces[at].SourceStart < source.End; at++)
        {
            var piece = _pieces[at];
            var from = Math.Max(source.Start, piece.SourceStart);
            var to = Math.Min(source.End, piece.SourceStart + piece.Length);
            if (from < to)
            {
                var span = TextSpan.FromBounds(from, to).Shift(piece.TextStart - piece.SourceStart);
                found = found?.Union(span) ?? span;
            }
        }

        return found;
    }

    /// <summary>The first piece that ends after a source position.</summary>
    private int FirstPieceAt(int position)
    {
        var (low, high) = (0, _pieces.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_pieces[middle].SourceStart + _pieces[middle].Length <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private void Add(SourceLine line)
    {
        if (_pieces.Count > 0)
        {
            AddBreak(_pieces[^1].SourceStart + _pieces[^1].Length, line.Span.Start);
        }

        _blocks.Add(new Block(new TextSpan(_text.Length, line.Span.Length), line.Role ?? BlockRole.Paragraph, line.Number, line.Given?.Level ?? 0));
        AddPiece(line.Span);
    }

    /// <summary>The first line break of the gap, or its first character where it has none.</summary>
    private void AddBreak(int from, int to)
    {
        var gap = _source.AsSpan(from, Math.Max(0, to - from));
        var at = gap.IndexOf('\n');
        at = at < 0 ? gap.IndexOfAny(Signs.LineBreaks) : at;
        at = at < 0 ? IndexOfBlank(gap) : at;
        if (at >= 0)
        {
            AddPiece(new TextSpan(from + at, 1));
        }
    }

    private static int IndexOfBlank(ReadOnlySpan<char> gap)
    {
        for (var at = 0; at < gap.Length; at++)
        {
            if (char.IsWhiteSpace(gap[at]))
            {
                return at;
            }
        }

        return -1;
    }

    private void AddPiece(TextSpan source)
    {
        var last = _pieces.Count - 1;
        if (last >= 0 && _pieces[last].SourceStart + _pieces[last].Length == source.Start)
        {
            _pieces[last] = _pieces[last] with { Length = _pieces[last].Length + source.Length };
        }
        else
        {
            _pieces.Add(new SourceMap.Piece(_text.Length, source.Start, source.Length));
        }

        _text.Append(_source, source.Start, source.Length);
    }
}
