using System.Text;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout;

/// <summary>
/// The words of a line's head, folded, with what stands between them. Phrases are looked up in it by word: once as
/// written, once with every number written 0. Offsets are those of the line's text. Immutable.
/// </summary>
internal sealed class LineWords
{
    /// <summary>Lines are told by their beginnings, so a long paragraph is not folded here as a whole.</summary>
    public const int HeadLength = 240;

    private readonly FoldedText _folded;
    private readonly List<Token> _words = [];
    private readonly List<string> _between = [];
    private readonly string _written;
    private readonly string? _shape;
    private readonly List<(int Start, int End)> _writtenAt = [];
    private readonly List<(int Start, int End)> _shapeAt = [];

    private LineWords(FoldedText folded, bool isWhole)
    {
        _folded = folded;
        IsWhole = isWhole;
        var (written, between) = (new StringBuilder(folded.Text.Length), new StringBuilder());
        var shape = folded.Text.AsSpan().ContainsAnyInRange('0', '9') ? new StringBuilder(folded.Text.Length) : null;
        var last = 0;
        foreach (var token in Tokenizer.Tokenize(folded.Text))
        {
            AddDrawnDash(folded, last, token.Start, between);
            last = token.End;
            var text = folded.Text.AsSpan(token.Start, token.Length);
            if (token.Kind is TokenKind.Word or TokenKind.Number || text is "©")
            {
                _between.Add(between.ToString());
                between.Clear();
                _writtenAt.Add(Append(written, text));
                if (shape is not null)
                {
                    _shapeAt.Add(Append(shape, token.Kind == TokenKind.Number ? "0" : text));
                }

                _words.Add(token);
            }
            else
            {
                between.Append(text);
            }
        }

        _between.Add(between.ToString());
        _written = written.ToString();
        _shape = shape?.ToString();
    }

    /// <summary>
    /// «الرقة_ المرصد», «الرقة ـ سانا»: an underscore with a blank beside it, or a tatweel after one, is meant for a dash;
    /// within «دير_الزور» and in «لـ سانا» they join.
    /// </summary>
    private static void AddDrawnDash(FoldedText folded, int from, int to, StringBuilder between)
    {
        var gap = folded.Text.AsSpan(from, to - from);
        if (gap.Length > 1 && gap.Contains('_'))
        {
            between.Append('_');
        }
        else if (from > 0 && gap.Length > 0 && folded.Original.AsSpan(folded.ToOriginal(from), folded.ToOriginal(to) - folded.ToOriginal(from)).IndexOf(" \u0640 ") >= 0)
        {
            between.Append('-');
        }
    }

    /// <summary>Whether these are all words of the line.</summary>
    public bool IsWhole { get; }

    public int Count => _words.Count;

    public static LineWords Of(string line)
    {
        var length = Math.Min(line.Length, HeadLength);
        return new LineWords(FoldedText.Create(line[..length]), length == line.Length);
    }

    /// <summary>A word as written (folded).</summary>
    public ReadOnlySpan<char> this[int word] => Written(word, word + 1);

    /// <summary>The words from <paramref name="first"/> up to, and without, <paramref name="end"/>, parted by one space.</summary>
    public ReadOnlySpan<char> Written(int first, int end) => _written.AsSpan(_writtenAt[first].Start.._writtenAt[end - 1].End);

    /// <summary>The same with every number written 0.</summary>
    public ReadOnlySpan<char> Shape(int first, int end) =>
        _shape is null ? Written(first, end) : _shape.AsSpan(_shapeAt[first].Start.._shapeAt[end - 1].End);

    public bool IsNumber(int word) => word < Count && _words[word].Kind == TokenKind.Number;

    /// <summary>The signs before a word; before <see cref="Count"/>, those at the end of the line.</summary>
    public string Before(int word) => _between[word];

    /// <summary>Whether a sign that parts (dash, slash, bar, colon, bracket ...) stands before a word. Both ends of the line part.</summary>
    public bool IsParted(int word) =>
        word == 0 || word >= Count || (_between[word].AsSpan().ContainsAny(Signs.Parting) && !IsLatinHyphen(word)) || HasBreak(word);

    /// <summary>Where words stand in the line.</summary>
    /// <param name="prefix">How many letters at the head of the first word are left out.</param>
    public TextSpan SpanOf(int first, int end, int prefix = 0) => _folded.ToOriginal(_words[first].Start + prefix, _words[end - 1].End);

    /// <summary>Where the signs before a word end: the place in the line where the word begins.</summary>
    public int StartOf(int word) => _folded.ToOriginal(_words[word].Start);

    /// <summary>«al-Watan» is one name.</summary>
    private bool IsLatinHyphen(int word) =>
        _between[word] == "-" && _words[word].Start - _words[word - 1].End == 1
        && char.IsAsciiLetter(_folded.Text[_words[word].Start]) && char.IsAsciiLetter(_folded.Text[_words[word - 1].Start]);

    private bool HasBreak(int word) =>
        _folded.Text.AsSpan(_words[word - 1].End, _words[word].Start - _words[word - 1].End).Contains('\n');

    private static (int Start, int End) Append(StringBuilder key, ReadOnlySpan<char> word)
    {
        if (key.Length > 0)
        {
            key.Append(' ');
        }

        var start = key.Length;
        key.Append(word);
        return (start, key.Length);
    }
}
