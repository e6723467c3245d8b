using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>
/// Tells that two numbers of people in one telling are of two sides, so that both count: each beside its party («12 من التنظيم و4 من قسد»), or
/// set against each other by «في حين» and called by other names («11 إرهابيا، في حين ارتقى جندي»).
/// </summary>
internal static class OtherSide
{
    /// <summary>How many words a party may stand behind its number.</summary>
    private const int PartyReach = 6;

    /// <summary>How many words «المهاجمين» may stand behind («14 قتيلا في صفوف المهاجمين»).</summary>
    private const int RanksReach = 3;

    /// <summary>Letters that tell two nouns for people apart.</summary>
    private const int Stem = 3;

    internal static bool Are(EventGround ground, Quantity one, Quantity other)
    {
        var (earlier, later) = one.First <= other.First ? (one, other) : (other, one);
        if (PartyOf(ground, earlier) is { } a && PartyOf(ground, later) is { } b)
        {
            return a != b;
        }

        // «قتل ستة من داعش، فيما استشهد اثنان من مقاتلينا», «قتل خمسة جنود، ولقي ثلاثة من المهاجمين مصرعهم».
        if (AreOfForces(earlier, later) && (earlier.IsMourned != later.IsMourned || AreAttackers(ground, earlier) != AreAttackers(ground, later)))
        {
            return true;
        }

        return NounOf(ground, earlier) is >= 0 and var first
            && NounOf(ground, later) is >= 0 and var second
            && AreSetAgainst(ground, earlier.End, later.First)
            && !StemOf(ground, first).SequenceEqual(StemOf(ground, second));
    }

    /// <summary>Whether a word tells what its own side lost.</summary>
    internal static bool IsMourning(EventGround ground, Telling telling, CueMatch trigger) =>
        IsMourning(ground, trigger.First)
        // «قتلت الفصائل تسعة جنود وخسرت قائدا»: who killed them has losses of its own.
        || (
            ground.IsOneOfJoined(trigger.First, ground.Lexicon.Tolls.LosesMen)
            && trigger.HasClitic(Clitics.Conjunction)
            && telling.Head.First < trigger.First
            && telling.HeadCue.Outcome == Outcome.Killed
            && telling.Head.Cue.Is(WordShape.Verb)
        );

    /// <summary>«استشهد», «ارتقى»: said of one's own dead.</summary>
    internal static bool IsMourning(EventGround ground, int token) => ground.IsOneOfJoined(token, ground.Lexicon.Tolls.Mourned);

    /// <summary>Civilians are on neither side.</summary>
    private static bool AreOfForces(Quantity one, Quantity other) =>
        one.Group is "fighter" or "" or "neutral"
        && other.Group is "fighter" or "" or "neutral"
        && (one.Group == "fighter" || other.Group == "fighter");

    /// <summary>«تسعة من المهاجمين», «ثلاثة من منفذي الكمين».</summary>
    internal static bool AreAttackers(EventGround ground, Quantity people)
    {
        var last = BehindFate(ground, people);
        for (
            var token = people.First;
            token < Math.Min(ground.Text.TokenCount, last + RanksReach)
                && (
                    token < last || !(ground.IsPause(token) || ground.Scan.HasAny(token, (1u << (int)CueKind.Trigger) | (1u << (int)CueKind.Number)))
                );
            token++
        )
        {
            if (ground.IsOneOf(token, ground.Lexicon.People.Attackers))
            {
                return true;
            }
        }

        return false;
    }

    internal static string? PartyOf(EventGround ground, Quantity people)
    {
        var end = Math.Min(people.End + PartyReach, ground.Text.Sentences[ground.Text.SentenceOf(people.First)].EndToken);
        var last = BehindFate(ground, people);
        for (
            var token = people.First;
            token < end
                && !ground.IsPause(token)
                && (token < last || !(ground.Scan.Has(token, CueKind.Trigger) || ground.Scan.Has(token, CueKind.Number) || IsPart(ground, token)));
            token++
        )
        {
            if (
                ground.Scan.TryFind(token, CueKind.Actor, out var party)
                && ((ActorCue)party.Cue).Actor is { Group: not "civilians", Code: not "unknown gunmen" } actor
                && ground.Counts((ActorCue)party.Cue)
            )
            {
                return actor.Code;
            }
        }

        return null;
    }

    /// <summary>«14 قتيلا من قوات النظام», «14 قتيلا في صفوف المهاجمين»: behind what became of them.</summary>
    private static int BehindFate(EventGround ground, Quantity people) => people.End + (ground.Scan.Has(people.End, CueKind.Counted) ? 1 : 0);

    /// <summary>«35 شخصا بينهم جنود روس»: the party of some of them only.</summary>
    private static bool IsPart(EventGround ground, int token) => ground.Scan.TryFind(token, CueKind.Bound, out var part) && part.Cue.Code == "part";

    private static int NounOf(EventGround ground, Quantity people)
    {
        for (var token = people.First; token < people.End; token++)
        {
            if (ground.Scan.Has(token, CueKind.Person))
            {
                return token;
            }
        }

        return -1;
    }

    private static ReadOnlySpan<char> StemOf(EventGround ground, int token)
    {
        var word = ground.Text.Word(token);
        word = word is ['ا', 'ل', _, _, _, ..] ? word[2..] : word;
        return word[..Math.Min(Stem, word.Length)];
    }

    /// <summary>«في حين», «فيما», «بينما» between, and nobody who says the second.</summary>
    private static bool AreSetAgainst(EventGround ground, int first, int end)
    {
        var isSet = false;
        foreach (var match in ground.Scan.In(first, end))
        {
            if (match.Cue.Kind == CueKind.Saying)
            {
                return false;
            }

            isSet |= match.Cue is { Kind: CueKind.Break, Code: "clause" };
        }

        return isSet;
    }
}
