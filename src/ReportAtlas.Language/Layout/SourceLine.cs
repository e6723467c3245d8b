using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout;

/// <summary>
/// A line of a report's source (or a block of a structured one) on its way to being a block of an article or a piece of
/// site chrome. It knows its shape; its words are looked at only when asked for.
/// </summary>
internal sealed class SourceLine
{
    /// <summary>From how many words on a line without a full stop is a paragraph all the same.</summary>
    private const int ProseWords = 35;

    private LineWords? _words;
    private bool? _isProse;

    public SourceLine(string source, TextSpan span, int number, bool afterBlank)
    {
        (Span, Number, AfterBlank) = (span, number, afterBlank);
        Text = span.In(source);
        WordCount = CountWords(Text);
    }

    /// <summary>Where it stands in the source, without the space and the invisible characters around it.</summary>
    public TextSpan Span { get; }

    /// <summary>Its 0-based number among the source's non-empty lines.</summary>
    public int Number { get; }

    /// <summary>Whether an empty line, or nothing, stands before it.</summary>
    public bool AfterBlank { get; }

    /// <summary>What a structured source says it is.</summary>
    public Block? Given { get; init; }

    public string Text { get; }

    /// <summary>Its first words, folded and cut apart.</summary>
    public LineWords Words => _words ??= LineWords.Of(Text);

    public int WordCount { get; }

    /// <summary>Whether <see cref="Words"/> are all of its words; only such a line can be a credit, a label or a name.</summary>
    public bool IsShort => Text.Length <= LineWords.HeadLength;

    /// <summary>The rule that set it aside; null while it belongs to the article.</summary>
    public string? ChromeRule { get; set; }

    /// <summary>What it is in its article; null until that is settled.</summary>
    public BlockRole? Role { get; set; }

    public bool IsChrome => ChromeRule is not null;

    /// <summary>Whether a full stop, question mark or the like ends it, closing quotes and brackets left out; «…» ends nothing.</summary>
    public bool EndsSentence
    {
        get
        {
            var end = Text.AsSpan().TrimEnd("\"'”»’)] \u00A0\u200F\u200E");
            return end.Length > 0 && end[^1] is '.' or '؟' or '?' or '!' or '؛' && !(end.Length > 1 && end[^1] == '.' && end[^2] == '.');
        }
    }

    public bool EndsFullStop => EndsSentence && Text.AsSpan().TrimEnd("\"'”»’)] \u00A0\u200F\u200E")[^1] is '.' or '؛';

    /// <summary>Whether it reads as a paragraph and not as a headline, label or credit.</summary>
    public bool IsProse => _isProse ??= WordCount >= ProseWords || (WordCount >= 10 && EndsFullStop) || (WordCount >= 14 && HasInnerStop);

    /// <summary>Whether a sentence ends within it and another begins: «... المدينة. وقال ...».</summary>
    private bool HasInnerStop
    {
        get
        {
            for (var at = Text.IndexOf(". ", StringComparison.Ordinal); at > 0; at = Text.IndexOf(". ", at + 1, StringComparison.Ordinal))
            {
                var afterWord = at > 2 && Text[at - 1] != '.' && char.IsLetterOrDigit(Text[at - 1]) && char.IsLetterOrDigit(Text[at - 2]);
                if (afterWord && Text.Length - at > 30)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static int CountWords(string text)
    {
        var (count, inWord) = (0, false);
        foreach (var character in text)
        {
            var kinds = CharacterTable.KindsOf(character);
            if ((kinds & CharacterKinds.LetterOrDigit) != 0)
            {
                count += inWord ? 0 : 1;
                inWord = true;
            }
            else
            {
                // Marks and controls part no words; everything else but letters and digits does.
                inWord &= (kinds & CharacterKinds.Mark) != 0;
            }
        }

        return count;
    }
}
