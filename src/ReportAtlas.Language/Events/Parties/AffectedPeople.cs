using ReportAtlas.Language.Events.Claims;
using ReportAtlas.Language.Events.Counts;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Finds the people of no party whom an event befell, by what they are called, whose homes were hit or whom a verb takes up again.</summary>
internal static class AffectedPeople
{
    /// <summary>How many words homes may stand from the word that tells what was done to them.</summary>
    private const int HomesReach = 7;

    /// <summary>How many words may tell who a bomber was («شاب تونسي من القصرين»).</summary>
    private const int BomberReach = 6;

    /// <summary>How many words a number «of them» may stand from the word that befell them.</summary>
    private const int VictimReach = 3;

    /// <summary>How many words before a verb those may be named whom its pronoun takes up.</summary>
    private const int NamedReach = 15;

    /// <summary>No number is taken yet when parties are sought.</summary>
    private static readonly List<Quantity> Unused = [];

    /// <summary>People named by trade, age or standing («راعيان», «معلمين») are civilians, unless they are a party's or someone speaks of them.</summary>
    internal static void Find(EventGround ground, Telling telling, TokenRange speaker)
    {
        if (telling.HeadCue.Type == "protest")
        {
            ActorFinder.Add(telling, ground.Lexicon.Actor("civilians"), ActorRole.Involved, null);
            return;
        }

        for (var token = ground.Scan.HasIn(telling.First, telling.End, CueKind.Person) ? telling.First : telling.End; token < telling.End; token++)
        {
            if (
                ground.Scan.TryFind(token, CueKind.Person, out var person)
                && person.Cue.Code == "civilian"
                && !IsVerbOrName(ground, token)
                && !PartyMembers.IsOfParty(ground, person.End)
                && !PartyMembers.IsSaidToBe(ground, person.End, telling.End)
                && !IsNameOfPost(ground, person)
                && !DrivesForForces(ground, telling, token)
                && !speaker.Contains(token)
                && !(ground.Scan.Has(token, CueKind.Speaker) && person.End == token + 1 && !IsBefallen(ground, telling, token))
                && !ActorFinder.IsFeared(ground, telling, token)
                && (!person.HasClitic(Clitics.Li) || IsOwner(ground, token))
                && !IsBomber(ground, telling, person.End)
            )
            {
                ActorFinder.Add(telling, ground.Lexicon.Actor("civilians"), ActorRole.Target, ground.Text.SpanOf(token, person.End, 0));
                return;
            }
        }

        if (
            HitsFamilies(ground, telling)
            || HitsHomes(ground, telling)
            || TakesTownspeople(ground, telling)
            || DescribesCivilians(ground, telling)
            || TakesSomeOfThem(ground, telling)
        )
        {
            ActorFinder.Add(telling, ground.Lexicon.Actor("civilians"), ActorRole.Target, null);
        }
    }

