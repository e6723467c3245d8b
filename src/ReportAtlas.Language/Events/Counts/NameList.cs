using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Goes from one person to the next where people are named one after the other, and tells how many each name is.</summary>
internal static class NameList
{
    /// <summary>How many words one name may have.</summary>
    internal const int LongestName = 5;

    /// <summary>How many words the place may stand from the word that somebody is of it («من أبناء قرية»).</summary>
    private const int HomeReach = 3;

    /// <summary>How many words may tell who two people are before their names («شقيقان من ... هما»).</summary>
    private const int LongestAside = 10;

    /// <summary>One for a name or a title, two for a dual; 0 for what is no person.</summary>
    internal static int CountOf(EventGround ground, int token)
    {
        if (
            ground.Scan.TryFind(token, CueKind.Number, out var number)
            && number.HasClitic(Clitics.Conjunction)
            && number.Cue is NumberCue { Value: > 1 and < 20, Order: "unit" } few
        )
        {
            return few.Value;
        }

        var skip = ground.Text.Word(token) is ['و', _, _, ..] ? 1 : 0;
        if (ground.Scan.TryFind(token, CueKind.Person, out var person) && person.Cue.Code is not ("thing" or "family"))
        {
            return person.Cue.Is(WordShape.Plural) || person.Cue.Is(WordShape.Fixed) ? 0
                : person.Cue.Is(WordShape.Dual) ? 2
                : 1;
        }

        return
            NamedPeople.IsGivenName(ground, token, 0)
            || NamedPeople.IsGivenName(ground, token, skip)
            || (token > 1 && ground.Text.Is(token, TokenKind.Word) && IsItem(ground, token - 2))
            ? 1
            : 0;
    }

    /// <summary>«1-», «2.», «(3)»: the number of a line of a list, before the name.</summary>
    internal static bool IsItem(EventGround ground, int token) =>
        ground.Text.Is(token, TokenKind.Number)
        && ground.Text.Is(token + 1, TokenKind.Punctuation)
        && ground.Text.Word(token + 1) is "-" or "–" or "." or ")";

    /// <summary>Where «و» sets another person beside the one before; 0 where the names end.</summary>
    internal static int Next(EventGround ground, int token, int end)
    {
        // «شقيقان من إدلب هما يحيى ومحمد»: the names of those counted.
        if (NamesOfTwo(ground, token, end) is > 0 and var names)
        {
            token = AfterNamesOfTwo(ground, names, end);
        }

        for (var words = 0; token < end && words < LongestName; token++)
        {
            // «أحمد العواد (19 عاما) من أبناء قرية مراط وحسن الرحيل»: his age and his home are no words of his name.
            for (var after = AfterAside(ground, token, end); after > token; after = AfterAside(ground, token, end))
            {
                token = after;
            }

            if (token >= end)
            {
                return 0;
            }

            // «1- عيادة الخزيم 2- فاطمة الشحاذة»: numbered, one by one.
            if (IsItem(ground, token) && token + 2 < end)
            {
                return token + 2;
            }

            // «واثنين من أبنائه»: others, counted.
            if (ground.Scan.TryFind(token, CueKind.Number, out var number) && number.HasClitic(Clitics.Conjunction))
            {
                return token;
            }

            if (ground.Text.Word(token) is "و" && token + 1 < end)
            {
                return token + 1;
            }

            // «كل من أحمد الخلف، محمود السالم، وياسر الحمد»: a comma joins the next name, too.
            if (ground.Text.Is(token, "،") && token + 1 < end && NamedPeople.IsGivenName(ground, token + 1, 0))
            {
                return token + 1;
            }

            if (ground.Text.Word(token) is ['و', _, _, ..] && CountOf(ground, token) > 0 && !ground.Scan.Has(token, CueKind.Trigger))
            {
                return token;
            }

            if (
                ground.Scan.Has(token, CueKind.Trigger)
                || ground.Scan.Has(token, CueKind.Break)
                || ground.Scan.Has(token, CueKind.Bound)
                || (ground.Scan.Has(token, CueKind.Locative) && !ground.Text.Is(token, "من") && !NamedPeople.IsGivenName(ground, token, 0))
            )
            {
                return 0;
            }

            words += ground.Text.Is(token, TokenKind.Punctuation) ? 0 : 1;
        }

        return 0;
    }

    /// <summary>The token behind an age in brackets or the place that somebody is from; the same where none begins.</summary>
    private static int AfterAside(EventGround ground, int token, int end)
    {
        if (ground.Text.Is(token, "("))
        {
            for (var close = token + 1; close < Math.Min(end, token + LongestAside); close++)
            {
                if (ground.Text.Is(close, ")"))
                {
                    return close + 1;
                }
            }
        }

        if (ground.Scan.TryFind(token, CueKind.Locative, out var home) && home.Cue.Code is "home" or "origin" or "from")
        {
            for (var place = home.End; place < Math.Min(end, home.End + HomeReach); place++)
            {
                if (ground.PlaceOver(place) is { } known)
                {
                    return Math.Max(known.End, token);
                }
            }
        }

        return token;
    }

    /// <summary>Where, behind a dual, the names of the two begin, at once or behind «هما»; 0 for nowhere.</summary>
    private static int NamesOfTwo(EventGround ground, int token, int end)
    {
        if (!ground.Scan.TryFind(token - 1, CueKind.Person, out var two) || !two.Cue.Is(WordShape.Dual))
        {
            return 0;
        }

        // «وابناه يوسف وإبراهيم», «الشقيقان محمد وأحمد».
        if (token < end && NamedPeople.IsGivenName(ground, token, 0))
        {
            return token;
        }

        for (var next = token; next < Math.Min(end - 1, token + LongestAside) && !ground.IsPause(next); next++)
        {
            if (ground.IsOneOf(next, ground.Lexicon.People.TheTwo))
            {
                return next + 1;
            }
        }

        return 0;
    }

    /// <summary>The token behind the first word of the second name; the end where there is none.</summary>
    private static int AfterNamesOfTwo(EventGround ground, int token, int end)
    {
        while (token < end && !(ground.Text.Word(token) is ['و', _, ..] && CountOf(ground, token) > 0))
        {
            token++;
        }

        return Math.Min(token + 1, end);
    }
}
