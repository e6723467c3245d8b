using ReportAtlas.Language.Events.Counts;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>
/// Tells passages that only echo an incident told before: the blast that people heard, who the dead are, the other side's version, the
/// same words once more; for what came of it see <see cref="DeedSequel"/>.
/// </summary>
internal sealed class EchoTelling(EventGround ground, TellingAgreement same, TargetAgreement target)
{
    private readonly DeedSequel _sequel = new(ground, same);

    private readonly PersonSequel _people = new(ground, same);

    private readonly SceneSequel _scene = new(ground, same);

    private readonly VersionTelling _version = new(ground, same, target);

    private readonly RaidSequel _raid = new(ground, same);

    private readonly ShipmentSequel _shipment = new(ground, same);

    private readonly AttackCourse _course = new(ground, same);

    private readonly AttackAftermath _aftermath = new(ground, same);

    /// <summary>Passages that tell it in the same words.</summary>
    internal SameWords Words { get; } = new(ground);

    /// <summary>How many sentences on an incident may be echoed.</summary>
    private const int Reach = 3;

    /// <summary>The same of the incident told last, with none between.</summary>
    private const int LastReach = 6;

    /// <param name="earlier">What was told before.</param>
    /// <param name="later">What may tell it again.</param>
    /// <param name="isLast">Whether nothing else was told between.</param>
    internal bool IsOf(Telling earlier, Telling later, bool isLast)
    {
        // He may die on a later day; and what is told of an attack first is often only the day on which somebody spoke of it.
        if (
            earlier.IsBackground == later.IsBackground
            && later.Sentence > earlier.Sentence
            && (
                _people.IsDeathOfHurt(earlier, later)
                || _sequel.IsHowTheyCame(earlier, later)
                || _sequel.IsMine(earlier, later)
                || _version.IsMost(earlier, later)
                || _raid.IsGrownInto(earlier, later)
                || _raid.IsBeginning(earlier, later)
                || _version.IsClaim(earlier, later)
                || _aftermath.IsOf(earlier, later)
            )
        )
        {
            return true;
        }

        if (
            earlier.IsBackground != later.IsBackground
            || later.Sentence <= earlier.Sentence
            || !TellingAgreement.DatesAgree(earlier, later)
            || same.IsOfOlderDay(earlier, later)
        )
        {
            return false;
        }

        return (
                Words.AreOf(earlier, later)
                || (
                    later.Sentence - earlier.LastSentence <= (isLast ? LastReach : Reach)
                    && (
                        IsOtherVersion(earlier, later)
                        || _version.IsOf(earlier, later)
                        || IsDisputed(earlier, later)
                        || IsHeard(earlier, later)
                        || _sequel.IsOf(earlier, later)
                        || _people.IsOf(earlier, later)
                        || _scene.IsOf(earlier, later)
                        || _raid.IsOf(earlier, later)
                        || _shipment.IsOf(earlier, later)
                        || _course.IsOf(earlier, later)
                        || IsNaming(earlier, later)
                        || IsSomeOfThem(earlier, later)
                        || IsRestOfSentence(earlier, later)
                        || IsGoingOn(earlier, later)
                        || (isLast && IsWhereItWas(earlier, later))
                        || IsInSeat(earlier, later)
                        || IsOfCrowd(earlier, later)
                    )
                )
            ) && !same.Further.IsOneMore(later);
    }

    /// <summary>«من جانبها، قالت الوكالة إن عدوانا إسرائيليا استهدف ...»: what the other side says of it.</summary>
    private bool IsOtherVersion(Telling earlier, Telling later)
    {
        if (earlier.Type != later.Type || !same.IsOfOtherSide(later) || same.Further.IsFurther(later) || TellingAgreement.DoersDiffer(earlier, later))
        {
            return false;
        }

        // «من جهتها تحدثت الوكالة عن مقتل 25 في اعتداء على حافلة»: by what was struck, where no place is named.
        return later.Place is null
            ? target.Share(earlier, later)
            : TellingAgreement.OtherSpeaker(earlier, later)
                && TellingAgreement.SharesActor(earlier, later)
                && (same.Scene.PlacesAgree(earlier, later) || SceneAgreement.IsAroundSeat(later, earlier))
                && (!TellingAgreement.CountsDiffer(earlier, later) || SceneAgreement.SamePlace(earlier, later));
    }

