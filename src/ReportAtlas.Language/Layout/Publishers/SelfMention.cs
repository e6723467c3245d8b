using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>Tells whether an article speaks of a name as papers speak of themselves.</summary>
internal static class SelfMention
{
    private static readonly UInt128 OwnPeople = LayoutWords.All.Bits(
        LayoutWord.Correspondent,
        LayoutWord.Insider,
        LayoutWord.Head,
        LayoutWord.Exclusive,
        LayoutWord.Deed,
        LayoutWord.Informed
    );

    /// <summary>Letters of a preposition with its pronoun.</summary>
    private const int MaxPronoun = 5;

    /// <summary>Whether some paragraph tells what was said to it, or what its own people say: «لضفاف الشمال», «مراسل «ضفاف الشمال»».</summary>
    public static bool Tells(ArticleParts parts, SourceLine line, OutletName name)
    {
        var written = line.Words.Written(name.First, name.End)[name.Prefix..];
        foreach (var paragraph in parts.Lines)
        {
            if (paragraph == line || !(paragraph.Role is BlockRole.Paragraph or BlockRole.ListItem))
            {
                continue;
            }

            var text = paragraph.Folded;
            for (int from = 0, at; (at = text[from..].IndexOf(written)) >= 0; from += at + written.Length)
            {
                var end = from + at + written.Length;
                if ((end == text.Length || !char.IsLetter(text[end])) && IsToldBefore(text[..(from + at)]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsToldBefore(ReadOnlySpan<char> before)
    {
        var bare = before.TrimEnd(Signs.AroundNames);
        var word = bare[(bare.LastIndexOf(' ') + 1)..];

        // «حصلت عليها «ضفاف الشمال»»
        if (word.Length <= MaxPronoun && bare.Length < before.Length && bare.Length > word.Length)
        {
            var verb = bare[..^(word.Length + 1)];
            if (BeginsOwnPeople(verb[(verb.LastIndexOf(' ') + 1)..]))
            {
                return true;
            }
        }

        return word is "ل" || (bare.Length < before.Length && (BeginsOwnPeople(word) || (word.Length > 2 && BeginsOwnPeople(word[1..]))));
    }

    private static bool BeginsOwnPeople(ReadOnlySpan<char> word) =>
        (LayoutWords.All.Index.Of(LayoutWords.All.Index.NumberOf(word)) & OwnPeople) != UInt128.Zero;
}
