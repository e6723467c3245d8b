using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>Tells news from context: totals over a time, how things stand, and earlier events told again.</summary>
internal static class BackgroundJudge
{
    /// <summary>An earlier event («وكان ... قد») is still news when it lies no further back than this.</summary>
    private const int NewsDays = 10;

    internal static bool IsBackground(EventGround ground, Telling telling, Sentence sentence)
    {
        if (telling.InHeadline)
        {
            return false;
        }

        var from = Math.Max(sentence.FirstToken, telling.ReachBack - 40);
        var until = Math.Min(sentence.EndToken, telling.End);
        foreach (var match in ground.Scan.In(from, until))
        {
            if (match.Cue.Kind == CueKind.Background && Reaches(ground, telling, match) && Holds(ground, telling, sentence, match))
            {
                return true;
            }
        }

        return IsNamedAfterPlace(ground, telling) || IsHabit(ground, telling) || IsEscape(ground, telling) || IsDescription(ground, telling) || HasOpenStretch(ground, telling);
    }

    private static bool Reaches(EventGround ground, Telling telling, CueMatch match) => match.Cue.Code switch
    {
        "total" when match.Cue.Reach == "sentence" => match.First < telling.Head.First
            ? match.First >= telling.ReachBack || ground.Distance(match.First, telling.First) < 12
            : !IsParted(ground, telling, match.First),
        "state" => match.First >= telling.ReachBack && match.First < telling.End
            && (match.First <= telling.Head.First || (ground.Distance(telling.Head.End, match.First) < 6 && !telling.Head.Cue.Is(WordShape.Past))),
        "long" => match.First < telling.Head.First && (match.First >= telling.ReachBack || ground.Distance(match.First, telling.First) < 12),
        _ when match.Cue.Reach == "near" => Math.Abs(match.First - telling.Head.First) <= 8 && match.First >= telling.ReachBack && match.First < telling.End,
        _ when match.Cue.Reach == "self" => false,
        _ when match.Cue.Reach == "pluperfect" => match.HasClitic(Clitics.Conjunction) && match.First <= telling.Head.First && IsPluperfect(ground, telling, match),
        _ when match.Cue.Reach == "sentence" => match.First <= telling.Head.First,
        _ => match.First >= telling.ReachBack && match.First < telling.Head.First + 1,
    };

