using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Events.Types;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>
/// «قتل شخصان بانفجار عبوة»: people of whom no telling says whose they are, and who had no part in it, are civilians. Asked when all tellings of an incident
/// are joined, since a later one may name their party. Whom a drone hit was sought out, and may be anybody.
/// </summary>
internal static class UnnamedVictims
{
    /// <summary>How many words a charge may stand from the people charged.</summary>
    private const int ChargeReach = 8;

    internal static void Add(EventGround ground, List<Telling> tellings)
    {
        foreach (var telling in tellings)
        {
            // «عثر الأهالي على جثتين مكبلتين»: of whom nobody says whose they were.
            if (
                telling.Type == "body_recovery"
                && OnlyFound(ground, telling)
                && telling.Counts.ContainsKey(Outcome.Killed)
                && !NamesFighters(ground, telling.ReachBack, telling.End)
            )
            {
                telling.Actors.Add(new ActorMention(ground.Lexicon.Actor("civilians"), ActorRole.Target, null));
                continue;
            }

            if (
                telling.Type != "drone_strike"
                && (telling.FamilyIn(ground.Lexicon) is "violence" or "custody" || IsKillingBySomebody(telling))
                && telling.Actors.TrueForAll(
                    telling.Type == "arrest"
                        ? static actor => IsDoer(actor) || (actor.Role == ActorRole.Involved && actor.Actor.Code != "civilians")
                        : IsDoer
                )
                && (
                    (UnnamedPersons.AreIn(ground, telling) || IsTollOfPlace(ground, telling) || IsBlastAmongPeople(ground, telling))
                        && !AreSuspects(ground, telling)
                    || IsTakenByIsis(ground, telling)
                    || IsTollOfCivilPlace(ground, telling)
                    || IsDriver(ground, telling)
                )
            )
            {
                telling.Actors.Add(new ActorMention(ground.Lexicon.Actor("civilians"), ActorRole.Target, null));
            }
        }
    }

    /// <summary>«قتل التنظيم 16 شخصا»: by somebody, and no accident.</summary>
    private static bool IsKillingBySomebody(Telling telling) =>
        telling.Type == "other"
        && telling.Counts.ContainsKey(Outcome.Killed)
        && telling.Actors.Exists(static actor => actor.Role == ActorRole.Perpetrator);

    private static bool IsDoer(ActorMention actor) =>
        actor.Actor.Code != "civilians" && (actor.Role == ActorRole.Perpetrator || actor.Actor.Code == "unknown gunmen");

    /// <summary>«قصفت الطائرات المدينة مخلفة قتلى وجرحى»: of a town or village that was struck, where nothing and nobody else is said to have been the aim.</summary>
    private static bool IsTollOfPlace(EventGround ground, Telling telling) =>
        telling
            is {
                Type: "airstrike" or "shelling",
                Place.Mention.Kind: PlaceKind.City or PlaceKind.Town or PlaceKind.Village or PlaceKind.Neighbourhood
            }
        && telling.Triggers.Exists(trigger => ((TriggerCue)trigger.Cue).Outcome is Outcome.Killed or Outcome.Injured)
        && Struck.Of(ground, telling).All == 0
        && !ground.Scan.HasIn(telling.ReachBack, telling.End, CueKind.Anaphor)
        && !IsOfForces(ground, telling)
        && telling.Others.TrueForAll(other => !IsOfForces(ground, other));

    /// <summary>«استهدفت غارة صهريجا للنفط، ما أدى إلى مقتل سائقه»: of a car or lorry that is no army's.</summary>
    private static bool IsDriver(EventGround ground, Telling telling) =>
        telling.FamilyIn(ground.Lexicon) == "violence"
        && telling.Counts.Values.Any(count =>
            count.Span is { } span && ground.IsOneOf(ground.Text.TokenAt(span.Start), ground.Lexicon.PartySigns.Drivers)
        )
        && (!IsOfForces(ground, telling) || UnnamedPersons.AreFiredAtInCar(ground, telling));

    /// <summary>«انتشل فريق ... جثثا»: who is named only found them.</summary>
    private static bool OnlyFound(EventGround ground, Telling telling)
    {
        var body = telling.First;
        while (body < telling.End && !(ground.Scan.TryFind(body, CueKind.Person, out var found) && found.Cue.Code == "body"))
        {
            body++;
        }

        return telling.Actors.Count == 0
            || (
                !IsMassGrave(ground, telling)
                && telling.Actors.TrueForAll(actor =>
                    actor.Actor.Code != "civilians" && actor.Span is { } span && ground.Text.TokenAt(span.Start) < body
                )
            );
    }

