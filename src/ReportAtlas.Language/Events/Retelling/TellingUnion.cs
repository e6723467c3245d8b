using ReportAtlas.Language.Events.Counts;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Makes one of two tellings of an incident.</summary>
internal sealed class TellingUnion(EventGround ground, TellingAgreement same, TargetAgreement target)
{
    /// <summary>How many places are kept of those at which an incident was told: each later telling is compared with all.</summary>
    private const int MostPlaces = 8;

    /// <summary>The single incident stands for itself, and takes from the summary what that says of all.</summary>
    internal void Replace(List<Telling> kept, Telling summary, Telling one)
    {
        summary.ToldIn = one;
        one.Retellings.Add(EventQuote.Of(ground, summary));
        one.Retellings.AddRange(summary.Retellings);
        one.Place ??= summary.Place;
        // «خرج 90 مسلحا من الحي وسلموا أنفسهم»: as many gave themselves up.
        if (one.Type == "surrender" && one.Counts.Count == 0 && summary.Counts.TryGetValue(Outcome.Displaced, out var left))
        {
            one.Counts.Add(Outcome.Detained, left);
        }

        one.Date ??= summary.Date;
        one.Day ??= one.Date is null ? summary.Day : null;
        one.Actors.AddRange(
            summary.Actors.Where(actor => actor.Actor.Group != "civilians" && one.Actors.TrueForAll(known => known.Actor.Code != actor.Actor.Code))
        );
        kept[kept.LastIndexOf(summary)] = one;
    }

    /// <summary>Whether its own sentence names its place; one that points back has that of what it points at, which may be another incident.</summary>
    private bool NamesItsPlace(Telling telling) =>
        telling.Place is { } place
        && (place.Mention.Status != Places.PlaceStatus.Anaphor || IsNamedThere(telling, place.Mention))
        && place.First >= ground.Text.Sentences[telling.Sentence].FirstToken
        && place.First < telling.End;

