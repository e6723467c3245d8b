using ReportAtlas.Language.Events.Counts;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>Tells words that only name an event: what is called so, conceded, counted as none, or told before by a noun that dates.</summary>
internal static class OnlyNamed
{
    /// <summary>How many words «أي» may stand from the denial that it belongs to.</summary>
    private const int AnyReach = 16;

    /// <summary>How many words a name that somebody gives to what happened may stand from the verb of naming.</summary>
    private const int CallReach = 6;

    /// <summary>How many words what is conceded may stand from «رغم».</summary>
    private const int ConcessionReach = 4;

    /// <summary>How many words a topic may take up between «أما» and its «ف».</summary>
    private const int TopicReach = 6;

    /// <summary>How many words a number of months may take up behind «بعد».</summary>
    private const int MonthsReach = 4;

    /// <summary>How many words its day may follow.</summary>
    private const int DayReach = 24;

    internal static bool Covers(EventGround ground, Sentence sentence, CueMatch trigger, bool noun)
    {
        // «اشتباكات عنيفة فجرا»: the time of day, where nothing follows that two could blow up.
        if (ground.Text.Is(trigger.First, "فجرا") && !IsBlownUp(ground, trigger.First + 1))
        {
            return true;
        }

        // «أما الثانية فجرت في القرية»: took place there, and blew up nothing.
        if (ground.Text.Is(trigger.First, "فجرت") && IsTopic(ground, sentence, trigger.First))
        {
            return true;
        }

        // «مسجد لجأ إليه المدنيون», «البلدة التي نزحوا منها»: what place it is.
        if (
            trigger.Cue.Is(WordShape.Past)
            && !trigger.HasClitic(Clitics.Conjunction)
            && trigger.End < ground.Text.TokenCount
            && Joinery.Family(ground, trigger.Cue) == "movement"
            && ground.IsOneOf(trigger.End, ground.Lexicon.Signs.There)
            && !IsPredicate(ground, trigger.First - 1)
        )
        {
            return true;
        }

        // «قذيفة خلفتها المعارك»: old fights, of which a shell is left.
        if (noun && trigger.HasClitic(Clitics.Article) && ground.IsOneOf(trigger.First - 1, ground.Lexicon.Kinds.LeftBy))
        {
            return true;
        }

        if ((noun && IsOfMonths(ground, trigger)) || IsDescribed(ground, trigger) || ComesToNumber(ground, sentence, trigger))
        {
            return true;
        }

        // «بعد استكمال سيطرة التنظيم على المطار», «تزامنا مع سيطرة ...»: told before, or by the words around it.
        if (
            ground.Text.Is(trigger.First, "سيطره")
            && trigger.Cue.Is(WordShape.Fixed)
            && trigger.Cue.Tails is not null
            && !IsTakingOver(ground, trigger)
        )
        {
            return true;
        }

        return OnlyAvenged.Is(ground, sentence, trigger)
            || OnlyIdentified.Is(ground, trigger)
            || OnlyAuthored.Is(ground, trigger)
            || OnlyAnswered.Is(ground, trigger)
            || noun
                && !trigger.HasClitic(Clitics.Article)
                && (
                    NounUse.IsComing(ground, sentence, trigger)
                    || NounUse.IsClaimedThen(ground, sentence, trigger)
                    || OnlyDates(ground, trigger)
                    || IsDuty(ground, trigger)
                    || IsAnyAtAll(ground, sentence, trigger)
                    || IsCalled(ground, sentence, trigger)
                    || IsConceded(ground, sentence, trigger)
                );
    }

    /// <summary>«أعلن النصر بعد نحو تسعة أشهر من القتال», «بعد سنوات على المعارك»: so long a time, and no fight of its own.</summary>
    private static bool IsOfMonths(EventGround ground, CueMatch trigger)
    {
        var time = trigger.First - 2;
        if (
            !trigger.HasClitic(Clitics.Article)
            || !(ground.Text.Is(time + 1, "من") || ground.Text.Is(time + 1, "علي"))
            || !ground.IsOneOf(time, ground.Lexicon.TimeSigns.LongTime)
        )
        {
            return false;
        }

        return ground.HasOneOf(Math.Max(0, time - MonthsReach), time, ground.Lexicon.TimeSigns.Dating);
    }

    /// <summary>«أما المخيم فقد وصل إليه ...»: told of the place, and no mere description.</summary>
    private static bool IsPredicate(EventGround ground, int token) =>
        ground.Text.Is(token, "فقد") || ground.Text.Is(token, "قد") || ground.Text.Is(token, "وقد");

    /// <summary>«على مرأى من أطفال خرجوا من المدرسة», «التقى بنازحين فروا من هجين»: who they are.</summary>
    private static bool IsDescribed(EventGround ground, CueMatch trigger) =>
        trigger.Cue.Is(WordShape.Past)
        && !trigger.Cue.Is(WordShape.Noun)
        && trigger.Clitics == Clitics.None
        && Joinery.Family(ground, trigger.Cue) == "movement"
        && ground.Scan.TryFind(trigger.First - 1, CueKind.Person, out var people)
        && people.End == trigger.First
        && !people.HasClitic(Clitics.Article)
        && (
            people.HasClitic(Clitics.Bi)
            || (ground.Text.Is(people.First - 1, TokenKind.Word) && ground.Text.Word(people.First - 1) is "من" or "مع" or "عن" or "بين")
        );

