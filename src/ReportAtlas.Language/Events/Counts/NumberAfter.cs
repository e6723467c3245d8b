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
        if (CountedWords.TryReadOneOfThem(ground, trigger.End, out quantity))
        {
            return !CountFinder.IsUsed(used, quantity);
        }

        // «الشيخ سالم استشهد مع أحد أبناء بلدته»: who was with those named before the verb; see FurtherPeople.
        if (cue.Is(WordShape.Verb) && trigger.End < end && ground.Text.Is(trigger.End, TokenKind.Word) && ground.Lexicon.People.Together.Has(ground.Text.Word(trigger.End)))
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
            if ((ground.Scan.TryFind(token, CueKind.Bound, out var bound) && bound.Cue.Code == "part")
                || (ground.Scan.TryFind(token, CueKind.Background, out var tally) && tally.Cue.Code == "tally"))
            {
                break;
            }

            if (!QuantityReader.TryRead(ground, token, end, out var next) || CountFinder.IsUsed(used, next))
            {
                continue;
            }

            // «لقي تسعة مصرعهم، ستة منهم من ...»: a part of those counted.
            if (next.Group is "thing" or "family" || IsEpithet(ground, next) || (next.End < end && ground.Lexicon.People.OfThem.Has(ground.Text.Word(next.End)) && telling.Counts.ContainsKey(cue.Outcome)) || (IsFarSingle(ground, trigger, next) && !IsObject(ground, trigger, cue, next)) || (next.Group.Length == 0 && (next.IsVague || !IsClose(ground, trigger.End, token, cue))))
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
            var doer = (cue.Frame == "does" || (next.IsVague && cue.Outcome is Outcome.Killed or Outcome.Injured && ground.Scan.HasIn(next.First, next.End + 2, CueKind.Actor))) && cue.Is(WordShape.Verb) && !cue.Is(WordShape.Suffixed)
                && ground.Distance(trigger.End, next.First) < 2 && (ground.Scan.Has(next.First, CueKind.Actor) || next.IsVague);
            // «دفعة من النازحين تضم 340 شخصا»: a plural is followed by its figure.
            var plural = next.IsVague && ground.Scan.Has(next.First, CueKind.Person)
                // «عثر الأهالي على رجلين مقتولين»: those who found them come first.
                && (cue.Frame == "does" || (cue.Type == "body_recovery" && cue.Is(WordShape.Verb)) || cue.Outcome is Outcome.Displaced or Outcome.Detained || (next.Group == "body" && ground.Scan.Has(next.End, CueKind.Number)) || IsMadeUp(ground, next.End, end));
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
        if (others.IsVague || cue.Is(WordShape.Verb) || !(ground.Scan.TryFind(others.First, CueKind.Number, out var number) && number.HasClitic(Clitics.Conjunction)))
        {
            return false;
        }

        for (var token = trigger.End; token < others.First && !ground.IsPause(token); token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Person, out var person) && person.Cue.Is(WordShape.Singular) && person.Cue.Code is not ("thing" or "family" or "body"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«تنظيم داعش الإرهابي»: the adjective of a party, and no man of it.</summary>
    private static bool IsEpithet(EventGround ground, Quantity quantity)
    {
        if (quantity.Min != 1 || ground.Text.Word(quantity.First) is not ("الارهابي" or "التكفيري" or "المتطرف" or "المتشدد" or "الجهادي" or "الارهابيه" or "التكفيريه" or "المتطرفه" or "المتشدده" or "المسلح" or "المسلحه"))
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
            if (ground.Scan.TryFind(at, CueKind.Actor, out var actor) && actor.End > last && ((ActorCue)actor.Cue).Actor.Group is not ("state" or "external"))
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
            if (ground.Text.Word(token) is "من" or "قوامها" or "عددهم" or "تضم")
            {
                return NumberReader.TryRead(ground, token + 1, end, out _, out _);
            }
        }

        return false;
    }

    /// <summary>One person without a number («مدني») is the object only close by; further on the word may be an adjective («مستشفى عسكري»).</summary>
    private static bool IsFarSingle(EventGround ground, CueMatch trigger, Quantity quantity) =>
        quantity.Min == 1 && ground.Scan.Has(quantity.First, CueKind.Person) && !ground.Scan.Has(quantity.First, CueKind.Number)
        && StraysBetween(ground, trigger.End, quantity.First) > 1
        && !(quantity.First > 0 && HasActorBefore(ground, trigger.End, quantity.First));

    /// <summary>Words between, without the parties, places and days that a verb has before its object («اعتقلت قسد في الطبقة أمس رجلا»).</summary>
    private static int StraysBetween(EventGround ground, int from, int to)
    {
        var words = 0;
        for (var token = from; token < to; token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Actor, out var actor))
            {
                token = Math.Max(token, actor.End - 1);
            }
            else if (IsOfKnownDeed(ground, token))
            {
                continue;
            }
            else if (ground.PlaceOver(token) is null && !ground.IsInDate(token) && !ground.Scan.Has(token, CueKind.Locative) && !ground.Scan.Has(token, CueKind.Means) && !ground.Scan.Has(token, CueKind.Nationality) && !ground.Text.Is(token, TokenKind.Punctuation))
            {
                words++;
            }
        }

        return words;
    }

    /// <summary>«أصيب في الحادثة عابر سبيل», «قتل في الهجوم جندي»: the deed just told of.</summary>
    private static bool IsOfKnownDeed(EventGround ground, int token) =>
        ground.Text.Word(token) is ['ا', 'ل', ..] && (ground.Scan.HasAny(token, (1u << (int)CueKind.Incident) | (1u << (int)CueKind.Trigger)) || (token > 0 && ground.Lexicon.Signs.InIt.Has(ground.Text.Word(token))));

    private static bool HasActorBefore(EventGround ground, int from, int token)
    {
        for (var at = from; at < token; at++)
        {
            if (ground.Scan.TryFind(at, CueKind.Actor, out var actor) && actor.End <= token && ground.Distance(actor.End, token) == 0
                && !HasArticle(ground, token))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasArticle(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.Person, out var person) && person.HasClitic(Clitics.Article);

    /// <summary>A bare number counts people only right after the word: «مقتل 26», «إصابة نحو 10».</summary>
    private static bool IsClose(EventGround ground, int from, int token, TriggerCue cue) =>
        ground.Distance(from, token) < (cue.Is(WordShape.Noun | WordShape.Past | WordShape.Fixed) ? 1 : 0) + 1
        || (cue.Is(WordShape.Verb) && !cue.Is(WordShape.Suffixed) && ground.Distance(from, token) == 1 && ground.Scan.TryFind(from, CueKind.Person, out var doers) && doers.HasClitic(Clitics.Article) && ground.Text.Word(from) is [.., 'و' or 'ا', 'ن'])
        // «أفرجت قسد عن 12», «عثر الأهالي على ثلاثة مقتولين».
        || (cue.Is(WordShape.Past) && ground.Text.Word(token - 1) is "عن" or "علي" && (StraysBetween(ground, from, token) < 2 || IsOfTail(ground, cue, token - 2)));

    /// <summary>«ألقت الوحدات الخاصة القبض على ثلاثة», «أطلقت الإدارة سراح ستة»: right behind the word that the verb leads to.</summary>
    private static bool IsOfTail(EventGround ground, TriggerCue cue, int token) => cue.Tail is { } tail && ground.Text.Is(token, TokenKind.Word) && TailWords.IsTail(ground.Text.Word(token), tail);

    /// <summary>A number is sought up to the next outcome or event word, and not too far.</summary>
    private static int Limit(EventGround ground, Telling telling, CueMatch trigger)
    {
        var end = Math.Min(telling.End, trigger.End + (2 * CountFinder.Reach));
        foreach (var other in telling.Triggers)
        {
            if (other.First >= trigger.End && ((TriggerCue)other.Cue).Outcome != Outcome.None
                && !ground.Scan.Has(other.First, CueKind.Person))
            {
                end = Math.Min(end, other.First);
            }
        }

        return end;
    }

    /// <summary>«أوقف المكتب المركزي للأبحاث القضائية شخصا»: by its ending the object, however long the subject.</summary>
    private static bool IsObject(EventGround ground, CueMatch trigger, TriggerCue cue, Quantity quantity) =>
        (cue.Outcome == Outcome.Detained || (cue.Outcome is Outcome.Killed or Outcome.Injured && (cue.Frame == "does" || (trigger.End < quantity.First && CountedDoer.IsArmed(ground, trigger.End))))) && cue.Is(WordShape.Past) && !cue.Is(WordShape.Suffixed) && quantity.Min == 1
        && ground.Text.Word(quantity.First)[^1] == 'ا' && ground.Distance(trigger.End, quantity.First) < 9;
}
