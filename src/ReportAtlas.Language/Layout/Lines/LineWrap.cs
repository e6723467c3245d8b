using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Lines;

/// <summary>
/// Lines that were broken for their length alone, as mail programs and print-outs break them: the first word of each next line
/// would not have fitted. A headline may be broken so where the text is not, and then stops before a word that it leads to.
/// </summary>
internal sealed class LineWrap
{
    /// <summary>Characters of a line; what has longer ones was not broken.</summary>
    private const int MaxWidth = 120;

    private const int MinWidth = 35;

    /// <summary>Lines that show that a text was broken.</summary>
    private const int MinBroken = 4;

    /// <summary>Lines at the head of a text among which a headline stands.</summary>
    private const int HeadLines = 6;

    /// <summary>No word that goes on to another is longer.</summary>
    private const int MaxOpenWord = 6;

    private readonly string _text;
    private readonly int _width;

    public LineWrap(string text)
    {
        _text = text;
        _width = WidthOf(text);
    }

    /// <summary>Where the lines end that belong to the one that ends there.</summary>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="number">How many lines stand above it.</param>
    public int EndOf(int start, int end, int number)
    {
        if (_width > 0)
        {
            while (TryNext(end, out var next) && IsFull(start, end, next.Start, isFirst: number == 0))
            {
                (start, end) = (next.Start, next.End);
            }
        }
        else if (
            number < HeadLines
            && end - start is > 0 and <= MaxWidth
            && TryNext(end, out var below)
            && below.Length <= MaxWidth
            && IsOpen(_text.AsSpan(start, end - start))
            && SourceLine.Of(below.In(_text)).Credit(strict: true) is null
        )
        {
            end = below.End;
        }

        return end;
    }

    /// <summary>The width to which a text was broken; 0 where it was not.</summary>
    private static int WidthOf(string text)
    {
        var width = 0;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = EndOfLine(text, start);
            if (end - start > MaxWidth)
            {
                return 0;
            }

            width = Math.Max(width, text.AsSpan(start, end - start).Trim().Length);
        }

        if (width < MinWidth)
        {
            return 0;
        }

        var wrap = new LineWrap(text, width);
        var (full, others) = (0, 0);
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = EndOfLine(text, start);
            if (
                end > start
                && wrap.TryNext(end, out var next)
                && text.AsSpan(start, end - start).TrimEnd() is [.., not ('.' or '؟' or '!' or ':' or '؛')]
            )
            {
                var isFull = wrap.IsFull(start, end, next.Start, isFirst: false);
                (full, others) = (full + (isFull ? 1 : 0), others + (isFull ? 0 : 1));
            }
        }

        return full >= MinBroken && full >= 2 * others ? width : 0;
    }

    private LineWrap(string text, int width) => (_text, _width) = (text, width);

    /// <summary>Whether the first word of the next line would not have fitted; letters that are not all of one breadth leave some doubt, except below the headline.</summary>
    private bool IsFull(int start, int end, int next, bool isFirst)
    {
        var word = _text.AsSpan(next).IndexOfAny(" \n\r");
        return _text.AsSpan(start, end - start).Trim().Length + 1 + (word < 0 ? _text.Length - next : word)
            > (isFirst ? _width : _width - (_width / 7));
    }

    /// <summary>The line right below, where it is neither empty nor an item of a list.</summary>
    private bool TryNext(int end, out TextSpan next)
    {
        var start = end + 1 < _text.Length && _text[end] == '\r' && _text[end + 1] == '\n' ? end + 2 : end + 1;
        next = start < _text.Length ? TextSpan.FromBounds(start, EndOfLine(_text, start)) : default;
        var line = _text.AsSpan(next.Start, next.Length).Trim();
        return line.Length > 0 && !ListMark.Begins(line);
    }

    /// <summary>«... في انفجار لغم من» above «مخلفات الحرب ...».</summary>
    private static bool IsOpen(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        var word = line[(line.LastIndexOf(' ') + 1)..];
        return word.Length is > 1 and <= MaxOpenWord
            && word.Length < line.Length
            && word is not "علي"
            && LineWords.Of(word.ToString()) is { Count: 1 } words
            && words.Before(1).Length == 0
            && LayoutWords.All[LayoutWord.OpenEnd].IsAt(words, 0);
    }

    private static int EndOfLine(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAnyInRange('\n', '\r');
        return length < 0 ? text.Length : start + length;
    }
}
