namespace ReportAtlas.Language.Events;

/// <summary>
/// Joins tellings of one incident: headline, lead and body tell it several times, and later sentences come back to it («الهجوم»).
/// The first telling in the body is kept, filled up from the others, which stay as retellings.
/// </summary>
internal sealed class RetellingMerger
{
    private readonly EventGround _ground;

    private readonly TellingAgreement _same;

    /// <summary>How many tellings back an incident is looked for; a longer memory would make long lists quadratic.</summary>
    private const int Memory = 40;

    /// <summary>In sentences without end, what stands further apart than this is not one telling.</summary>
    private const int NearTokens = 70;

    private readonly HeadlineTelling _headline;

    private readonly LeadTelling _lead;

    private readonly TellingUnion _union;

    private readonly TargetAgreement _target;

    private readonly EchoTelling _echo;

    private readonly ChainedDeed _chain;

    /// <summary>How many blocks on the day of a summary holds for the incidents that it sums up.</summary>
    private const int SummaryReach = 6;

    /// <summary>The lead that sums up what the sentences after it tell; null where there is none.</summary>
    private Telling? _summed;

    /// <summary>The last sentence so far that the paper sets apart from what it told before; 0 for none.</summary>
    private int _parting;

    private RetellingMerger(EventGround ground, List<Telling> tellings)
    {
        (_ground, _same) = (ground, new TellingAgreement(ground));
        _lead = new LeadTelling(_same, tellings.Where(telling => !telling.InHeadline).Select(telling => telling.Sentence).DefaultIfEmpty(0).First());
        _echo = new EchoTelling(ground, _same);
        _chain = new ChainedDeed(ground, _same);
        _target = new TargetAgreement(ground, _same, _lead);
        _headline = new HeadlineTelling(ground, _same, _target);
        _union = new TellingUnion(ground, _same, _target);
    }

    /// <summary>The incidents of an article, each once.</summary>
    internal static List<Telling> Merge(EventGround ground, List<Telling> tellings) => new RetellingMerger(ground, tellings).Merge(tellings);

    private List<Telling> Merge(List<Telling> tellings)
    {
        LeadSummary.Part(_ground, tellings);
        var kept = new List<Telling>();
        var headlines = tellings.Where(telling => telling.InHeadline).ToList();
        var claimed = new HashSet<Telling>();
        foreach (var telling in tellings.Where(telling => !telling.InHeadline))
        {
            telling.IsSummary = _lead.IsLead(telling) && LeadSummary.IsOne(_ground, telling);
            if (_summed is { } summed && telling is { Date: null, Day: null, IsBackground: false } && _ground.Text.Sentences[telling.Sentence].Block - summed.Block <= SummaryReach)
            {
                (telling.Date, telling.Day) = (summed.Date, summed.Day);
            }

            if (FindEarlier(kept, telling) is { } earlier)
            {
                var isPart = TellsOneOf(earlier, telling);
                if (isPart || (_chain.AreOne(earlier, telling) && _chain.Outranks(earlier, telling)))
                {
                    _union.Replace(kept, earlier, telling);
                    _summed = isPart ? earlier : _summed;
                }
                else
                {
                    _union.Absorb(earlier, telling);
                }

                continue;
            }

            foreach (var headline in headlines)
            {
                if (!claimed.Contains(headline) && !telling.IsBackground && _headline.IsToldBy(headline, telling))
                {
                    claimed.Add(headline);
                    _union.Absorb(telling, headline);
                }
            }

            kept.Add(telling);
        }

        var loose = new List<Telling>();
        foreach (var headline in headlines.Where(headline => !claimed.Contains(headline)))
        {
            if (!loose.Exists(other => Compatible(other, headline)) && !kept.Exists(other => _headline.IsToldBy(headline, other)))
            {
                loose.Add(headline);
            }
        }

        return [.. loose, .. kept];
    }

    private Telling? FindEarlier(List<Telling> kept, Telling telling)
    {
        Telling? latest = null;
        _parting = _same.Further.IsSetApart(telling) ? telling.Sentence : _parting;
        for (var i = kept.Count - 1; i >= Math.Max(0, kept.Count - Memory); i--)
        {
            if (IsParted(kept[i], telling))
            {
                continue;
            }

            if ((PointedAt(telling) == kept[i] && IsOutcomeOf(kept[i], telling)) || (i == kept.Count - 1 && IsFurtherToll(kept[i], telling)))
            {
                return kept[i];
            }

            if (((kept[i].IsBackground == telling.IsBackground || PointsBackAt(kept[i], telling)) && Compatible(kept[i], telling) && SameStory(kept[i], telling) && Speaks(kept[i], telling)) || _target.AreOne(kept[i], telling) || _echo.IsOf(kept[i], telling) || _chain.AreOne(kept[i], telling))
            {
                // «قتل شاب في الريف الشرقي، فيما نجا آخر في الريف الأوسط»: details that name a region go with the one told there.
                if (SceneAgreement.SamePlace(kept[i], telling) || _headline.IsMentioned(kept[i], telling) || telling.IsDefinite)
                {
                    return latest is null || !telling.IsDefinite ? kept[i] : latest;
                }

                latest ??= kept[i];
            }
        }

        return latest;
    }