    /// <summary>«فجر نفسه بين أسر خرجت للاحتفال», «استهدف القصف عائلة نازحة»: families that nobody says to be a party's.</summary>
    private static bool HitsFamilies(EventGround ground, Telling telling)
    {
        for (var token = telling.Head.End; telling.HeadCue.Family == "violence" && token < telling.End; token++)
        {
            if (
                ground.IsOneOf(token, ground.Lexicon.PartySigns.Families)
                && (ground.IsOneOf(token - 1, ground.Lexicon.PartySigns.Amid) || token == telling.Head.End || ground.Text.Word(token)[0] == 'ب')
                && !PartyMembers.IsOfParty(ground, token + 1)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«سيارة لجامعي الكمأة», «قطيع لرعاة»: what was hit is theirs.</summary>
    private static bool IsOwner(EventGround ground, int token) =>
        IsThing(ground, token - 1) || (IsThing(ground, token - 2) && !ground.IsPause(token - 1));

    private static bool IsThing(EventGround ground, int token) =>
        token >= 0
        && ground.Text.Is(token, TokenKind.Word)
        && (
            (ground.Scan.TryFind(token, CueKind.Person, out var thing) && thing.Cue.Code == "thing")
            || ground.Lexicon.Struck.Of(ground.Text.Word(token), out _) > 0
            || ground.IsOneOf(token, ground.Lexicon.PartySigns.Crops)
        );

    /// <summary>«حاجز العتال»: what it is called.</summary>
    private static bool IsNameOfPost(EventGround ground, CueMatch person) =>
        person.HasClitic(Clitics.Article)
        && person.Cue.Is(WordShape.Singular)
        && ground.Text.Is(person.First - 1, TokenKind.Word)
        && ground.Lexicon.IsPost(ground.Text.Word(person.First - 1));

    /// <summary>«انفجرت عبوة بسيارة عسكرية ...، ما أدى إلى مقتل عنصرين وجرح السائق»: of a car that is said to be an army's or a party's.</summary>
    private static bool DrivesForForces(EventGround ground, Telling telling, int driver)
    {
        for (var token = ground.IsOneOf(driver, ground.Lexicon.PartySigns.Drivers) ? telling.ReachBack : driver; token < driver; token++)
        {
            if (IsCar(ground, token) && (ground.HoldsOneOf(token + 1, ground.Lexicon.Parts.Military) || PartyMembers.IsOfParty(ground, token + 1)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCar(EventGround ground, int token) =>
        ground.IsOneOf(token, ground.Lexicon.PartySigns.Cars)
        || (
            ground.Text.Is(token, TokenKind.Word)
            && ground.Text.Word(token) is ['ب' or 'ل', _, _, ..] and var joined
            && ground.Lexicon.PartySigns.Cars.Has(joined[1..])
        );

    /// <summary>«فجر شاب نفسه»: who blew himself up.</summary>
    private static bool IsBomber(EventGround ground, Telling telling, int token)
    {
        for (var next = token; telling.HeadCue.Type == "suicide_attack" && next < Math.Min(telling.End, token + BomberReach); next++)
        {
            if (ground.IsOneOf(next, ground.Lexicon.PartySigns.Himself))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«أحرقوا المنازل», «قصفت الأحياء السكنية»: homes are their people's, unless they are said to be a party's.</summary>
    private static bool HitsHomes(EventGround ground, Telling telling)
    {
        for (var token = telling.Head.End; token < Math.Min(telling.End, telling.Head.End + HomesReach); token++)
        {
            if (ground.IsOneOf(token, ground.Lexicon.PartySigns.Homes) && !PartyMembers.IsOfParty(ground, token + 1))
            {
                return IsOfDwelling(ground, token + 1) || (telling.HeadCue.Type == "other" && !ground.Text.Is(token, "الاحياء"));
            }
        }

        return false;
    }

    /// <summary>«أعدم ثلاثة من أبناء السخنة»: of a town, and no fighters of it.</summary>
    internal static bool TakesTownspeople(EventGround ground, Telling telling)
    {
        for (
            var token = telling.Head.End;
            telling.Triggers.Exists(static trigger => ((TriggerCue)trigger.Cue).Outcome != Outcome.None) && token < telling.End - 1;
            token++
        )
        {
            if (
                ground.IsOneOf(token, ground.Lexicon.PartySigns.Sons)
                && ground.Text.Is(token - 1, "من")
                && (ground.IsNumber(token - 2) || ground.IsOneOf(token - 2, ground.Lexicon.People.Each))
                && (ground.PlaceOver(token + 1) is not null || ground.IsOneOf(token + 1, ground.Lexicon.PartySigns.Home))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«هاجم مسلحون مزارعين وخطفوا اثنين منهم»: some of those named last.</summary>
    private static bool TakesSomeOfThem(EventGround ground, Telling telling)
    {
        for (
            var token = telling.Head.End;
            telling.HeadCue is { Frame: "does", Outcome: not Outcome.None }
                && token < Math.Min(telling.End - 1, telling.Head.End + VictimReach)
                && !ground.IsPause(token);
            token++
        )
        {
            if (
                ground.Text.Word(token + 1) is "منهم" or "منهما" or "منهن"
                && (ground.Scan.Has(token, CueKind.Number) || ground.Text.Is(token, TokenKind.Number))
            )
            {
                return IsOfCivilians(ground, telling);
            }
        }

        return false;
    }

    /// <summary>Whether the people named last before a verb, in its sentence, are no party's.</summary>
    private static bool IsOfCivilians(EventGround ground, Telling telling)
    {
        for (
            var token = telling.Head.First - 1;
            token >= Math.Max(ground.Text.Sentences[telling.Sentence].FirstToken, telling.Head.First - NamedReach);
            token--
        )
        {
            if (ground.Scan.TryFind(token, CueKind.Person, out var people) && people.Cue.Code is not "thing")
            {
                return people.Cue.Code == "civilian"
                    && !PartyMembers.IsOfParty(ground, people.End)
                    && !PartyMembers.IsSaidToBe(ground, people.End, telling.End);
            }
        }

        return false;
    }

    private static bool IsOfDwelling(EventGround ground, int token) => ground.IsOneOf(token, ground.Lexicon.PartySigns.Dwelling);

    /// <summary>«مصير 90 مواطنا اختطفهم التنظيم»: those whom the verb's pronoun takes up.</summary>
    private static bool DescribesCivilians(EventGround ground, Telling telling) =>
        NumberBefore.TryFindDescribed(ground, telling.Head, Unused, out var people) && people.Group == "civilian";

    /// <summary>«اعتقل ثلاثة ناشطين»: right behind what befell them even people who often speak are those whom it befell.</summary>
    private static bool IsBefallen(EventGround ground, Telling telling, int token) =>
        token >= telling.Head.End && telling.HeadCue.Frame is "suffers" or "does" && ground.Distance(telling.Head.End, token) < 3;

    /// <summary>«طالب الأهالي», «حزب العمال الكردستاني»: a verb of the same letters, or part of a party's name.</summary>
    private static bool IsVerbOrName(EventGround ground, int token)
    {
        if (ground.Scan.Has(token, CueKind.Negation) && !ground.Scan.Has(token - 1, CueKind.Trigger) && !ground.IsNumber(token - 1))
        {
            return true;
        }

        for (var start = token; start >= Math.Max(0, token - 3); start--)
        {
            if (
                ground.Scan.TryFind(start, CueKind.Actor, out var name)
                && name.End > token
                && (start < token || (name.End > token + 1 && name.Cue.Code != "civilians"))
            )
            {
                return true;
            }
        }

        return false;
    }
}
