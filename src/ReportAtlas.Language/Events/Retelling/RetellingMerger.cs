using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>
/// Joins tellings of one incident: headline, lead and body tell it several times, and later sentences come back to it («الهجوم»).
/// The first telling in the body is kept, filled up from the others, which stay as retellings.
/// </summary>
internal sealed class RetellingMerger
{
    /// <summary>How many tellings back an incident is looked for; a longer memory would make long lists quadratic.</summary>
    private const int Memory = 40;

    /// <summary>How many blocks on the day of a summary holds for the incidents that it sums up.</summary>
    private const int SummaryReach = 6;

    private readonly EventGround _ground;

    private readonly TellingAgreement _same;

    private readonly HeadlineTelling _headline;

    private readonly LeadTelling _lead;

    private readonly TellingUnion _union;

    private readonly TargetAgreement _target;

    private readonly EchoTelling _echo;

    private readonly ChainedDeed _chain;

    private readonly StoryAgreement _story;

    private readonly TollSequel _toll;

    private readonly TollFirst _tollFirst;

    private readonly PointedOutcome _outcome;

    private readonly OtherCount _count;

    private readonly ApartTelling _apart;

    private readonly StepSequel _step;

    private readonly AnnouncedDeed _announced;

    private readonly NextTelling _next;

    /// <summary>The lead that sums up what the sentences after it tell; null where there is none.</summary>
    private Telling? _summed;

    private RetellingMerger(EventGround ground, List<Telling> tellings)
    {
        (_ground, _same) = (ground, new TellingAgreement(ground));
        _lead = new LeadTelling(_same, tellings.Find(static telling => !telling.InHeadline)?.Sentence ?? 0);
        _chain = new ChainedDeed(ground, _same);
        _target = new TargetAgreement(ground, _same, _lead);
        _echo = new EchoTelling(ground, _same, _target);
        _story = new StoryAgreement(ground, _same, _lead);
        _headline = new HeadlineTelling(ground, _same, _target, new TollUnderHeadline(tellings));
        (_toll, _tollFirst, _outcome, _count) = (
            new TollSequel(ground),
            new TollFirst(ground, _same),
            new PointedOutcome(ground, _same),
            new OtherCount(ground, _same)
        );
        _apart = new ApartTelling(ground, _same, _lead, _echo.Words);
        _step = new StepSequel(ground, _same);
        _announced = new AnnouncedDeed(ground, _same);
        _next = new NextTelling(ground, _same);
        _union = new TellingUnion(ground, _same, _target);
    }

    /// <summary>The incidents of an article, each once.</summary>
    internal static List<Telling> Merge(EventGround ground, List<Telling> tellings) => new RetellingMerger(ground, tellings).Merge(tellings);