    /// <summary>«في سياق متصل ...», «على صعيد آخر ...»: what the paper sets apart is none of the incidents before, and no more what follows unless it comes back to their place.</summary>
    private bool IsParted(Telling earlier, Telling later) =>
        earlier.LastSentence < _parting && !later.IsDefinite && !TellingAgreement.SharesCount(earlier, later) && (later.Sentence == _parting || !SceneAgreement.SamePlace(earlier, later));

    /// <summary>The kept telling of what a telling points at by a noun («خلال العملية»); null where it points at nothing.</summary>
    private static Telling? PointedAt(Telling telling)
    {
        var pointed = telling.PointsAt;
        while (pointed?.ToldIn is { } main)
        {
            pointed = main;
        }

        return pointed;
    }

    /// <summary>«واعتقلت خلال الحملة ستة», «العملية استهدفت منزلا»: what came of the operation just told, or what it was for.</summary>
    private bool IsOutcomeOf(Telling operation, Telling telling) =>
        operation.IsBackground == telling.IsBackground && (operation.Type == telling.Type || (telling.IsOpen && (telling.Counts.Count == 0 || IsOnlySome(operation, telling) || TellingAgreement.SharesCount(operation, telling, least: 1)))) && (!TellingAgreement.CountsDiffer(operation, telling) || IsOnlySome(operation, telling))
        && _same.Scene.PlacesAgree(operation, telling) && TellingAgreement.DatesAgree(operation, telling) && _ground.Lexicon.Families[operation.Type] is "violence" or "custody";

    /// <summary>«العملية التي أدت إلى مقتل القيادي»: one of those whom it killed.</summary>
    private static bool IsOnlySome(Telling operation, Telling telling) =>
        telling.Counts.All(count => operation.Counts.TryGetValue(count.Key, out var all) && count.Value.Min == 1 && all.Min > 1);

    /// <summary>«كما أصيب قائد ميداني»: right after a fight or a strike, with no place, day or cause of its own, people more whom it hit.</summary>
    private bool IsFurtherToll(Telling earlier, Telling telling) =>
        telling is { IsOpen: true, Type: "other", ClauseKind: not ClauseKind.Turn } && (telling.Place is null || SceneAgreement.SamePlace(earlier, telling)) && (telling.Date is null || telling.Date == earlier.Date) && telling.Sentence - earlier.Sentence is 1 or 2 && earlier.IsBackground == telling.IsBackground && earlier.Type is not "other"
        && telling.Triggers.TrueForAll(trigger => trigger.Cue.Code == "casualty") && _ground.Lexicon.Families[earlier.Type] == "violence" && !TellingAgreement.DoersDiffer(earlier, telling);

    /// <summary>«الإعدامات» after a total of executions: more of the same.</summary>
    private static bool PointsBackAt(Telling earlier, Telling later) =>
        earlier.IsBackground && later.IsDefinite && earlier.Type == later.Type && later.Counts.Count == 0 && later.Sentence - earlier.Sentence <= 1;

    private bool Compatible(Telling earlier, Telling later) =>
        (_same.SameKind(earlier, later) || TellingAgreement.AreGunmens(earlier, later)) && TellingAgreement.DatesAgree(earlier, later)
        && (_same.Scene.PlacesAgree(earlier, later) || (SceneAgreement.IsAroundSeat(earlier, later) && !_same.Further.IsFurther(later) && !TellingAgreement.CountsDiffer(earlier, later) && _lead.IsDetailed(earlier, later)));

    /// <summary>Within the body an unsettled type joins a settled one only when it points back or tells the same number.</summary>
    private static bool SameStory(Telling earlier, Telling later) =>
        earlier.Type == later.Type || TellingAgreement.AreGunmens(earlier, later) || IsTollOfBlast(earlier, later) || IsBlastAgain(earlier, later) || earlier.Sentence == later.Sentence || later.IsDefinite || TellingAgreement.SharesCount(earlier, later)
        || (later.IsOpen && later.Counts.Count == 0
            && (later.Sentence - earlier.Sentence == 1 || (later.Sentence - earlier.Sentence <= 3 && SceneAgreement.SamePlace(earlier, later) && !TellingAgreement.DoersDiffer(earlier, later))));

