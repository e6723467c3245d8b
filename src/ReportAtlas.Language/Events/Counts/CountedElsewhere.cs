using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Tells outcome words that count nobody of their own: another word has the number, or those whom they tell of are counted already.</summary>
internal static class CountedElsewhere
{
    /// <summary>How many words behind an outcome it may be said since when a campaign has come to it.</summary>
    private const int SinceReach = 6;

    /// <summary>Whether the people of an outcome word are counted already or by another word.</summary>
    internal static bool Is(EventGround ground, Telling telling, CueMatch trigger, Outcome outcome, List<Quantity> used) =>
        IsOfCaptives(telling, trigger)
        || IsCarrier(ground, telling, trigger)
        || TellsAgain(ground, telling, trigger, outcome)
        || FollowsSum(ground, telling, trigger.First)
        || IsOfCampaign(ground, telling, trigger)
        || IsAttempt(ground, trigger, outcome)
        || IsWoundOfTheDead(ground, telling, trigger, outcome)
        || IsCounted(ground, telling, trigger, outcome, used)
        || SharesNumber(ground, telling, trigger);

    /// <summary>«وتأتي الضربة ضمن حملة أسفرت منذ نيسان عن قتل 43»: all that the campaign came to.</summary>
    private static bool IsOfCampaign(EventGround ground, Telling telling, CueMatch trigger)
    {
        var (isPart, end) = (false, Math.Min(telling.End, trigger.End + SinceReach));
        for (var token = telling.Head.First; token < end; token++)
        {
            if (isPart && ground.Text.Is(token, "منذ"))
            {
                return true;
            }

            isPart |=
                token < trigger.First
                && ground.IsOneOf(token, ground.Lexicon.TimeSigns.PartOf)
                && (ground.IsOneOf(token + 1, ground.Lexicon.DeedSigns.Operation) || ground.IsOneOf(token + 1, ground.Lexicon.TimeSigns.Series));
        }

        return false;
    }

    /// <summary>«تعرض قيادي لمحاولة اغتيال»: nobody has died of it; «أحبطت المحاولة وقتلت ثلاثة» tells who did.</summary>
    private static bool IsAttempt(EventGround ground, CueMatch trigger, Outcome outcome) =>
        outcome == Outcome.Killed
        && trigger.Cue.Is(WordShape.Noun | WordShape.Fixed)
        && !trigger.HasClitic(Clitics.Conjunction)
        && (ground.HoldsOneOf(trigger.First, ground.Lexicon.Parts.Attempt) || ground.HoldsOneOf(trigger.First - 1, ground.Lexicon.Parts.Attempt));

    /// <summary>«قتل المدني جراء إصابته بطلق ناري»: what he died of.</summary>
    private static bool IsWoundOfTheDead(EventGround ground, Telling telling, CueMatch trigger, Outcome outcome) =>
        outcome == Outcome.Injured
        && trigger.Cue.Is(WordShape.Noun)
        && telling.Counts.ContainsKey(Outcome.Killed)
        && (
            (trigger.Cue.Is(WordShape.Suffixed) && ground.IsOneOf(trigger.First - 1, ground.Lexicon.Tolls.DiedOf))
            // «قتلت نازحة طعنا»: how.
            || (trigger.Cue.Code == "attack" && !trigger.HasClitic(Clitics.Conjunction))
        );

    /// <summary>«بعد وفاة مصاب»: he is one of the dead now. «ثلاثين قتيلا وجريحا»: nobody says how many were wounded; «قتيل وجريح»: one each.</summary>
    internal static bool IsBesideTheDead(EventGround ground, Telling telling, CueMatch trigger, Outcome outcome) =>
        outcome == Outcome.Injured
        && !(trigger.HasClitic(Clitics.Conjunction) && telling.Counts.ContainsKey(Outcome.Killed))
        && ground.Scan.Has(trigger.First, CueKind.Counted)
        && ground.Scan.TryFind(BeforeSome(ground, trigger.First - 1), CueKind.Trigger, out var death)
        && death.Cue is TriggerCue { Outcome: Outcome.Killed }
        // «سقوط جريحين»: they fell, and nobody died.
        && !ground.IsOneOf(trigger.First - 1, ground.Lexicon.Tolls.Fallen);

