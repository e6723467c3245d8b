using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Tells what another source makes of the incident just told: its own toll, its own name for the means, the biggest attack of its kind.</summary>
internal sealed class VersionTelling(EventGround ground, TellingAgreement same, TargetAgreement target)
{
    /// <summary>How many sentences on another source may speak of the incident.</summary>
    private const int Reach = 2;

    /// <summary>How many words before its head a deed may be called the biggest.</summary>
    private const int MostReach = 2;

    private readonly NamedPlaces _named = new(ground);

    internal bool IsOf(Telling earlier, Telling later) =>
        later.Sentence - earlier.LastSentence is >= 0 and <= Reach
        && !same.Further.IsFurther(later)
        && (
            IsSeenByOthers(earlier, later)
            || AreItsMissiles(earlier, later)
            || IsOnSameTarget(earlier, later)
            || IsOutsideTown(earlier, later)
            || IsStrikeInTown(earlier, later)
            || (
                TellingAgreement.OtherSpeaker(earlier, later)
                && (IsOtherToll(earlier, later) || IsRestOfToll(earlier, later) || IsBlastInTown(earlier, later))
            )
        );

    /// <summary>«صدت القوات هجوما لداعش», «مقاتلي التنظيم قتلوا 11 جنديا»: the figures of one of the two who fought, at no place or day of its own.</summary>
    private bool IsOtherToll(Telling earlier, Telling later) =>
        earlier.FamilyIn(ground.Lexicon) == "violence"
        && !TellingAgreement.IsFromAfar(earlier)
        && later is { HeadCue.Type: "casualty", Place: null, Date: null }
        && (later.IsOpen || later.Type == earlier.Type)
        && later.Counts.Count > 0
        && later.Triggers.TrueForAll(static trigger => trigger.Cue.Code is "casualty" or "arrest")
        && NamesNoOther(earlier, later)
        && (later.Actors.Count == 0 || TellingAgreement.SharesActor(earlier, later))
        && !NamesPlace(later)
        && !same.Further.IsSetApart(later);

    /// <summary>«قتل خمسة بقصف على البلدة», «وقال ناشط إن قذائف سقطت على البلدة وأصابت امرأة»: those of whom only another source speaks, of the same strike there.</summary>
    private bool IsRestOfToll(Telling earlier, Telling later) =>
        earlier.Type == later.Type
        && TellingAgreement.IsFromAfar(earlier)
        && later is { Date: null, IsDefinite: false, ClauseKind: not ClauseKind.Turn }
        && later.Sentence > earlier.Sentence
        && earlier.Counts.Count > 0
        && later.Counts.Count > 0
        && SceneAgreement.SamePlace(earlier, later)
        && !TellingAgreement.CountsDiffer(earlier, later)
        && !TellingAgreement.DoersDiffer(earlier, later)
        && !same.Further.SaysAnother(later)
        && !same.Further.IsSetApart(later);

    /// <summary>Both sides of it, and no third.</summary>
    private static bool NamesNoOther(Telling earlier, Telling later)
    {
        foreach (var actor in later.Actors)
        {
            if (actor.Actor.Group != "civilians" && !earlier.Names(actor.Actor.Code))
            {
                return false;
            }
        }

        return true;
    }

    private bool NamesPlace(Telling telling) =>
        !MentionTables.In(ground.Places, ground.Text.Sentences[telling.Sentence].FirstToken, telling.End).IsEmpty;

    /// <summary>«قصفت طائرات مواقع في المدينة», «طائرات مسيرة استهدفت مقرا في المدينة»: the same things, struck from the air in the same place.</summary>
    private bool IsSeenByOthers(Telling earlier, Telling later) =>
        TellingAgreement.Air(earlier)
        && TellingAgreement.Air(later)
        && later is { Date: null, Claims.Length: > 0, ClauseKind: not ClauseKind.Turn }
        && later.Sentence - earlier.LastSentence == 1
        && SceneAgreement.SamePlace(earlier, later)
        && !TellingAgreement.CountsDiffer(earlier, later)
        && (later.Actors.Count == 0 || target.Share(earlier, later) || TellingAgreement.SharesActor(earlier, later))
        && !TellingAgreement.DoersDiffer(earlier, later)
        && !same.Further.SaysAnother(later);

