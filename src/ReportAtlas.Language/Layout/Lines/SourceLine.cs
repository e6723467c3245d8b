using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Publishers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Lines;

/// <summary>
/// A line of a report's source (or a block of a structured one) on its way to being a block of an article or a piece of
/// site chrome. It knows its shape; its words are looked at only when asked for.
/// </summary>
internal sealed class SourceLine
{
    /// <summary>From how many words on a line without a full stop is a paragraph all the same.</summary>
    private const int ProseWords = 35;

    private readonly SourceText _source;
    private readonly int _firstToken;
    private readonly int _endToken;
    private LineWords? _words;
    private LineWords? _allWords;
    private List<int>? _tellingWords;
    private List<CreditPart>? _parts;
    private (bool IsRead, CreditLine? Line) _credit;
    private (bool IsRead, CreditLine? Line) _strictCredit;
    private bool? _endsSentence;
    private bool? _isProse;

    /// <param name="source">The text that it stands in.</param>
    /// <param name="span">Where.</param>
    /// <param name="number">Its number among the non-empty lines.</param>
    /// <param name="afterBlank">Whether an empty line stands before it.</param>
    /// <param name="isJoined">Whether it is drawn over several lines whose breaks part nothing.</param>
    public SourceLine(SourceText source, TextSpan span, int number, bool afterBlank, bool isJoined = false)
    {
        (_source, Span, Number, AfterBlank) = (source, span, number, afterBlank);
        FoldedSpan = TextSpan.FromBounds(source.Folded.ToFolded(span.Start), source.Folded.ToFolded(span.End));
        _firstToken = source.TokenCount;
        source.Cut(FoldedSpan.Start, FoldedSpan.End, isJoined);
        _endToken = source.TokenCount;
        WordCount = CountWords();
    }

    /// <summary>The line that a whole text is.</summary>
    public static SourceLine Of(string text) => new(new SourceText(text), new TextSpan(0, text.Length), 0, afterBlank: true);

    /// <summary>Where it stands in the source, without the space and the invisible characters around it.</summary>
    public TextSpan Span { get; }

    /// <summary>Where it stands in the folded source.</summary>
    public TextSpan FoldedSpan { get; }

    /// <summary>Its 0-based number among the source's non-empty lines.</summary>
    public int Number { get; }

    /// <summary>Whether an empty line, or nothing, stands before it.</summary>
    public bool AfterBlank { get; }

    /// <summary>What a structured source says it is.</summary>
    public Block? Given { get; init; }

    public ReadOnlySpan<char> Text => _source.Text.AsSpan(Span.Start, Span.Length);

    /// <summary>Its text as it is matched.</summary>
    public ReadOnlySpan<char> Folded => _source.Folded.Text.AsSpan(FoldedSpan.Start, FoldedSpan.Length);

    /// <summary>Its tokens; they point into the folded source.</summary>
    public ReadOnlySpan<Token> Tokens => _source.Tokens(_firstToken, _endToken);

    /// <summary>Its first words, cut apart.</summary>
    public LineWords Words => _words ??= new LineWords(_source.Folded, Span, Tokens);

    /// <summary>All of its words.</summary>
    public LineWords AllWords => _allWords ??= IsShort ? Words : new LineWords(_source.Folded, Span, Tokens, Span.Length, _words);

    /// <summary>Where in <see cref="AllWords"/> something may be told to an outlet or by one; two finders ask for that.</summary>
    public List<int> TellingWords => _tellingWords ??= SayingWords.In(AllWords);

    /// <summary>Its <see cref="Words"/> taken apart as those of a credit line; several rules ask for them.</summary>
    public List<CreditPart> Parts => _parts ??= CreditParts.Of(Words);

    /// <summary>The line read as a credit line, of known words alone where that is strict; null when it is none.</summary>
    public CreditLine? Credit(bool strict)
    {
        ref var credit = ref strict ? ref _strictCredit : ref _credit;
        if (!credit.IsRead)
        {
            credit = (true, CreditLine.Read(this, strict));
        }

        return credit.Line;
    }

    public int WordCount { get; }

    /// <summary>Whether <see cref="Words"/> are all of its words; only such a line can be a credit, a label or a name.</summary>
    public bool IsShort => Span.Length <= LineWords.HeadLength;

    /// <summary>Whether any of its letters is Arabic.</summary>
    public bool HasArabic => Text.ContainsAnyInRange('\u0621', '\u064A');

    /// <summary>The rule that set it aside; null while it belongs to the article.</summary>
    public string? ChromeRule { get; set; }

    /// <summary>What it is in its article; null until that is settled.</summary>
    public BlockRole? Role { get; set; }

    public bool IsChrome => ChromeRule is not null;

    /// <summary>Whether a full stop, question mark or the like ends it, closing quotes and brackets left out; «…» ends nothing.</summary>
    public bool EndsSentence => _endsSentence ??= IsSentence(Unclosed);

    public bool EndsFullStop => EndsSentence && Unclosed[^1] is '.' or '؛';

    /// <summary>Whether it reads as a paragraph and not as a headline, label or credit.</summary>
    public bool IsProse => _isProse ??= WordCount >= ProseWords || (WordCount >= 10 && EndsFullStop) || (WordCount >= 14 && HasInnerStop(Text));

    /// <summary>The line as it is written.</summary>
    public override string ToString() => Span.In(_source.Text);

    /// <summary>Without the quotes and brackets that close it.</summary>
    private ReadOnlySpan<char> Unclosed => Text.TrimEnd("\"'”»’)] \u00A0\u200F\u200E");

    private static bool IsSentence(ReadOnlySpan<char> text) =>
        text.Length > 0 && text[^1] is '.' or '؟' or '?' or '!' or '؛' && !(text.Length > 1 && text[^1] == '.' && text[^2] == '.');

    /// <summary>Whether a sentence ends within it and another begins: «... المدينة. وقال ...».</summary>
    private static bool HasInnerStop(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf(". "); at > 0 && text.Length - at > 30; )
        {
            if (at > 2 && text[at - 1] != '.' && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at - 2]))
            {
                return true;
            }

            var next = text[(at + 1)..].IndexOf(". ");
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    /// <summary>Letters and digits that stand side by side are one word, whatever tokens they are cut into; the numbers of a date are several.</summary>
    private int CountWords()
    {
        var (count, end, letters) = (0, -1, _source.Folded.Text);
        foreach (ref readonly var token in Tokens)
        {
            if (token.Kind is TokenKind.Word or TokenKind.Number)
            {
                count += token.Start == end ? 0 : 1;
                end = token.End;
            }

            if (token.Kind == TokenKind.Number)
            {
                for (var at = token.Start + 1; at < token.End; at++)
                {
                    count += char.IsAsciiDigit(letters[at]) && !char.IsAsciiDigit(letters[at - 1]) ? 1 : 0;
                }
            }
        }

        return count;
    }
}
