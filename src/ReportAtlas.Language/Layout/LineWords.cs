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

    /// <summary>How a number is written where all are alike.</summary>
    private const string AnyNumber = "0";

    private readonly FoldedText _folded;

    /// <summary>The words, and at the end what stands for the end of the line.</summary>
    private readonly List<Word> _words;
    private readonly char[] _written;
    private readonly char[] _shape;

    /// <summary>By index the tables that have a phrase beginning with each word.</summary>
    private readonly ulong[]?[] _begins = new ulong[2][];

    private LineWords(FoldedText folded, bool isWhole)
    {
        _folded = folded;
        IsWhole = isWhole;
        var tokens = Tokenizer.Tokenize(folded.Text);
        _words = new List<Word>(tokens.Length + 1);
        _written = new char[folded.Text.Length + tokens.Length];
        var hasNumbers = folded.Text.AsSpan().ContainsAnyInRange('0', '9');
        _shape = hasNumbers ? new char[_written.Length] : _written;
        var (last, written, shape) = (0, 0, 0);
        var between = new StringBuilder();
        foreach (var token in tokens)
        {
            AddDrawnDash(folded, last, token.Start, between);
            last = token.End;
            var text = folded.Text.AsSpan(token.Start, token.Length);
            if (token.Kind is TokenKind.Word or TokenKind.Number || text is "©")
            {
                var place = Append(_written, ref written, text);
                _words.Add(new Word(token, place, hasNumbers ? Append(_shape, ref shape, token.Kind == TokenKind.Number ? AnyNumber : text) : place, between.ToString()));
                between.Clear();
            }
            else
            {
                between.Append(text);
            }
        }

        _words.Add(new Word(default, 0, 0, between.ToString()));
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

    public int Count => _words.Count - 1;

    public static LineWords Of(string line)
    {
        var length = Math.Min(line.Length, HeadLength);
        return new LineWords(FoldedText.Create(line[..length]), length == line.Length);
    }

    /// <summary>A word as written (folded).</summary>
    public ReadOnlySpan<char> this[int word] => Written(word, word + 1);

    /// <summary>The words from <paramref name="first"/> up to, and without, <paramref name="end"/>, parted by one space.</summary>
    public ReadOnlySpan<char> Written(int first, int end) => _written.AsSpan(_words[first].WrittenAt.._words[end - 1].WrittenEnd);

    /// <summary>The same with every number written 0.</summary>
    public ReadOnlySpan<char> Shape(int first, int end) =>
        _shape == _written ? Written(first, end) : _shape.AsSpan(_words[first].ShapeAt.._words[end - 1].ShapeEnd);

    public bool IsNumber(int word) => word < Count && _words[word].Token.Kind == TokenKind.Number;

    /// <summary>The signs before a word; before <see cref="Count"/>, those at the end of the line.</summary>
    public string Before(int word) => _words[word].Before;

    /// <summary>The tables of an index of which a phrase may begin at a word, as bits.</summary>
    public ulong Begins(PhraseIndex index, int word)
    {
        var begins = _begins[index.Number] ??= Look(index);
        return begins[word];
    }

    /// <summary>Whether a sign that parts (dash, slash, bar, colon, bracket ...) stands before a word. Both ends of the line part.</summary>
    public bool IsParted(int word) =>
        word == 0 || word >= Count || (_words[word].Before.AsSpan().ContainsAny(Signs.Parting) && !IsLatinHyphen(word)) || HasBreak(word);

    /// <summary>Where words stand in the line.</summary>
    /// <param name="prefix">How many letters at the head of the first word are left out.</param>
    public TextSpan SpanOf(int first, int end, int prefix = 0) => _folded.ToOriginal(_words[first].Token.Start + prefix, _words[end - 1].Token.End);

    /// <summary>Where the signs before a word end: the place in the line where the word begins.</summary>
    public int StartOf(int word) => _folded.ToOriginal(_words[word].Token.Start);

    /// <summary>«al-Watan» is one name.</summary>
    private bool IsLatinHyphen(int word) =>
        _words[word].Before == "-" && _words[word].Token.Start - _words[word - 1].Token.End == 1
        && char.IsAsciiLetter(_folded.Text[_words[word].Token.Start]) && char.IsAsciiLetter(_folded.Text[_words[word - 1].Token.Start]);

    private bool HasBreak(int word) =>
        _folded.Text.AsSpan(_words[word - 1].Token.End, _words[word].Token.Start - _words[word - 1].Token.End).Contains('\n');

    private ulong[] Look(PhraseIndex index)
    {
        var begins = new ulong[Count];
        for (var word = 0; word < begins.Length; word++)
        {
            begins[word] = index.Of(this[word]) | (IsNumber(word) ? index.Of(AnyNumber) : 0);
        }

        return begins;
    }

    /// <summary>Adds a word to a key, a blank before it unless it is the first; gives where it begins.</summary>
    private static int Append(char[] key, ref int length, ReadOnlySpan<char> word)
    {
        if (length > 0)
        {
            key[length++] = ' ';
        }

        var start = length;
        word.CopyTo(key.AsSpan(start));
        length += word.Length;
        return start;
    }

    /// <summary>A word: where it stands in the folded line, where it begins in the written words and in their shape, and the signs before it.</summary>
    private readonly record struct Word(Token Token, int WrittenAt, int ShapeAt, string Before)
    {
        internal int WrittenEnd => WrittenAt + Token.Length;

        internal int ShapeEnd => ShapeAt + (Token.Kind == TokenKind.Number ? AnyNumber.Length : Token.Length);
    }
}
