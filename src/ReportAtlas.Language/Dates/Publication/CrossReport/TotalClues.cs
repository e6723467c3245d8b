using System.Globalization;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication.CrossReport;

/// <summary>Counts that only grow: «ليرتفع إلى 900 عدد الخارجين من الجيب منذ الثالث من أيار».</summary>
internal static class TotalClues
{
    /// <summary>A smaller count says little about when it was reached.</summary>
    private const int Least = 100;

    /// <summary>Tokens from the word for growing to its number, and from a number to what is counted.</summary>
    private const int Reach = 24;

    internal static IEnumerable<DatingClue> Find(
        AnalyzedText text,
        Sentence sentence,
        ReadOnlySpan<DateMention> mentions,
        List<LexiconMatch<string>> words
    )
    {
        if (SinceOf(mentions) is not { } since)
        {
            return [];
        }

        var clues = new List<DatingClue>();
        foreach (var grown in words)
        {
            if (
                grown.Entry == "grow"
                && NumberAfter(text, grown.EndToken, sentence.EndToken) is var (at, number)
                && CountedNear(words, at) is { } counted
                && Math.Abs(since.Tokens.First - at) <= 2 * Reach
            )
            {
                var said = since.Expression;
                clues.Add(
                    DatingClue.Of(
                        DatingClueKind.Total,
                        string.Create(CultureInfo.InvariantCulture, $"total {counted} {said.Month}-{said.Day ?? 1}"),
                        since,
                        since.Value,
                        number
                    )
                );
            }
        }

        return clues;
    }

    /// <summary>The day that the count runs from. A year's first days begin a new series every year, so they name none.</summary>
    private static DateMention? SinceOf(ReadOnlySpan<DateMention> mentions)
    {
        foreach (var mention in mentions)
        {
            if (
                mention is { Role: DateRole.Since, Expression: { Month: not null, IsHijri: false } said }
                && !(said.Month == 1 && (said.Day ?? 1) == 1)
                && (said.Day is not null || said.Position is DatePosition.Start)
            )
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>The number that «إلى» leads to.</summary>
    private static (int At, long Number)? NumberAfter(AnalyzedText text, int from, int end)
    {
        for (var token = from + 1; token < Math.Min(end, from + Reach); token++)
        {
            if (text.Is(token, TokenKind.Number) && text.Is(token - 1, "الي") && Whole(text.Word(token)) is { } number && number >= Least)
            {
                return (token, number);
            }
        }

        return null;
    }

    private static long? Whole(ReadOnlySpan<char> digits)
    {
        var number = 0L;
        foreach (var digit in digits)
        {
            if (char.IsAsciiDigit(digit) && number < 100_000_000)
            {
                number = (number * 10) + (digit - '0');
            }
            else if (digit != ',')
            {
                return null;
            }
        }

        return number;
    }

    /// <summary>What is counted: the nearest such word after the number, else before it.</summary>
    private static string? CountedNear(List<LexiconMatch<string>> words, int number)
    {
        LexiconMatch<string>? before = null;
        foreach (var word in words)
        {
            if (!word.Entry.Contains(':'))
            {
                continue;
            }

            if (word.FirstToken > number)
            {
                return word.FirstToken - number <= Reach / 3 || before is null ? Within(word) : Within(before.Value);
            }

            before = word;
        }

        return before is { } last ? Within(last) : null;

        string? Within(LexiconMatch<string> word) => Math.Abs(word.FirstToken - number) <= Reach ? word.Entry : null;
    }
}