    /// <summary>«طائرات قصفت نقاطا جنوب حلب», «الصواريخ سقطت على مزارع»: what the aircraft fired; «وتحدث الأهالي عن صاروخين سقطا على سيارة»: as others saw it.</summary>
    private bool AreItsMissiles(Telling earlier, Telling later) =>
        TellingAgreement.Air(earlier)
        && later.Type == "shelling"
        && later.Sentence > earlier.Sentence
        && later.ClauseKind != ClauseKind.Turn
        && TellingAgreement.IsOnItsDay(earlier, later)
        && (later.Place is null or { Mention.Status: PlaceStatus.Anaphor } || SceneAgreement.SamePlace(earlier, later))
        && !TellingAgreement.CountsDiffer(earlier, later)
        && !TellingAgreement.DoersDiffer(earlier, later)
        && (
            NamesMissiles(later, ground.Lexicon.Again.Missiles)
            || (TellingAgreement.OtherSpeaker(earlier, later) && NamesMissiles(later, ground.Lexicon.Again.SomeMissiles))
        );

    private bool NamesMissiles(Telling telling, WordSet missiles) =>
        ground.HasOneOf(Math.Max(telling.ReachBack, telling.Head.First - MostReach), Math.Min(telling.End, telling.Head.End + 1), missiles);

    /// <summary>«غارة استهدفت مقرا للحشد», «وقال الحشد إن صاروخين أصابا مقره»: another's report of what hit the very thing, at no place of its own.</summary>
    private bool IsOnSameTarget(Telling earlier, Telling later) =>
        TellingAgreement.IsFromAfar(earlier)
        && TellingAgreement.IsFromAfar(later)
        && later is { Place: null, ClauseKind: not ClauseKind.Turn }
        && later.Sentence > earlier.Sentence
        && !later.Counts.ContainsKey(Outcome.Killed)
        && TellingAgreement.OtherSpeaker(earlier, later)
        && target.Share(earlier, later)
        && !TellingAgreement.DoersDiffer(earlier, later)
        && !same.Further.SaysAnother(later)
        && !NamesPlace(later);

    /// <summary>«غارة في منطقة البوكمال», «موقعا في بلدة الهري، جنوب شرق البوكمال، تعرض لقصف»: another's report, with the village that lies by the town.</summary>
    private bool IsOutsideTown(Telling earlier, Telling later) =>
        TellingAgreement.Air(earlier)
        && earlier.Type == later.Type
        && later is { Date: null, ClauseKind: not ClauseKind.Turn }
        && later.Sentence - earlier.LastSentence == 1
        && TellingAgreement.OtherSpeaker(earlier, later)
        && !TellingAgreement.CountsDiffer(earlier, later)
        && SceneAgreement.StandsFor(earlier, later)
        && earlier.Place is { } town
        && _named.Has(later, town.Mention)
        && !TellingAgreement.DoersDiffer(earlier, later)
        && !same.Further.SaysAnother(later);

    /// <summary>«غارات للطائرات الروسية على المدينة», «16 مدنيا أصيبوا في الغارات الروسية على أحياء ...»: more of what those strikes did, in the quarters that they hit.</summary>
    private static bool IsStrikeInTown(Telling earlier, Telling later) =>
        TellingAgreement.Air(earlier)
        && earlier.Type == later.Type
        && !earlier.IsBackground
        && !later.IsBackground
        && later.Date is null
        && later.Sentence > earlier.Sentence
        && later.ClauseKind is not ClauseKind.Turn
        && later.HeadCue.Type == "casualty"
        && !TellingAgreement.CountsDiffer(earlier, later)
        && !TellingAgreement.DoersDiffer(earlier, later)
        && SceneAgreement.ArePartAndTown(earlier, later)
        && later.Triggers.Exists(static trigger =>
            trigger.Cue.Code is "airstrike" or "drone_strike" or "bombardment" && trigger.HasClitic(Text.Clitics.Article)
        );

