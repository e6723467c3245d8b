using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Finds the number of people that a word's grammar gives it after itself: object, subject of a passive, genitive of a verbal noun.</summary>
internal static class NumberAfter
{
    internal static bool TryFind(EventGround ground, Telling telling, CueMatch trigger, TriggerCue cue, List<Quantity> used, out Quantity quantity)
    {
        quantity = default;
        var end = Limit(ground, telling, trigger);
        var found = false;
        if (CountedWords.TryReadOneOfThem(ground, trigger.End, out quantity) || CountedWords.TryReadNext(ground, trigger, out quantity))
        {
            return !CountFinder.IsUsed(used, quantity);
        }

        // «الشيخ سالم استشهد مع أحد أبناء بلدته»: who was with those named before the verb; see FurtherPeople.
        if (cue.Is(WordShape.Verb) && trigger.End < end && ground.IsOneOf(trigger.End, ground.Lexicon.People.Together))
        {
            return false;
        }

        var nameEnd = 0;
        for (var token = trigger.End; token < end; token++)
        {
            // «فرع الأمن العسكري»: a word within a party's name is no person.
            if (token < nameEnd)
            {
                continue;
            }

            nameEnd = ground.Scan.TryFind(token, CueKind.Actor, out var party) && !ground.Scan.Has(token, CueKind.Person) ? party.End : nameEnd;
            // «وقضى منهم الشاب ...»: of people told before, and no part of those counted here.
            if (
                token == trigger.End
                && cue.Is(WordShape.Verb)
                && ground.IsOneOf(token, ground.Lexicon.People.OfThose)
                && !telling.Counts.ContainsKey(cue.Outcome)
            )
            {
                continue;
            }

            if (
                (ground.Scan.TryFind(token, CueKind.Bound, out var bound) && bound.Cue.Code == "part")
                || (ground.Scan.TryFind(token, CueKind.Background, out var tally) && tally.Cue.Code == "tally")
            )
            {
                break;
            }

            // «أعدم شابين وصلب جثتيهما بتهمة زرع عبوة أصابت أحد قادته»: what they had done, to others.
            if (
                telling.Counts.ContainsKey(cue.Outcome)
                && ground.Scan.TryFind(token, CueKind.Negation, out var charge)
                && charge.Cue.Code == "charge"
            )
            {
                break;
            }

            if (!QuantityReader.TryRead(ground, token, end, out var next) || CountFinder.IsUsed(used, next))
            {
                continue;
            }

            // «أحصى طبيب في المشفى 12 جثة»: who counts them comes first.
            var counts = ground.IsOneOfJoined(trigger.First, ground.Lexicon.Tolls.CountsUp) && next.Group != "body" && !ground.IsNumber(next.First);
            // «لقي تسعة مصرعهم، ستة منهم من ...»: a part of those counted.
            if (
                counts
                || next.IsOfThings
                || IsOfAttackers(ground, next)
                || AgreeingSubject.Is(ground, next)
                || IsEpithet(ground, next)
                || (next.End < end && ground.IsOneOf(next.End, ground.Lexicon.People.OfThem) && telling.Counts.ContainsKey(cue.Outcome))
                || (NearObject.IsFarSingle(ground, trigger, next) && !NearObject.IsObject(ground, trigger, cue, next))
                || (next.Group.Length == 0 && (next.IsVague || !NearObject.IsClose(ground, trigger.End, token, cue)))
            )
            {
                token = next.End - 1;
                continue;
            }

            // «طفلة خطفها أربعة ملثمين»: who took her, since the pronoun is the object.
            if (token == trigger.End && trigger.Cue.Is(WordShape.Suffixed) && CountedDoer.IsArmed(ground, next.End - 1))
            {
                token = next.End - 1;
                continue;
            }

            if (found)
            {
                // «اغتال مسلحان قياديا»: the first was the doer.
                quantity = (quantity.IsVague || ground.Distance(quantity.End, next.First) < 3) && !next.IsVague ? next : quantity;
                return true;
            }

            // «اغتال أربعة مسلحين شيخ عشيرة»: who did it are counted, too.
            if (CountedDoer.TryObject(ground, trigger, next, end, out var victims) && !CountFinder.IsUsed(used, victims))
            {
                quantity = victims;
                return true;
            }

            (quantity, found) = (next, true);
            if (IsBesideOne(ground, trigger, cue, next))
            {
                quantity = next with { Min = next.Min + 1, Max = next.Max + 1 };
                return true;
            }

            // «قتلت مجموعة من خلايا التنظيم أربعة رعاة»: the subject has no number.
            var doer =
                (
                    cue.Frame == "does"
                    || (
                        next.IsVague && cue.Outcome is Outcome.Killed or Outcome.Injured && ground.Scan.HasIn(next.First, next.End + 2, CueKind.Actor)
                    )
                )
                && cue.Is(WordShape.Verb)
                && !cue.Is(WordShape.Suffixed)
                && ground.Distance(trigger.End, next.First) < 2
                && (ground.Scan.Has(next.First, CueKind.Actor) || next.IsVague);
            // «دفعة من النازحين تضم 340 شخصا»: a plural is followed by its figure.
            var plural =
                next.IsVague
                && ground.Scan.Has(next.First, CueKind.Person)
                // «عثر الأهالي على رجلين مقتولين»: those who found them come first.
                && (
                    cue.Frame == "does"
                    || (cue.Type == "body_recovery" && cue.Is(WordShape.Verb))
                    || CountFinder.OutcomeOf(telling, cue) is Outcome.Displaced or Outcome.Detained
                    || (next.Group == "body" && ground.IsNumber(next.End))
                    || IsMadeUp(ground, next.End, end)
                );
            if (!doer && !plural)
            {
                return true;
            }

            token = next.End - 1;
        }

        return found;
    }

