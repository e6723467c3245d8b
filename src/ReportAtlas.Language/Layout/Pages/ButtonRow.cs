using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Pages;

/// <summary>A row of buttons or of sections that lost the blanks between them: «شارك هذا المقالمحادثة», «FacebookTwitterWhatsApp», «دير الزورالحسكةأخبار».</summary>
internal static class ButtonRow
{
    /// <summary>Buttons that such a row has at least.</summary>
    private const int MinButtons = 2;

    private const int MaxWords = 8;

    /// <summary>Letters of a row at most; no page has room for more.</summary>
    private const int MaxLetters = 96;

    /// <summary>No button is longer, blanks left out.</summary>
    private const int LongestButton = 24;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Buttons = Read().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a line is nothing but two buttons or more, at least two of them with no blank between.</summary>
    public static bool Is(SourceLine line)
    {
        if (line.WordCount is 0 or > MaxWords || line.Folded.Length > MaxLetters || line.EndsSentence)
        {
            return false;
        }

        // How many buttons the letters up to each one are at least; -1 where they are none.
        Span<char> letters = stackalloc char[MaxLetters];
        var length = Bare(line.Folded, letters);
        Span<int> buttons = stackalloc int[MaxLetters + 1];
        buttons[..(length + 1)].Fill(-1);
        buttons[0] = 0;
        for (var at = 0; at < length; at++)
        {
            for (var size = 1; buttons[at] >= 0 && size <= Math.Min(LongestButton, length - at); size++)
            {
                if ((buttons[at + size] < 0 || buttons[at + size] > buttons[at] + 1) && Buttons.Contains(letters.Slice(at, size)))
                {
                    buttons[at + size] = buttons[at] + 1;
                }
            }
        }

        return length > 0 && buttons[length] >= MinButtons && HasGlued(line);
    }

    /// <summary>«تعليق فيسبوك» with its blanks is told by its words; here one of its words is none.</summary>
    private static bool HasGlued(SourceLine line)
    {
        foreach (ref readonly var token in line.Tokens)
        {
            if (
                token.Kind == TokenKind.Word
                && LayoutWords.All.Index.NumberOf(line.Folded[(token.Start - line.FoldedSpan.Start)..(token.End - line.FoldedSpan.Start)]) < 0
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Folded letters in small ones, without blanks and signs.</summary>
    private static int Bare(ReadOnlySpan<char> folded, Span<char> into)
    {
        var length = 0;
        foreach (var character in folded)
        {
            if (char.IsLetterOrDigit(character))
            {
                into[length++] = char.ToLowerInvariant(character);
            }
        }

        return length;
    }

    private static HashSet<string> Read()
    {
        Span<char> letters = stackalloc char[MaxLetters];
        HashSet<string> buttons = new(StringComparer.Ordinal);
        foreach (var file in (string[])["layout/buttons.tsv", "layout/sections.tsv", "layout/cities.tsv"])
        {
            foreach (var (_, text) in Resource.ReadLines(file))
            {
                buttons.Add(letters[..Bare(ArabicFolder.Fold(text), letters)].ToString());
            }
        }

        return buttons;
    }
}
