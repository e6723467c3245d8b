using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Parties;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Counts people who are told by name one after the other («قتل أحمد العلي ومحمود الخلف», «مقتل كل من الشيخ ... ومرافقه»).</summary>
internal static class NamedPeople
{
    /// <summary>How many words one name may have.</summary>
    private const int LongestName = 5;

    /// <summary>How many words may tell who two people are before their names («شقيقان من ... هما»).</summary>
    private const int LongestAside = 10;

    /// <summary>How many words a verb's subject may have before a list of those whom it befell.</summary>
    private const int SubjectReach = 7;

    /// <summary>The people named right after the word that tells what befell them.</summary>
    internal static bool TryRead(EventGround ground, CueMatch trigger, int end, out Quantity quantity)
    {
        quantity = default;
        var first = AfterDoer(ground, trigger, ListAfterSubject(ground, trigger, end), end);
        var isList = false;
        while (first < end && (ground.Text.Word(first) is "كل" or "كلا" or "من" or "المدعو" or "المدعوه" || IsQuote(ground, first)))
        {
            isList |= ground.Lexicon.People.Each.Has(ground.Text.Word(first));
            first++;
        }

        if (first >= end || (!isList && !IsGivenName(ground, first, 0) && !IsTitled(ground, first, end)))
        {
            return false;
        }

        var (count, last) = (0, first);
        for (var item = first; item > 0; item = NextItem(ground, last, end))
        {
            // In a list a name in quotes is a person, whether it is known or not.
            var isQuoted = IsQuote(ground, item);
            item += isQuoted && item + 1 < end ? 1 : 0;
            if (CountOf(ground, item) is var people && people == 0 && isQuoted && count > 0 && ground.Text.Is(item, TokenKind.Word))
            {
                people = 1;
            }

            if (people == 0)
            {
                break;
            }

            (count, last) = (count + people, item + 1);
        }

        quantity = new Quantity(count, count, first, last, "neutral");
        if (isList && BreaksOff(ground, last, end))
        {
            // «كلا من أحمد وأولاده وعائلة ...»: how many they are, nobody says.
            quantity = quantity with { Min = 0, Max = null };
            return true;
        }

        return count > (isList || IsGivenName(ground, first, 0) ? 0 : 1);
    }

    /// <summary>«اعتقلت دورية لقسد كلا من ...»: where the list begins behind the verb's subject; else right behind the word.</summary>
    private static int ListAfterSubject(EventGround ground, CueMatch trigger, int end)
    {
        for (var token = trigger.End; trigger.Cue.Is(WordShape.Verb) && token < Math.Min(end - 1, trigger.End + SubjectReach) && !ground.IsPause(token); token++)
        {
            if (ground.Lexicon.People.Each.Has(ground.Text.Word(token)) && ground.Text.Is(token + 1, "من"))
            {
                return token;
            }
        }

        return trigger.End;
    }

    /// <summary>«اغتال مجهولون أحمد العلي»: where a name begins right behind the verb's subject; else where one was looked for.</summary>
    private static int AfterDoer(EventGround ground, CueMatch trigger, int first, int end)
    {
        if (first != trigger.End || trigger.Cue is not TriggerCue { Frame: "does" } || !trigger.Cue.Is(WordShape.Verb) || trigger.Cue.Is(WordShape.Suffixed)
            || !ActorNaming.TryActor(ground, first, first, out _, out var after))
        {
            return first;
        }

        while (after < end && IsQuote(ground, after))
        {
            after++;
        }

        return after < end && (ground.Text.Word(after) is "المدعو" or "المدعوه" || IsGivenName(ground, after, 0)) ? after : first;
    }

    /// <summary>Whether a list of names goes on with people who cannot be counted.</summary>
    private static bool BreaksOff(EventGround ground, int token, int end)
    {
        for (var words = 0; token < end && words < LongestName && !ground.Scan.Has(token, CueKind.Trigger); token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Person, out var more) && more.HasClitic(Clitics.Conjunction) && (more.Cue.Code == "family" || more.Cue.Is(WordShape.Plural)))
            {
                return true;
            }