    /// <summary>«تبنى التنظيم التفجير الانتحاري في ...», and soon after «ارتفعت حصيلة التفجير ...».</summary>
    private static bool IsTollOfBlast(Telling earlier, Telling later) =>
        later.IsOpen && earlier.Counts.Count == 0 && later.Counts.Count > 0 && TellingAgreement.Blast(earlier) && TellingAgreement.Blast(later) && SceneAgreement.SamePlace(earlier, later) && later.Sentence - earlier.Sentence <= 3;

    /// <summary>«هجوم انتحاري في المدينة», and then by another «تفجير بسيارة مفخخة في المدينة».</summary>
    private static bool IsBlastAgain(Telling earlier, Telling later) =>
        TellingAgreement.Blast(earlier) && TellingAgreement.Blast(later) && SceneAgreement.SamePlace(earlier, later) && TellingAgreement.OtherSpeaker(earlier, later);

    /// <summary>What makes a later passage the same incident and not another of its kind.</summary>
    private bool Speaks(Telling earlier, Telling later)
    {
        if ((_same.Further.SaysAnother(later) || _same.Further.IsElsewhereThere(later) || _same.Further.IsOneMore(later) || (_same.Further.IsRenewed(later) && !_same.Further.IsRenewed(earlier))) && earlier.Sentence != later.Sentence)
        {
            return false;
        }

        if (TellingAgreement.MoveApart(earlier, later))
        {
            return false;
        }

        if (TellingAgreement.CountsDiffer(earlier, later))
        {
            // «على صعيد متصل، أسفر القصف ...»: the paper itself sets it apart.
            if (later.ClauseKind == ClauseKind.Turn && later.Sentence != earlier.Sentence)
            {
                return false;
            }

            // Two sources give one incident different figures; one source counts two incidents.
            return (later.IsDefinite || (TellingAgreement.OtherSpeaker(earlier, later) && (SceneAgreement.SamePlace(earlier, later) || _lead.IsOtherFigure(earlier, later)))) && earlier.Sentence != later.Sentence;
        }

        var near = later.Head.First - earlier.Head.First < NearTokens;
        if (earlier.Sentence == later.Sentence && near)
        {
            return (later.Place is null || earlier.Place is null || SceneAgreement.SamePlace(earlier, later) || (later.IsDefinite && _ground.Lexicon.Families[later.Type] is "movement")) && !HasOwnCause(earlier, later) && (later.IsDefinite || !TellingAgreement.DoersDiffer(earlier, later));
        }

        // A lead names the region, the next sentences the village; a dated sentence after an undated one tells an earlier case.
        if (_lead.IsRefined(earlier, later) || _lead.IsDetailed(earlier, later) || _lead.IsReportedAgain(earlier, later))
        {
            return true;
        }

        if (earlier.Date is null && later.Date is { } date && TellingAgreement.IsCalendar(date) && !later.IsDefinite && !TellingAgreement.SharesCount(earlier, later))
        {
            return false;
        }

        return later.IsDefinite || TellingAgreement.SharesCount(earlier, later) || _lead.IsNamedAgain(earlier, later) || _lead.IsFilledIn(earlier, later)
            || ((SceneAgreement.SamePlace(earlier, later) || _same.Scene.AreOfOneName(earlier, later))
                && (later.Counts.Count == 0 || (earlier.Counts.Count == 0 && later.Sentence - earlier.Sentence <= 2)))
            || ((later.Place is null || SceneAgreement.IsAround(later, earlier)) && later.Counts.Count == 0 && earlier.Type == later.Type
                && (TellingAgreement.SharesActor(earlier, later) || later.Actors.TrueForAll(actor => actor.Actor.Code == "civilians")) && later.Sentence - earlier.Sentence <= 4 && (near || earlier.Sentence != later.Sentence));
    }

    /// <summary>«أصيب مدنيان بقصف على ...، فيما قتل ثالث بقصف على ...»: each with what hit them.</summary>
    private static bool HasOwnCause(Telling earlier, Telling later) =>
        later is { ClauseKind: ClauseKind.Clause, IsDefinite: false } && earlier.HeadCue.Type == "casualty" && later.HeadCue.Type == "casualty"
        && earlier.Triggers.Exists(trigger => trigger.Cue.Code != "casualty") && later.Triggers.Exists(trigger => trigger.Cue.Code != "casualty" && !trigger.HasClitic(Text.Clitics.Article));

    /// <summary>A lead that sums up several incidents, and now one of them by itself.</summary>
    private static bool TellsOneOf(Telling summary, Telling one) =>
        summary.IsSummary && !one.IsDefinite && one.Sentence > summary.Sentence && one.Place is not null && !SceneAgreement.SamePlace(summary, one);
}