    /// <summary>«هجوم انتحاري في المدينة», «تفجير بسيارة ملغومة في حي منها»: with no figure that speaks against it, unless it is the other side's.</summary>
    private bool IsBlastInTown(Telling earlier, Telling later) =>
        TellingAgreement.Blast(earlier)
        && TellingAgreement.Blast(later)
        && !ground.IsOneOf(earlier.Head.First, ground.Lexicon.DeedSigns.Defuses)
        && later.Sentence > earlier.Sentence
        && (!TellingAgreement.CountsDiffer(earlier, later) || same.IsOfOtherSide(later))
        && !same.IsOfOlderDay(earlier, later)
        && (
            SceneAgreement.SamePlace(earlier, later)
            || (later.Place is null && same.IsOfOtherSide(later))
            || SceneAgreement.ArePartAndTown(earlier, later)
            || same.Scene.IsInside(earlier, later)
        );

    /// <summary>«قتل ملثمان وجيها ليل الأحد», «وتبنى التنظيم الاعتداء في منشور الأربعاء»: the day is that of the claim, and the deed that of the known noun.</summary>
    internal bool IsClaim(Telling earlier, Telling later) =>
        later.Sentence - earlier.LastSentence is > 0 and <= Reach
        && earlier.FamilyIn(ground.Lexicon) == "violence"
        && later is { IsDefinite: true, Date: not null }
        && later.FamilyIn(ground.Lexicon) == "violence"
        && later.Head.HasClitic(Text.Clitics.Article)
        && (later.Place is null or { Mention.Status: PlaceStatus.Anaphor } || SceneAgreement.SamePlace(earlier, later))
        && !TellingAgreement.CountsDiffer(earlier, later)
        && !same.Further.IsFurther(later)
        && TellingAgreement.AreOfOneSort(earlier, later)
        && IsClaimed(later)
        && !IsEarlierDay(earlier, later);

    private bool IsClaimed(Telling telling)
    {
        foreach (var saying in ground.Scan.In(ground.Text.Sentences[telling.Sentence].FirstToken, telling.Head.First, CueKind.Saying))
        {
            if (saying.Cue is { Kind: CueKind.Saying, Code: "claimed" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Nobody claims a deed before it was done.</summary>
    private static bool IsEarlierDay(Telling earlier, Telling later) =>
        earlier.Date?.Value is { } done && later.Date?.Value is { } claimed && claimed.To < done.From;

    /// <summary>«إنه أكبر هجوم لداعش على المدينة»: what it is among those of its kind.</summary>
    internal bool IsMost(Telling earlier, Telling later) =>
        later.Sentence - earlier.LastSentence is > 0 and <= Reach
        && !same.Further.IsFurther(later)
        && earlier.FamilyIn(ground.Lexicon) is "violence" or "territory"
        && later.FamilyIn(ground.Lexicon) == "violence"
        && (later.Date is not { } date || date.Span.Start > ground.Text.SpanOf(later.Head.First, later.Head.End, 0).Start)
        && later.Head.Cue.Is(WordShape.Noun | WordShape.Fixed)
        && IsCalledMost(ground, later)
        && (
            later.Place is null or { Mention.Status: PlaceStatus.Anaphor }
            || SceneAgreement.SamePlace(earlier, later)
            || SceneAgreement.IsAround(later, earlier)
        )
        && !TellingAgreement.CountsDiffer(earlier, later)
        && !TellingAgreement.DoersDiffer(earlier, later);

    /// <summary>«أعنف المعارك», «الهجوم الأكبر».</summary>
    internal static bool IsCalledMost(EventGround ground, Telling telling) =>
        ground.HasOneOf(
            Math.Max(telling.ReachBack, telling.Head.First - MostReach),
            Math.Min(telling.End, telling.Head.End + 1),
            ground.Lexicon.Again.Most
        );
}
