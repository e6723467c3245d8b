using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Tells passages that only go on with the toll of the incident told last: more whom it hit, those taken with a man, what it led to.</summary>
internal sealed class TollSequel(EventGround ground)
{
    /// <summary>Words of the longest opening of a sentence that tells an outcome («الأمر الذي أدى إلى»).</summary>
    private const int OpeningLength = 5;

    /// <summary>How many sentences behind an incident its outcome may open one.</summary>
    private const int OutcomeReach = 3;

    internal bool IsOf(Telling earlier, Telling telling) =>
        IsTakenWithHim(earlier, telling) || IsWhatItLedTo(earlier, telling) || IsOfMore(earlier, telling) || IsItsDead(earlier, telling);

    /// <summary>«كما أصيب قائد ميداني»: right after a fight or a strike, with no place, day or cause of its own, people more whom it hit.</summary>
    private bool IsOfMore(Telling earlier, Telling telling) =>
        earlier.FamilyIn(ground.Lexicon) is "violence" or "protest"
        && earlier.IsBackground == telling.IsBackground
        && telling.ClauseKind != ClauseKind.Turn
        && (telling.Sentence - earlier.Sentence is 1 or 2 || telling.Sentence == earlier.LastSentence)
        && HasNoKindOfItsOwn(earlier, telling)
        && TellsOnlyPeople(telling)
        && HasNoSceneOfItsOwn(earlier, telling)
        && !TellingAgreement.DoersDiffer(earlier, telling)
        && !TellingAgreement.AreAmongOthers(earlier, telling);

    /// <summary>«أصاب صاروخ حافلة وأخرجت منها خمس جثث», «صدت القوات هجوما، وبقيت أمام السواتر جثث 13 مهاجما»: the dead whom the sentence names behind what killed them; «جثتين مجهولتين» are of another case.</summary>
    private bool IsItsDead(Telling earlier, Telling telling) =>
        telling is { Type: "body_recovery", ClauseKind: not ClauseKind.Turn }
        && telling.Sentence == earlier.LastSentence
        && telling.Counts.ContainsKey(Outcome.Killed)
        && !earlier.Counts.ContainsKey(Outcome.Killed)
        && earlier.FamilyIn(ground.Lexicon) == "violence"
        && earlier.IsBackground == telling.IsBackground
        && HasNoSceneOfItsOwn(earlier, telling)
        && !ground.HasOneOf(telling.Head.End, telling.End, ground.Lexicon.Again.Unidentified);

    private static bool HasNoKindOfItsOwn(Telling earlier, Telling telling) =>
        (telling.IsOpen || telling is { HeadCue.Type: "casualty", Triggers.Count: 1 })
        && (telling.Type == "other" || (telling.Type == earlier.Type && telling is { Place: null, Triggers.Count: 1 }));

    private static bool TellsOnlyPeople(Telling telling) =>
        telling.Triggers.TrueForAll(trigger =>
            trigger.Cue.Code == "casualty" || (trigger.Cue.Code == "arrest" && telling.HeadCue.Type == "casualty")
        );

    private static bool HasNoSceneOfItsOwn(Telling earlier, Telling telling) =>
        (telling.Place is null || SceneAgreement.SamePlace(earlier, telling)) && TellingAgreement.IsOnItsDay(earlier, telling);

    /// <summary>«الأمر الذي أدى إلى مقتل ستة»: a sentence that opens with what came of the fight or attack told last.</summary>
    private bool IsWhatItLedTo(Telling earlier, Telling telling) =>
        telling is { ClauseKind: ClauseKind.Result, Place: null, Date: null }
        && telling.First - ground.Text.Sentences[telling.Sentence].FirstToken < OpeningLength
        && telling.Triggers.TrueForAll(static trigger => trigger.Cue.Code == "casualty")
        && earlier.FamilyIn(ground.Lexicon) == "violence"
        && earlier.IsBackground == telling.IsBackground
        && telling.Sentence - earlier.LastSentence <= OutcomeReach
        && !TellingAgreement.CountsDiffer(earlier, telling);

    /// <summary>«وأسر معه مرافقان»: right after, those who were with him.</summary>
    private bool IsTakenWithHim(Telling earlier, Telling telling) =>
        telling.HeadCue.Outcome == Outcome.Detained
        && telling is { Place: null, Date: null }
        && !earlier.Counts.ContainsKey(Outcome.Detained)
        && telling.Sentence - earlier.LastSentence is 0 or 1
        && (earlier.FamilyIn(ground.Lexicon) == "violence" || earlier.Counts.ContainsKey(Outcome.Killed))
        && (IsWithHim(telling.Head.End - 1) || (telling.Head.End < telling.End && IsWithHim(telling.Head.End)));

    private bool IsWithHim(int token) => ground.IsOneOf(token, ground.Lexicon.People.WithHim);
}