    /// <summary>In one of these anybody may lie.</summary>
    private static bool IsMassGrave(EventGround ground, Telling telling) =>
        ground.HasOneOf(telling.ReachBack, telling.End, ground.Lexicon.PartySigns.Graves);

    /// <summary>«أعدم التنظيم ثلاثة بتهمة ...», «اعتقلت الحسبة 11 شخصا»: those over whom it ruled, where no fighter is named.</summary>
    private static bool IsTakenByIsis(EventGround ground, Telling telling) =>
        telling is { Type: "arrest" or "execution" or "abduction", Counts.Count: > 0 }
        && telling.Counts.Values.Any(count => count.Span is { } span && ground.Text.TokenAt(span.Start) >= telling.Head.End)
        && telling.Actors.Exists(static actor => actor is { Actor.Code: "ISIS", Role: ActorRole.Perpetrator })
        && !NamesFighters(ground, telling.Head.End, telling.End)
        && telling.Others.TrueForAll(other => !NamesFighters(ground, other.ReachBack, other.End));

    /// <summary>«سقطت قذيفة على السوق وقتلت ستة»: where people live and trade, and no fighter is named.</summary>
    private static bool IsTollOfCivilPlace(EventGround ground, Telling telling) =>
        telling.Type is "airstrike" or "shelling"
        && (telling.Counts.ContainsKey(Outcome.Killed) || telling.Counts.ContainsKey(Outcome.Injured))
        && HitsCivilPlace(ground, telling)
        && !IsOfForces(ground, telling)
        && telling.Others.TrueForAll(other => !IsOfForces(ground, other));

    private static bool HitsCivilPlace(EventGround ground, Telling telling)
    {
        for (var token = telling.ReachBack; token < telling.End; token++)
        {
            if (
                ground.Text.Is(token, TokenKind.Word)
                && (
                    ground.IsOneOf(token, ground.Lexicon.PartySigns.CivilPlaces)
                    || (telling.Type == "shelling" && ground.IsOneOf(token, ground.Lexicon.PartySigns.CivilHomes))
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«انفجرت مفخخة في السوق وحصدت أربعة قتلى»: dead and wounded, where no telling names a fighter, a post or anything of an army.</summary>
    private static bool IsBlastAmongPeople(EventGround ground, Telling telling) =>
        telling.Type is "ied_or_bomb" or "suicide_attack" or "mine_explosion"
        && (
            telling.Counts.Count > 0
            || telling.Triggers.Exists(static trigger => ((TriggerCue)trigger.Cue).Outcome is Outcome.Killed or Outcome.Injured)
        )
        && !IsOfForces(ground, telling)
        && telling.Others.TrueForAll(other => !IsOfForces(ground, other));

    private static bool IsOfForces(EventGround ground, Telling telling)
    {
        for (var token = telling.ReachBack; token < telling.End; token++)
        {
            if (
                ground.Text.Is(token, TokenKind.Word)
                && (ground.HoldsOneOf(token, ground.Lexicon.Parts.Military) || ground.Lexicon.IsPost(ground.Text.Word(token)))
            )
            {
                return true;
            }
        }

        return NamesFighters(ground, telling.ReachBack, telling.End);
    }

    private static bool NamesFighters(EventGround ground, int first, int end)
    {
        foreach (var match in ground.Scan.In(first, end))
        {
            if (match.Cue is { Kind: CueKind.Person, Code: "fighter" or "prisoner" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«خلية من ستة أشخاص», «أوقفت شخصين بتهمة التهريب»: taken for what they are said to be.</summary>
    private static bool AreSuspects(EventGround ground, Telling telling)
    {
        if (telling.Type != "arrest")
        {
            return false;
        }

        if (ground.HasOneOf(telling.Head.End, telling.End, ground.Lexicon.PartySigns.OnSuspicion))
        {
            return true;
        }

        // The people may be counted in another telling than the main one.
        return NamesSuspects(ground, telling.Head.End, telling.End)
            || (
                telling.Counts.TryGetValue(Outcome.Detained, out var taken)
                && taken.Span is { } span
                && ground.Text.TokenAt(span.Start) is var people
                && NamesSuspects(ground, people, Math.Min(ground.Text.TokenCount, people + ChargeReach))
            );
    }

    /// <summary>Fighters, those charged with something, and whoever carries explosives.</summary>
    private static bool NamesSuspects(EventGround ground, int first, int end)
    {
        foreach (var match in ground.Scan.In(first, end))
        {
            if (
                match.Cue
                is { Kind: CueKind.Person, Code: "family" or "fighter" }
                    or { Kind: CueKind.Negation, Code: "charge" }
                    or MeansCue { Type: "ied_or_bomb" }
            )
            {
                return true;
            }
        }

        return false;
    }
}
