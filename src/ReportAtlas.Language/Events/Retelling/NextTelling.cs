using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>
/// Tells whether a passage goes on with the incident told right before it where no turn of speech says so: by signs that each mean little and together
/// hold for more than four pairs of tellings in five. They were looked for by a beam search over conjunctions of up to five signs in 1,805 such pairs of
/// hand-made readings, and kept where they hold both in the readings that were studied and in those that were not.
/// </summary>
internal sealed class NextTelling(EventGround ground, TellingAgreement same)
{
    /// <param name="isFirst">Whether the earlier one is the only incident told so far.</param>
    internal bool IsOf(Telling earlier, Telling later, bool isFirst) =>
        !earlier.IsBackground
        && TellingAgreement.DatesAgree(earlier, later)
        && !IsOfOthers(earlier, later)
        && (
            IsItsToll(earlier, later)
            || (isFirst && IsNamedAgain(earlier, later))
            || AddsToll(earlier, later)
            || IsBySource(earlier, later)
            || IsSameWord(earlier, later)
        );

    /// <summary>«وقتل الجيش العراقي ثلاثة», «كما انفجرت ...», «في بلدة أخرى»: what says that it is another's, or elsewhere.</summary>
    private bool IsOfOthers(Telling earlier, Telling later) =>
        TellingAgreement.AreAmongOthers(earlier, later)
        || same.Further.IsFurther(later)
        || same.Further.SaysAnother(later)
        || (earlier.Place is not null && later.Place is not null && !same.Scene.PlacesAgree(earlier, later));

    /// <summary>«سيطرت القوات على القرية، وقتل أثناء ذلك 11»: who fell, in the sentence that tells a deed of another sort.</summary>
    private bool IsItsToll(Telling earlier, Telling later) =>
        IsInSentence(earlier, later)
        && later is { HeadCue.Type: "casualty", Date: null }
        && earlier.FamilyIn(ground.Lexicon) != later.FamilyIn(ground.Lexicon)
        && !TellingAgreement.CountsDiffer(earlier, later);

    /// <summary>«وجاء الهجوم بعد ...»: in the next sentence a noun of its kind, at no place of its own.</summary>
    private bool IsNamedAgain(Telling earlier, Telling later) =>
        IsInNext(earlier, later)
        && !HasOwnPlace(later)
        && later.Head.Cue.Is(WordShape.Noun)
        && same.SameKind(earlier, later)
        && !TellingAgreement.DoersDiffer(earlier, later);

    /// <summary>«استهدف مسلحون حاجزا، وأصيب ثلاثة»: the numbers of what was told without any, in its paragraph, or more of them in its sentence and place.</summary>
    private bool AddsToll(Telling earlier, Telling later) =>
        !later.IsBackground
        && (later.Counts.ContainsKey(Outcome.Killed) || later.Counts.ContainsKey(Outcome.Injured))
        && TellingAgreement.AreOfOneSort(earlier, later)
        && (
            (earlier.Counts.Count == 0 && earlier.Block == later.Block && later.Date is null)
            || (IsInSentence(earlier, later) && same.Scene.PlacesAgree(earlier, later) && !TellingAgreement.CountsDiffer(earlier, later))
        );

    /// <summary>«وقالت مصادر طبية إن ستة قتلوا»: what another source says of it, in its sentence or, at no place of its own, in its paragraph.</summary>
    private static bool IsBySource(Telling earlier, Telling later) =>
        TellingAgreement.OtherSpeaker(earlier, later)
        && earlier.Block == later.Block
        && TellingAgreement.AreOfOneSort(earlier, later)
        && (IsInSentence(earlier, later) || !HasOwnPlace(later));

    /// <summary>«وقع انفجار ... وحدث الانفجار ...»: the same word in the next sentence, of nobody, at no other place.</summary>
    private static bool IsSameWord(Telling earlier, Telling later) =>
        IsInNext(earlier, later)
        && TellingAgreement.IsOnItsDay(earlier, later)
        && later.Actors.Count == 0
        && earlier.HeadCue.Code == later.HeadCue.Code
        && IsThere(earlier, later);

    private static bool IsInSentence(Telling earlier, Telling later) => later.Sentence <= earlier.LastSentence;

    private static bool IsInNext(Telling earlier, Telling later) => later.Sentence - earlier.LastSentence == 1 && later.ClauseKind != ClauseKind.Turn;

    private static bool IsThere(Telling earlier, Telling later) => !HasOwnPlace(later) || SceneAgreement.SamePlace(earlier, later);

    private static bool HasOwnPlace(Telling telling) => telling.Place is { } place && place.First >= telling.First && place.First < telling.End;
}
