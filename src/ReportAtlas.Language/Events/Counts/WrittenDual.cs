using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Tells two people from several, or from one, where only a vowel sign or the grammar does.</summary>
internal static class WrittenDual
{
    private const char Fatha = '\u064E';

    private const char Tanwin = '\u064B';

    internal static bool Is(EventGround ground, CueMatch person) =>
        HasDualVowel(ground, person) || IsTwoOfTrade(ground, person) || AreTwoAtWork(ground, person);

    /// <summary>«إصابة مسعفين بجروح»: right behind a noun for what befell them, without «عدد من», people of a trade that comes in pairs are two.</summary>
    private static bool AreTwoAtWork(EventGround ground, CueMatch person) =>
        person.Clitics == Clitics.None
        && person.Cue.Is(WordShape.Plural)
        && ground.IsOneOf(person.First, ground.Lexicon.People.OfOneCrew)
        && ground.Scan.TryFind(person.First - 1, CueKind.Trigger, out var befell)
        && befell.Cue.Is(WordShape.Noun)
        && befell.Cue is TriggerCue { Outcome: Outcome.Killed or Outcome.Injured or Outcome.Detained };

    /// <summary>«مقاتلَين», «مرافقَين»: papers write the vowel where the dual looks like the plural.</summary>
    private static bool HasDualVowel(EventGround ground, CueMatch person)
    {
        if (!person.Cue.Is(WordShape.Plural) || ground.Text.Word(person.First) is not [.., 'ي', 'ن'])
        {
            return false;
        }

        var span = ground.Text.SpanOf(person.First);
        var word = ground.Text.Text.AsSpan(span.Start, span.Length);
        var at = word.LastIndexOf('ي');
        return at > 0 && word[at - 1] == Fatha;
    }

    /// <summary>«أصيب عاملا إغاثة»: behind a verb that takes no object, or before a word for a trade («قتل راعيا أغنام»), the ending is that of two whose trade follows; «أصيبت أمهما» ends in a pronoun.</summary>
    private static bool IsTwoOfTrade(EventGround ground, CueMatch person)
    {
        if (
            !person.Cue.Is(WordShape.Singular)
            || person.Cue.Is(WordShape.Suffixed)
            || person.Clitics != Clitics.None
            || ground.Text.Word(person.First) is not [_, _, .., 'ا']
            || ground.Text.Word(person.First) is [.., 'ه', 'م', 'ا']
            || person.First == 0
            || !ground.Text.Is(person.First - 1, TokenKind.Word)
            || (
                !ground.IsOneOf(person.First - 1, ground.Lexicon.Tolls.Befell)
                && !ground.IsOneOf(person.End, ground.Lexicon.People.Trade)
                && !IsOfThing(ground, person.End)
            )
            || !ground.Text.Is(person.End, TokenKind.Word)
            || ground.Scan.Has(person.End, CueKind.Locative)
        )
        {
            return false;
        }

        var span = ground.Text.SpanOf(person.First);
        return !ground.Text.Text.AsSpan(span.Start, span.Length).Contains(Tanwin);
    }

    /// <summary>«قتل منفذا الهجوم», «حارسا البوابة», «سائقا شاحنتين»: whose they are follows at once, and «قتل جنديا» would be followed by no such noun.</summary>
    private static bool IsOfThing(EventGround ground, int token)
    {
        if (ground.Scan.TryFind(token, CueKind.Person, out var owner))
        {
            return owner.Cue.Code == "thing" && (owner.Clitics == Clitics.Article || (owner.Clitics == Clitics.None && owner.Cue.Is(WordShape.Dual)));
        }

        return ground.Text.Is(token, TokenKind.Word)
            && ground.Text.Word(token) is ['ا', 'ل', _, _, _, ..]
            && !ground.IsInDate(token)
            && !ground.IsOneOf(token, ground.Lexicon.People.Called)
            && !ground.Scan.HasAny(
                token,
                (1u << (int)CueKind.Actor)
                    | (1u << (int)CueKind.Force)
                    | (1u << (int)CueKind.Anaphor)
                    | (1u << (int)CueKind.Break)
                    | (1u << (int)CueKind.Locative)
            );
    }
}
