using System.Runtime.CompilerServices;
using System.Text;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Lines;

/// <summary>
/// The words of a line's head, folded, with what stands between them. Phrases are looked up in it by word. Offsets are
/// those of the line's text. What it is asked never changes its answers, though it keeps the numbers of words looked up.
/// </summary>
internal sealed class LineWords
{
    /// <summary>Lines are told by their beginnings, so a long paragraph is not looked at here as a whole.</summary>
    public const int HeadLength = 240;

    /// <summary>No definite noun of the tables is longer.</summary>
    private const int MaxDefinite = 24;

    private readonly FoldedText _folded;

    /// <summary>Where the head stands in the original.</summary>
    private readonly TextSpan _head;

    /// <summary>Where the line begins in the folded text.</summary>
    private readonly int _from;

    /// <summary>The words, and after them an empty one at the end of the head.</summary>
    private readonly Token[] _words;

    /// <summary>The words of the line's head, where these are all of the line's.</summary>
    private readonly LineWords? _ofHead;

    /// <summary>Whether a tatweel stands anywhere in the head, which may be drawn for a dash.</summary>
    private readonly bool _hasTatweel;

    /// <summary>The number of each word in the index that was asked, two more, and 0 until it is asked: dozens of tables ask for the same word.</summary>
    private int[]? _numbers;

    /// <param name="folded">The text that the line stands in.</param>
    /// <param name="line">Where it stands in the original of that.</param>
    /// <param name="tokens">The line's tokens.</param>
    /// <param name="length">How much of the line is looked at.</param>
    /// <param name="head">The words of the line's head, where they were looked at before.</param>
    public LineWords(FoldedText folded, TextSpan line, ReadOnlySpan<Token> tokens, int length = HeadLength, LineWords? head = null)
    {
        _folded = folded;
        _ofHead = head;
        _head = new TextSpan(line.Start, Math.Min(line.Length, length));
        _from = folded.ToFolded(_head.Start);
        IsWhole = _head.Length == line.Length;
        _hasTatweel = !folded.IsPlain && folded.Original.AsSpan(_head.Start, _head.Length).Contains(LineSigns.Tatweel);
        var end = folded.ToFolded(_head.End);
        _words = WordTokens.Of(folded.Text, tokens, end);
    }

    /// <summary>The words of a text that is one line.</summary>
    public static LineWords Of(string line)
    {
        var text = TokenizedText.Of(line);
        return new LineWords(text.Folded, new TextSpan(0, line.Length), text.Tokens);
    }

    /// <summary>Whether these are all words of the line.</summary>
    public bool IsWhole { get; }

    public int Count => _words.Length - 1;

