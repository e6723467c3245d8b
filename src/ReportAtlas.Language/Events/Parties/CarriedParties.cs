using ReportAtlas.Language.Events.Claims;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Events.Types;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Finds the parties that a passage does not name itself: its verb has the subject of the one before, or its words point back at parties named.</summary>
internal static class CarriedParties
{
    /// <summary>How many words the speaker's country may stand from «his country».</summary>
    private const int CountryReach = 25;

    /// <summary>How many words the name of a party may stand from what is said to be its.</summary>
    private const int OwnerReach = 60;

    /// <summary>«داهمت قسد القرية واختطفت شابا»: a verb without a subject of its own has that of the verb before it.</summary>
    internal static void CarryOn(EventGround ground, Telling? earlier, Telling later)
    {
        if (
            earlier is { IsBackground: false }
            && DropsSubject(ground, later)
            && (earlier.Sentence == later.Sentence || OpensSentence(ground, later))
            && !later.Actors.Exists(actor => actor.Role == ActorRole.Perpetrator)
            && earlier.Actors.Where(actor => actor.Role == ActorRole.Perpetrator).ToList() is [var doer]
        )
        {
            ActorFinder.Add(later, doer.Actor, doer.Role, null);
            return;
        }
        // «الرقة: اعتقلت ...»: an item of its own, in a list of such.
        if (earlier is not null && earlier.Block != later.Block && later.Head.First > 0 && ground.Text.Is(later.Head.First - 1, ":"))
        {
            return;
        }

        var isNextFind = earlier?.HeadCue.Type == "body_recovery" && later.HeadCue.Type == "body_recovery";
        // «فرقت قسد المتظاهرين واعتقلت 25», «ما أدى إلى فض الاعتصام واعتقال ستة»: who broke up a protest made the arrests.
        var hasQuelled =
            earlier?.Type == "protest" && later.HeadCue.Type == "arrest" && earlier.Actors.Count(actor => actor.Actor.Group != "civilians") == 1;
        if (
            earlier is null
            || later.ClauseKind != ClauseKind.And
            || (!isNextFind && !hasQuelled && (later.HeadCue.Frame != "does" || !later.Head.Cue.Is(WordShape.Past)))
            || later.Actors.Exists(actor => actor.Role == ActorRole.Perpetrator)
        )
        {
            return;
        }
        // «استدعت قسد تعزيزات ... واعتقلت 16 شابا»: who moved its forces did the rest, too.
        var hasMoved =
            earlier.HeadCue.Frame == "moves" && later.HeadCue.Frame == "does" && earlier.Actors.Count(actor => actor.Actor.Group != "civilians") == 1;
        // «ألقى مجهول قنبلة، واعتقلت القوات تسعة»: whoever comes after a man whom nobody knows is none of his.
        var byForces =
            ground.Scan.HasAny(later.Head.End, (1u << (int)CueKind.Anaphor) | (1u << (int)CueKind.Force)) || LaterDoers.ArePolice(ground, later);
        foreach (
            var actor in earlier.Actors.Where(actor =>
                (!byForces || actor.Actor.Code != "unknown gunmen")
                && (
                    actor.Actor.Group != "other" && actor.Role == ActorRole.Perpetrator
                    || ((isNextFind || hasMoved || hasQuelled) && actor is { Role: ActorRole.Involved, Actor.Group: not ("civilians" or "other") })
                )
            )
        )
        {
            ActorFinder.Add(later, actor.Actor, hasMoved || hasQuelled ? ActorRole.Perpetrator : actor.Role, null);
        }
    }

