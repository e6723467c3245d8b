using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Tells passages on the bodies of those told of before: taken in, found or brought out; and on how a man who was found died.</summary>
internal sealed class BodySequel(EventGround ground, TellingAgreement same)
{
    /// <summary>How many words behind the last trigger it may say whose body it is.</summary>
    private const int OwnerReach = 2;

    internal bool IsOf(Telling earlier, Telling later) => IsTakenIn(earlier, later) || IsDeathOfFound(earlier, later);

    /// <summary>«استقبل المشفى جثامين تسعة قضوا في التفجير»: the dead of the blast told before.</summary>
    private bool IsTakenIn(Telling earlier, Telling later)
    {
        // «العثور على مقبرة», «انتشلت من المقبرة ثماني جثث».
        if (earlier.Type == "body_recovery" && later.Type == "body_recovery")
        {
            return (later.Place is null || SceneAgreement.SamePlace(earlier, later))
                && IsFromGrave(later)
                && TellingAgreement.IsOnItsDay(earlier, later)
                && !same.Further.IsFurther(later)
                && (
                    !earlier.Counts.TryGetValue(Outcome.Killed, out var found)
                    || !later.Counts.TryGetValue(Outcome.Killed, out var taken)
                    || taken.Min <= found.Min
                );
        }

        var mayHaveKilled = earlier.FamilyIn(ground.Lexicon) == "violence" || (earlier.Type == "other" && earlier.Counts.ContainsKey(Outcome.Killed));
        var areOthers =
            earlier.Counts.ContainsKey(Outcome.Killed)
            && later.Counts.ContainsKey(Outcome.Killed)
            && !TellingAgreement.SharesCount(earlier, later, least: 1);
        if (later.Type != "body_recovery" || !mayHaveKilled || areOthers)
        {
            return false;
        }

        // «وعثر على جثته», «وصلت جثامين الضحايا إلى المشفى».
        if (IsOfTheDead(later) && !TellingAgreement.CountsDiffer(earlier, later))
        {
            return true;
        }

        // «انتشلت الفرق سبع جثث من تحت الأنقاض»: as many as were killed.
        if (TellingAgreement.SharesCount(earlier, later) && (later.Place is null || SceneAgreement.SamePlace(earlier, later)))
        {
            return true;
        }

        // «قتل ثلاثة في القرية», «مصدر في مشفى الطبقة أفاد بوصول ثلاث جثث»: where they lie is not where they died.
        if (later.Sentence - earlier.LastSentence == 1 && TellingAgreement.SharesCount(earlier, later) && IsAtHospital(later))
        {
            later.IsOnKnownThing = true;
            return true;
        }

        // «قتل لاجئ في المخيم أمس», «عثرت القوات على جثة اللاجئ ...»: the man just told of.
        if (
            later.Sentence - earlier.LastSentence == 1
            && (later.Counts.Count == 0 || TellingAgreement.SharesCount(earlier, later, least: 1))
            && (later.Place is null || SceneAgreement.SamePlace(earlier, later))
            && IsOfKnownMan(later)
        )
        {
            return true;
        }

        foreach (var match in ground.Scan.In(later.ReachBack, later.End))
        {
            if (
                match.Cue is TriggerCue { Type: not "casualty" }
                && match.HasClitic(Clitics.Article)
                && Joinery.Family(ground, match.Cue) == "violence"
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the place of a telling is only the name of a hospital.</summary>
    private bool IsAtHospital(Telling telling) =>
        telling.Place is { First: > 0 } place && ground.HoldsOneOf(place.First - 1, ground.Lexicon.Parts.Hospital);

    private bool IsFromGrave(Telling telling) => ground.HasOneOf(telling.ReachBack, telling.End, ground.Lexicon.DeedSigns.TheGrave);

    private bool IsOfTheDead(Telling telling)
    {
        for (var token = telling.Head.First; token < Math.Min(telling.End, telling.Triggers[^1].End + OwnerReach); token++)
        {
            if (
                ground.Text.Is(token, TokenKind.Word)
                && (
                    ground.IsOneOf(token, ground.Lexicon.DeedSigns.HisBody)
                    || (ground.IsOneOf(token, ground.Lexicon.DeedSigns.TheDead) && ground.Scan.Has(token - 1, CueKind.Trigger))
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«جثة اللاجئ العراقي»: with the article.</summary>
    private bool IsOfKnownMan(Telling telling)
    {
        foreach (var match in ground.Scan.In(telling.Head.End, Math.Min(telling.End, telling.Triggers[^1].End + OwnerReach), CueKind.Person))
        {
            if (match.Cue is { Kind: CueKind.Person, Code: not "thing" } && match.HasClitic(Clitics.Article))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«عثر على جثة رجل», and then «قتل بإطلاق النار عليه»: how he died.</summary>
    private bool IsDeathOfFound(Telling earlier, Telling later) =>
        earlier.Type == "body_recovery"
        && later.Sentence - earlier.LastSentence == 1
        && later.FamilyIn(ground.Lexicon) == "violence"
        && TellingAgreement.IsOnItsDay(earlier, later)
        && later.ClauseKind is not ClauseKind.Turn
        && (later.Place is null || SceneAgreement.SamePlace(earlier, later))
        && !TellingAgreement.CountsDiffer(earlier, later)
        && !same.Further.IsFurther(later)
        && !TellingAgreement.DoersDiffer(earlier, later)
        && (TellingAgreement.SharesCount(earlier, later, least: 1) || later.Counts.Count == 0);
}
