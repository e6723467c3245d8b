using ReportAtlas.Language.Events.Counts;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Events.Types;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>Tells whether a passage tells an event as having happened, or only names one: a verb says it, a noun needs company.</summary>
internal static class Assertion
{
    /// <summary>How many words before the verb those may stand who were moved.</summary>
    private const int BodyReach = 3;

    /// <summary>How far before its noun a verb such as «نفذت» may stand; the names of who did it come between.</summary>
    private const int LightReach = 32;

    /// <summary>How many words a predicate may stand from its noun, a place between them.</summary>
    private const int PredicateReach = 8;

    /// <summary>Tokens of the longest line that tells by its noun alone.</summary>
    private const int ItemLength = 24;

    internal static bool Holds(EventGround ground, Telling telling)
    {
        var finite = telling.Triggers.Any(match => match.Cue.Is(WordShape.Verb) && !IsNounHere(match)) || telling.Triggers.Any(IsTailedVerb);
        var sure = telling.Triggers.Any(match => ((TriggerCue)match.Cue).Sure);
        var light = telling.IsLedTo || HasLight(ground, telling);
        var parties = telling.Actors.Count(actor => actor.Actor.Code != "civilians");
        var evidence = (telling.Place is null ? 0 : 1) + (telling.Date is null ? 0 : 1) + telling.Counts.Count + Math.Min(2, parties);
        // A verb with its means («استهدفت عبوة ...») needs no more company.
        evidence += (finite || light) && !telling.IsOpen && OpenType.IsOpen(telling.HeadCue.Type) ? 1 : 0;
        var family = telling.FamilyIn(ground.Lexicon);
        if (IsStanding(ground, telling) || IsFlightOfDoers(ground, telling) || (family == "movement" && LoneMove.Covers(ground, telling)))
        {
            return false;
        }

        return family switch
        {
            // «دخل الحقل إثر اتفاق»: what made way for the event.
            "talks"
                when telling.ClauseKind is ClauseKind.Cause or ClauseKind.Time
                    && parties < 2
                    && !finite
                    && telling.Date is null
                    && !IsNews(ground, telling) => false,
            "talks" => telling.InHeadline
                || (
                    (finite || !IsPointedAt(ground, telling))
                    && (
                        parties >= 2
                        || ((light || finite) && parties >= 1)
                        || (light && (evidence >= 1 || sure) && !telling.IsDefinite)
                        // «رعى الوجهاء صلحا في البلدة»: between people of the place, whom nobody names.
                        || (sure && telling.Head.Cue.Is(WordShape.Past) && telling.Place is not null)
                        // «هدنة إنسانية في المدينة»: an item that begins with its noun.
                        || (telling.Place is not null && !telling.IsDefinite && IsNominal(ground, telling))
                    )
                ),
            "movement" => Movement(ground, telling, finite, light, evidence, parties),
            "territory" => (
                finite
                || light
                || telling.InHeadline
                || telling.Counts.Count > 0
                || telling.ClauseKind is ClauseKind.Time
                || IsNominal(ground, telling)
            )
                && evidence >= 1,
            "other" => (
                finite
                || light
                || telling.InHeadline
                || (telling.IsOpen && telling.Counts.Count > 0 && ((sure && !telling.IsDefinite) || DefiniteToll.IsIn(ground, telling)))
            )
                && (telling.Place is not null || telling.Counts.Count > 0 || (telling.Actors.Count > 0 && (sure || HasDoer(telling, finite))))
                && (
                    telling.Actors.Count + telling.Counts.Count > 0
                    || (
                        finite
                        && (
                            sure
                            || (
                                telling.Place is { Mention.Status: not Places.PlaceStatus.Anaphor }
                                && !telling.IsOpen
                                && telling.HeadCue.Frame == "does"
                            )
                        )
                    )
                    || (sure && light && telling.Place is not null)
                ),
            "bodies" => finite
                || light
                || (sure && (telling.Place is not null || telling.Counts.Count > 0))
                || (telling.ClauseKind == ClauseKind.And && telling.Counts.Count > 0),
            _ when finite => sure || evidence >= 1,
            _ when telling.IsDefinite => light || telling.Counts.Count > 0 || (telling.InHeadline && evidence >= 1),
            _ when sure => telling.InHeadline || light || evidence >= 1,
            _ => telling.Counts.Count > 0
                || (light && evidence >= 1)
                || (telling.Place is not null && family == "violence")
                || (telling.InHeadline && evidence >= 1),
        };
    }