    /// <summary>«قال مصدر في بلدة الكسرة إن ... قرب مفرق البلدة»: pointed at, and named in the same sentence.</summary>
    private bool IsNamedThere(Telling telling, Places.PlaceMention pointer)
    {
        foreach (var place in MentionTables.In(ground.Places, ground.Text.Sentences[telling.Sentence].FirstToken, telling.End))
        {
            if (
                place.Mention.Status != Places.PlaceStatus.Anaphor
                && place.Mention.Place is { } named
                && pointer.Place is { } pointed
                && named.Equals(pointed)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«هجوم شنه التنظيم على حافلات ... إحداها تعرضت لقذيفة صاروخية»: a weapon of the attack does not make it a bombardment; who has no guns to shell with fights from near.</summary>
    private static bool IsWeaponOnly(Telling main, Telling other) =>
        // «ضربة للتحالف», «صاروخين سقطا على سيارة»: what the aircraft fired.
        (TellingAgreement.Air(main) && other.Type == "shelling")
        || (main.Type, other.Type) is ("armed_clash", "shelling")
            && !other.InHeadline
            && main.Triggers.Exists(static trigger => trigger.Cue.Code == "attack")
            && main.Actors.Exists(static actor => actor is { Role: ActorRole.Perpetrator, Actor.Code: "ISIS" });

    /// <summary>Fills the main telling up from another of the same incident, which stays as a retelling.</summary>
    internal void Absorb(Telling main, Telling other)
    {
        other.ToldIn = main;
        main.Others.Add(other);
        main.LastSentence = other.InHeadline ? main.LastSentence : Math.Max(main.LastSentence, other.LastSentence);
        main.IsSummary |= other.IsSummary;
        target.Unite(main, other);
        main.Retellings.Add(EventQuote.Of(ground, other));
        main.Retellings.AddRange(other.Retellings);
        if (
            main.Place is null
            || (
                !other.InHeadline
                && NamesItsPlace(other)
                && !(other.IsDefinite && Whereabouts.IsLandmark(other.Place!.Value.Mention))
                && (
                    SceneAgreement.IsNarrower(main, other)
                    || same.Scene.IsByRoad(main, other)
                    || (
                        !other.IsOnKnownThing
                        && (!other.IsDefinite || Whereabouts.IsSettlement(other.Place?.Mention))
                        && SceneAgreement.StandsFor(main, other)
                    )
                    || same.Scene.SaysWhere(other)
                    || same.Scene.IsInside(main, other)
                )
            )
        )
        {
            if (main.Place is { } before && other.Place is not null && main.ToldAt.Count < MostPlaces)
            {
                main.ToldAt.Add(before.Mention);
            }

            main.Place = other.Place ?? main.Place;
        }

        main.Date ??= other.InHeadline || IsOfOlderMonth(main, other) ? null : other.Date;
        if (main.Day is null && !other.InHeadline)
        {
            (main.Day, main.DayRule) = (other.Day, other.DayRule);
        }

        // «وبذلك يرتفع عدد الاستهدافات منذ مطلع العام إلى 41، تسببت بمقتل 30»: a sum over a time is none of its own.
        if (main.IsBackground || !other.IsBackground)
        {
            SidesLosses.Add(ground, main, other);
            LaterDeath.Add(ground, main, other);
            DeadOfTheSame.Add(ground, main, other);
            foreach (var count in other.Counts.Where(count => !main.Counts.ContainsKey(count.Key) && !IsOnHim(main, other, count.Key)))
            {
                main.Counts.Add(count.Key, count.Value);
            }
        }

        if (main.IsOpen && !other.IsOpen && !IsWeaponOnly(main, other) && other.FamilyIn(ground.Lexicon) == "violence")
        {
            (main.Type, main.IsOpen) = (other.Type, false);
        }
        else if (main is { Type: "other", IsOpen: true } && other.Type == "armed_clash" && (main.Sentence == other.Sentence || other.InHeadline))
        {
            // «قتل ثلاثة، فيما أصيب طفل في هجوم شنه ...»: what killed them is told with those whom it hurt.
            main.Type = other.Type;
        }
        else if (
            other.Type == "assassination"
            && main is { IsOpen: true, Type: "other" or "armed_clash", HeadCue.Type: "casualty" }
            && main.Triggers.TrueForAll(static trigger => trigger.Cue.Code is "casualty" or "attack")
        )
        {
            // «أصيب معلم بطلق ناري», «ملثمان أطلقا النار على المعلم»: whom they had come for.
            main.Type = other.Type;
        }
        else if (
            main.Type == "other"
            && other.Sentence == main.Sentence
            && other.Counts.ContainsKey(Outcome.Killed)
            && other.Head.First > main.Head.First
            && ground.IsOneOf(other.Head.First - 1, ground.Lexicon.TimeSigns.Dating)
        )
        {
            // «حظر للتجوال في المدينة بعد مقتل ثلاثة بضربة مسيرة»: what the deed brought with it.
            main.Type = other.Type;
        }

        RetoldParties.Add(ground, main, other);
    }

    /// <summary>«قتل عنصر طعنا», «باغته مجهول وطعنه عدة طعنات»: the verb's pronoun takes up the man who died, and nobody was hurt besides.</summary>
    private bool IsOnHim(Telling main, Telling other, Outcome outcome) =>
        outcome == Outcome.Injured
        && main.Counts.ContainsKey(Outcome.Killed)
        && other.Counts.TryGetValue(outcome, out var hurt)
        && hurt is { Min: 1, Max: 1 }
        && other.Triggers.Exists(trigger =>
            trigger.Cue is TriggerCue { Outcome: Outcome.Injured }
            && trigger.Cue.Is(WordShape.Past)
            && trigger.Cue.Is(WordShape.Suffixed)
            && ground.Text.Word(trigger.First) is not [.., 'ت', 'ه']
            && ground.Text.Text[ground.Text.SpanOf(trigger.First).End - 1] == 'ه'
        );

    /// <summary>«خرجت دفعة من 700 شخص. ... وقال أسير إن التنظيم هاجمهم أواخر تشرين الأول»: a mere month dates what it stands with, and no news told without a day.</summary>
    private static bool IsOfOlderMonth(Telling main, Telling other) =>
        other.Date is { Value: { } month }
        && month.To.DayNumber - month.From.DayNumber > 6
        && other.Sentence != main.Sentence
        && !TellingAgreement.SharesCount(main, other, least: 1);
}
