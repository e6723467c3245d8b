using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Reads numbers in digits and in Arabic words, with their compounds.</summary>
internal static class NumberReader
{
    /// <summary>A number in digits or words; «29 ألفا و358» and «خمسة وعشرين» are one.</summary>
    internal static bool TryRead(EventGround ground, int token, int end, out int value, out int after)
    {
        long total = 0;
        long group = 0;
        var read = false;
        value = 0;
        after = token;
        if (!ground.IsNumber(token) || IsOfModel(ground, token) || IsPerCent(ground, token) || IsPerCent(ground, token - 1))
        {
            return false;
        }

        for (var at = token; at < end; at++)
        {
            var joined = at == token || ground.Text.Is(at, "و");
            if (ground.Text.Is(at, "و") && at > token)
            {
                if (!read || at + 1 >= end || !ground.Text.Is(at + 1, TokenKind.Number) || total == 0)
                {
                    break;
                }

                continue;
            }

            if (IsDate(ground, at))
            {
                break;
            }

            if (ground.Text.Is(at, TokenKind.Number))
            {
                if (read && !(total > 0 && group == 0))
                {
                    break;
                }

                // «1.5 مليون».
                if (!read && NumberFigure.TryDecimal(ground.Text.Word(at), out var part) && MultiplierAt(ground, at + 1, end) is > 0 and var times)
                {
                    (total, read, after, at) = ((long)(part * times), true, at + 2, at + 1);
                    continue;
                }

                // «29 ألفا و358», but not «3 آلاف و3500».
                if (!NumberFigure.TryWhole(ground.Text.Word(at), out var figure) || (total > 0 && figure >= 1000))
                {
                    break;
                }

                (group, read, after) = (group + figure, true, at + 1);
                continue;
            }

            // «4 آلاف من سكان»: counted thousands, though «آلاف من» alone is no figure.
            if (group > 0 && ground.IsOneOf(at, ground.Lexicon.People.Thousands))
            {
                (total, group, after) = (total + (group * 1000), 0, at + 1);
                continue;
            }

            if (
                !TryNumberWord(ground, at, at == token, out var word, out var next)
                || (read && (word.IsOfWhole || (!joined && !word.IsOrder && !word.Joined)))
            )
            {
                break;
            }

            // «بين ستة وثمانية»: two numbers, not one.
            if (read && (word.Cue.Order, group % 10, group % 100) is ("unit", > 0, _) or ("ten", _, >= 10))
            {
                break;
            }

            // «ألف ومئتين وألف»: the larger stands first in one number.
            if (read && word.Joined && (word.Cue.Order is "thousand" or "thousands" or "million" || (word.Cue.Order == "hundred" && group > 0)))
            {
                break;
            }

            if (word.Cue.Order == "vague" || (word.Cue.Order == "thousands" && total + group == 0))
            {
                // «عشرات الآلاف», «عدد من»: no figure.
                value = 0;
                after = next;
                return !read;
            }

            // «ألفا شخص»: two thousand, before those counted; «ألفاً و200» is one.
            var isTwo =
                group == 0
                && word.Cue.Value == 1000
                && ground.IsOneOf(at, ground.Lexicon.People.TwoThousand)
                && ground.Scan.Has(next, CueKind.Person);
            (total, group) = word.Cue.Order switch
            {
                "thousand" or "thousands" => (total + (Math.Max(isTwo ? 2 : 1, group) * word.Cue.Value), 0),
                "million" => (total + (Math.Max(1, group) * word.Cue.Value), 0),
                "hundred" when word.Cue.Value == 100 && group is > 0 and < 10 => (total, group * 100),
                _ => (total, group + word.Cue.Value),
            };
            (read, after, at) = (true, next, next - 1);
        }

        value = (int)Math.Min(total + group, NumberFigure.Largest);
        return read && value > 0 && !IsPerCent(ground, after);
    }

    /// <summary>«80 بالمئة», «ثمانون في المئة», «20%»: a share of a whole, and no count.</summary>
    private static bool IsPerCent(EventGround ground, int after) =>
        ground.IsOneOf(after, ground.Lexicon.People.PerCent)
        || ground.Text.Is(after, "%")
        || ground.Text.Is(after, "٪")
        || (ground.Text.Is(after, "في") && ground.IsOneOf(after + 1, ground.Lexicon.People.Hundred));

    /// <summary>What a figure stands before: a thousand, a million; 0 for nothing of the kind.</summary>
    internal static int MultiplierAt(EventGround ground, int token, int end)
    {
        foreach (var match in token < end ? ground.Scan.At(token) : [])
        {
            if (match.Cue is NumberCue { Order: "thousand" or "thousands" or "million" } times && match.Clitics == Clitics.None)
            {
                return times.Value;
            }
        }

        return token < end && ground.IsOneOf(token, ground.Lexicon.People.Thousands) ? 1000 : 0;
    }

    /// <summary>«سوخوي-24», «إف-16»: written on to a name, it counts nothing.</summary>
    private static bool IsOfModel(EventGround ground, int token) =>
        token > 1
        && ground.Text.Is(token, TokenKind.Number)
        && ground.Text.Is(token - 1, "-")
        && ground.Text.Is(token - 2, TokenKind.Word)
        && ground.Text.SpanOf(token - 1).End == ground.Text.SpanOf(token).Start
        && ground.Text.SpanOf(token - 2).End == ground.Text.SpanOf(token - 1).Start;

    private readonly record struct NumberWord(NumberCue Cue, bool Joined, bool IsOfWhole)
    {
        internal bool IsOrder => Cue.Order is "hundred" or "thousand" or "thousands" or "million";
    }

    private static bool TryNumberWord(EventGround ground, int token, bool first, out NumberWord word, out int after)
    {
        word = default;
        after = token;
        foreach (var match in ground.Scan.At(token))
        {
            // «الأحد» and «الاثنين» are days; «الستة» is still six.
            if (
                match.Cue is NumberCue number
                && !(number.Value is 1 or 2 && match.HasClitic(Clitics.Article))
                && (first || match.HasClitic(Clitics.Conjunction) || number.Order is not ("unit" or "ten" or "vague"))
            )
            {
                word = new NumberWord(number, match.HasClitic(Clitics.Conjunction), match.HasClitic(Clitics.Bi));
                after = match.End;
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a token stands in a date, where its number counts no people.</summary>
    internal static bool IsDate(EventGround ground, int token) => ground.IsInDate(token);
}