    private List<Telling> Merge(List<Telling> tellings)
    {
        LeadSummary.Part(_ground, tellings);
        SharedDeeds.Part(_ground, tellings);
        var kept = new List<Telling>();
        new HeadlineLines(_ground, _headline).Mark(tellings);
        var headlines = tellings.Where(telling => telling.InHeadline).ToList();
        var claims = new HeadlineClaims(_headline, _union, headlines);
        var (first, sentence) = (0, -1);
        foreach (var telling in tellings.Where(telling => !telling.InHeadline))
        {
            if (telling.Sentence != sentence)
            {
                claims.Add(kept, first);
                (first, sentence) = (kept.Count, telling.Sentence);
            }

            telling.IsSummary = _lead.IsLead(telling) && LeadSummary.IsOne(_ground, telling);
            if (
                _summed is { } summed
                && telling is { Date: null, Day: null, IsBackground: false }
                && _ground.Text.Sentences[telling.Sentence].Block - summed.Block <= SummaryReach
            )
            {
                (telling.Date, telling.Day) = (summed.Date, summed.Day);
            }

            if ((SharedDeeds.Named(_ground, kept, telling) ?? FindEarlier(kept, telling)) is { } earlier)
            {
                var isPart = TellsOneOf(earlier, telling);
                if (isPart || (_chain.AreOne(earlier, telling) && _chain.Outranks(earlier, telling)) || _announced.Is(earlier, telling))
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

            kept.Add(telling);
        }

        claims.Add(kept, first);
        ToldInParts.Drop(_ground, _same.Scene, kept);
        var loose = new List<Telling>();
        foreach (var headline in claims.Left)
        {
            if (
                kept.Count > 1
                && LeadSummary.SpeaksOfSeveral(_ground, headline)
                && (
                    HeadlineTelling.IsTheirSum(headline, kept)
                    || kept.Exists(other => !other.IsBackground && _same.Scene.PlacesAgree(headline, other))
                )
            )
            {
                continue;
            }

            if (
                !loose.Exists(other => _story.Compatible(other, headline))
                && !kept.Exists(other =>
                    _headline.IsToldBy(headline, other)
                    || _headline.IsOfOneFamily(headline, other)
                    || HeadlineTelling.SaysNothingElse(headline, other)
                )
            )
            {
                loose.Add(headline);
            }
        }

        return [.. loose, .. kept];
    }

    private Telling? FindEarlier(List<Telling> kept, Telling telling)
    {
        _same.Further.Compare(telling);
        var earlier = FindAmong(kept, telling);
        _same.Further.EndComparing();
        return earlier;
    }

    private Telling? FindAmong(List<Telling> kept, Telling telling)
    {
        Telling? latest = null;
        _apart.Come(telling);
        // No further back than the loop: all that was told would make a long report quadratic.
        var violent = kept.FindLastIndex(
            kept.Count - 1,
            Math.Min(kept.Count, Memory),
            told => told.FamilyIn(_ground.Lexicon) == "violence" && !told.IsBackground
        );
        for (var i = kept.Count - 1; i >= Math.Max(0, kept.Count - Memory); i--)
        {
            if (_apart.Are(kept[i], telling) || NamesOneBefore(kept, i, telling))
            {
                continue;
            }

            if (_outcome.IsOf(kept[i], telling) || (i == kept.Count - 1 && _toll.IsOf(kept[i], telling)))
            {
                return kept[i];
            }

            if (_step.IsCostOfGround(kept[i], telling) || (i == violent && _count.IsOf(kept[i], telling)) || _tollFirst.IsOf(kept[i], telling))
            {
                return kept[i];
            }

            if (
                _story.IsToldAgain(kept[i], telling)
                || _target.AreOne(kept[i], telling)
                || _echo.IsOf(kept[i], telling, isLast: i == kept.Count - 1)
                || _chain.AreOne(kept[i], telling)
                || _step.AreOne(kept[i], telling)
                || _announced.Is(kept[i], telling)
            )
            {
                // «قتل شاب في الريف الشرقي، فيما نجا آخر في الريف الأوسط»: details that name a region go with the one told there.
                if (SceneAgreement.SamePlace(kept[i], telling) || _headline.IsMentioned(kept[i], telling) || telling.IsDefinite)
                {
                    return latest is null || !telling.IsDefinite ? kept[i] : latest;
                }

                latest ??= kept[i];
            }
        }

        return latest
            ?? (kept.Count > 0 && !_apart.Are(kept[^1], telling) && _next.IsOf(kept[^1], telling, isFirst: kept.Count == 1) ? kept[^1] : null);
    }

    /// <summary>«غارات على الحي، فيما هاجم مسلحون الفندق. وأوقعت الغارات على الحي جرحى»: of two that one sentence told, the one of its own kind and place.</summary>
    private static bool NamesOneBefore(List<Telling> kept, int at, Telling telling) =>
        at > 0
        && telling.Place is not null
        && kept[at].Sentence == kept[at - 1].Sentence
        && kept[at].Type != telling.Type
        && kept[at - 1].Type == telling.Type
        && SceneAgreement.SamePlace(kept[at - 1], telling)
        && !SceneAgreement.SamePlace(kept[at], telling);

    /// <summary>A lead that sums up several incidents, and now one of them by itself; «شن ثلاث هجمات على قرى ...» tells all of them again.</summary>
    private bool TellsOneOf(Telling summary, Telling one) =>
        summary.IsSummary
        && !LeadSummary.IsOne(_ground, one)
        && one is { IsDefinite: false, Place: not null }
        && one.Sentence > summary.Sentence
        && !SceneAgreement.SamePlace(summary, one)
        // «مظاهرات في قرى ...», and then force used against one of them.
        && !(summary.Type == "protest" && one.Type != "protest");
}