    /// <summary>«الضحايا وصلوا إلى 64 مدنيا»: so many there are, and nobody went anywhere.</summary>
    private static bool ComesToNumber(EventGround ground, Sentence sentence, CueMatch trigger) =>
        trigger.Cue.Is(WordShape.Verb)
        && ground.Text.Is(trigger.End, "الي")
        && Joinery.Family(ground, trigger.Cue) == "movement"
        && QuantityReader.TryRead(ground, trigger.End + 1, sentence.EndToken, out var number)
        && number.IsPeople;

    private static bool IsTopic(EventGround ground, Sentence sentence, int token)
    {
        for (var before = token - 1; before >= Math.Max(sentence.FirstToken, token - TopicReach); before--)
        {
            if (ground.Text.Is(before, "اما") || ground.Text.Is(before, "واما"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«فقدوا عند دخول القوات إلى البلدة», «منذ خروج المظاهرة الأولى»: when something else was.</summary>
    private static bool OnlyDates(EventGround ground, CueMatch trigger) =>
        ground.IsOneOf(trigger.First - 1, ground.Lexicon.TimeSigns.When)
        // «في حين سيطرت قسد على ...»: another thing, at the same time.
        && !(ground.Scan.TryFind(trigger.First - 2, CueKind.Break, out var joining) && joining.End == trigger.First)
        && Joinery.Family(ground, trigger.Cue) is "movement" or "protest" or "territory";

    /// <summary>«كان مسؤولا عن نقل الأسلحة»: what he used to do; «أعلن التنظيم مسؤوليته عن هجوم» claims it.</summary>
    private static bool IsDuty(EventGround ground, CueMatch trigger) =>
        ground.Text.Is(trigger.First - 1, "عن") && ground.IsOneOf(trigger.First - 2, ground.Lexicon.People.InCharge);

    private static bool IsBlownUp(EventGround ground, int token) =>
        ground.Scan.Has(token, CueKind.Means) || ground.IsOneOf(token, ground.Lexicon.DeedSigns.BlownUp);

    /// <summary>«أكد المرصد سيطرة التنظيم على ...»: with whoever took it right behind, and after no word that only dates or describes.</summary>
    private static bool IsTakingOver(EventGround ground, CueMatch trigger)
    {
        for (var token = trigger.First - 1; token >= Math.Max(0, trigger.First - 2); token--)
        {
            if (ground.IsOneOf(token, ground.Lexicon.Signs.OfKnownHold))
            {
                return false;
            }
        }

        return ground.Scan.Has(ground.Text.Is(trigger.End, TokenKind.Punctuation) ? trigger.End + 1 : trigger.End, CueKind.Actor);
    }

    /// <summary>«لم يعلن التحالف عن رصد أي هجوم»: a noun after «أي» and a word of denial somewhere before it.</summary>
    private static bool IsAnyAtAll(EventGround ground, Sentence sentence, CueMatch trigger)
    {
        if (!ground.Text.Is(trigger.First - 1, "اي") && !ground.Text.Is(trigger.First - 1, "ايه"))
        {
            return false;
        }

        for (var token = trigger.First - 2; token >= Math.Max(sentence.FirstToken, trigger.First - AnyReach); token--)
        {
            if (ground.Scan.TryFind(token, CueKind.Negation, out var denial) && denial.Cue.Code is "not" or "without" or "denied")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«على الرغم من شن قسد عمليات»: known, and told for something else, unless it has a day of its own.</summary>
    private static bool IsConceded(EventGround ground, Sentence sentence, CueMatch trigger)
    {
        for (
            var token = trigger.First - 1;
            token >= Math.Max(sentence.FirstToken, trigger.First - ConcessionReach) && !ground.IsPause(token);
            token--
        )
        {
            if (ground.IsOneOf(token, ground.Lexicon.Signs.InSpite))
            {
                return MentionTables.In(ground.Dates, trigger.End, Math.Min(sentence.EndToken, trigger.End + DayReach)).IsEmpty;
            }
        }

        return false;
    }

    /// <summary>«توغلت القوات في ما وصف بأنه هجوم كبير», «بأنها عملية»: a name for what was told.</summary>
    private static bool IsCalled(EventGround ground, Sentence sentence, CueMatch trigger)
    {
        // «..., وهو هجوم تبناه التنظيم»: what was just told, by its name.
        if (
            trigger.First - 1 > sentence.FirstToken
            && ground.Text.Is(trigger.First - 1, TokenKind.Word)
            && ground.Text.Word(trigger.First - 1) is "وهو" or "وهي"
        )
        {
            return true;
        }

        for (var token = trigger.First - 1; token >= Math.Max(sentence.FirstToken, trigger.First - CallReach) && !ground.IsPause(token); token--)
        {
            if (ground.IsOneOf(token, ground.Lexicon.Signs.Describes))
            {
                return true;
            }
        }

        return false;
    }
}
