using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>
/// Tells how a raid or an attack went on: those who were taken or killed in it by the next source, where the captives were brought, how the force
/// stood in the town, the drones that were brought down.
/// </summary>
internal sealed class RaidSequel(EventGround ground, TellingAgreement same)
{
    /// <summary>How many sentences on a raid may be spoken of.</summary>
    private const int Reach = 3;

    /// <summary>How many words beside its head a word may stand that says what kind of step it is.</summary>
    private const int Beside = 4;

    internal bool IsOf(Telling earlier, Telling later) =>
        later.Sentence - earlier.LastSentence <= Reach
        && later is { ClauseKind: not ClauseKind.Turn }
        && TellingAgreement.IsOnItsDay(earlier, later)
        && !same.Further.IsFurther(later)
        && (
            IsTakenInIt(earlier, later)
            || IsKilledInIt(earlier, later)
            || IsCaptivesBrought(earlier, later)
            || IsForceThere(earlier, later)
            || IsHowTaken(earlier, later)
            || IsDowned(earlier, later)
            || IsOperation(earlier, later)
        );

    private bool IsCustody(Telling telling) => telling.FamilyIn(ground.Lexicon) == "custody";

    private static bool IsThere(Telling earlier, Telling later) =>
        later.Place is null or { Mention.Status: PlaceStatus.Anaphor } || SceneAgreement.SamePlace(earlier, later);

    /// <summary>«ستة مدنيين اعتقلوا في الحملة»: how many were taken.</summary>
    private bool IsTakenInIt(Telling earlier, Telling later) =>
        IsCustody(earlier)
        && later.Type is "arrest" or "abduction"
        && IsThere(earlier, later)
        && !TellingAgreement.CountsDiffer(earlier, later)
        && !TellingAgreement.DoersDiffer(earlier, later)
        && ground.HasOneOf(later.Head.End, Math.Min(later.End, later.Head.End + Beside), ground.Lexicon.Again.TheRaid);