    /// <summary>The token before «أحد», «ثلاثة من» of the wounded; the same where neither stands.</summary>
    private static int BeforeSome(EventGround ground, int token) =>
        ground.IsOneOf(token, ground.Lexicon.People.OneOf) ? token - 1
        : ground.Text.Is(token, "من") && ground.IsNumber(token - 1) ? token - 2
        : token;

    /// <summary>«أردوا مدرسا قتيلا», «أردت تاجرا وابنه قتيلين».</summary>
    internal static bool IsPredicate(EventGround ground, Telling telling, CueMatch trigger, Outcome outcome) =>
        trigger.Clitics == Clitics.None
        && ground.Scan.TryFind(trigger.First, CueKind.Counted, out var counted)
        && telling.Counts.TryGetValue(outcome, out var known)
        && (ground.Scan.Has(trigger.First - 1, CueKind.Person) || IsOfRisen(ground, telling, trigger))
        && ((counted.Cue.Code == "1" && ground.Text.Word(trigger.First)[^1] == 'ا') || (counted.Cue.Code == "2" && known.Min == 2));

    /// <summary>«ارتقت حسناء ... وابنتها مريم ذات الأعوام التسعة شهيدتين»: who they were stands between the verb and the word that goes with it.</summary>
    private static bool IsOfRisen(EventGround ground, Telling telling, CueMatch trigger) =>
        telling.Triggers.Exists(other =>
            other.First < trigger.First
            && other.Cue.Is(WordShape.Past)
            && other.Cue is TriggerCue { Outcome: Outcome.Killed }
            && OtherSide.IsMourning(ground, other.First)
        );

    /// <summary>«خطف راعيين ثم أعدمهما»: counted when they were taken.</summary>
    private static bool IsOfCaptives(Telling telling, CueMatch trigger) =>
        telling.KillsCaptives && ((TriggerCue)trigger.Cue).Outcome == Outcome.Killed && telling.Counts.ContainsKey(Outcome.Killed);

    /// <summary>«راح ضحيتها 12 شهيدا»: the first word has taken the number of the second.</summary>
    private static bool IsCounted(EventGround ground, Telling telling, CueMatch trigger, Outcome outcome, List<Quantity> used) =>
        ground.Scan.Has(trigger.First, CueKind.Counted)
        && telling.Counts.TryGetValue(outcome, out var known)
        && ground.IsNumber(trigger.First - 1)
        && IsOfOneBefore(ground, known, trigger.First, used);

    private static bool IsOfOneBefore(EventGround ground, CountRange known, int token, List<Quantity> used) =>
        used.Exists(quantity => quantity.End == token && known.Span == ground.Text.SpanOf(quantity.First, quantity.End, 0));

    /// <summary>«سقط 20 قتيلا»: the verb waits for the noun, which has the number.</summary>
    private static bool IsCarrier(EventGround ground, Telling telling, CueMatch trigger) =>
        trigger.Cue.Tails is { } tails && WaitsForOneOf(ground, telling, trigger, tails);

    private static bool WaitsForOneOf(EventGround ground, Telling telling, CueMatch trigger, TailSet tails) =>
        telling.Triggers.Exists(other =>
            other.First > trigger.First
            && (ground.Scan.Has(other.First, CueKind.Counted) || CountedWords.IsOwnDeath(ground, other.First))
            && tails.Has(ground.Text.Word(other.First))
        );