    /// <summary>«كما سيطرت على ...», «كما بسط سيطرته على الحقل», «، نفذت حملة دهم في ...»: a verb at whose place for a subject stands a preposition or the deed.</summary>
    private static bool DropsSubject(EventGround ground, Telling telling)
    {
        var head = telling.Head;
        if (telling.HeadCue.Frame != "does" || telling.ClauseKind is ClauseKind.Relative || telling.IsDefinite)
        {
            return false;
        }

        if (head.Cue.Is(WordShape.Past) && !head.Cue.Is(WordShape.Noun | WordShape.Suffixed))
        {
            // A word that only company makes an event («ضربوا») is none by a subject that it does not name.
            return (
                    telling.HeadCue.Type == "territorial_change"
                    && head.End - head.First > 1
                    && ground.Text.Word(head.End - 1) is [.., 'ت', 'ه'] or [.., 'ت', 'ه', 'ا'] or [.., 'ت', 'ه', 'م']
                )
                || (ground.Text.Word(head.First) is [.., 'و', 'ا'] && !OpenType.IsOpen(telling.HeadCue.Type))
                || (
                    ground.Text.Word(head.First) is [.., 'ت']
                    && head.End < ground.Text.TokenCount
                    && (BeginsObject(ground, head.End) || IsTail(ground, telling, head.End))
                );
        }

        return head.First > telling.First
            && ground.Scan.TryFind(head.First - 1, CueKind.Light, out var light)
            && light.Cue.Is(WordShape.Past)
            && ground.IsOneOf(head.First - 1, ground.Lexicon.PartySigns.CarriesOut);
    }

    /// <summary>«كما أطلقت سراح ستة», «كما أطلقت النار على صهريج»: right behind the verb the word that it leads to.</summary>
    private static bool IsTail(EventGround ground, Telling telling, int token) =>
        telling.HeadCue is { Tails: { } tails } cue
        && (cue.Outcome == Outcome.Detained || cue is { Type: "attack" } or { Type: "other", Sure: true })
        && ground.Text.Is(token, TokenKind.Word)
        && tails.Has(ground.Text.Word(token));

    /// <summary>Whether its verb is the sentence's first word, so that no subject stands before it either.</summary>
    private static bool OpensSentence(EventGround ground, Telling telling) =>
        ground.Distance(ground.Text.Sentences[telling.Sentence].FirstToken, telling.Head.First) is var words
        && (
            words < 2
            || (
                words < 4
                && ground.Text.Word(telling.Head.First) is [.., 'و', 'ا']
                && ground.Scan.Has(ground.Text.Sentences[telling.Sentence].FirstToken, CueKind.Locative)
            )
        );

    /// <summary>«واعتقلت ثلاثة ...», «وأسرت في أثناء ذلك», «وقصفت قرية ...»: no subject begins here.</summary>
    private static bool BeginsObject(EventGround ground, int token)
    {
        if (ground.Text.Is(token, "علي") || ground.Text.Is(token, TokenKind.Number))
        {
            return true;
        }

        if (ground.Scan.Has(token, CueKind.Force) || ground.Scan.Has(token, CueKind.Means))
        {
            return false;
        }

        // «وانتزعت تل حميس».
        return (
                ground.PlaceOver(token) is { } place
                && place.First == token
                && !ground.IsSeat(place.Mention)
                && ground.Lexicon.StateParty(place.Mention.Surface) is null
            )
            || ground.Scan.Has(token, CueKind.Locative)
            || ground.Scan.Has(token, CueKind.Number)
            || ground.Scan.Has(token, CueKind.Bound)
            || (
                ground.Scan.TryFind(token, CueKind.Person, out var people)
                && !people.HasClitic(Clitics.Article)
                && ground.Text.Word(token) is not [.., 'ه']
            );
    }

    /// <summary>«الطرفين» are the last two parties, «القوات» the last armed one.</summary>
    internal static void AddAnaphors(EventGround ground, Telling telling, TokenRange speaker)
    {
        if (!ground.Scan.HasIn(telling.ReachBack, telling.End, CueKind.Anaphor))
        {
            return;
        }

        for (var token = telling.ReachBack; token < telling.End; token++)
        {
            // «القوات النظامية» is a name of its own.
            if (ActorNaming.TryActor(ground, token, telling.ReachBack, out _, out var named))
            {
                token = Math.Max(token, named - 1);
                continue;
            }

            if (
                !ground.Scan.TryFind(token, CueKind.Anaphor, out var anaphor)
                || anaphor.Cue.Code is "own" or "us" or "head"
                || ActorFinder.IsFeared(ground, telling, token)
            )
            {
                continue;
            }

            if (anaphor.Cue.Code == "country")
            {
                AddCountry(ground, telling, anaphor);
                return;
            }

            if (anaphor.Cue.Code is "forces" or "things" && IsTheirs(ground, token))
            {
                AddOwner(ground, telling, anaphor);
                return;
            }

            var wanted = anaphor.Cue.Code == "both" ? 2 : 1;
            if (telling.Actors.Count(actor => actor.Actor.Group != "civilians") >= 2)
            {
                return;
            }

            for (var before = token - 1; before >= Math.Max(0, token - 150) && wanted > 0; before--)
            {
                if (
                    ActorNaming.TryActor(ground, before, Math.Max(0, before - 6), out var actor, out _)
                    && actor.Group != "civilians"
                    && !(wanted == 1 && ActorRoles.IsSupporter(ground, before))
                    && !(wanted == 1 && anaphor.Cue.Code == "forces" && actor.Code is "ISIS" or "unknown gunmen")
                    // «أخلت الميليشيات نقاطها»: no army of a state.
                    && !(IsArmy(actor) && ground.IsOneOf(token, ground.Lexicon.PartySigns.Militias))
                    && (speaker.Contains(before) || !telling.Names(actor.Code))
                )
                {
                    ActorFinder.Add(
                        telling,
                        actor,
                        anaphor.Cue.Code == "both" ? ActorRole.Involved : ActorRoles.Of(ground, telling, token, anaphor.End),
                        null
                    );
                    wanted--;
                }
            }

            return;
        }
    }

