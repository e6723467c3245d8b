using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>Tells how a noun for an event stands in its sentence: as what only led up to another, as some of its kind, or as one more.</summary>
internal static class NounUse
{
    /// <summary>How many words may stand between a preposition of time and the noun that it governs («بعد هذه العمليات الانتحارية»).</summary>
    private const int Between = 3;

    /// <summary>How many words a length of time takes up, with its prepositions («بعد نحو ثلاثة أيام على»).</summary>
    private const int Since = 7;

    /// <summary>How many words what is claimed may stand from the word that only dates by it.</summary>
    private const int ThenReach = 6;

    /// <summary>How many words the noun may stand from the verb that sets another beside it.</summary>
    private const int CoincidenceReach = 6;

    /// <summary>«بعد عملية الخطف شهدت ...», «عقب هذه الإعدامات», «بعد انتهاء المهلة», «رد على القصف باستهداف ...»: known, and told for what came next.</summary>
    internal static bool OnlyLeadsUp(EventGround ground, CueMatch noun)
    {
        if (IsAfterIt(ground, noun))
        {
            return true;
        }

        if (!noun.HasClitic(Clitics.Article) || noun.HasClitic(Clitics.Conjunction))
        {
            return false;
        }

        var before = noun.First - 1;
        while (
            before > Math.Max(0, noun.First - Between)
            && (
                ground.Scan.Has(before, CueKind.Incident)
                || ground.IsOneOf(before, ground.Lexicon.Signs.This)
                || ground.IsOneOf(before, ground.Lexicon.Signs.KindOfThing)
                || ground.IsOneOf(before, ground.Lexicon.Signs.Phase)
            )
        )
        {
            before--;
        }

        return before > 0
            && ground.Text.Is(before, TokenKind.Word)
            && (
                ground.IsOneOf(before, ground.Lexicon.TimeSigns.Dating)
                || (ground.Text.Is(before, "علي") && ground.IsOneOf(before - 1, ground.Lexicon.DeedSigns.Answers))
            );
    }

    /// <summary>«بعد يوم على خطفه، عثر على جثته», «عقب ساعات من اعتقالهم», «وبعد ساعات من الانفجار طوقت ...»: how long ago, before what is news.</summary>
    private static bool IsAfterIt(EventGround ground, CueMatch noun)
    {
        if (
            !(noun.Cue.Is(WordShape.Suffixed) ? noun.Clitics == Clitics.None : noun.Clitics == Clitics.Article)
            || !noun.Cue.Is(WordShape.Noun)
            || !(ground.Text.Is(noun.First - 1, "علي") || ground.Text.Is(noun.First - 1, "من"))
        )
        {
            return false;
        }

        for (var token = noun.First - 2; token >= Math.Max(0, noun.First - Since) && !ground.IsPause(token); token--)
        {
            if (ground.IsOneOf(token, ground.Lexicon.TimeSigns.Dating))
            {
                return token == ground.Text.Sentences[ground.Text.SentenceOf(token)].FirstToken;
            }
        }

        return false;
    }

    /// <summary>«ويأتي الاغتيال بعد يومين من تفجير ...»: another, some time before the one pointed at.</summary>
    internal static bool IsSomeTimeBefore(EventGround ground, Telling current, CueMatch match) =>
        IsKnown(ground, current.Head) && IsCountedFrom(ground, current, match);