            words += ground.Text.Is(token, TokenKind.Punctuation) ? 0 : 1;
        }

        return false;
    }

    /// <summary>«الشاب عمر», «القيادي أبو خالد»: one person with the article and then a name.</summary>
    internal static bool IsTitled(EventGround ground, int token, int end) =>
        ground.Scan.TryFind(token, CueKind.Person, out var person) && person.HasClitic(Clitics.Article) && person.Cue.Is(WordShape.Singular)
        && person.Cue.Code is not ("thing" or "family") && person.End < end && IsGivenName(ground, person.End, 0);

    /// <summary>One for a name or a title, two for a dual; 0 for what is no person.</summary>
    internal static int CountOf(EventGround ground, int token)
    {
        if (ground.Scan.TryFind(token, CueKind.Number, out var number) && number.HasClitic(Clitics.Conjunction) && number.Cue is NumberCue { Value: > 1 and < 20, Order: "unit" } few)
        {
            return few.Value;
        }

        var skip = ground.Text.Word(token) is ['و', _, _, ..] ? 1 : 0;
        if (ground.Scan.TryFind(token, CueKind.Person, out var person) && person.Cue.Code is not ("thing" or "family"))
        {
            return person.Cue.Is(WordShape.Plural) || person.Cue.Is(WordShape.Fixed) ? 0 : person.Cue.Is(WordShape.Dual) ? 2 : 1;
        }

        return IsGivenName(ground, token, 0) || IsGivenName(ground, token, skip) ? 1 : 0;
    }

    /// <summary>Where «و» sets another person beside the one before; 0 where the names end.</summary>
    internal static int NextItem(EventGround ground, int token, int end)
    {
        // «شقيقان من إدلب هما يحيى ومحمد»: the names of those counted.
        if (NamesOfTwo(ground, token, end) is > 0 and var names)
        {
            return AfterNamesOfTwo(ground, names, end);
        }

        for (var words = 0; token < end && words < LongestName; token++)
        {
            // «واثنين من أبنائه»: others, counted.
            if (ground.Scan.TryFind(token, CueKind.Number, out var number) && number.HasClitic(Clitics.Conjunction))
            {
                return token;
            }

            if (ground.Text.Word(token) is "و" && token + 1 < end)
            {
                return token + 1;
            }

            if (ground.Text.Word(token) is ['و', _, _, ..] && CountOf(ground, token) > 0 && !ground.Scan.Has(token, CueKind.Trigger))
            {
                return token;
            }

            if (ground.Scan.Has(token, CueKind.Trigger) || ground.Scan.Has(token, CueKind.Break) || ground.Scan.Has(token, CueKind.Bound) || (ground.Scan.Has(token, CueKind.Locative) && !ground.Text.Is(token, "من") && !IsGivenName(ground, token, 0)))
            {
                return 0;
            }

            words += ground.Text.Is(token, TokenKind.Punctuation) ? 0 : 1;
        }

        return 0;
    }

    /// <summary>Where, behind a dual, «هما» leads on to the names of the two; 0 where it does not.</summary>
    private static int NamesOfTwo(EventGround ground, int token, int end)
    {
        if (!ground.Scan.TryFind(token - 1, CueKind.Person, out var two) || !two.Cue.Is(WordShape.Dual))
        {
            return 0;
        }

        for (var next = token; next < Math.Min(end - 1, token + LongestAside) && !ground.IsPause(next); next++)
        {
            if (ground.Text.Word(next) is "هما" or "وهما")
            {
                return next + 1;
            }
        }

        return 0;
    }

    private static int AfterNamesOfTwo(EventGround ground, int token, int end)
    {
        while (token < end && !(ground.Text.Word(token) is ['و', _, ..] && CountOf(ground, token) > 0))
        {
            token++;
        }

        return token < end ? NextItem(ground, token + 1, end) : 0;
    }

    /// <summary>A known given name; «على» is none.</summary>
    internal static bool IsGivenName(EventGround ground, int token, int skip)
    {
        if (!ground.Text.Is(token, TokenKind.Word) || ground.Text.Word(token).Length - skip < 3 || !ground.Lexicon.IsGivenName(ground.Text.Word(token)[skip..]))
        {
            return false;
        }

        return ground.Text.Text[ground.Text.SpanOf(token).End - 1] != 'ى' || ground.Text.Word(token)[skip..] is not "علي";
    }

    private static bool IsQuote(EventGround ground, int token) => ground.Text.Is(token, TokenKind.Punctuation) && !ground.IsPause(token);
}