    private static bool IsArmy(Actor actor) => actor.Group == "state" || (actor.Group == "external" && actor.Code != "Iran-backed");

    /// <summary>«عناصرها», «طيرانه»: with a pronoun, and not «القوة».</summary>
    private static bool IsTheirs(EventGround ground, int token) => ground.Text.Word(token) is not ['ا', 'ل', ..] and not ['ه', 'ذ', ..];

    /// <summary>«سحبت قسد عناصرها», «وقتل ثلاثة من عناصره»: of the last party whose name the pronoun fits; whoever has a part already may be meant by it.</summary>
    private static void AddOwner(EventGround ground, Telling telling, CueMatch anaphor)
    {
        var pronoun = ground.Text.Word(anaphor.End - 1)[^1];
        for (var before = anaphor.First - 1; before >= Math.Max(0, anaphor.First - OwnerReach); before--)
        {
            if (
                ActorNaming.TryActor(ground, before, Math.Max(0, before - 6), out var actor, out _)
                && actor.Group != "civilians"
                && (pronoun == 'م' || pronoun == 'ا' == IsFeminine(ground, before) || (pronoun == 'ه' && IsSpokenFor(ground, before)))
            )
            {
                if (telling.Actors.TrueForAll(known => known.Actor.Code != actor.Code))
                {
                    ActorFinder.Add(telling, actor, ActorRoles.Of(ground, telling, anaphor.First, anaphor.End), null);
                }

                return;
            }
        }
    }

    /// <summary>«متحدث باسم قسد ... قواته»: the pronoun is the speaker's.</summary>
    private static bool IsSpokenFor(EventGround ground, int token) =>
        ground.Scan.Has(token - 1, CueKind.Speaker) || ground.Scan.Has(token - 2, CueKind.Speaker) || ground.Scan.Has(token - 3, CueKind.Speaker);

    /// <summary>«قال وزير الدفاع التركي إن قوات بلاده قصفت ...»: of the country that the speaker is said to be of.</summary>
    private static void AddCountry(EventGround ground, Telling telling, CueMatch anaphor)
    {
        for (var before = anaphor.First - 1; before >= Math.Max(0, anaphor.First - CountryReach); before--)
        {
            var party =
                ground.Scan.TryFind(before, CueKind.Nationality, out var nationality) ? ground.Lexicon.Actor(nationality.Cue.Code)
                : ActorNaming.TryActor(ground, before, Math.Max(0, before - 6), out var named, out _) && named.Group is "state" or "external" ? named
                : ground.PlaceOver(before) is { } place ? ground.Lexicon.StateParty(place.Mention.Surface)
                : null;
            if (party is not null)
            {
                ActorFinder.Add(telling, ground.AtThatTime(party), ActorRoles.Of(ground, telling, anaphor.First, anaphor.End), null);
                return;
            }
        }
    }

    /// <summary>Whether «ها» takes up a name that begins with a word.</summary>
    private static bool IsFeminine(EventGround ground, int token) =>
        ground.Text.Word(token) is [.., 'ه'] or [.., 'ا', 'ت'] or [.., 'ا'] || ground.IsOneOf(token, ground.Lexicon.PartySigns.Feminine);
}