    /// <summary>«سرق عناصر الفرقة أكبال الكهرباء»: a party does it, by a verb.</summary>
    private static bool HasDoer(Telling telling, bool finite) =>
        finite && telling.Actors.Exists(static actor => actor is { Role: ActorRole.Perpetrator, Actor.Group: not "civilians" });

    private static bool Movement(EventGround ground, Telling telling, bool finite, bool light, int evidence, int parties)
    {
        // «جثامين القتلى نقلت إلى ...»: the dead are driven out by nobody.
        if (ground.Scan.HasIn(Math.Max(0, telling.Head.First - BodyReach), telling.Head.First, CueKind.Person) && IsOfBodies(ground, telling))
        {
            return false;
        }

        if (telling.Type == "displacement")
        {
            return (
                    finite
                    || light
                    || telling.InHeadline
                    || telling.Counts.Count > 0
                    || (IsNominal(ground, telling) && ForcesOrPeople.HasCivilians(ground, telling))
                    || (telling.HeadCue.Sure && telling.Place is not null && !telling.IsDefinite && ForcesOrPeople.HasCivilians(ground, telling))
                )
                && (
                    telling.Counts.Count > 0 || telling.HeadCue.Sure || ForcesOrPeople.HasCivilians(ground, telling) || (parties > 0 && evidence >= 2)
                );
        }

        // «استنفار وانتشار للقوات»: how things stand, unless a verb says that they were sent out.
        var stands = ground.HoldsOneOf(telling.Head.First, ground.Lexicon.Parts.Spread) && !finite && !light && !telling.InHeadline;
        return (evidence >= 2 && !stands)
            || (evidence >= 1 && (finite || light || telling.InHeadline || (parties > 0 && !stands && IsNominal(ground, telling))));
    }

