using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Headlines;

/// <summary>A line on which the headlines of several reports stand one after the other, as a ticker brings them along.</summary>
internal static class TickerLine
{
    private const int MinItems = 3;

    /// <summary>Words that the headline of a report has at least.</summary>
    private const int MinWords = 3;

    /// <summary>Blanks in a row that part headlines; two may be a slip.</summary>
    private const int WideBlank = 3;

    /// <summary>Whether wide blanks or signs of a ticker part a line into headlines, and no full stop ends it.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        var (items, words, blanks, isInWord, shortItems) = (0, 0, 0, false, 0);
        foreach (var character in line)
        {
            if (Invisible.IsBlank(character))
            {
                (blanks, isInWord) = (character == '\t' ? WideBlank : blanks + 1, false);
                continue;
            }

            if (blanks >= WideBlank && words > 0)
            {
                (items, shortItems, words) = (items + 1, shortItems + (words < MinWords ? 1 : 0), 0);
            }

            words += isInWord ? 0 : 1;
            (blanks, isInWord) = (0, true);
        }

        (items, shortItems) = (items + (words > 0 ? 1 : 0), shortItems + (words is > 0 and < MinWords ? 1 : 0));
        return items >= MinItems && shortItems == 0;
    }
}
