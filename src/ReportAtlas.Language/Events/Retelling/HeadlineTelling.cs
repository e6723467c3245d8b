using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Layout;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Tells whether a headline tells what a passage of the body tells.</summary>
/// <param name="ground">The article.</param>
/// <param name="same">What two tellings have in common.</param>
/// <param name="target">What was struck.</param>
/// <param name="toll">The toll alone, with which a body may begin.</param>
internal sealed class HeadlineTelling(EventGround ground, TellingAgreement same, TargetAgreement target, TollUnderHeadline toll)
{
    /// <summary>A headline and the body's telling: nothing may speak against it, and one thing must speak for it.</summary>
    internal bool IsToldBy(Telling headline, Telling body) =>
        (
            same.SameKind(headline, body)
            || (TellingAgreement.Air(headline) && TellingAgreement.Air(body))
            || IsBodyOf(headline, body)
            || AreOfOneReturn(headline, body)
            || IsFightFor(headline, body)
        )
        && !IsByOthers(headline, body)
        && !IsOnOthers(headline, body)
        && !(body.Counts.Count == 0 && IsToll(headline))
        && (
            same.Scene.PlacesAgree(headline, body)
            || IsMentioned(headline, body)
            || SceneAgreement.StandsFor(headline, body)
            || SceneAgreement.ArePartAndTown(headline, body)
        )
        && (
            headline.Type == body.Type
            || TellsOnlyOutcome(headline, body)
            || TellingAgreement.SharesActor(headline, body)
            || SceneAgreement.SamePlace(headline, body)
            || TellingAgreement.SharesCount(headline, body, least: 1)
            || target.Share(headline, body)
            || AreOfOneReturn(headline, body)
            || IsFightFor(headline, body)
            || IsBodyOf(headline, body)
            || toll.Is(headline, body)
        );

    /// <summary>«قصف في الحويقة», and the body calls it a raid: another kind of the same family, at no other place and with no other figure, is no second incident.</summary>
    internal bool IsOfOneFamily(Telling headline, Telling body) =>
        !body.IsBackground
        && !IsToll(headline)
        && ground.Text.Blocks[headline.Block].Role == BlockRole.Headline
        && (headline.FamilyIn(ground.Lexicon) == body.FamilyIn(ground.Lexicon) || IsFightFor(headline, body))
        && same.Scene.PlacesAgree(headline, body)
        && !TellingAgreement.CountsDiffer(headline, body);

    /// <summary>«عبوة تخطف ثلاثة حراس», «التنظيم يعدم تسعة ويهاجم ثكنة بالرقة»: at no place of its own, or with the body's kind and figure, it tells what the body tells better.</summary>
    internal static bool SaysNothingElse(Telling headline, Telling body) =>
        !body.IsBackground
        && (
            (headline.Place is null && (headline.Counts.Count == 0 || AnyFigure(headline, body)))
            || (headline.Type == body.Type && TellingAgreement.SharesCount(headline, body))
        );

    /// <summary>«خمسة قتلى في ثلاثة حوادث بالحسكة»: it adds up what the body tells one by one.</summary>
    internal static bool IsTheirSum(Telling headline, List<Telling> kept)
    {
        var sum = 0;
        foreach (var told in kept)
        {
            sum += !told.IsBackground && told.Counts.TryGetValue(Outcome.Killed, out var dead) ? dead.Min : 0;
        }

        return headline.Counts.TryGetValue(Outcome.Killed, out var all) && all.Min == sum;
    }

    private static bool AnyFigure(Telling headline, Telling body) =>
        headline.Counts.Values.Any(count => body.Counts.Values.Any(other => other.Min == count.Min));

    /// <summary>«العراق يستعيد 150 عائلة», «غادرت 150 عائلة المخيم»: those who are brought home leave.</summary>
    private static bool AreOfOneReturn(Telling headline, Telling body) =>
        (headline.Type, body.Type) is ("prisoner_transfer", "displacement") or ("displacement", "prisoner_transfer")
        && !TellingAgreement.CountsDiffer(headline, body);

