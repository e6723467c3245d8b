using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout;

/// <summary>
/// Puts the one text of an article together from pieces of the source: its lines, and between two of them one line break
/// that the source has there. Its fold and its tokens are put together from those of the source in the same way.
/// </summary>
internal sealed class ArticleText
{
    private readonly SourceText _source;

    /// <summary>The lines, each with where in the source the break before it stands; -1 where there is none.</summary>
    private readonly List<(SourceLine Line, int BreakAt)> _lines;

    private readonly List<SourceMap.Piece> _pieces;
    private readonly ImmutableArray<Block>.Builder _blocks;

    public ArticleText(SourceText source, List<SourceLine> lines)
    {
        _source = source;
        _lines = new(lines.Count);
        _pieces = new(2 * lines.Count);
        _blocks = ImmutableArray.CreateBuilder<Block>(lines.Count);
        foreach (var line in lines)
        {
            if (!line.IsChrome)
            {
                Add(line);
            }
        }

        Blocks = _blocks.DrainToImmutable();
        Text = string.Create(Length, this, static (text, article) => article.CopyTo(text));
    }

    public string Text { get; }

    public SourceMap Map => new(_pieces.Count == 0 ? [new SourceMap.Piece(0, 0, 0)] : [.. _pieces]);

    public ImmutableArray<Block> Blocks { get; }

    private int Length => _pieces.Count == 0 ? 0 : _pieces[^1].TextStart + _pieces[^1].Length;

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

    /// <summary>The text with its tokens.</summary>
    public TokenizedText Tokenize()
    {
        using var tokens = new TokenBuffer(Length);
        return TryTake(tokens) ? tokens.HandOver(_source.Folded.Take(Text, CollectionsMarshal.AsSpan(_pieces))) : TokenizedText.Of(Text);
    }

    /// <summary>Takes the tokens of the lines, moved to where these stand in the folded text; false when what stands between two lines does not part their words.</summary>
    private bool TryTake(TokenBuffer tokens)
    {
        var length = 0;
        foreach (var (line, breakAt) in _lines)
        {
            if (length > 0)
            {
                if (breakAt < 0 || !ArabicFolder.TryFold(_source.Text[breakAt], out var sign) || !(sign == '\n' || Tokenizer.IsBlank(sign)))
                {
                    return false;
                }

                if (sign == '\n')
                {
                    tokens.Add(new Token(length, length + 1, TokenKind.Break));
                }

                length++;
            }

            tokens.AddMoved(line.Tokens, length - line.FoldedSpan.Start);
            length += line.FoldedSpan.Length;
        }

        return true;
    }

    private void Add(SourceLine line)
    {
        var breakAt = _pieces.Count > 0 ? BreakBetween(_pieces[^1].SourceStart + _pieces[^1].Length, line.Span.Start) : -1;
        if (breakAt >= 0)
        {
            AddPiece(new TextSpan(breakAt, 1));
        }

        _lines.Add((line, breakAt));
        _blocks.Add(new Block(new TextSpan(Length, line.Span.Length), line.Role ?? BlockRole.Paragraph, line.Number, line.Given?.Level ?? 0));
        AddPiece(line.Span);
    }

    /// <summary>The first line break of a gap, or its first blank where it has none; -1 without either.</summary>
    private int BreakBetween(int from, int to)
    {
        var gap = _source.Text.AsSpan(from, Math.Max(0, to - from));
        var at = gap.IndexOf('\n');
        at = at < 0 ? gap.IndexOfAny(Signs.LineBreaks) : at;
        at = at < 0 ? IndexOfBlank(gap) : at;
        return at < 0 ? -1 : from + at;
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
            _pieces.Add(new SourceMap.Piece(Length, source.Start, source.Length));
        }
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

    private void CopyTo(Span<char> text)
    {
        foreach (var piece in _pieces)
        {
            _source.Text.AsSpan(piece.SourceStart, piece.Length).CopyTo(text[piece.TextStart..]);
        }
    }
}