    /// <summary>«قتل ... أمس، وذلك في إطار عمليات طالت ... في الآونة الأخيرة»: a verb or a joining word stands between the event and the stretch of time.</summary>
    private static bool IsParted(EventGround ground, Telling telling, int token)
    {
        // «قتل خمسة ..., ليرتفع عدد القتلى منذ ...»: only the sum goes so far back.
        for (var at = telling.Head.End; at < token; at++)
        {
            if ((ground.Scan.TryFind(at, CueKind.Background, out var sum) && sum.Cue.Code is "total" or "tally" or "toll" && sum.Cue.Reach == "clause")
                || ground.Text.Word(at) is "وبذلك" or "وبهذا")
            {
                return true;
            }
        }

        var last = telling.Head.End;
        foreach (var trigger in telling.Triggers)
        {
            last = trigger.First < token ? Math.Max(last, trigger.End) : last;
        }

        for (var at = last; at < token; at++)
        {
            if (ground.Text.Word(at) is "وذلك" or "ضمن" or "كانت" or "كان" || (ground.Scan.TryFind(at, CueKind.Light, out var light) && light.Cue.Is(WordShape.Verb) && light.Cue.Code != "result")
                || (ground.Scan.TryFind(at, CueKind.Break, out var match) && match.Cue.Code is "relative" or "clause"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(EventGround ground, Telling telling, Sentence sentence, CueMatch match)
    {
        if (match.Cue.Code == "state")
        {
            return !telling.Counts.ContainsKey(Outcome.Killed) && !telling.Counts.ContainsKey(Outcome.Injured);
        }

        if (match.Cue.Code == "toll")
        {
            return !IsOfOneIncident(ground, telling);
        }

        if (match.Cue.Code == "tally")
        {
            return telling.Date is null && (telling.Place is null || IsWide(telling.Place.Value.Mention.Kind));
        }

        if (match.Cue.Code is not ("earlier" or "then"))
        {
            return true;
        }

        if ((DateAfter(ground, match.End, telling.Head.First) ?? telling.Date ?? FirstDate(ground, sentence, telling)) is not { } date)
        {
            return true;
        }

        if (date.Value is { } value && ground.Published.Anchor is { } published)
        {
            return published.DayNumber - value.To.DayNumber > NewsDays;
        }

        // Without a day of publication a full date may be yesterday's.
        return date.NamedMonth is not null ? date.NamedDay is null : !(date.Weekday is not null || date.OffsetDays is > -NewsDays);
    }

    /// <summary>«ارتفاع عدد ضحايا السيارة المفخخة», «حصيلة القصف»: one incident is named, with whatever became of people.</summary>
    private static bool IsOfOneIncident(EventGround ground, Telling telling)
    {
        foreach (var match in ground.Scan.In(telling.First, telling.End))
        {
            if ((match.Cue is TriggerCue { Type: not "casualty" } trigger && (trigger.Is(WordShape.Singular | WordShape.Verb) || trigger.Is(WordShape.Fixed)))
                || match.Cue is MeansCue { Type: "ied_or_bomb" or "mine_explosion" or "suicide_attack" })
            {
                return telling.Counts.Count > 0 || telling.Date is not null;
            }
        }

        return false;
    }

    private static bool IsWide(PlaceKind kind) =>
        kind is PlaceKind.Country or PlaceKind.Governorate or PlaceKind.Region or PlaceKind.Desert or PlaceKind.River or PlaceKind.Area;

    /// <summary>«هجمات نيس في 2016», «اتفاق أستانا»: an earlier event, known by the name of its place.</summary>
    private static bool IsNamedAfterPlace(EventGround ground, Telling telling)
    {
        if (telling.Counts.Count > 0 || !telling.Head.Cue.Is(WordShape.Noun | WordShape.Fixed) || telling.Head.Cue.Is(WordShape.Verb))
        {
            return false;
        }

        foreach (var place in EventGround.In(ground.Places, telling.Head.End, telling.Head.End + 1))
        {
            var isBare = place.Mention.Span.Start == ground.Text.SpanOf(place.First).Start && place.Mention.Status != PlaceStatus.Anaphor;
            return isBare && (ground.IsSeat(place.Mention) || (ground.Lexicon.Families[telling.Type] == "talks" && telling.Date is null)
                || (telling.Date?.Value is { } date && ground.Published.Anchor is { } published && published.DayNumber - date.To.DayNumber > NewsDays));
        }

        return false;
    }

    /// <summary>«تستهدف الطائرات مواقع ...»: what goes on, unless somebody saw it or it has a figure.</summary>
    private static bool IsHabit(EventGround ground, Telling telling)
    {
        if (!telling.Triggers.All(match => match.Cue.Is(WordShape.Present) && !match.Cue.Is(WordShape.Past | WordShape.Noun)))
        {
            return false;
        }

        if ((telling.Counts.Count > 0 && !telling.HeadCue.Is(WordShape.Suffixed)) || telling.Date is not null || telling.ClauseKind == ClauseKind.Time)
        {
            return false;
        }

        foreach (var match in ground.Scan.In(Math.Max(0, telling.ReachBack - 12), telling.Head.First))
        {
            if (match.Cue.Kind == CueKind.Light && match.Cue.Is(WordShape.Past))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>«الطريق الذي قصفته ...» describes a thing that is known already.</summary>
    private static bool IsDescription(EventGround ground, Telling telling) =>
        (telling.ClauseKind == ClauseKind.Relative && ground.Distance(telling.First, telling.Head.First) < 2 && !IsCounted(ground, telling))
        || (telling.ClauseKind == ClauseKind.Time && telling.Type == "territorial_change" && !telling.Head.Cue.Is(WordShape.Verb) && telling.Counts.Count == 0
            && !HasOwnDay(ground, telling));

    /// <summary>«الذين أعدموا هم عشرة رجال في ...»: the clause after all says what is new.</summary>
    private static bool IsCounted(EventGround ground, Telling telling) =>
        telling.Counts.Values.Any(count => count.Span is { } span && span.Start >= ground.Text.SpanOf(telling.Head.End - 1).End);

    /// <summary>«عقب تمكنها اليوم من تقليص ...»: dated by itself.</summary>
    private static bool HasOwnDay(EventGround ground, Telling telling) =>
        !EventGround.In(ground.Dates, telling.First, telling.Head.First).IsEmpty;

    /// <summary>«وكان الطيران قصف»: a past verb soon after.</summary>
    private static bool IsPluperfect(EventGround ground, Telling telling, CueMatch match) =>
        ground.Distance(match.End, telling.Head.First) < 14
        && (telling.Head.Cue.Is(WordShape.Past) || HasPastLight(ground, match.End, telling.Head.First));

    private static bool HasPastLight(EventGround ground, int first, int end)
    {
        foreach (var match in ground.Scan.In(first, end))
        {
            if (match.Cue.Kind is CueKind.Light or CueKind.Saying && match.Cue.Is(WordShape.Past))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Fighters who got away are the end of a fight, not people displaced.</summary>
    private static bool IsEscape(EventGround ground, Telling telling) =>
        telling.Type == "displacement" && !telling.HeadCue.Sure && telling.Counts.Count == 0
        && (HasFighterNext(ground, telling) || !TypeSettler.HasCivilians(ground, telling))
        && ground.Scan.TryFind(telling.Head.First, CueKind.Background, out var escape) && escape.Cue.Code == "escape";

    private static bool HasFighterNext(EventGround ground, Telling telling) =>
        ground.Scan.TryFind(telling.Head.End, CueKind.Person, out var person) && person.Cue.Code == "fighter";

    /// <summary>What is told of a stretch that began «منذ» a day further back than the news is a total.</summary>
    private static bool HasOpenStretch(EventGround ground, Telling telling) =>
        telling.Date is { Role: DateRole.Since, Weekday: null, OffsetDays: null } date
        && (date.Value is not { } value || ground.Published.Anchor is not { } published || published.DayNumber - value.From.DayNumber > NewsDays);

    private static DateMention? DateAfter(EventGround ground, int first, int end)
    {
        foreach (var date in EventGround.In(ground.Dates, first, end))
        {
            return date.Mention;
        }

        return null;
    }

    private static DateMention? FirstDate(EventGround ground, Sentence sentence, Telling telling)
    {
        foreach (var date in EventGround.In(ground.Dates, Math.Max(sentence.FirstToken, telling.First - 60), telling.End))
        {
            return date.Mention;
        }

        return null;
    }
}
