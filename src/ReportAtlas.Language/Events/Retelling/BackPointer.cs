using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Factuality;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Tells whether a passage points back at what was told before: «الهجوم»، «أعدمتهم»، «العبوة انفجرت»، «وأصيب ثلاثة آخرون».</summary>
internal static class BackPointer
{
    /// <summary>How many words «تعرض» may stand before what befell: the man or the place comes between.</summary>
    private const int BefallReach = 10;

    /// <summary>How many words those who attacked may stand before what they did («نفذ المهاجمون وعددهم نحو عشرة هجومهم»).</summary>
    private const int PeopleBefore = 6;

    /// <summary>
    /// Whether a trigger points back at what was told: «الهجوم», «أعدمتهم», «إطلاق النار عليهم», «العبوة انفجرت», «الرعاة قتلوا», «اتجه الرتل».
    /// </summary>
    internal static bool PointsBack(EventGround ground, CueMatch trigger, int first)
    {
        var cue = (TriggerCue)trigger.Cue;
        if (ground.Scan.TryFind(trigger.First - 1, CueKind.Negation, out var attempt) && attempt.Cue.Code == "attempt")
        {
            return false;
        }

        // «تعرض حارس للطعن»: what befalls somebody takes the article when it is told first, too.
        if (trigger.HasClitic(Clitics.Article) && trigger.HasClitic(Clitics.Li) && Befalls(ground, trigger.First, first))
        {
            return false;
        }

        // «تجددت الاشتباكات في محيط البلدة بين الجيش والتنظيم»: with both its sides, and so told for itself.
        if (
            trigger.HasClitic(Clitics.Article)
            && cue.Type == "armed_clash"
            && ground.HoldsOneOf(trigger.First - 1, ground.Lexicon.Parts.BreaksOut)
            && HasSides(ground, trigger.End)
        )
        {
            return false;
        }

        // «التفجير الأول استهدف ...»: one of two that are told now.
        if (
            NounUse.IsSome(ground, trigger)
            || (
                trigger.HasClitic(Clitics.Article)
                && trigger.End < ground.Text.TokenCount
                && ground.IsOneOf(trigger.End, ground.Lexicon.Signs.Ordinals)
            )
        )
        {
            return false;
        }

        if (
            trigger.HasClitic(Clitics.Article)
            || IsWrittenWithArticle(ground, trigger, cue)
            || KnownSubject.IsFire(ground, trigger)
            || (cue.Is(WordShape.Verb) && cue.Is(WordShape.Suffixed) && !cue.Is(WordShape.Noun))
            || ground.IsOneOf(trigger.End, ground.Lexicon.Signs.OnThose)
            || (trigger.End > trigger.First + 1 && ground.IsOneOf(trigger.First + 1, ground.Lexicon.Signs.ToThose))
        )
        {
            return true;
        }

        // «نقل هذه العائلات»: of those told before.
        if (!cue.Is(WordShape.Verb) && IsThis(ground, trigger.End) && trigger.End < ground.Text.TokenCount)
        {
            return true;
        }

        // «ونفذ المهاجمون هجومهم من محورين»: the one told of them.
        if (
            cue.Is(WordShape.Noun)
            && cue.Is(WordShape.Suffixed)
            && cue is { Type: "attack", Outcome: Outcome.None }
            && trigger.Clitics == Clitics.None
            && first > 0
            && ground.HasOneOf(Math.Max(first, trigger.First - PeopleBefore), trigger.First, ground.Lexicon.PartySigns.TheArmedMen)
        )
        {
            return true;
        }

        // «تم إعدامهم», «اعتقالهما»: of people named before; «أدى إلى مقتله» only tells the outcome.
        if (
            cue.Is(WordShape.Noun)
            && cue.Is(WordShape.Suffixed)
            && cue.Outcome != Outcome.None
            && (cue.Frame == "does" || ground.HoldsOneOf(trigger.First, ground.Lexicon.Parts.Neutralised))
        )
        {
            return true;
        }

        // «اتهم المجلس التنظيم بقتله»: the man just told of.
        if (
            cue is { Type: "casualty", Outcome: Outcome.Killed }
            && cue.Is(WordShape.Suffixed)
            && trigger.HasClitic(Clitics.Bi)
            && !ground.HoldsOneOf(trigger.First, ground.Lexicon.Parts.Killing)
        )
        {
            return true;
        }

        // «تصدت القوات للهجوم»: the one just told.
        if (cue.Type == "armed_clash" && cue.Frame == "does" && cue.Outcome == Outcome.None && RepelsKnown(ground, trigger))
        {
            return true;
        }

        // «تمكنوا من قتل أحد المهاجمين», «تحييد الانتحاري», «فجر الآخر نفسه», «فارق الشاب حياته»: of those just told of.
        if (KnownVictim.IsAttacker(ground, trigger, cue) || KnownVictim.IsHe(ground, trigger, cue))
        {
            return true;
        }

        if (!cue.Is(WordShape.Verb))
        {
            // «قام بتفجير السيارة»: the one told of before.
            return cue.Type == "blast"
                && trigger.HasClitic(Clitics.Bi)
                && (
                    KnownSubject.IsThing(ground, trigger.End, cue)
                    || (
                        ground.Scan.TryFind(trigger.End, CueKind.Person, out var thing)
                        && thing.Cue.Code == "thing"
                        && thing.HasClitic(Clitics.Article)
                    )
                )
                && !(ground.Scan.TryFind(trigger.End + 1, CueKind.Break, out var which) && which.Cue.Code == "relative");
        }

        var before = ground.Before(trigger.First, first);

        // «لكن الشاب فارق الحياة»: the one just told of.
        if (
            cue is { Type: "casualty", Frame: "suffers" }
            && cue.Is(WordShape.Past)
            && ground.Scan.TryFind(before, CueKind.Person, out var man)
            && man.HasClitic(Clitics.Article)
            && man.Cue.Is(WordShape.Singular)
            && man.End == before + 1
        )
        {
            return true;
        }

        // «العائلات النازحة توجهت إلى ...», «توجه النازحون إلى ...».
        if (
            cue.Frame is "moves" or "leaves"
            && cue.Is(WordShape.Past)
            && (KnownSubject.IsPeople(ground, before) || KnownSubject.IsPeople(ground, before - 1) || KnownSubject.IsPeople(ground, trigger.End))
            && KnownSubject.NamesDisplaced(ground, before - 1, trigger.End + 1)
        )
        {
            return true;
        }

        // «المقاتلين أعدموا قرب المفرق»: nobody stands behind whom they might have killed.
        if (
            cue is { Type: "execution" }
            && cue.Is(WordShape.Past)
            && cue.Is(WordShape.Plural)
            && KnownSubject.IsPeople(ground, before)
            && !ground.Scan.HasAny(trigger.End, (1u << (int)CueKind.Person) | (1u << (int)CueKind.Number))
        )
        {
            return true;
        }

        // «زرعوا العبوة ليلا»: the one that went off.
        if (
            cue.Type is "ied_or_bomb" or "blast"
            && cue.Is(WordShape.Past)
            && cue.Frame is not "suffers"
            && KnownSubject.IsThing(ground, trigger.End, cue)
        )
        {
            return true;
        }

        return KnownSubject.IsThing(ground, before, cue) || (cue.Frame == "moves" && KnownSubject.IsThing(ground, trigger.End, cue));
    }