    /// <summary>«خطف شابين واقتادهما», «إصابة ثلاثة، إصابة أحدهم خطيرة»: of people counted before.</summary>
    private static bool TellsAgain(EventGround ground, Telling telling, CueMatch trigger, Outcome outcome) =>
        telling.Counts.TryGetValue(outcome, out var known)
        // «تحدثت مصادر عن مقتل أربعة، وأخرى عن مقتل ستة»: of the same people.
        && (
            ground.IsOneOf(trigger.First - 2, ground.Lexicon.Tolls.OtherSource)
            // «ارتفع عدد القتلى إلى 18 بعد وفاة ثلاثة»: the sum holds them already; «إعدام رجلين ... بعد إعدامهما»: told again. «قصف بعد مقتل جندي»: what happened first.
            || (trigger.First > telling.First && ground.IsOneOf(trigger.First - 1, ground.Lexicon.People.Earlier) && trigger.Cue.Is(WordShape.Noun))
            || (
                outcome == Outcome.Detained
                && trigger.Cue.Is(WordShape.Suffixed)
                && trigger.Cue.Is(WordShape.Past)
                && !trigger.Cue.Is(WordShape.Noun)
                && !ground.Text.Is(trigger.End, "مع")
            )
            || (known.Min > 1 && CountedWords.TryReadOneOfThem(ground, trigger.End, out _))
        );

    /// <summary>«قتل شاب ...، وبذلك يرتفع عدد القتلى إلى 40»: what comes after is the sum.</summary>
    private static bool FollowsSum(EventGround ground, Telling telling, int end)
    {
        var first = telling.Head.End;
        foreach (var match in ground.Scan.In(first, end, CueKind.Background))
        {
            // «فجر نفسه، فكانت الحصيلة ستة قتلى», «تبادل لإطلاق النار، والحصيلة قتيلان», «قصفت القرية، وأحصى المرصد قتيلين»: of this one.
            if (
                match.Cue is { Kind: CueKind.Background, Code: "total" or "tally" or "amount", Reach: "clause" }
                && !(match.First > first && ground.IsOneOf(match.First - 1, ground.Lexicon.Signs.Was))
                && !(
                    (
                        ground.IsOneOf(match.First, ground.Lexicon.Tolls.ItsToll)
                        || (
                            (ground.IsPause(match.First - 1) || ground.Scan.Has(match.First + 1, CueKind.Person))
                            && ground.IsOneOfJoined(match.First, ground.Lexicon.Tolls.CountsUp)
                        )
                    ) && !HasCountBefore(ground, telling, match.First)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCountBefore(EventGround ground, Telling telling, int token)
    {
        foreach (var count in telling.Counts.Values)
        {
            if (count.Span is { } span && span.Start < ground.Text.SpanOf(token).Start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«مقتل وإصابة 12», «تقتل وتجرح 12»: the number is of both together and says neither; «لقي تسعة مصرعهم وأصيب ستة» has one for each.</summary>
    private static bool SharesNumber(EventGround ground, Telling telling, CueMatch trigger) =>
        trigger.HasClitic(Clitics.Conjunction) && IsPairedWithOneBefore(ground, telling, trigger);

    private static bool IsPairedWithOneBefore(EventGround ground, Telling telling, CueMatch trigger)
    {
        var isPaired = false;
        foreach (var other in telling.Triggers)
        {
            if (other.End != trigger.First)
            {
                continue;
            }

            // «قتلا وأصيب ثالث», «قتل وجرح خمسة»: whoever follows the second verb is its own, where the first has its people before it.
            if (
                trigger.Cue.Is(WordShape.Past)
                && !trigger.Cue.Is(WordShape.Noun)
                && other.Cue.Is(WordShape.Past)
                && other.Cue.Is(WordShape.Dual | WordShape.Plural)
            )
            {
                return false;
            }

            // «تسعة قتلى وإصابة عشرة»: the dead have their own.
            isPaired |=
                IsPair((TriggerCue)other.Cue, (TriggerCue)trigger.Cue)
                && !ground.Scan.Has(other.First, CueKind.Counted)
                && !CountedWords.IsOwnDeath(ground, other.First)
                && !CountedWords.IsOfTwo(ground, other);
        }

        return isPaired;
    }

    /// <summary>Two nouns, or two verbs of the present, for two outcomes; «لغم ينفجر ويقتل 12» has one, and «لغم يقتل ويجرح 12» two.</summary>
    private static bool IsPair(TriggerCue one, TriggerCue other) =>
        one.Outcome != other.Outcome
        && (other.Is(WordShape.Present) ? one.Type is not "blast" : one.Outcome != Outcome.None && one.Is(WordShape.Noun));
}