    /// <summary>«زعمت وسائل إعلام تركية أن الضربة حيدت مسؤولة»: what somebody makes of those whom it hit; «أقرت قسد بسقوط قتلى من عناصرها»: what is said of those counted before.</summary>
    private bool IsDisputed(Telling earlier, Telling later)
    {
        if (
            earlier.FamilyIn(ground.Lexicon) != "violence"
            || later is not { IsOpen: true, HeadCue.Type: "casualty", Counts.Count: 0, Date: null }
            || !(later.Place is null || Whereabouts.IsWide(later.Place.Value.Mention) || SceneAgreement.SamePlace(earlier, later))
        )
        {
            return false;
        }

        var isCounted = IsOfTheCounted(earlier, later);
        foreach (var match in ground.Scan.In(ground.Text.Sentences[later.Sentence].FirstToken, later.Head.First, CueKind.Saying))
        {
            if (match.Cue.Kind == CueKind.Saying && (isCounted || match.Cue.Code is "disputed" or "claimed"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«... قتلى من عناصرها في ريف دير الزور»: of the party and the outcome that the telling before has a figure for.</summary>
    private bool IsOfTheCounted(Telling earlier, Telling later) =>
        later.Place is not null
        && earlier.Counts.ContainsKey(later.HeadCue.Outcome)
        && TellingAgreement.SharesActor(earlier, later)
        && !same.Further.IsFurther(later)
        && !same.Further.IsSetApart(later);

    /// <summary>«عشرة انفجارات دوت في المنطقة»: the strikes told before, as they were heard.</summary>
    private bool IsHeard(Telling earlier, Telling later)
    {
        if (
            later.HeadCue.Type != "blast"
            || later.Counts.Count > 0
            || earlier.Type is not ("airstrike" or "drone_strike" or "shelling" or "ied_or_bomb" or "suicide_attack")
            || !(later.Place is null or { Mention.Status: Places.PlaceStatus.Anaphor } || same.Scene.PlacesAgree(earlier, later))
        )
        {
            return false;
        }

        return ground.HasOneOf(later.ReachBack, later.End, ground.Lexicon.Signs.Heard);
    }

    /// <summary>«أعدم التنظيم أربعة شبان», and then «أعدم كلا من ...»: the same people by name.</summary>
    private bool IsNaming(Telling earlier, Telling later) =>
        earlier.Type == later.Type
        && (later.Place is null || SceneAgreement.SamePlace(earlier, later))
        && TellingAgreement.SharesActor(earlier, later)
        && !same.Further.IsFurther(later)
        && later.HeadCue.Outcome is not Outcome.None and var outcome
        && earlier.Counts.TryGetValue(outcome, out var all)
        && all.Min > 1
        && later.Counts.TryGetValue(outcome, out var named)
        && named.Min <= all.Min
        && later.Counts.Count == 1
        && NamedPeople.TryRead(ground, later.Head, later.End, out _);

    /// <summary>«أعدم التنظيم ستة», «ثم صلب اثنين منهم»: of the same people.</summary>
    private bool IsSomeOfThem(Telling earlier, Telling later) =>
        earlier.Type == later.Type
        && later.Sentence - earlier.LastSentence is 0 or 1
        && (later.Place is null || SceneAgreement.SamePlace(earlier, later))
        && JoinerySigns.IsSomeOfThem(ground, later.Head.End)
        && HasNoMore(later, earlier);

    private static bool HasNoMore(Telling some, Telling all) =>
        some.Counts.All(count => all.Counts.TryGetValue(count.Key, out var whole) && count.Value.Min <= whole.Min);

    /// <summary>«تعرض حاجز ... . لهجوم نفذه ...»: a full stop where only a comma belongs.</summary>
    private bool IsRestOfSentence(Telling earlier, Telling later) =>
        later.Sentence - earlier.LastSentence == 1
        && later.Block == earlier.Block
        && later.Head.First == ground.Text.Sentences[later.Sentence].FirstToken
        && later.Head.HasClitic(Clitics.Li | Clitics.Bi)
        && !later.Head.HasClitic(Clitics.Conjunction)
        && later.Head.Cue.Is(WordShape.Noun | WordShape.Fixed);

    /// <summary>«ولفت مدير المرصد إلى أن الهجوم وقع قرب قرية ...»: who else tells of it puts it elsewhere.</summary>
    private bool IsWhereItWas(Telling earlier, Telling later) =>
        earlier.Type == later.Type
        && earlier.Place is not null
        && later is { IsDefinite: true, Counts.Count: 0, Date: null, Triggers.Count: 1 }
        && later.Head.HasClitic(Clitics.Article)
        && ground.IsOneOf(later.Head.End, ground.Lexicon.Signs.Happened);

    /// <summary>«استسلم المسلحون. وسلموا سلاحهم ...»: a verb whose subject is that of the sentence before, of the same deed.</summary>
    private bool IsGoingOn(Telling earlier, Telling later) =>
        earlier.Type == later.Type
        && later.Sentence - earlier.LastSentence == 1
        && later.Head.First == ground.Text.Sentences[later.Sentence].FirstToken
        && later.Head.HasClitic(Clitics.Conjunction)
        && later.Head.Cue.Is(WordShape.Past)
        && later.Head.Cue.Is(WordShape.Plural)
        && ground.Text.Word(later.Head.First).EndsWith("وا", StringComparison.Ordinal)
        && later.Counts.Count == 0
        && later.Date is null
        && (later.Place is null || SceneAgreement.SamePlace(earlier, later))
        && !same.Further.IsFurther(later);

    /// <summary>«أطلقت النار على المتظاهرين», «فضت التظاهرة»: what became of the protest told before.</summary>
    private bool IsOfCrowd(Telling earlier, Telling later)
    {
        if (
            earlier.Type != "protest"
            || later.Type != "protest"
            || later.Date is not null
            || !(later.Place is null || SceneAgreement.SamePlace(earlier, later) || SceneAgreement.ArePartAndTown(earlier, later))
        )
        {
            return false;
        }

        return ground.HasOneOf(later.ReachBack, later.End, ground.Lexicon.Signs.Crowd)
            || (later.Sentence - earlier.LastSentence == 1 && IsByThem(later.Head.First));
    }

    /// <summary>«وهتفوا ضد ...»: a verb of the plural, with those told of as its subject.</summary>
    private bool IsByThem(int verb) => ground.Text.Is(verb, TokenKind.Word) && ground.Text.Word(verb) is ['و', _, _, .., 'و', 'ا'];

    /// <summary>«في الرقة», after a village of the governorate: the same numbers, or the one suicide attack, told from further off.</summary>
    private static bool IsInSeat(Telling earlier, Telling later) =>
        earlier.Type == later.Type
        && SceneAgreement.IsAroundSeat(later, earlier)
        && !TellingAgreement.CountsDiffer(earlier, later)
        && (
            TellingAgreement.SharesCount(earlier, later)
            || (later is { Type: "suicide_attack", Counts.Count: 0 } && TellingAgreement.OtherSpeaker(earlier, later))
        );
}