    private static bool IsOfBodies(EventGround ground, Telling telling)
    {
        foreach (var match in ground.Scan.In(Math.Max(0, telling.Head.First - BodyReach), telling.Head.First, CueKind.Person))
        {
            if (match.Cue is { Kind: CueKind.Person, Code: "body" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«تعزيزات ضخمة لقوات النظام ...», «فرار عشرات العائلات ...»: a sentence that begins with its noun, as headlines do.</summary>
    private static bool IsNominal(EventGround ground, Telling telling) =>
        telling.HeadCue.Is(WordShape.Noun | WordShape.Fixed)
        && telling.Head.Clitics == Clitics.None
        && ground.Distance(ground.Text.Sentences[telling.Sentence].FirstToken, telling.Head.First) == 0;

    /// <summary>«يسيطر عليها التنظيم»: how things stand, not what happened. Headlines tell the past in the present.</summary>
    private static bool IsStanding(EventGround ground, Telling telling) =>
        telling.Type == "territorial_change"
        && !telling.InHeadline
        && !Habit.IsItem(ground, telling)
        && !(ground.HoldsOneOf(telling.Head.First, ground.Lexicon.Parts.Advances) && Habit.IsReported(ground, telling))
        && telling.HeadCue.Is(WordShape.Present | WordShape.Fixed)
        && WithoutConjunction(ground, telling.Head) is ['ي', ..] or ['ت', 'س', 'ي', ..] or ['ت', 'ق', 'د', 'م']
        && !(telling.HeadCue.Is(WordShape.Noun) && HasLight(ground, telling));

    private static ReadOnlySpan<char> WithoutConjunction(EventGround ground, CueMatch match) =>
        match.HasClitic(Clitics.Conjunction) ? ground.Text.Word(match.First)[1..] : ground.Text.Word(match.First);

    /// <summary>«وسط أنباء عن مفاوضات»: what the news is about.</summary>
    private static bool IsNews(EventGround ground, Telling telling) =>
        telling.Head.First > 1 && ground.Text.Is(telling.Head.First - 1, "عن") && ground.IsOneOf(telling.Head.First - 2, ground.Lexicon.Signs.News);

    /// <summary>«في هذه الصفقة»: told of before.</summary>
    private static bool IsPointedAt(EventGround ground, Telling telling) =>
        telling.Head.First > 0 && ground.IsOneOf(telling.Head.First - 1, ground.Lexicon.Signs.This);

    /// <summary>«أطلق مسلحان النار وفرا على دراجة»: how the attackers got away.</summary>
    private static bool IsFlightOfDoers(EventGround ground, Telling telling) =>
        (
            telling.Type == "troop_movement"
            && telling.HeadCue.Frame == "leaves"
            && ground.IsOneOf(telling.Head.First - 1, ground.Lexicon.People.Attackers)
        )
        || (
            telling.Type == "displacement"
            && telling.Actors.Exists(actor => actor.Actor.Code == "unknown gunmen")
            && !telling.Actors.Exists(actor => actor.Actor.Code == "civilians" && actor.Span is not null)
            && ground.Scan.TryFind(telling.Head.First, CueKind.Background, out var escape)
            && escape.Cue.Code == "escape"
        );

    private static bool IsNounHere(CueMatch match) =>
        match.Cue.Is(WordShape.Noun) && (match.Clitics & (Clitics.Bi | Clitics.Li | Clitics.Article)) != 0;

    private static bool IsTailedVerb(CueMatch match) => match.Cue.Tails is not null;

    /// <summary>A verb of happening, achieving or leading to, or one of saying that has the noun as its object.</summary>
    private static bool HasLight(EventGround ground, Telling telling)
    {
        var from = Math.Max(telling.ReachBack, telling.Head.First - LightReach);
        foreach (var match in ground.Scan.In(from, Math.Min(telling.End, telling.Head.End + 12)))
        {
            if (match.Cue.Kind is CueKind.Light && !match.Cue.Is(WordShape.FirstPerson))
            {
                return true;
            }

            if (match.Cue.Kind is CueKind.Saying && match.First < telling.Head.First && match.Cue.Code != "source")
            {
                return true;
            }
        }

        return IsGoingOn(ground, telling)
            || IsItem(ground, telling)
            || (telling.ClauseKind is ClauseKind.Cause or ClauseKind.Time or ClauseKind.Result && !telling.IsDefinite);
    }

    /// <summary>«تفكيك خلية نائمة في المدينة», «ترحيل ثلاثين عائلة»: a short line of its own that begins with its noun, of some and not of all such.</summary>
    private static bool IsItem(EventGround ground, Telling telling)
    {
        var sentence = ground.Text.Sentences[telling.Sentence];
        return telling.HeadCue.Type != "movement"
            && IsNominal(ground, telling)
            && sentence.EndToken - sentence.FirstToken <= ItemLength
            && telling.Head.End < telling.End
            && ground.Text.Is(telling.Head.End, TokenKind.Word)
            && ground.Text.Word(telling.Head.End) is not ['ا', 'ل', ..];
    }

    /// <summary>«الاشتباكات مستمرة في ...», «لا تزال المعارك في المدينة دائرة»: the predicate of the noun.</summary>
    private static bool IsGoingOn(EventGround ground, Telling telling)
    {
        for (
            var token = telling.Head.End;
            telling.Head.HasClitic(Clitics.Article) && token < Math.Min(telling.End, telling.Head.End + PredicateReach) && !ground.IsPause(token);
            token++
        )
        {
            if (ground.IsOneOf(token, ground.Lexicon.Signs.GoingOn))
            {
                return true;
            }
        }

        return false;
    }
}
