using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Parties;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Counts people who are told by name one after the other («قتل أحمد العلي ومحمود الخلف», «مقتل كل من الشيخ ... ومرافقه»).</summary>
internal static class NamedPeople
{
    /// <summary>How many words a verb's subject may have before a list of those whom it befell.</summary>
    private const int SubjectReach = 12;

    /// <summary>How many words may tell how and where, before a colon and the names.</summary>
    private const int ColonReach = 10;

    /// <summary>The people named right after the word that tells what befell them.</summary>
    internal static bool TryRead(EventGround ground, CueMatch trigger, int end, out Quantity quantity)
    {
        quantity = default;
        var first = AfterDoer(ground, trigger, ListAfterSubject(ground, trigger, end), end);
        var isList = false;
        // «إصابة المواطنين: خالد العلي، وسعاد الحمد»: a list behind a colon.
        if (
            ground.Scan.TryFind(first, CueKind.Person, out var they)
            && they.Cue.Is(WordShape.Plural)
            && they.HasClitic(Clitics.Article)
            && ground.Text.Is(they.End, ":")
        )
        {
            (first, isList) = (they.End, true);
        }
        else if (
            they.Cue is not null
            && they.Cue.Is(WordShape.Plural)
            && they.HasClitic(Clitics.Article)
            && they.Cue.Code is not ("thing" or "family")
            && IsGivenName(ground, they.End, 0)
            && IsJoinedName(ground, they.End + 1, end)
        )
        {
            // «استشهد الأشقاء محمد وأحمد وخالد».
            first = they.End;
        }
        else if (ListBehindColon(ground, trigger, end) is > 0 and var listed)
        {
            (first, isList) = (listed, true);
        }

        while (
            first < end
            && (
                ground.IsOneOf(first, ground.Lexicon.People.Each)
                || ground.IsOneOf(first, ground.Lexicon.People.Called)
                || ground.Text.Is(first, "من")
                || (isList && ground.Text.Is(first, ":"))
                || IsQuote(ground, first)
            )
        )
        {
            isList |= ground.IsOneOf(first, ground.Lexicon.People.Each);
            first++;
        }

        first += isList && NameList.IsItem(ground, first) ? 2 : 0;

        if (first >= end || (!isList && !IsGivenName(ground, first, 0) && !IsTitled(ground, first, end)))
        {
            return false;
        }

        var (count, last) = (0, first);
        for (var item = first; item > 0; item = NameList.Next(ground, last, end))
        {
            // In a list a name in quotes is a person, whether it is known or not.
            var isQuoted = IsQuote(ground, item);
            item += isQuoted && item + 1 < end ? 1 : 0;
            if (NameList.CountOf(ground, item) is var people && people == 0 && isQuoted && count > 0 && ground.Text.Is(item, TokenKind.Word))
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
            quantity = quantity with
            {
                Min = 0,
                Max = null,
            };
            return true;
        }

        return count > (isList || IsGivenName(ground, first, 0) ? 0 : 1);
    }

