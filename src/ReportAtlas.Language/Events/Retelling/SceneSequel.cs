using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Tells passages that stay at the scene of what was told before: what the forces did there, and the toll of the weapon just named.</summary>
internal sealed class SceneSequel(EventGround ground, TellingAgreement same)
{
    internal bool IsOf(Telling earlier, Telling later) =>
        IsAftermath(earlier, later) || IsTollOf(earlier, later) || IsRescue(earlier, later) || IsBrought(earlier, later);

    /// <summary>«استمرت العملية ساعتين وأسفرت عن مقتل مشتبه»: what a raid with no figure came to, right after it.</summary>
    internal static bool IsItsCost(Telling operation, Telling telling) =>
        operation is { Type: "arrest", Counts.Count: 0 }
        && telling is { HeadCue.Type: "casualty", Date: null }
        && telling.Sentence - operation.LastSentence is 0 or 1;

    /// <summary>«هاجم مسلحون حاجزا», «فرضت القوات طوقا أمنيا», «ضبطت معهم أسلحة»: what is done at the scene of a fight, a raid or a protest.</summary>
    private bool IsAftermath(Telling earlier, Telling later) =>
        later is { Type: "other", IsOpen: false, HeadCue.Sure: false, Counts.Count: 0, ClauseKind: not ClauseKind.Turn }
        && earlier.FamilyIn(ground.Lexicon) is "violence" or "custody" or "protest"
        && later.Sentence - earlier.LastSentence is 1 or 2
        && TellingAgreement.IsOnItsDay(earlier, later)
        && (later.Place is null or { Mention.Status: Places.PlaceStatus.Anaphor } || SceneAgreement.SamePlace(earlier, later))
        && !same.Further.IsFurther(later);

    /// <summary>«هاجمت مفخختان المقر», «قتل أربعة وجرح تسعة فيما أعطبت المفخخة الثانية»: its toll, with what struck named as known.</summary>
    private bool IsTollOf(Telling earlier, Telling later) =>
        earlier.FamilyIn(ground.Lexicon) == "violence"
        && (later.FamilyIn(ground.Lexicon) == "violence" || IsUncounted(earlier))
        && later.Counts.Count > 0
        && later.ClauseKind is not ClauseKind.Turn
        && later.Triggers.TrueForAll(static trigger => trigger.Cue.Code == "casualty")
        && later.Sentence - earlier.LastSentence == 1
        && later.Place is null
        && TellingAgreement.IsOnItsDay(earlier, later)
        && !TellingAgreement.CountsDiffer(earlier, later)
        && !TellingAgreement.DoersDiffer(earlier, later)
        && !same.Further.IsOneMore(later)
        && ((IsUncounted(earlier) && !NamesPlaces(later)) || NamesKnownMeans(later));

    /// <summary>«قصفت الطائرات السوق. وانتشلت الفرق أربع جثث من تحت الأنقاض», «وعثرت القوة على أربع جثث في المكان»: its dead, of whom nobody spoke as yet.</summary>
    private bool IsRescue(Telling earlier, Telling later) =>
        later is { Type: "body_recovery", Date: null, ClauseKind: not ClauseKind.Turn }
        && later.Counts.ContainsKey(Outcome.Killed)
        && earlier.FamilyIn(ground.Lexicon) == "violence"
        && !same.Further.IsFurther(later)
        && (IsUncounted(earlier) || (!earlier.Counts.ContainsKey(Outcome.Killed) && IsToldBySomebody(earlier, later)))
        && later.Sentence - earlier.LastSentence == 1
        && (later.Place is null || SceneAgreement.SamePlace(earlier, later))
        && (NamesRubble(later) || IsToldBySomebody(earlier, later));

    /// <summary>«قتل 26 شخصا بهجوم ... وقال مدير المشفى إنه استقبل 22 جثة»: some of the dead just counted.</summary>
    private bool IsBrought(Telling earlier, Telling later) =>
        later is { Type: "body_recovery", Date: null, ClauseKind: not ClauseKind.Turn }
        && earlier.FamilyIn(ground.Lexicon) == "violence"
        && !earlier.IsBackground
        && later.Sentence - earlier.LastSentence is 1 or 2
        && earlier.Counts.TryGetValue(Outcome.Killed, out var dead)
        && (!later.Counts.TryGetValue(Outcome.Killed, out var brought) || brought.Min <= dead.Min)
        && (later.Place is null || SceneAgreement.SamePlace(earlier, later))
        && (NamesRubble(later) || (later is { Place: null, Counts.Count: 0 } && !NamesPlaces(later)) || IsToldBySomebody(earlier, later));

    /// <summary>«قال أحد السكان: أخرجنا سبع جثث»: at no place but the one just told of.</summary>
    private bool IsToldBySomebody(Telling earlier, Telling later) =>
        later.Place is null
        && earlier.FamilyIn(ground.Lexicon) == "violence"
        && TellingAgreement.OtherSpeaker(earlier, later)
        && !same.Further.IsFurther(later)
        && !NamesPlaces(later);

    /// <summary>«وفي ناحية أخرى ارتفع عدد القتلى»: somewhere else, as the words before it say.</summary>
    private bool NamesPlaces(Telling telling) =>
        !MentionTables.In(ground.Places, ground.Text.Sentences[telling.Sentence].FirstToken, telling.Head.First).IsEmpty;

    private bool NamesRubble(Telling telling) => ground.HasOneOf(telling.ReachBack, telling.End, ground.Lexicon.Tolls.WhereDeadAre);

    /// <summary>«قصفت الطائرات السوق. وسقط ستة قتلى»: what nobody was said to suffer from as yet.</summary>
    private static bool IsUncounted(Telling earlier) =>
        !earlier.Counts.ContainsKey(Outcome.Killed) && !earlier.Counts.ContainsKey(Outcome.Injured) && earlier.Place is not null;

    private bool NamesKnownMeans(Telling telling)
    {
        foreach (var match in ground.Scan.In(telling.ReachBack, telling.End, CueKind.Means))
        {
            if (match.Cue.Kind == CueKind.Means && match.HasClitic(Text.Clitics.Article))
            {
                return true;
            }
        }

        return false;
    }
}
