using System.Collections.Frozen;
using System.Globalization;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>Reads how many years a sentence counts since what it remembers: «الذكرى السنوية الثامنة لـ», «ثمانية أعوام على», «8 سنوات على».</summary>
internal static class AnniversaryYears
{
    internal const string File = "dates/anniversaries.tsv";

    /// <summary>Anniversaries of more years are not kept.</summary>
    private const int MostYears = 150;

    /// <summary>Tokens between the word of the anniversary and its number: «السنوية», «الـ».</summary>
    private const int ToNumber = 3;

    private static readonly FrozenDictionary<string, int> Ordinals = Resource
        .ReadRows(File, 2)
        .SelectMany(row =>
            row.Parts(0).Select(words => KeyValuePair.Create(ArabicFolder.Fold(words), int.Parse(row[1], CultureInfo.InvariantCulture)))
        )
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The years that the sentence counts; null when it counts none.</summary>
    internal static int? In(DateTokens tokens, int sentence)
    {
        var (first, end) = (tokens.Text.Sentences[sentence].FirstToken, tokens.Text.Sentences[sentence].EndToken);
        for (var token = first; token < end; token++)
        {
            var numbered = tokens.IsCue(token, "anniversary") ? Numbered(tokens, token, end) : null;
            if ((numbered ?? Counted(tokens, token)) is { } years)
            {
                return years;
            }
        }

        return null;
    }

    /// <summary>«قبل يومين من الذكرى», «عشية الذكرى»: how many days what a sentence tells came before the anniversary; below 0 after it, 0 where it says nothing of it.</summary>
    internal static int DaysBefore(DateTokens tokens, int sentence)
    {
        var (text, first, end) = (tokens.Text, tokens.Text.Sentences[sentence].FirstToken, tokens.Text.Sentences[sentence].EndToken);
        for (var token = first + 1; token < end; token++)
        {
            if (!tokens.IsCue(token, "anniversary"))
            {
                continue;
            }

            if (Particles.IsEve(text.Word(token - 1)))
            {
                return 1;
            }

            var from = Particles.IsFrom(text.Word(token - 1)) ? token - 1 : token;
            var (days, start) = CountBefore(tokens, from);
            return days == 0 || start <= first ? 0
                : Particles.IsEarlier(text.Word(start - 1)) ? days
                : Particles.IsLater(text.Word(start - 1)) ? -days
                : 0;
        }

        return 0;
    }

    /// <summary>«يوم», «يومين», «ثلاثة أيام» that end before a token, with the token at which they begin; 0 where none do.</summary>
    private static (int Days, int Start) CountBefore(DateTokens tokens, int end)
    {
        foreach (var match in tokens.At(end - 1))
        {
            if (match.Entry is { Kind: DateWordKind.Unit, Second: "day", Code: "single" or "dual" or "plural" } unit)
            {
                var number =
                    unit.Code == "plural" && tokens.TryGet(end - 2, DateWordKind.Cardinal, out var word)
                        ? word.Entry.Number
                        : tokens.Integer(end - 2);
                return number is > 0 and < 31 and var many ? (many, end - 2)
                    : unit.Code == "single" ? (1, end - 1)
                    : unit.Code == "dual" ? (2, end - 1)
                    : (0, end);
            }
        }

        return (0, end);
    }

    private static int? Numbered(DateTokens tokens, int anniversary, int end)
    {
        var text = tokens.Text;
        for (var token = anniversary + 1; token <= Math.Min(anniversary + ToNumber, end - 1); token++)
        {
            if (tokens.Integer(token) is >= 1 and <= MostYears and var number && !tokens.TryGet(token + 1, DateWordKind.Month, out _))
            {
                return number;
            }

            if (
                text.Is(token, TokenKind.Word)
                && (
                    Ordinals.TryGetValue($"{text.Word(token)} {Word(text, token + 1)}", out var years)
                    || Ordinals.TryGetValue(text.Word(token).ToString(), out years)
                )
            )
            {
                return years;
            }
        }

        return null;
    }

    /// <summary>«ثمانية أعوام على», «عامان على», and «مرور عام على».</summary>
    private static int? Counted(DateTokens tokens, int token)
    {
        var text = tokens.Text;
        if (IsYears(tokens, token, "dual") || IsYears(tokens, token, "single"))
        {
            var isOne = IsYears(tokens, token, "single");
            return LeadsToEvent(text, token + 1) && (!isOne || tokens.TryGetBefore(token, DateWordKind.Cue, out _, "elapsed"))
                ? (isOne ? 1 : 2)
                : null;
        }

        if (!IsYears(tokens, token + 1, "plural") || !LeadsToEvent(text, token + 2))
        {
            return null;
        }

        return tokens.Integer(token) is >= 2 and <= MostYears and var digits ? digits
            : tokens.TryGet(token, DateWordKind.Cardinal, out var word) && word.Entry.Number is > 2 and < 100 ? word.Entry.Number
            : null;
    }

    private static bool IsYears(DateTokens tokens, int token, string shape)
    {
        foreach (var match in tokens.At(token))
        {
            if (match.Entry is { Kind: DateWordKind.Unit, Second: "year" } && match.Entry.Code == shape)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«على», «كامل على».</summary>
    private static bool LeadsToEvent(AnalyzedText text, int token) =>
        Particles.LeadsToEvent(Word(text, Particles.IsWhole(Word(text, token)) ? token + 1 : token));

    private static ReadOnlySpan<char> Word(AnalyzedText text, int token) =>
        token < text.TokenCount && text.Is(token, TokenKind.Word) ? text.Word(token) : "";
}