    /// <summary>«محمد وأحمد», «محمد العلي وأحمد»: another name follows, joined by «و».</summary>
    private static bool IsJoinedName(EventGround ground, int first, int end)
    {
        for (var token = first; token < Math.Min(end, first + NameList.LongestName) && !ground.IsPause(token); token++)
        {
            if (ground.Text.Word(token) is ['و', _, _, ..] && IsGivenName(ground, token, 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«قتل بالقصف على البلدة: محمد العلي، خالد الحسن», «أسماء الشهداء: ...»: where names begin behind a colon at which how and where is told; 0 for nowhere.</summary>
    private static int ListBehindColon(EventGround ground, CueMatch trigger, int end)
    {
        if (
            !(trigger.Cue.Is(WordShape.Past) || CountedWords.OwnNumber(ground, trigger.First) == 0)
            || trigger.Cue.Is(WordShape.Suffixed)
            || ground.Scan.Has(trigger.End, CueKind.Person)
            || ground.IsNumber(trigger.End)
        )
        {
            return 0;
        }

        for (var token = trigger.End; token < Math.Min(end - 1, trigger.End + ColonReach); token++)
        {
            if (ground.Text.Is(token, ":"))
            {
                return AreListed(ground, token + 1, end) ? token + 1 : 0;
            }

            if (ground.Scan.HasAny(token, (1u << (int)CueKind.Person) | (1u << (int)CueKind.Number) | (1u << (int)CueKind.Saying)))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Whether a list of names begins here, of two people at least.</summary>
    internal static bool AreListed(EventGround ground, int first, int end) =>
        IsGivenName(ground, first, 0) && NameList.Next(ground, first + 1, end) is > 0 and var next && NameList.CountOf(ground, next) == 1;

    /// <summary>«اعتقلت دورية لقسد كلا من ...»: where the list begins behind the verb's subject; else right behind the word.</summary>
    private static int ListAfterSubject(EventGround ground, CueMatch trigger, int end)
    {
        for (
            var token = trigger.End;
            trigger.Cue.Is(WordShape.Verb) && token < Math.Min(end - 1, trigger.End + SubjectReach) && !ground.IsPause(token);
            token++
        )
        {
            if (ground.IsOneOf(token, ground.Lexicon.People.Each) && ground.Text.Is(token + 1, "من"))
            {
                return token;
            }
        }

        return trigger.End;
    }

    /// <summary>«اغتال مجهولون أحمد العلي»: where a name begins right behind the verb's subject; else where one was looked for.</summary>
    private static int AfterDoer(EventGround ground, CueMatch trigger, int first, int end)
    {
        if (
            first != trigger.End
            || trigger.Cue is not TriggerCue { Frame: "does" }
            || !trigger.Cue.Is(WordShape.Verb)
            || trigger.Cue.Is(WordShape.Suffixed)
            || !ActorNaming.TryActor(ground, first, first, out _, out var after)
        )
        {
            return first;
        }

        while (after < end && IsQuote(ground, after))
        {
            after++;
        }

        return after < end && (ground.IsOneOf(after, ground.Lexicon.People.Called) || IsGivenName(ground, after, 0)) ? after : first;
    }

    /// <summary>Whether a list of names goes on with people who cannot be counted.</summary>
    private static bool BreaksOff(EventGround ground, int token, int end)
    {
        for (var words = 0; token < end && words < NameList.LongestName && !ground.Scan.Has(token, CueKind.Trigger); token++)
        {
            if (
                ground.Scan.TryFind(token, CueKind.Person, out var more)
                && more.HasClitic(Clitics.Conjunction)
                && (more.Cue.Code == "family" || more.Cue.Is(WordShape.Plural))
            )
            {
                return true;
            }

            words += ground.Text.Is(token, TokenKind.Punctuation) ? 0 : 1;
        }

        return false;
    }

    /// <summary>«الشاب عمر», «القيادي أبو خالد»: one person with the article and then a name.</summary>
    internal static bool IsTitled(EventGround ground, int token, int end) =>
        ground.Scan.TryFind(token, CueKind.Person, out var person)
        && person.HasClitic(Clitics.Article)
        && person.Cue.Is(WordShape.Singular)
        && person.Cue.Code is not ("thing" or "family")
        && person.End < end
        && IsGivenName(ground, person.End, 0);

    /// <summary>A known given name, «عز الدين» too; «على» is none.</summary>
    internal static bool IsGivenName(EventGround ground, int token, int skip)
    {
        if (
            ground.Text.Is(token, TokenKind.Word)
            && ground.Lexicon.People.OfCompound.Has(ground.Text.Word(token)[skip..])
            && ground.IsOneOf(token + 1, ground.Lexicon.People.CompoundEnd)
        )
        {
            return true;
        }

        if (
            !ground.Text.Is(token, TokenKind.Word)
            || ground.Text.Word(token).Length - skip < 3
            || !ground.Lexicon.IsGivenName(ground.Text.Word(token)[skip..])
        )
        {
            return false;
        }

        return ground.Text.Text[ground.Text.SpanOf(token).End - 1] != 'ى' || ground.Text.Word(token)[skip..] is not "علي";
    }

    private static bool IsQuote(EventGround ground, int token) => ground.Text.Is(token, TokenKind.Punctuation) && !ground.IsPause(token);
}