    /// <summary>«الجيش يستعيد الحي», and the body tells the fight in that very place.</summary>
    private bool IsFightFor(Telling headline, Telling body) =>
        (headline.Type, body.Type) is ("territorial_change", "armed_clash")
        && headline.Place is { } place
        && !Whereabouts.IsWide(place.Mention)
        && (SceneAgreement.SamePlace(headline, body) || IsMentioned(headline, body));

    /// <summary>A shelling by one side, and then its answer by the other.</summary>
    private static bool IsByOthers(Telling headline, Telling body) =>
        TellingAgreement.DoersDiffer(headline, body)
        && !TellingAgreement.SharesCount(headline, body, least: 1)
        && TellingAgreement.IsFromAfar(headline)
        && TellingAgreement.IsFromAfar(body);

    /// <summary>«مقتل لاجئ في المخيم», and then «كما شهد المخيم في الرابع من تموز إصابة حارس»: what befell somebody else on a day of its own.</summary>
    private bool IsOnOthers(Telling headline, Telling body) =>
        headline.Counts.ContainsKey(Outcome.Killed)
        && body.Counts.Count > 0
        && !body.Counts.ContainsKey(Outcome.Killed)
        && same.IsOfOlderDay(headline, body);

    /// <summary>«ارتفاع حصيلة الاشتباكات إلى 28 قتيلا»: a sum, which is not that of a passage without any figure.</summary>
    private bool IsToll(Telling headline)
    {
        foreach (var match in headline.Counts.Count > 0 ? ground.Scan.In(headline.ReachBack, headline.End) : [])
        {
            if (match.Cue is { Kind: CueKind.Background, Code: "toll" or "amount" or "total" or "tally" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«استشهاد مقاتلين من المجلس»: whom it befell, and nothing of where and how.</summary>
    private static bool TellsOnlyOutcome(Telling headline, Telling body) =>
        (
            headline is { IsOpen: true, Place: null, HeadCue.Outcome: not Outcome.None }
            && body.HeadCue.Outcome == headline.HeadCue.Outcome
            && !TellingAgreement.CountsDiffer(headline, body)
        )
        || headline is { IsOpen: true, Counts.Count: 0 }
            && (headline.Place is null || Whereabouts.IsWide(headline.Place.Value.Mention))
            && headline.HeadCue.Outcome != Outcome.None
            && body.Counts.ContainsKey(headline.HeadCue.Outcome);

    /// <summary>«مقتل لاجئ في المخيم» over a report of the body that was found.</summary>
    private static bool IsBodyOf(Telling headline, Telling body) =>
        body.Type == "body_recovery"
        && (
            (headline is { IsOpen: true, Type: "other" or "assassination" } && TellingAgreement.SharesCount(headline, body, least: 1))
            // «ضحايا مدنيون بهجوم مسلح في البادية», and then «عثر على جثث ثلاثة رعاة قتلوا بالرصاص».
            || (headline is { HeadCue.Type: "casualty", Triggers.Count: > 1 } && headline.Counts.Values.All(static count => count.Max is null))
        );

    /// <summary>The headline gives the region around the place that the body gives.</summary>
    internal bool IsMentioned(Telling headline, Telling body)
    {
        foreach (var place in MentionTables.In(ground.Places, body.ReachBack, body.End))
        {
            // «في الرقة», and then a village that no map has, «بريف الرقة الغربي».
            if (headline.Place?.Mention is { } town && body.Place is { Mention.Place: null } && Whereabouts.StandsFor(town, place.Mention))
            {
                return true;
            }

            if (
                headline.Place is { } known
                && (
                    place.Mention.Surface == known.Mention.Surface
                    || (place.Mention.Place is { } one && known.Mention.Place is { } two && one.Equals(two))
                )
            )
            {
                return true;
            }
        }

        return false;
    }
}