    /// <summary>«بعد يومين من اختطاف ...», whatever was told before.</summary>
    internal static bool IsCountedFrom(EventGround ground, Telling current, CueMatch match)
    {
        if (
            match.Clitics != Clitics.None
            || match.Cue.Is(WordShape.Present)
            || !(ground.Text.Is(match.First - 1, "من") || ground.Text.Is(match.First - 1, "علي"))
        )
        {
            return false;
        }

        for (var token = match.First - 2; token >= Math.Max(current.Head.End, match.First - Since) && !ground.IsPause(token); token--)
        {
            if (ground.IsOneOf(token, ground.Lexicon.TimeSigns.After))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«الاغتيال», «الضربات الجوية»: with the article, be it only in writing.</summary>
    private static bool IsKnown(EventGround ground, CueMatch head) =>
        head.HasClitic(Clitics.Article) || (head.Cue.Is(WordShape.Fixed) && ground.Text.Word(head.First) is ['ا', 'ل', _, _, ..]);

    /// <summary>«وتأتي غارات التحالف بعد ساعات من ...»: the raids just told of, and when they came.</summary>
    internal static bool IsComing(EventGround ground, Sentence sentence, CueMatch trigger) =>
        trigger.First - 1 == sentence.FirstToken
        && trigger.Clitics == Clitics.None
        && ground.IsOneOf(sentence.FirstToken, ground.Lexicon.TimeSigns.Comes);

    /// <summary>«بدأ القصف عندما أعلن التنظيم مسؤوليته عن مقتل ضابط»: only when it was.</summary>
    internal static bool IsClaimedThen(EventGround ground, Sentence sentence, CueMatch trigger) =>
        ground.Text.Is(trigger.First - 1, "عن")
        && ground.IsOneOf(trigger.First - 2, ground.Lexicon.DeedSigns.Claims)
        && ground.HasOneOf(Math.Max(sentence.FirstToken, trigger.First - ThenReach), trigger.First, ground.Lexicon.TimeSigns.When);

    /// <summary>«عدد من العمليات», «سلسلة من الغارات»: some of the kind, and none that is known.</summary>
    internal static bool IsSome(EventGround ground, CueMatch noun) =>
        noun.First > 1 && ground.Text.Is(noun.First - 1, "من") && ground.IsOneOf(noun.First - 2, ground.Lexicon.Signs.Some);

    /// <summary>«انفجار آخر», «طائرة أخرى استهدفت», «عبوة ثانية انفجرت».</summary>
    internal static bool IsOneMore(EventGround ground, CueMatch match)
    {
        if (match.Cue.Is(WordShape.Verb) && !match.Cue.Is(WordShape.Noun))
        {
            return match.First > 1
                && ground.IsOneOf(match.First - 1, ground.Lexicon.Signs.Another)
                && ground.Scan.Has(match.First - 2, CueKind.Means);
        }

        return !match.HasClitic(Clitics.Article)
            && (
                IsAnother(ground, match.End)
                || (!ground.Scan.Has(match.End, CueKind.Locative) && !ground.IsPause(match.End) && IsAnother(ground, match.End + 1))
            );
    }

    /// <summary>«تعرضت القاعدة لهجوم بمسيرة، بعد هجوم أول بالصواريخ»: the first of two, told behind the second.</summary>
    internal static bool IsFirstOfTwo(EventGround ground, CueMatch match) =>
        match.Clitics == Clitics.None
        && ground.IsOneOf(match.First - 1, ground.Lexicon.TimeSigns.After)
        && (ground.IsOneOf(match.End, ground.Lexicon.Signs.FirstOfTwo) || ground.IsOneOf(match.End + 1, ground.Lexicon.Signs.FirstOfTwo));

    /// <summary>«وأن أخرى استهدفت ...»: one more of the planes, bombs or attacks just told of, whose noun is not said again.</summary>
    internal static bool IsAnotherOfThem(EventGround ground, CueMatch verb) =>
        verb.First > 1
        && verb.Cue.Is(WordShape.Past)
        && ground.IsOneOf(verb.First - 1, ground.Lexicon.Signs.SaidOfAnother)
        && ground.Scan.TryFind(verb.First - 2, CueKind.Break, out var joining)
        && joining.Cue.Code == "content";

    /// <summary>«القصف تزامن مع هجوم ...»: beside what is known, another thing that is not.</summary>
    internal static bool Coincides(EventGround ground, Telling current, CueMatch match)
    {
        if (
            !current.Head.HasClitic(Clitics.Article)
            || match.Clitics != Clitics.None
            || !match.Cue.Is(WordShape.Noun | WordShape.Fixed)
            || ((TriggerCue)match.Cue).Outcome != Outcome.None
            || match.Cue.Code == current.Head.Cue.Code
        )
        {
            return false;
        }

        var with = WithBefore(ground, match.First, current.ReachBack);
        for (var token = with - 1; token >= Math.Max(current.ReachBack, with - CoincidenceReach); token--)
        {
            if (ground.IsOneOf(token, ground.Lexicon.TimeSigns.Meanwhile))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The «مع» that a noun for a deed stands behind, at once or after who carries it out («مع تنفيذ الطيران الروسي غارات»); a negative number without one.</summary>
    internal static int WithBefore(EventGround ground, int noun, int first)
    {
        var before = ground.Text.Is(noun - 1, TokenKind.Punctuation) ? noun - 2 : noun - 1;
        for (var token = before; token >= Math.Max(first, before - CoincidenceReach) && !ground.IsPause(token); token--)
        {
            if (ground.Text.Is(token, "مع"))
            {
                return token == before || (ground.Scan.TryFind(token + 1, CueKind.Light, out var carriedOut) && carriedOut.Cue.Is(WordShape.Noun))
                    ? token
                    : -1;
            }
        }

        return -1;
    }

    private static bool IsAnother(EventGround ground, int token) =>
        ground.IsOneOf(token, ground.Lexicon.Signs.Another) || ground.IsOneOf(token, ground.Lexicon.Signs.Alike);

    /// <summary>«كتبت صحيفة أن معركة الطبقة حاسمة»: what it is called, where no word says that it broke out or went on.</summary>
    internal static bool IsKnownFight(EventGround ground, Telling telling) =>
        telling.Date is null
        && telling.Triggers.Count == 1
        && ground.IsOneOf(telling.Head.First, ground.Lexicon.Kinds.KnownFight)
        && !ground.Scan.HasIn(telling.ReachBack, telling.End, CueKind.Light);
}