    /// <summary>A word as written (folded).</summary>
    public ReadOnlySpan<char> this[int word]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _folded.Text.AsSpan(_words[word].Start, _words[word].Length);
    }

    /// <summary>The words from <paramref name="first"/> up to, and without, <paramref name="end"/>, parted by one space.</summary>
    public ReadOnlySpan<char> Written(int first, int end)
    {
        if (end == first + 1)
        {
            return this[first];
        }

        var written = new StringBuilder();
        for (var word = first; word < end; word++)
        {
            written.Append(word > first ? " " : "").Append(this[word]);
        }

        return written.ToString();
    }

    /// <summary>Words (half-open) with the signs between them, folded.</summary>
    public ReadOnlySpan<char> Stretch(int first, int end) => _folded.Text.AsSpan(_words[first].Start, _words[end - 1].End - _words[first].Start);

    public bool IsNumber(int word) => _words[Math.Min(word, Count)].Kind == TokenKind.Number;

    /// <summary>The signs before a word; before <see cref="Count"/>, those at the end of the line.</summary>
    public ReadOnlySpan<char> Before(int word) =>
        IsDashed(word) ? "-"
        : Gap(word) is { Length: > 0 } gap ? LineSigns.In(_folded, _words[word].Start - gap.Length, _words[word].Start, _from, word < Count)
        : default;

    /// <summary>The number of a word in the index of the phrases, -1 when no phrase holds it.</summary>
    /// <param name="index">The index; always the same one.</param>
    /// <param name="word">The word.</param>
    /// <param name="prefix">How many letters at its head are left out.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int NumberIn(PhraseIndex index, int word, int prefix = 0) =>
        prefix == 0 && _numbers is { } known && known[word] is > 0 and var number ? number - 2 : Number(index, word, prefix);

    private int Number(PhraseIndex index, int word, int prefix)
    {
        // Few words have a preposition before what is looked up, and those are asked for by few tables.
        if (prefix > 0)
        {
            // «للوكالة»: behind «ل» the article loses its first letter.
            var rest = this[word][prefix..];
            if (prefix == 1 && rest.Length is > 2 and < MaxDefinite && rest[0] == 'ل' && this[word][0] == 'ل')
            {
                Span<char> definite = stackalloc char[MaxDefinite];
                definite[0] = 'ا';
                rest.CopyTo(definite[1..]);
                if (index.NumberOf(definite[..(rest.Length + 1)]) is >= 0 and var known)
                {
                    return known;
                }
            }

            return index.NumberOf(rest);
        }

        var number = index.NumberOf(this[word]);
        (_numbers ??= Numbers())[word] = number + 2;
        return number;
    }

    /// <summary>Room for the numbers of the words, with those that the line's head knows already; its last word may be cut.</summary>
    private int[] Numbers()
    {
        var numbers = new int[Count];
        _ofHead?._numbers?.AsSpan(0, Math.Max(0, _ofHead.Count - 1)).CopyTo(numbers);
        return numbers;
    }

    /// <summary>Whether more than a blank stands before a word; before <see cref="Count"/>, at the end of the line.</summary>
    public bool HasSigns(int word) => Gap(word) is { Length: > 0 } gap && (!(gap.Length == 1 && Tokenizer.IsBlank(gap[0])) || IsDashed(word));

    /// <summary>Whether a sign that parts (dash, slash, bar, colon, bracket ...) stands before a word. Both ends of the line part.</summary>
    public bool IsParted(int word)
    {
        if (word == 0 || word >= Count)
        {
            return true;
        }

        // A single blank, as before nearly all words, parts nothing.
        return HasSigns(word) && ((Before(word).ContainsAny(Signs.Parting) && !IsLatinHyphen(word)) || Gap(word).Contains('\n'));
    }

    /// <summary>Where words stand in the line.</summary>
    /// <param name="prefix">How many letters at the head of the first word are left out.</param>
    public TextSpan SpanOf(int first, int end, int prefix = 0)
    {
        var span = _folded.ToOriginal(_words[first].Start + prefix, _words[end - 1].End);
        var last = Math.Min(span.End, _head.End);
        while (
            _hasTatweel && last > span.Start + 1 && _folded.Original[last - 1] == LineSigns.Tatweel && char.IsAsciiLetterOrDigit(this[end - 1][^1])
        )
        {
            last--;
        }

        return TextSpan.FromBounds(span.Start, last).Shift(-_head.Start);
    }

    /// <summary>Where the signs before a word end: the place in the line where the word begins.</summary>
    public int StartOf(int word) => _folded.ToOriginal(_words[word].Start) - _head.Start;

    /// <summary>What stands in the folded text before a word and after the one before it.</summary>
    private ReadOnlySpan<char> Gap(int word)
    {
        var start = word == 0 ? _from : _words[word - 1].End;
        return _folded.Text.AsSpan(start, _words[word].Start - start);
    }

    /// <summary>Whether nothing but a blank and a tatweel that joins nothing stand before a word: «Difaf Newsـ ديرك», «دمشق ـسانا».</summary>
    private bool IsDashed(int word)
    {
        if (!_hasTatweel || word <= 0 || word >= Count || Gap(word) is not [var blank] || !Tokenizer.IsBlank(blank))
        {
            return false;
        }

        var (letter, next) = (_folded.ToOriginal(_words[word - 1].End - 1), _folded.ToOriginal(_words[word].Start));
        return letter + 1 < next
            && LineSigns.IsDash(_folded.Original.AsSpan(letter + 1, next - letter - 1), _folded.Original[letter], _words[word - 1].Length);
    }

    /// <summary>«al-Watan» is one name.</summary>
    private bool IsLatinHyphen(int word) => Gap(word) is "-" && char.IsAsciiLetter(this[word][0]) && char.IsAsciiLetter(this[word - 1][0]);
}
