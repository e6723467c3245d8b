using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>Signs that a further word in a sentence only says more of the deed told there: by whom, how, in the course of what, what it cost.</summary>
internal static class OneSentence
{
    /// <summary>«قتل 15 مدنيا، بينهم أطفال، في غارات ...»: after an aside on the dead comes what killed them.</summary>
    internal static bool IsCauseAfterAside(EventGround ground, Clause clause, CueMatch match) =>
        clause.Kind == ClauseKind.And
        && ground.Scan.TryFind(clause.First, CueKind.Bound, out var part)
        && part.Cue.Code == "part"
        && IsGoverned(ground, match);

    /// <summary>«ثلاثة شهداء، إحداهم طفلة، سقطوا بقذيفة»: the verb of those counted at the head of the sentence.</summary>
    internal static bool IsPredicate(EventGround ground, Telling current, Clause clause, CueMatch match) =>
        match.First == clause.Body
        && match.Clitics == Clitics.None
        && match.Cue.Is(WordShape.Past)
        && match.Cue.Is(WordShape.Plural | WordShape.Dual)
        && current.Triggers.Count == 1
        && ground.Scan.Has(current.Head.First, CueKind.Counted)
        && HasPart(ground, current.Head.End, match.First);

    /// <summary>«على يد مجهولين اقتحموا منزله»: who they are.</summary>
    internal static bool DescribesDoers(EventGround ground, Clause clause, CueMatch match) =>
        match.Clitics == Clitics.None
        && match.Cue.Is(WordShape.Past)
        && !match.Cue.Is(WordShape.Noun)
        && ground.Before(match.First, clause.First) is >= 0 and var before
        && NamesMany(ground, before);

    /// <summary>«قتل خمسة إثر مداهمة منزلهم», «خلال محاولة اعتقاله»: in the course of what.</summary>
    internal static bool IsCourseOfKilling(EventGround ground, Telling current, Clause clause, CueMatch match) =>
        clause.Kind is ClauseKind.Cause
        && match.Cue.Is(WordShape.Noun | WordShape.Fixed)
        && !match.Cue.Is(WordShape.Verb)
        && current.Triggers.TrueForAll(known => known.Cue.Code == "casualty")
        && !ClausePlaces.HasOwnPlace(ground, current, clause, match);

    /// <summary>«عثر على جثث، قتلهم التنظيم»: how those who were found died.</summary>
    internal static bool IsDeathOfTheFound(Telling current, CueMatch match) =>
        current.HeadCue.Type == "body_recovery"
        && ((TriggerCue)match.Cue).Outcome == Outcome.Killed
        && match.Cue.Is(WordShape.Suffixed)
        && match.Cue.Is(WordShape.Verb)
        && !match.HasClitic(Clitics.Conjunction);

    /// <summary>«سيطر على البلدة ...، وسط سقوط عشرات القتلى»: what it cost.</summary>
    internal static bool IsItsCost(EventGround ground, Clause clause) =>
        clause.Kind == ClauseKind.Result
        || (ground.Scan.TryFind(clause.First, CueKind.Light, out var outcome) && outcome.Cue.Code == "result")
        || (clause.Kind == ClauseKind.Time && ground.Text.Is(clause.First, TokenKind.Word) && ground.Text.Word(clause.First) is "وسط" or "مع");

    /// <summary>«استرد القرية في عملية كبد خلالها التنظيم عشرين قتيلا»: losses, with a word that points back at the deed.</summary>
    internal static bool IsItsLosses(EventGround ground, CueMatch match) =>
        // «14 قتيلا في صفوف المهاجمين»: of those who fought for it.
        (
            match.Cue.Code == "casualty"
            && ground.Scan.Has(match.First, CueKind.Counted)
            && ground.Text.Is(match.End, "في")
            && match.End + 2 < ground.Text.TokenCount
            && ground.IsOneOf(match.End + 1, ground.Lexicon.Tolls.Ranks)
            && ground.IsOneOf(match.End + 2, ground.Lexicon.People.Attackers)
        )
        || (match.Cue is { Code: "casualty", Tails: not null } && ground.IsOneOfJoined(match.First, ground.Lexicon.Tolls.Loses))
        || match.Cue is { Code: "target", Tails: not null }
            && match.End < ground.Text.TokenCount
            && ground.Text.Word(match.End) is "خلالها" or "خلاله" or "فيها" or "فيه";

    /// <summary>«خرج ألفان من البلدة ... واستسلموا»: what they came out for.</summary>
    internal static bool IsGivingUp(EventGround ground, Telling current, Clause clause, CueMatch match) =>
        match.Cue.Code == "surrender"
        && clause.Kind == ClauseKind.And
        && match.Cue.Is(WordShape.Past)
        && match.Cue.Is(WordShape.Plural)
        && !ClausePlaces.HasOwnPlace(ground, current, clause, match);

    /// <summary>«خرج الأهالي إلى الشارع وقطعوا الطريق»: what they came out for.</summary>
    internal static bool IsProtestByThem(Clause clause, CueMatch match) =>
        match.Cue.Code == "protest"
        && clause.Kind == ClauseKind.And
        && match.HasClitic(Clitics.Conjunction)
        && match.Cue.Is(WordShape.Past)
        && match.Cue.Is(WordShape.Plural);

    /// <summary>«أطلقوا الرصاص لتفريق نازحين احتجوا على ...»: force against a protest, and whose it was.</summary>
    internal static bool DescribesProtesters(EventGround ground, CueMatch match) =>
        match.Clitics == Clitics.None
        && match.Cue.Is(WordShape.Past)
        && !match.Cue.Is(WordShape.Noun)
        && ground.Scan.TryFind(match.First - 1, CueKind.Person, out var people)
        && !people.HasClitic(Clitics.Article)
        && people.Cue.Is(WordShape.Plural)
        && people.Cue.Code is not "thing";

    /// <summary>«هبطت المروحيات وانتشر الجنود واعتقلوا ...»: what they came for.</summary>
    internal static bool IsArrestByThem(EventGround ground, Telling current, Clause clause, CueMatch match) =>
        current.HeadCue.Type is "movement" or "troop_movement"
        && match.Cue.Code == "arrest"
        && clause.Kind == ClauseKind.And
        && match.Cue.Is(WordShape.Past)
        && match.Cue.Is(WordShape.Plural)
        && !ClausePlaces.HasOwnPlace(ground, current, clause, match);

    private static bool HasPart(EventGround ground, int first, int end)
    {
        foreach (var match in ground.Scan.In(first, end))
        {
            if (match.Cue is { Kind: CueKind.Bound, Code: "part" })
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesMany(EventGround ground, int token)
    {
        foreach (var match in ground.Scan.At(token))
        {
            if (
                !match.HasClitic(Clitics.Article)
                && (
                    match.Cue is { Kind: CueKind.Actor, Code: "unknown gunmen" }
                    || (match.Cue is { Kind: CueKind.Person, Code: "fighter" or "neutral" } && match.Cue.Is(WordShape.Plural))
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGoverned(EventGround ground, CueMatch match) =>
        match.HasClitic(Clitics.Bi)
        || (
            ground.Text.Is(match.First - 1, TokenKind.Word)
            && ground.Text.Word(match.First - 1) is "في" or "جراء" or "اثر" or "نتيجه" or "بسبب" or "خلال"
        );
}