    /// <summary>«اعتقال ما يسمى الأمير واثنين من أعضاء خليته»: one man by his rank, and the others counted.</summary>
    private static bool IsBesideOne(EventGround ground, CueMatch trigger, TriggerCue cue, Quantity others)
    {
        // «قتلت أم واثنان من أطفالها».
        if (!others.IsVague && cue.Is(WordShape.Verb) && others.First == trigger.End + 1 && ground.IsOneOf(trigger.End, ground.Lexicon.People.Mother))
        {
            return true;
        }

        if (
            others.IsVague
            || cue.Is(WordShape.Verb)
            || !(ground.Scan.TryFind(others.First, CueKind.Number, out var number) && number.HasClitic(Clitics.Conjunction))
        )
        {
            return false;
        }

        for (var token = trigger.End; token < others.First && !ground.IsPause(token); token++)
        {
            if (
                ground.Scan.TryFind(token, CueKind.Person, out var person)
                && person.Cue.Is(WordShape.Singular)
                && person.Cue.Code is not ("thing" or "family" or "body")
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«إصابات بهجوم مسلح على حاجز», «قتلى باشتباك مسلح»: what kind of attack it was, or whose, and nobody whom it hit.</summary>
    private static bool IsOfAttackers(EventGround ground, Quantity quantity) =>
        ground.IsOneOf(quantity.First, ground.Lexicon.People.Armed)
        && ground.Scan.TryFind(quantity.First - 1, CueKind.Trigger, out var attack)
        && !attack.HasClitic(Clitics.Article)
        && attack.Cue.Code is "attack" or "armed_clash"
        && attack.Cue.Is(WordShape.Noun | WordShape.Fixed)
        && !attack.Cue.Is(WordShape.Verb);

    /// <summary>«تنظيم داعش الإرهابي»: the adjective of a party, and no man of it.</summary>
    private static bool IsEpithet(EventGround ground, Quantity quantity)
    {
        if (quantity.Min != 1 || !ground.IsOneOf(quantity.First, ground.Lexicon.People.Epithet))
        {
            return false;
        }

        var last = quantity.First - 1;
        while (last > 0 && ground.Text.Is(last, TokenKind.Punctuation) && !ground.IsPause(last))
        {
            last--;
        }

        for (var at = last; at >= Math.Max(0, last - 3); at--)
        {
            if (
                ground.Scan.TryFind(at, CueKind.Actor, out var actor)
                && actor.End > last
                && ((ActorCue)actor.Cue).Actor.Group is not ("state" or "external")
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«أفراد عائلة من خمسة أشخاص»: how many they are follows at once.</summary>
    private static bool IsMadeUp(EventGround ground, int first, int end)
    {
        for (var token = first; token < Math.Min(end - 1, first + 3); token++)
        {
            if (ground.IsOneOf(token, ground.Lexicon.People.MadeUpOf))
            {
                return NumberReader.TryRead(ground, token + 1, end, out _, out _);
            }
        }

        return false;
    }

    /// <summary>A number is sought up to the next outcome or event word, and not too far.</summary>
    private static int Limit(EventGround ground, Telling telling, CueMatch trigger)
    {
        var end = Math.Min(telling.End, trigger.End + (2 * NumberBinder.Reach));
        foreach (var other in telling.Triggers)
        {
            if (other.First >= trigger.End && ((TriggerCue)other.Cue).Outcome != Outcome.None && !ground.Scan.Has(other.First, CueKind.Person))
            {
                end = Math.Min(end, other.First);
            }
        }

        return end;
    }
}
