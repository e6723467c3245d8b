using System.Buffers;
using System.Text;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Lines;

/// <summary>Spells the signs between two words of a line, without the blanks among them.</summary>
internal static class LineSigns
{
    internal const char Tatweel = '\u0640';

    /// <summary>«بالـ»</summary>
    private const int LongestPrefix = 3;

    /// <summary>Letters that never join the one behind them, so that a tatweel there is drawn for a dash.</summary>
    private static readonly SearchValues<char> NonJoining = SearchValues.Create("اأإآٱدذرزوؤةىء");

    /// <summary>The signs in a gap of a folded text.</summary>
    /// <param name="folded">The text.</param>
    /// <param name="start">Where the gap begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="lineStart">Where the line begins.</param>
    /// <param name="isBeforeWord">Whether a word follows; blanks at the end of a line draw no dash.</param>
    public static ReadOnlySpan<char> In(FoldedText folded, int start, int end, int lineStart, bool isBeforeWord)
    {
        var gap = folded.Text.AsSpan(start, end - start);
        var (from, to) = (LengthOfBlanks(gap), gap.Length);
        while (to > from && Tokenizer.IsBlank(gap[to - 1]))
        {
            to--;
        }

        // Nearly always one blank stands on either side at most, and none between the signs, so nothing needs to be put together.
        var signs = gap[from..to];
        return from <= 1 && gap.Length - to <= 1 && !HasBlank(signs) ? signs : Spell(folded, start, end, lineStart, isBeforeWord);
    }

    private static string Spell(FoldedText folded, int start, int end, int lineStart, bool isBeforeWord)
    {
        var signs = new StringBuilder();
        for (var at = start; at < end; at++)
        {
            var blanks = LengthOfBlanks(folded.Text.AsSpan(at, end - at));
            at += blanks;
            if (at < end || isBeforeWord)
            {
                signs.Append(DrawnDash(folded, at - blanks, at, lineStart));
            }

            if (at < end)
            {
                signs.Append(folded.Text[at]);
            }
        }

        return signs.ToString();
    }

    /// <summary>
    /// «الرقة_ المرصد», «الرقة ـ سانا»: an underscore with a blank beside it, or a tatweel between two, is meant for a dash;
    /// within «دير_الزور» and in «لـ سانا» they join.
    /// </summary>
    private static string DrawnDash(FoldedText folded, int from, int to, int lineStart)
    {
        if (to - from < 2)
        {
            return "";
        }

        if (folded.Text.AsSpan(from, to - from).Contains('_'))
        {
            return "_";
        }

        var (start, end) = (folded.ToOriginal(from), folded.ToOriginal(to));
        return from > lineStart && HasTatweelAlone(folded.Original.AsSpan(start, end - start)) ? "-" : "";
    }

    /// <summary>Whether a tatweel between two words is meant for a dash, and joins nothing as in «الـ 12» and «لـ ضفاف».</summary>
    /// <param name="gap">What stands in the original between the last letter of a word and the first of the next.</param>
    /// <param name="letter">That last letter.</param>
    /// <param name="length">How many letters the word has.</param>
    public static bool IsDash(ReadOnlySpan<char> gap, char letter, int length)
    {
        var tatweel = gap.IndexOf(Tatweel);
        return tatweel >= 0
            && (
                (tatweel > 0 && Tokenizer.IsBlank(gap[tatweel - 1]))
                || char.IsAsciiLetterOrDigit(letter)
                || NonJoining.Contains(letter)
                || length > LongestPrefix
            );
    }

    /// <summary>«إسطنبول ــ ضفاف»: one tatweel or several between blanks.</summary>
    private static bool HasTatweelAlone(ReadOnlySpan<char> original)
    {
        for (int first; (first = original.IndexOf(" \u0640")) >= 0; original = original[(first + 1)..])
        {
            var rest = original[(first + 1)..].TrimStart('\u0640');
            if (rest.Length > 0 && rest[0] == ' ')
            {
                return true;
            }
        }

        return false;
    }

    private static int LengthOfBlanks(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && Tokenizer.IsBlank(text[length]))
        {
            length++;
        }

        return length;
    }

    private static bool HasBlank(ReadOnlySpan<char> signs)
    {
        foreach (var sign in signs)
        {
            if (Tokenizer.IsBlank(sign))
            {
                return true;
            }
        }

        return false;
    }
}