    /// <summary>«وقتل أثناء اقتحام المنازل ثلاثة مدنيين».</summary>
    private bool IsKilledInIt(Telling earlier, Telling later)
    {
        if (
            !IsCustody(earlier)
            || later is not { IsOpen: true, HeadCue.Type: "casualty" }
            || later.Sentence - earlier.LastSentence > 1
            || !IsThere(earlier, later)
        )
        {
            return false;
        }

        for (var token = later.Head.End; token < later.End - 1; token++)
        {
            if (ground.IsOneOf(token, ground.Lexicon.Again.During) && ground.IsOneOf(token + 1, ground.Lexicon.Again.Raiding))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«وأضاف أن المعتقلين نقلوا إلى ...»: where they were brought is not where they were taken.</summary>
    private bool IsCaptivesBrought(Telling earlier, Telling later)
    {
        if (
            !IsCustody(earlier)
            || later.Type is not ("prisoner_transfer" or "troop_movement" or "displacement")
            || TellingAgreement.CountsDiffer(earlier, later)
            || !(
                ground.HasOneOf(
                    Math.Max(later.ReachBack, later.Head.First - Beside),
                    Math.Min(later.End, later.Head.End + 2),
                    ground.Lexicon.Again.Captives
                ) || IsThemselves(later)
            )
        )
        {
            return false;
        }

        later.IsOnKnownThing = true;
        return true;
    }

    /// <summary>«المعتقلين متهمون بالتعامل مع التنظيم، وجرى نقلهم إلى ...»: by a pronoun, for those with whom the sentence began.</summary>
    private bool IsThemselves(Telling later) =>
        (
            later.Head.Cue.Is(WordShape.Suffixed)
            || (later.Head.Cue.Is(WordShape.Past) && later.Head.Cue.Is(WordShape.Plural | WordShape.Dual) && !later.Head.Cue.Is(WordShape.Noun))
        )
        && ground.Text.Is(later.Head.End, "الي")
        && ground.HasOneOf(ground.Text.Sentences[later.Sentence].FirstToken, later.Head.First, ground.Lexicon.Again.Captives);

    /// <summary>«القوات انتشرت بكثافة في البلدة»: those who made the raid.</summary>
    private bool IsForceThere(Telling earlier, Telling later) =>
        IsCustody(earlier)
        && later is { Type: "troop_movement", Counts.Count: 0 }
        && ground.IsOneOf(later.Head.First, ground.Lexicon.DeedSigns.Spreads)
        && IsThere(earlier, later)
        && later.Actors.TrueForAll(actor => actor.Actor.Group == "civilians" || earlier.Actors.Exists(known => known.Actor.Code == actor.Actor.Code));

    /// <summary>«خطفت عددا من الشبان من القرية», «طوقت القرية واقتحمتها وخطفت عددا من أبنائها»: how it went about it.</summary>
    private bool IsHowTaken(Telling earlier, Telling later) =>
        IsCustody(earlier)
        && later.Type == "armed_clash"
        && !later.Counts.ContainsKey(Outcome.Killed)
        && !later.Counts.ContainsKey(Outcome.Injured)
        && later.Sentence - earlier.LastSentence <= 2
        && IsThere(earlier, later)
        && ground.IsOneOf(later.Head.First, ground.Lexicon.Again.Storms)
        && !TellingAgreement.CountsDiffer(earlier, later)
        && !TellingAgreement.DoersDiffer(earlier, later)
        && TellingAgreement.SharesActor(earlier, later);

    /// <summary>«تعرضت القاعدة لهجوم بثلاث مسيرات», «وأسقط التحالف مسيرتين».</summary>
    private bool IsDowned(Telling earlier, Telling later) =>
        earlier.Type == "drone_strike"
        && later.Counts.Count == 0
        && later.Sentence - earlier.LastSentence <= 2
        && IsThere(earlier, later)
        && ground.IsOneOf(later.Head.First, ground.Lexicon.Again.Downs)
        && ground.HasOneOf(later.Head.First, Math.Min(later.End, later.Head.End + Beside), ground.Lexicon.Again.Drone);

    /// <summary>«أعلنت قسد قتل قيادي بعملية أمنية», «نفذت الوحدات عملية أمنية استهدفت متزعما»: the operation that killed him, told for itself.</summary>
    private bool IsOperation(Telling earlier, Telling later) =>
        earlier.FamilyIn(ground.Lexicon) == "violence"
        && earlier.Counts.ContainsKey(Outcome.Killed)
        && later is { Type: "arrest", Counts.Count: 0 }
        && later.Sentence - earlier.LastSentence <= 2
        && IsThere(earlier, later)
        && TellingAgreement.SharesActor(earlier, later)
        && ground.HasOneOf(earlier.First, earlier.End, ground.Lexicon.Again.Operations)
        && ground.HasOneOf(later.First, later.End, ground.Lexicon.Again.Operations);

    /// <summary>«ما أثار توترا تطور إلى اشتباكات بين ...»: how the fight told before began, where it is set nowhere else and both sides are those of it.</summary>
    internal bool IsGrownInto(Telling earlier, Telling later) =>
        (earlier.Type, later.Type) is ("armed_clash", "armed_clash")
        && later.Sentence - earlier.LastSentence <= Reach
        && later.Counts.Count == 0
        && MentionTables.In(ground.Dates, later.Head.First, later.End).IsEmpty
        && HasNoPlaceOfItsOwn(later)
        && later.Actors.Count > 0
        && later.Actors.TrueForAll(actor => earlier.Names(actor.Actor.Code))
        && ground.HasOneOf(Math.Max(later.ReachBack, later.Head.First - Beside), later.Head.First, ground.Lexicon.Again.GrewInto);

    /// <summary>«حصيلة الاقتتال في القرية», «وبدأت المواجهات عصر الأحد إثر خلاف ...»: on what earlier day the fight told of began, at no place of its own and with no toll.</summary>
    internal bool IsBeginning(Telling earlier, Telling later) =>
        (earlier.Type, later.Type) is ("armed_clash", "armed_clash")
        && later is { IsDefinite: true }
        && later.Head.HasClitic(Text.Clitics.Article)
        && later.Sentence - earlier.LastSentence is 1 or 2
        && IsThere(earlier, later)
        && !TellingAgreement.CountsDiffer(earlier, later)
        && ground.IsOneOf(later.Head.First - 1, ground.Lexicon.Again.Begins)
        && !later.Actors.Exists(actor => actor.Span is not null && actor.Actor.Group != "civilians" && !earlier.Names(actor.Actor.Code));

    private static bool HasNoPlaceOfItsOwn(Telling telling) =>
        telling.Place is not { } place || place.First < telling.Head.First - Beside || place.First >= telling.End;
}