    private static bool HasSides(EventGround ground, int token)
    {
        for (var next = token; next < Math.Min(token + BefallReach, ground.Text.TokenCount - 1) && !ground.IsPause(next); next++)
        {
            if (ground.Text.Is(next, "بين") && ground.Scan.Has(next + 1, CueKind.Actor))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Befalls(EventGround ground, int token, int first)
    {
        for (var before = token - 1; before >= Math.Max(first, token - BefallReach) && !ground.IsPause(before); before--)
        {
            if (ground.Scan.TryFind(before, CueKind.Light, out var light) && light.Cue.Code == "undergoes")
            {
                // «المنزل الذي تعرض للقصف» is known.
                return !(ground.Scan.TryFind(before - 1, CueKind.Break, out var which) && which.Cue.Code == "relative");
            }
        }

        return false;
    }

    private static bool RepelsKnown(EventGround ground, CueMatch trigger)
    {
        // «تصدت لها القوات»: the attempts just told.
        if (trigger.End < ground.Text.TokenCount && ground.IsOneOf(trigger.End, ground.Lexicon.Signs.ToThose))
        {
            return true;
        }

        for (var token = trigger.End; token < Math.Min(trigger.End + 6, ground.Text.TokenCount) && !ground.IsPause(token); token++)
        {
            if (ground.IsOneOf(token, ground.Lexicon.Signs.Attackers))
            {
                // «تصدى للهجوم الذي شنه ... على البلدة» may be the first telling.
                return !(ground.Scan.TryFind(token + 1, CueKind.Break, out var which) && which.Cue.Code == "relative");
            }
        }

        return false;
    }

    /// <summary>«القصف المدفعي», «المصابين»: forms that their resource writes with the article.</summary>
    private static bool IsWrittenWithArticle(EventGround ground, CueMatch trigger, TriggerCue cue) =>
        cue.Is(WordShape.Fixed)
        && (cue.Type is "airstrike" or "shelling" or "suicide_attack" || cue is { Type: "casualty", Outcome: Outcome.Injured })
        // «تجدد القصف المدفعي»: what begins or goes on is told now.
        && !ground.Scan.Has(trigger.First - 1, CueKind.Light)
        && !ground.IsOneOf(trigger.First - 1, ground.Lexicon.Signs.Persistence)
        && !ground.IsOneOf(trigger.First - 1, ground.Lexicon.Signs.OnAccount)
        && ground.Text.Word(trigger.First).StartsWith("ال", StringComparison.Ordinal);

    /// <summary>«أنهم», «بأنه»: the subject stands before.</summary>
    internal static bool PointsBack(EventGround ground, Clause clause) =>
        clause.Kind == ClauseKind.Content
        && clause.Body > clause.First
        && ground.Text.Word(clause.Body - 1) is [.., 'ه'] or [.., 'ه', 'ا'] or [.., 'ه', 'م'] or [.., 'ه', 'م', 'ا'];

    /// <summary>«في هذه الغارات», «خلال تلك العملية».</summary>
    internal static bool IsThis(EventGround ground, int token) => token > 0 && ground.IsOneOf(token, ground.Lexicon.Signs.This);

    /// <summary>«وأصيب ثلاثة آخرون», «جنديين آخرين قد لقوا مصرعهم»: besides those told of before.</summary>
    internal static bool IsOnOthers(EventGround ground, CueMatch trigger, Clause clause) => IsOnOthers(ground, trigger, clause.Body, clause.End);

    /// <summary>The same, between two tokens.</summary>
    internal static bool IsOnOthers(EventGround ground, CueMatch trigger, int first, int end)
    {
        if (trigger.Cue.Code != "casualty")
        {
            return false;
        }

        for (var token = Math.Max(first, trigger.First - 10); token < Math.Min(end, trigger.End + 4); token++)
        {
            if (ground.IsOneOf(token, ground.Lexicon.Signs.Others) && ground.PlaceOver(token - 1) is null)
            {
                return true;
            }
        }

        return false;
    }
}
